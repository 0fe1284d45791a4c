// After an upgrade of the rules: stored documents are read again from their stored text, a few at a time, and the reader's
// items are found again by their place. Stopped anywhere, it goes on where it stopped, since every document carries its engine's version.
import type { Annotations } from '@/lib/model/annotations';
import type { Article } from '@/lib/model/article';
import { readBriefing, saveBriefing } from './briefings';
import type { Database } from './database';

export interface Step {
  /** Documents looked at. */
  done: number;
  left: number;
  /** Documents that could not be read again, with why; their records stay as they were. */
  failed: { id: string; error: unknown }[];
}

/** Ids of documents that another version of the rules has read. */
export const staleBriefings = (db: Database, engineVersion: string): Promise<string[]> =>
  db.briefings.where('engineVersion').notEqual(engineVersion).primaryKeys();

/** Reads up to `limit` stale documents again, without those to `skip`; one that fails does not hold up the others. */
export async function reannotateStep(
  db: Database,
  engineVersion: string,
  annotate: (article: Article) => Annotations,
  now: () => number,
  limit = 5,
  skip: ReadonlySet<string> = new Set(),
): Promise<Step> {
  const stale = (await staleBriefings(db, engineVersion)).filter((id) => !skip.has(id));
  const failed: Step['failed'] = [];
  for (const id of stale.slice(0, limit)) {
    try {
      await readAgain(db, id, engineVersion, annotate, now);
    } catch (error) {
      failed.push({ id, error });
    }
  }
  return { done: Math.min(limit, stale.length), left: Math.max(0, stale.length - limit), failed };
}

/** Kind and reasons that the reader decided stay as they were. */
async function readAgain(
  db: Database,
  id: string,
  engineVersion: string,
  annotate: (article: Article) => Annotations,
  now: () => number,
): Promise<void> {
  const stored = await readBriefing(db, id);
  if (!stored) {
    // Its text is gone: nothing can be read again, and it must not be asked for for ever.
    await db.briefings.update(id, { engineVersion });
    return;
  }
  const fresh = annotate(stored.article);
  const { kind, score, reasons } = stored.row;
  const briefing = reasons.includes('reader') ? { ...fresh.briefing, kind, score, reasons } : fresh.briefing;
  await saveBriefing(db, {
    id,
    // A new id each time: the rules may go back to an earlier version and forward again.
    writeId: crypto.randomUUID(),
    annotations: { ...fresh, briefing },
    hints: stored.article.blocks.map((block) => block.hint),
    capturedAt: now(),
    replaces: stored.row,
  });
}
