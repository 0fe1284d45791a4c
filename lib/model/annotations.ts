// The records that `annotate` returns. The schemas are the truth; the types follow from them.
import * as v from 'valibot';

const nonEmpty = v.pipe(v.string(), v.minLength(1));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const nullableString = v.nullable(v.string());

/** W3C TextQuoteSelector over the article's text; prefix and suffix hold up to 32 characters. */
export const quoteEntries = { exact: nonEmpty, prefix: v.string(), suffix: v.string() };
export const QuoteSchema = v.object(quoteEntries);
export type Quote = v.InferOutput<typeof QuoteSchema>;

/** A quotation with its place: `start` and `end` are UTF-16 offsets of the article's text. */
const placedEntries = { ...quoteEntries, start: offset, end: offset };
export const PlacedSchema = v.object(placedEntries);
export type Placed = v.InferOutput<typeof PlacedSchema>;

export const ROLES = ['host', 'question', 'answer', 'article', 'links', 'furniture'] as const;
export const RoleSchema = v.picklist(ROLES);
export type Role = v.InferOutput<typeof RoleSchema>;

export const FIGURE_KINDS = ['money', 'percent', 'point', 'multiple', 'count', 'index', 'duration'] as const;
export const FigureKindSchema = v.picklist(FIGURE_KINDS);
export type FigureKind = v.InferOutput<typeof FigureKindSchema>;

/** `=` exact, `~` about, `>` more than, `<` less than. */
export const ApproxSchema = v.picklist(['=', '~', '>', '<']);
export type Approx = v.InferOutput<typeof ApproxSchema>;

export const MEASURES = ['yoy', 'mom', 'avg', 'change', 'share', 'level'] as const;
export const MeasureSchema = v.picklist(MEASURES);
export type Measure = v.InferOutput<typeof MeasureSchema>;

export const DirSchema = v.nullable(v.picklist(['up', 'down']));
export type Dir = v.InferOutput<typeof DirSchema>;

/** One value, or `[low, high]` of a range; in the base unit, 万 and 亿 multiplied out. */
export const ValueSchema = v.union([v.number(), v.tuple([v.number(), v.number()])]);
export type Value = v.InferOutput<typeof ValueSchema>;

const confidence = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const FigureSchema = v.object({
  ...placedEntries,
  kind: FigureKindSchema,
  value: ValueSchema,
  /** 元 美元 % 个百分点 倍 番 or the bare classifier, simplified; empty where the text gives none. */
  unit: v.string(),
  approx: ApproxSchema,
  dir: DirSchema,
  measure: MeasureSchema,
  /** What a change is measured against where the words name it (2012年, 整体工业); else null. */
  base: nullableString,
  indicator: nullableString,
  /** `2021`, `2022-Q1`, `2022-01/2022-05`, `@2022-03` for a stock at the end of a period; null where not stated. */
  period: nullableString,
  /** True where the period was carried over from an earlier clause or paragraph (推定). */
  periodInferred: v.boolean(),
  speaker: nullableString,
  role: RoleSchema,
  topic: nullableString,
  /** True where the figure was read through a substitution of a respun text (还原). */
  restored: v.boolean(),
  confidence,
  /** Names of the rules that fired, in order. */
  rules: v.array(v.string()),
});
export type Figure = v.InferOutput<typeof FigureSchema>;

/** `hard`: a number or a dated deliverable; `concrete`: a named document, programme, pilot …; `soft`: direction only. */
export const StrengthSchema = v.picklist(['hard', 'concrete', 'soft']);
export type Strength = v.InferOutput<typeof StrengthSchema>;

export const CommitmentSchema = v.object({
  ...placedEntries,
  strength: StrengthSchema,
  quantified: v.boolean(),
  /** `2022`, `2022-H2`, `2022-06` …: the last period in which it is to be done; null where not stated. */
  deadline: nullableString,
  speaker: nullableString,
  role: RoleSchema,
  cores: v.array(PlacedSchema),
  topic: nullableString,
  restored: v.boolean(),
  confidence,
  rules: v.array(v.string()),
});
export type Commitment = v.InferOutput<typeof CommitmentSchema>;

export const BlockSchema = v.object({
  text: v.string(),
  /** Offset of the block's first character in the article's text. */
  start: offset,
  role: RoleSchema,
  /** The person for host and answer, the outlet for a question, else null. */
  speaker: nullableString,
  /** The speaker's office as this briefing gives it. */
  title: nullableString,
});
export type Block = v.InferOutput<typeof BlockSchema>;

export const OfficialSchema = v.object({ name: nonEmpty, title: v.string() });
export type Official = v.InferOutput<typeof OfficialSchema>;

export const BriefingEventSchema = v.object({
  /** Day of the event, Beijing time, `YYYY-MM-DD`. */
  date: nullableString,
  /** True where the date was taken from the publication date and not from the words. */
  dateInferred: v.boolean(),
  venue: nullableString,
  name: nullableString,
  officials: v.array(OfficialSchema),
  host: nullableString,
});
export type BriefingEvent = v.InferOutput<typeof BriefingEventSchema>;

export const PageKindSchema = v.picklist(['transcript', 'report', 'none']);
export type PageKind = v.InferOutput<typeof PageKindSchema>;

export const BriefingSchema = v.object({
  kind: PageKindSchema,
  score: confidence,
  /** Reasons as names of detection rules; the interface turns them into words. */
  reasons: v.array(v.string()),
  title: v.string(),
  published: nullableString,
  site: v.picklist(['sina', 'eastmoney', 'other']),
  source: nullableString,
  url: nullableString,
  respun: v.boolean(),
  event: BriefingEventSchema,
});
export type Briefing = v.InferOutput<typeof BriefingSchema>;

export const AnnotationsSchema = v.object({
  engineVersion: v.string(),
  briefing: BriefingSchema,
  blocks: v.array(BlockSchema),
  figures: v.array(FigureSchema),
  commitments: v.array(CommitmentSchema),
});
export type Annotations = v.InferOutput<typeof AnnotationsSchema>;
