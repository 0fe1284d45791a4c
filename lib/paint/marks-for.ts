// Which words of an article are marked, and how: the three densities (docs/product.md, Marks). Pure.
import type { Annotations, Commitment, Figure } from '@/lib/model/annotations';
import type { Item } from '@/lib/model/items';
import { SURE, SURE_COMMITMENT } from '@/lib/model/versions';
import type { Look } from './looks';

export type RecordRef = { type: 'figure' | 'commitment'; index: number };

export interface Mark {
  start: number;
  end: number;
  look: Look;
  /** Which record the mark opens; null for the reader's watch words. */
  record: RecordRef | null;
}

export interface MarkOptions {
  density: 'key' | 'all' | 'off';
  watchWords: readonly string[];
  hiddenKinds: readonly string[];
}

/** The reader's items that belong to records of this page, by `recordKey`. */
export type ItemsByRecord = ReadonlyMap<string, readonly Pick<Item, 'kind'>[]>;

export const recordKey = ({ type, index }: RecordRef): string => `${type}:${index}`;
/** The kind that 不标这类 hides. */
export const figureKind = (figure: Figure): string => `figure:${figure.measure}`;
export const commitmentKind = (commitment: Commitment): string => `commitment:${commitment.strength}`;

const COMPARED: ReadonlySet<string> = new Set(['yoy', 'mom', 'avg', 'share']);

/** Related links, the page's own furniture, and the lead of a transcript repeat what stands elsewhere. In a report the article is all there is. */
function isAside(role: Figure['role'], isTranscript: boolean): boolean {
  return role === 'links' || role === 'furniture' || (role === 'article' && isTranscript);
}

function isKeyFigure(figure: Figure, isTranscript: boolean): boolean {
  if (isAside(figure.role, isTranscript) || figure.confidence < SURE || figure.kind === 'duration') return false;
  return figure.dir !== null || COMPARED.has(figure.measure) || figure.kind === 'money';
}

const lookOf = (figure: Figure): Look => figure.dir ?? 'figure';

/** Everything that one figure or commitment needs to be judged by. */
interface Judge {
  options: MarkOptions;
  items: ItemsByRecord;
  isTranscript: boolean;
}

function isWanted(ref: RecordRef, kind: string, record: Figure | Commitment, key: boolean, judge: Judge): boolean {
  const items = judge.items.get(recordKey(ref)) ?? [];
  if (items.some((item) => item.kind === 'wrong')) return false;
  if (items.some((item) => item.kind === 'tracked')) return true;
  if (judge.options.hiddenKinds.includes(kind)) return false;
  return judge.options.density === 'all' || key || isWatched(record, judge.options.watchWords);
}

function isWatched(record: Figure | Commitment, words: readonly string[]): boolean {
  const named = 'indicator' in record ? `${record.indicator ?? ''} ${record.topic ?? ''}` : `${record.exact} ${record.topic ?? ''}`;
  return words.some((word) => named.includes(word));
}

function figureMarks(annotations: Annotations, judge: Judge): Mark[] {
  return annotations.figures.flatMap((figure, index): Mark[] => {
    const record: RecordRef = { type: 'figure', index };
    // A reporter's numbers are not the ministry's.
    if (figure.role === 'question') return [];
    if (!isWanted(record, figureKind(figure), figure, isKeyFigure(figure, judge.isTranscript), judge)) return [];
    return [{ start: figure.start, end: figure.end, look: lookOf(figure), record }];
  });
}

function commitmentMarks(annotations: Annotations, judge: Judge): Mark[] {
  return annotations.commitments.flatMap((commitment, index): Mark[] => {
    const record: RecordRef = { type: 'commitment', index };
    // What only gives a direction is stored and found, never painted.
    if (commitment.strength === 'soft') return [];
    const key = commitment.confidence >= SURE_COMMITMENT && !isAside(commitment.role, judge.isTranscript);
    if (!isWanted(record, commitmentKind(commitment), commitment, key, judge)) return [];
    const look = commitment.strength === 'hard' ? 'firm' : 'named';
    return commitment.cores.map((core) => ({ start: core.start, end: core.end, look, record }));
  });
}

function watchMarks(text: string, words: readonly string[]): Mark[] {
  const marks: Mark[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0 && word; at = text.indexOf(word, at + word.length)) {
      marks.push({ start: at, end: at + word.length, look: 'own', record: null });
    }
  }
  return marks;
}

/** The marks of an article at the reader's density, in order of the text; `text` is the article's. */
export function marksFor(annotations: Annotations, text: string, options: MarkOptions, items: ItemsByRecord): Mark[] {
  if (options.density === 'off') return [];
  const judge: Judge = { options, items, isTranscript: annotations.briefing.kind === 'transcript' };
  return [...figureMarks(annotations, judge), ...commitmentMarks(annotations, judge), ...watchMarks(text, options.watchWords)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
