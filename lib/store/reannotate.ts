// After an upgrade of the rules: stored documents are read again from their stored text, a few at a time, and the reader's
// items are found again by their place. Stopped anywhere, it goes on where it stopped, since every document carries its engine's version.
import type { Annotations } from '@/lib/model/annotations';
import type { Article } from '@/lib/model/article';
import { readBriefing, saveBriefing } from './briefings';
import type { Database } from './database';

export interface Step {
  done: number;
  left: number;
}

/** Ids of documents that another version of the rules has read. */
export const staleBriefings = (db: Database, engineVersion: string): Promise<string[]> =>
  db.briefings.where('engineVersion').notEqual(engineVersion).primaryKeys();

/** Reads up to `limit` stale documents again. Kind and reasons that the reader decided stay as they were. */
export async function reannotateStep(
  db: Database,
  engineVersion: string,
  annotate: (article: Article) => Annotations,
  now: () => number,
  limit = 5,
): Promise<Step> {
  const stale = await staleBriefings(db, engineVersion);
  for (const id of stale.slice(0, limit)) {
    const stored = await readBriefing(db, id);
    if (!stored) {
      // Its text is gone: nothing can be read again, and it must not be asked for for ever.
      await db.briefings.update(id, { engineVersion });
      continue;
    }
    const fresh = annotate(stored.article);
    const { kind, score, reasons } = stored.row;
    const briefing = reasons.includes('reader') ? { ...fresh.briefing, kind, score, reasons } : fresh.briefing;
    await saveBriefing(db, {
      id,
      writeId: `reannotate:${engineVersion}:${id}`,
      annotations: { ...fresh, briefing },
      hints: stored.article.blocks.map((block) => block.hint),
      capturedAt: now(),
    });
  }
  return { done: Math.min(limit, stale.length), left: Math.max(0, stale.length - limit) };
}
