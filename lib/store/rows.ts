// Rows of the database, as docs/data.md describes them.
import type { Block, Briefing, Commitment, Figure } from '@/lib/model/annotations';
import type { BlockHint } from '@/lib/model/article';
import type { Item } from '@/lib/model/items';

export interface Counts {
  figures: number;
  hard: number;
  concrete: number;
  soft: number;
}

/** One document that was read. `id` is its document key; lists need nothing but this row. */
export interface BriefingRow extends Briefing {
  id: string;
  engineVersion: string;
  /** SHA-256 of the article's text, hexadecimal. */
  textHash: string;
  /** Whose words each block holds; the texts of the blocks stand in `texts`. */
  turns: Pick<Block, 'role' | 'speaker' | 'title'>[];
  counts: Counts;
  /** The event it belongs to: the id of the first document of that event. */
  eventId: string;
  /** Day of the event, Beijing time, for ordering; '' where nothing is known. */
  eventDate: string;
  /** Sampled hashes of the text, by which documents of one event are told (lib/memory/events). */
  sketch: number[];
  /** Milliseconds since the epoch. */
  capturedAt: number;
  updatedAt: number;
}

/** The text of a document, kept once however often it is read; enough to annotate it again. */
export interface TextRow {
  hash: string;
  blocks: { text: string; hint: BlockHint }[];
}

export interface FigureRow extends Figure {
  /** `<briefing id>#f<ordinal>`. */
  id: string;
  briefingId: string;
  ordinal: number;
  /** Indicator, unit and measure as one key; '' where there is no indicator. */
  series: string;
}

export interface CommitmentRow extends Commitment {
  /** `<briefing id>#c<ordinal>`. */
  id: string;
  briefingId: string;
  ordinal: number;
}

/** Latest value of an indicator, kept at every save so that the list needs no scan. */
export interface IndicatorRow {
  series: string;
  indicator: string;
  unit: string;
  measure: Figure['measure'];
  /** How many figures of how many documents stand behind it. */
  count: number;
  latest: FigureRow;
  eventDate: string;
}

/** Character pairs of a text, for search. */
export interface PostingRow {
  hash: string;
  grams: string[];
}

export type ItemRow = Item;

export interface SettingRow {
  key: string;
  value: unknown;
}

/** A write that was applied; arriving again it does nothing. */
export interface WriteRow {
  id: string;
  at: number;
}

/** What went wrong, without any text of an article. */
export interface LogRow {
  id?: number;
  at: number;
  where: string;
  message: string;
}

/** The reader's word on which event a document belongs to. */
export interface DecisionRow {
  briefingId: string;
  eventId: string;
  at: number;
}
