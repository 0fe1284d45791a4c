// Storing what was read. One transaction: it is all there, or nothing changed.
import { findQuote } from '@/lib/anchor/find-quote';
import { isSameEvent, sketchOf } from '@/lib/memory/events';
import type { Annotations, Figure } from '@/lib/model/annotations';
import { type Article, articleText, type BlockHint } from '@/lib/model/article';
import type { Database } from './database';
import { folded, gramsOf } from './grams';
import { hashText } from './hash';
import { refreshIndicators } from './indicators';
import type { BriefingRow, CommitmentRow, FigureRow, TextRow } from './rows';
import { once, write } from './writes';

export interface Save {
  /** The document's key. */
  id: string;
  /** A repeat with the same id does nothing. */
  writeId: string;
  annotations: Annotations;
  /** What the markup said of each block, in order. */
  hints: readonly BlockHint[];
  /** Milliseconds since the epoch. */
  capturedAt: number;
  /** The reading that this one was made from: where a newer one has come meanwhile, nothing is done. */
  replaces?: Pick<BriefingRow, 'textHash' | 'updatedAt'>;
}

/** Indicator, unit and measure of a figure as one key; '' where it has no indicator. */
export function seriesOf({ indicator, unit, measure }: Pick<Figure, 'indicator' | 'unit' | 'measure'>): string {
  return indicator ? `${folded(indicator)}|${unit}|${measure}` : '';
}

/**
 * Stores a document's records in place of those of an earlier reading; the reader's items stay and are found again by their
 * place, or become orphans. Resolves after the transaction; rejects with nothing changed.
 */
export async function saveBriefing(db: Database, save: Save): Promise<void> {
  const { id, annotations, hints } = save;
  const text = articleText(annotations.blocks);
  const textHash = await hashText(text);
  const sketch = sketchOf(text);
  const grams = gramsOf(folded(`${annotations.briefing.title}\n${text}`));
  const textRow: TextRow = {
    hash: textHash,
    blocks: annotations.blocks.map((block, i) => ({ text: block.text, hint: hints[i] ?? 'paragraph' })),
  };
  const tables = [db.briefings, db.texts, db.figures, db.commitments, db.indicators, db.postings, db.items, db.writes, db.decisions];
  await write(db, tables, async () => {
    if (!(await once(db, save.writeId, save.capturedAt))) return;
    const before = await db.briefings.get(id);
    if (save.replaces && (before?.textHash !== save.replaces.textHash || before.updatedAt !== save.replaces.updatedAt)) return;
    const row = await briefingRow(db, save, { textHash, sketch, before });
    const old = before ? await db.figures.where('briefingId').equals(id).toArray() : [];
    if (before) {
      await db.figures.bulkDelete(old.map((figure) => figure.id));
      await db.commitments.where('briefingId').equals(id).delete();
    }
    const figures = figureRows(id, annotations);
    await db.briefings.put(row);
    if (!(await db.texts.get(textHash))) {
      await db.texts.add(textRow);
      await db.postings.put({ hash: textHash, grams });
    }
    await db.figures.bulkAdd(figures);
    await db.commitments.bulkAdd(commitmentRows(id, annotations));
    await placeItems(db, id, text);
    await dropUnused(db, before?.textHash, textHash);
    await refreshIndicators(db, new Set([...old, ...figures].map((figure) => figure.series)));
  });
}

async function briefingRow(
  db: Database,
  { id, annotations, capturedAt }: Save,
  { textHash, sketch, before }: { textHash: string; sketch: number[]; before: BriefingRow | undefined },
): Promise<BriefingRow> {
  const { briefing, blocks, figures, commitments, engineVersion } = annotations;
  const eventDate = briefing.event.date ?? briefing.published ?? '';
  const row: BriefingRow = {
    ...briefing,
    id,
    engineVersion,
    textHash,
    turns: blocks.map(({ role, speaker, title }) => ({ role, speaker, title })),
    counts: { figures: figures.length, hard: 0, concrete: 0, soft: 0 },
    eventId: id,
    eventDate,
    sketch,
    capturedAt: before?.capturedAt ?? capturedAt,
    updatedAt: capturedAt,
  };
  for (const { strength } of commitments) row.counts[strength]++;
  const decided = await db.decisions.get(id);
  return { ...row, eventId: decided?.eventId ?? (await eventOf(db, row, before !== undefined)) };
}

