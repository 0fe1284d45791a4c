// Search over records and full text. A space means AND; script, width and synonyms fold; initials find names. Bounded results.
import type { Quote } from '@/lib/model/annotations';
import { articleText } from '@/lib/model/article';
import type { Item } from '@/lib/model/items';
import { readText } from '@/lib/text/reading';
import type { Database } from './database';
import { folded, gramsOf } from './grams';
import { initialsOf } from './pinyin';
import type { BriefingRow, CommitmentRow, FigureRow } from './rows';
import { synonymsOf } from './synonyms';

export interface Hit<R> {
  briefing: BriefingRow;
  record: R;
}

export interface TextHit {
  briefing: BriefingRow;
  /** The words in the text; null where they stand in the title alone. */
  quote: Quote | null;
  /** Words around the hit, for the list. */
  excerpt: string;
}

export interface SearchResult {
  figures: Hit<FigureRow>[];
  commitments: Hit<CommitmentRow>[];
  text: TextHit[];
  mine: Item[];
}

/** Documents looked into, and hits shown, a group. */
const DOCUMENTS = 60;
const HITS = 30;
const AROUND = 24;
/** So many of the latest documents are looked through for officials by their initials. */
const BY_OFFICIAL = 200;

/** The terms of a query, each with its synonyms, folded; empty for a query of white space. */
export const termsOf = (query: string): string[][] =>
  query
    .split(/[\s\u3000]+/)
    .map(folded)
    .filter(Boolean)
    .map(synonymsOf);

/** Finds what holds every term. Never throws on any query. */
export async function searchAll(db: Database, query: string): Promise<SearchResult> {
  const terms = termsOf(query);
  const nothing: SearchResult = { figures: [], commitments: [], text: [], mine: [] };
  if (terms.length === 0) return nothing;
  const [documents, mine] = await Promise.all([documentsWith(db, terms), itemsWith(db, terms)]);
  const result: SearchResult = { ...nothing, mine };
  const near: Near = { figures: [], commitments: [] };
  for (const briefing of documents) {
    if (result.figures.length >= HITS && result.commitments.length >= HITS && result.text.length >= HITS) break;
    await searchDocument(db, briefing, terms, result, near);
  }
  result.figures.push(...near.figures.slice(0, HITS - result.figures.length));
  result.commitments.push(...near.commitments.slice(0, HITS - result.commitments.length));
  return result;
}

/** Whether a folded text holds one of the synonyms of every term. */
const holds = (text: string, terms: readonly (readonly string[])[]) => terms.every((words) => words.some((word) => text.includes(word)));

/** Documents whose text can hold every term, the latest first: an index look-up a pair of characters, then checked against the text. */
async function documentsWith(db: Database, terms: readonly (readonly string[])[]): Promise<BriefingRow[]> {
  let hashes: ReadonlySet<string> | null = null;
  for (const words of terms) {
    const any = new Set<string>();
    for (const word of words) for (const hash of await hashesWith(db, word)) any.add(hash);
    hashes = meet(hashes, any);
    if (hashes.size === 0) break;
  }
  const byInitials = await documentsByInitials(db, terms);
  const rows = [
    ...(await db.briefings
      .where('textHash')
      .anyOf([...(hashes ?? [])])
      .toArray()),
    ...byInitials,
  ];
  const distinct = [...new Map(rows.map((row) => [row.id, row])).values()];
  return distinct.sort((a, b) => b.eventDate.localeCompare(a.eventDate)).slice(0, DOCUMENTS);
}

/** What stands in both; the first time, all. */
const meet = (before: ReadonlySet<string> | null, more: ReadonlySet<string>): Set<string> =>
  new Set(before === null ? more : [...before].filter((hash) => more.has(hash)));

async function hashesWith(db: Database, word: string): Promise<string[]> {
  if (word.length === 1) return (await db.postings.where('grams').startsWith(word).primaryKeys()) as string[];
  let found: ReadonlySet<string> | null = null;
  for (const gram of gramsOf(word)) {
    const keys = (await db.postings.where('grams').equals(gram).primaryKeys()) as string[];
    found = meet(found, new Set(keys));
    if (found.size === 0) break;
  }
  return [...(found ?? [])];
}

