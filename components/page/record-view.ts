// What tip and card say about a record, in the reader's language: words only, no markup. Pure.

import { blockAt, sentenceAt } from '@/lib/copy/quotation';
import type { Locale, Translate } from '@/lib/i18n/catalogue';
import { formatValue } from '@/lib/i18n/numbers';
import { formatPeriod } from '@/lib/i18n/periods';
import type { page } from '@/lib/i18n/zh-cn/page';
import type { reasons } from '@/lib/i18n/zh-cn/reasons';
import type { words } from '@/lib/i18n/zh-cn/words';
import type { Annotations, Block, Commitment, Figure, Placed } from '@/lib/model/annotations';
import { SURE, SURE_COMMITMENT } from '@/lib/model/versions';

export type SurfaceWords = Translate<typeof page & typeof reasons & typeof words>;

export interface Speech {
  locale: Locale;
  t: SurfaceWords;
}

/** One record of the page, however it was found. */
export type PageRecord = { type: 'figure'; record: Figure } | { type: 'commitment'; record: Commitment };

export interface FigureView {
  type: 'figure';
  /** The value in the text's own words; in English as a number that English readers know. */
  value: string;
  /** The words of the text, where `value` is another language's. */
  own: string | null;
  dir: Figure['dir'];
  period: string;
  indicator: string;
  basis: string;
  who: string;
  tags: string[];
}

export interface CommitmentView {
  type: 'commitment';
  cores: string[];
  strength: Commitment['strength'];
  strengthName: string;
  deadline: string | null;
  sentence: string;
  who: string;
  tags: string[];
}

/** 同比, 较2012年, 比率 …: what a value is measured against. */
export function basisOf({ measure, base }: Pick<Figure, 'measure' | 'base'>, t: SurfaceWords): string {
  if (base && measure !== 'yoy' && measure !== 'mom') return t('measure.changeBase', { base });
  return t(`measure.${measure}`);
}

/** Whose words a record is: name and office, or that nobody of the ministry said it. */
export function whoSaid(record: Figure | Commitment, annotations: Annotations, { t }: Speech): string {
  const { role, speaker } = record;
  if (role === 'question') return speaker ? t('who.questionOf', { outlet: speaker }) : t('who.question');
  if (role === 'host') return speaker ? t('who.host', { name: speaker }) : t('who.hostUnnamed');
  if (speaker) {
    const title = officeOf(speaker, blockAt(annotations.blocks, record.start), annotations);
    return title ? t('who.named', { title, name: speaker }) : speaker;
  }
  if (role === 'links' || role === 'furniture') return t(`who.${role}`);
  if (role === 'answer') return t('role.answer');
  return t(annotations.briefing.kind === 'report' ? 'who.report' : 'who.lead');
}

/** The office as this briefing gives it: in the turn, else in the list of officials. */
export function officeOf(speaker: string, block: Block | null, annotations: Annotations): string {
  if (block?.speaker === speaker && block.title) return block.title;
  return annotations.briefing.event.officials.find((official) => official.name === speaker)?.title ?? '';
}

function tagsOf(record: Figure | Commitment, { t }: Speech): string[] {
  const tags = [];
  if (record.confidence < ('cores' in record ? SURE_COMMITMENT : SURE)) tags.push(t('tag.unsure'));
  if ('periodInferred' in record && record.periodInferred) tags.push(t('tag.inferred'));
  if (record.restored) tags.push(t('tag.restored'));
  return tags;
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');

export function figureView(figure: Figure, annotations: Annotations, speech: Speech): FigureView {
  const { t, locale } = speech;
  const own = flat(figure.exact);
  const english = locale === 'en';
  return {
    type: 'figure',
    value: english ? formatValue(figure, locale) : own,
    own: english ? own : null,
    dir: figure.dir,
    period: figure.period ? formatPeriod(figure.period, locale) : t('period.unknown'),
    indicator: figure.indicator ?? t('card.indicatorUnknown'),
    basis: basisOf(figure, t),
    who: whoSaid(figure, annotations, speech),
    tags: tagsOf(figure, speech),
  };
}

export function commitmentView(commitment: Commitment, annotations: Annotations, speech: Speech): CommitmentView {
  const { t, locale } = speech;
  return {
    type: 'commitment',
    cores: coresOf(commitment).map((core) => flat(core.exact)),
    strength: commitment.strength,
    strengthName: t(`strength.${commitment.strength}`),
    deadline: commitment.deadline ? t('card.deadline', { period: formatPeriod(commitment.deadline, locale) }) : null,
    sentence: flat(commitment.exact),
    who: whoSaid(commitment, annotations, speech),
    tags: tagsOf(commitment, speech),
  };
}

/** The cores, or the whole sentence where there is none. */
export function coresOf(commitment: Commitment): readonly Placed[] {
  return commitment.cores.length > 0 ? commitment.cores : [commitment];
}

/** The one line of the tip. */
export function tipOf(found: PageRecord, annotations: Annotations, speech: Speech): string {
  if (found.type === 'figure') {
    const view = figureView(found.record, annotations, speech);
    return [view.indicator, view.basis, view.value, view.period, ...view.tags].join(' · ');
  }
  const view = commitmentView(found.record, annotations, speech);
  return [view.strengthName, view.deadline, view.who, ...view.tags].filter(Boolean).join(' · ');
}

/** The name of the kind that 不标这类 hides. */
export function kindName(found: PageRecord, t: SurfaceWords): string {
  return found.type === 'figure'
    ? t('kind.figure', { measure: t(`measure.${found.record.measure}`) })
    : t(`strength.${found.record.strength}`);
}

/** The words that 复制引文 quotes: the whole sentence of a figure, a commitment as it stands. */
export function wordsToQuote(found: PageRecord, annotations: Annotations): string {
  const { start, end, exact } = found.record;
  return flat(found.type === 'commitment' ? exact : sentenceAt(annotations.blocks, start, end) || exact);
}

/** What 复制数值 copies: the text's own words, of a commitment every value in it; null where there is none. */
export function valuesToCopy(found: PageRecord, annotations: Annotations): string | null {
  if (found.type === 'figure') return flat(found.record.exact);
  const { start, end } = found.record;
  const inside = annotations.figures.filter((figure) => figure.start >= start && figure.end <= end);
  return inside.length > 0 ? inside.map((figure) => flat(figure.exact)).join('、') : null;
}