const DAY = 86_400_000;

/**
 * The event of a document: that of the first stored one that is the same event, else its own. What the reader has split off
 * does not draw back a document that was there at the time.
 */
async function eventOf(db: Database, row: BriefingRow, known: boolean): Promise<string> {
  if (!row.eventDate) return row.id;
  const day = (offset: number) => new Date(Date.parse(`${row.eventDate}T00:00:00Z`) + offset * DAY).toISOString().slice(0, 10);
  const near = await db.briefings.where('eventDate').between(day(-2), day(2), true, true).toArray();
  const decided = known ? await db.decisions.bulkGet(near.map((other) => other.id)) : [];
  const splitOff = new Set(decided.flatMap((one) => (one && one.eventId === one.briefingId ? [one.briefingId] : [])));
  const same = near.filter((other) => other.id !== row.id && !splitOff.has(other.id) && isSameEvent(row, other));
  return same.sort((a, b) => a.capturedAt - b.capturedAt)[0]?.eventId ?? row.id;
}

const figureRows = (id: string, { figures }: Annotations): FigureRow[] =>
  figures.map((figure, ordinal) => ({ ...figure, id: `${id}#f${ordinal}`, briefingId: id, ordinal, series: seriesOf(figure) }));

const commitmentRows = (id: string, { commitments }: Annotations): CommitmentRow[] =>
  commitments.map((commitment, ordinal) => ({ ...commitment, id: `${id}#c${ordinal}`, briefingId: id, ordinal }));

/** The reader's items of a document, found again in its present text; what is not found becomes an orphan, never another place. */
async function placeItems(db: Database, briefingId: string, text: string): Promise<void> {
  const items = await db.items.where('briefingId').equals(briefingId).toArray();
  for (const item of items) {
    const place = findQuote(text, item.quote);
    if (item.orphan !== (place === null)) await db.items.update(item.id, { orphan: place === null });
  }
}

/** A text that no document uses any more, with its postings. */
async function dropUnused(db: Database, before: string | undefined, now: string): Promise<void> {
  if (!before || before === now || (await db.briefings.where('textHash').equals(before).count()) > 0) return;
  await db.texts.delete(before);
  await db.postings.delete(before);
}

/** A stored document as `annotate` gave it, or null. */
export async function readBriefing(
  db: Database,
  id: string,
): Promise<{ row: BriefingRow; annotations: Annotations; article: Article } | null> {
  const row = await db.briefings.get(id);
  if (!row) return null;
  const text = await db.texts.get(row.textHash);
  if (!text) return null;
  const [figures, commitments] = await Promise.all([
    db.figures.where('briefingId').equals(id).sortBy('ordinal'),
    db.commitments.where('briefingId').equals(id).sortBy('ordinal'),
  ]);
  let start = 0;
  const blocks = text.blocks.map((block, i) => {
    const at = start;
    start += block.text.length + 1;
    const turn = row.turns[i] ?? { role: 'article' as const, speaker: null, title: null };
    return { text: block.text, start: at, ...turn };
  });
  const { kind, score, reasons, title, published, site, source, url, respun, event } = row;
  return {
    row,
    annotations: {
      engineVersion: row.engineVersion,
      briefing: { kind, score, reasons, title, published, site, source, url, respun, event },
      blocks,
      figures: figures.map(({ id: _id, briefingId: _briefing, ordinal: _ordinal, series: _series, ...figure }) => figure),
      commitments: commitments.map(({ id: _id, briefingId: _briefing, ordinal: _ordinal, ...commitment }) => commitment),
    },
    article: { url, site, title, published, source, blocks: text.blocks },
  };
}