/** A query of Latin letters only may be first letters: of indicators and of officials. */
async function documentsByInitials(db: Database, terms: readonly (readonly string[])[]): Promise<BriefingRow[]> {
  const letters = terms.map((words) => words[0] as string);
  if (!letters.every((word) => /^[a-z]{2,}$/.test(word))) return [];
  const series = (await db.indicators.toArray()).filter(({ indicator }) => letters.every((word) => initialsOf(indicator).includes(word)));
  const rows = await db.briefings.bulkGet([...new Set(series.map((row) => row.latest.briefingId))]);
  const recent = await db.briefings.orderBy('eventDate').reverse().limit(BY_OFFICIAL).toArray();
  const theirs = recent.filter(({ event }) => event.officials.some(({ name }) => letters.every((word) => initialsOf(name).includes(word))));
  return [...rows.filter((row): row is BriefingRow => row !== undefined), ...theirs];
}

/** Records that hold the terms only with the words around them: shown after those that are about them. */
type Near = Pick<SearchResult, 'figures' | 'commitments'>;

type Terms = readonly (readonly string[])[];

/** What a record is about, and for a figure the words that stand around it. */
function wordsOf(record: FigureRow | CommitmentRow): { own: string; around: string } {
  const { exact, speaker, topic } = record;
  if ('cores' in record) {
    const cores = record.cores.map((core) => core.exact);
    return { own: [...cores, speaker, topic].filter(Boolean).join('\n'), around: exact };
  }
  return { own: [record.indicator, exact, speaker, topic].filter(Boolean).join('\n'), around: `${record.prefix}${exact}${record.suffix}` };
}

/** How well a record answers the terms; null where it does not. */
function match(record: FigureRow | CommitmentRow, terms: Terms): 'own' | 'near' | null {
  const { own, around } = wordsOf(record);
  const about = folded(own);
  if (holds(about, terms) || namedByInitials(record, terms)) return 'own';
  return holds(`${about}\n${folded(around)}`, terms) ? 'near' : null;
}

function namedByInitials(record: FigureRow | CommitmentRow, terms: Terms): boolean {
  if (!terms.every(([word]) => /^[a-z]{2,}$/.test(word ?? ''))) return false;
  const names = 'indicator' in record ? [record.indicator, record.speaker] : [record.speaker];
  return names.some((name) => name && terms.every(([word]) => initialsOf(name).includes(word as string)));
}

async function searchDocument(db: Database, briefing: BriefingRow, terms: Terms, result: SearchResult, near: Near): Promise<void> {
  const [figures, commitments, text] = await Promise.all([
    db.figures.where('briefingId').equals(briefing.id).sortBy('ordinal'),
    db.commitments.where('briefingId').equals(briefing.id).sortBy('ordinal'),
    db.texts.get(briefing.textHash),
  ]);
  sortOut(figures, briefing, terms, result.figures, near.figures);
  sortOut(commitments, briefing, terms, result.commitments, near.commitments);
  if (text && result.text.length < HITS) {
    const hit = textHit(briefing, articleText(text.blocks), terms);
    if (hit) result.text.push(hit);
  }
}

function sortOut<R extends FigureRow | CommitmentRow>(
  records: readonly R[],
  briefing: BriefingRow,
  terms: Terms,
  own: Hit<R>[],
  near: Hit<R>[],
): void {
  for (const record of records) {
    const matched = match(record, terms);
    const list = matched === 'own' ? own : near;
    if (matched && list.length < HITS) list.push({ briefing, record });
  }
}

/** The first place of the first term in a text that holds every term with its title; the title where the term stands only there. */
function textHit(briefing: BriefingRow, text: string, terms: readonly (readonly string[])[]): TextHit | null {
  const reading = readText(text);
  const words = reading.text.toLowerCase();
  if (!holds(`${folded(briefing.title)}\n${words}`, terms)) return null;
  const [first = []] = terms;
  const places = first.map((word) => ({ word, at: words.indexOf(word) })).filter(({ at }) => at >= 0);
  const place = places.sort((a, b) => a.at - b.at)[0];
  if (!place) return { briefing, quote: null, excerpt: briefing.title };
  const start = reading.at[place.at] as number;
  const end = (reading.at[place.at + place.word.length - 1] as number) + 1;
  const exact = text.slice(start, end);
  const prefix = text.slice(Math.max(0, start - 32), start);
  const suffix = text.slice(end, end + 32);
  const line = text.slice(text.lastIndexOf('\n', start) + 1);
  const from = Math.max(0, start - (text.lastIndexOf('\n', start) + 1) - AROUND);
  return { briefing, quote: { exact, prefix, suffix }, excerpt: line.slice(from, from + AROUND * 2 + exact.length).split('\n')[0] ?? '' };
}

async function itemsWith(db: Database, terms: readonly (readonly string[])[]): Promise<Item[]> {
  const items = await db.items.where('kind').equals('tracked').toArray();
  return items.filter((item) => holds(folded(`${item.label}\n${item.quote.exact}`), terms)).slice(0, HITS);
}
