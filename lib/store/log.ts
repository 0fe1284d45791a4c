// A bounded log of errors, without any text of an article.
import type { Database } from './database';

const MOST = 200;
const LONGEST = 400;

/** Adds a line; the oldest go. Words in quotation marks are left out, since they may come from a page. */
export async function logError(db: Database, where: string, message: string, at: number): Promise<void> {
  const line = message.replace(/[“"「][^”"」]{8,}[”"」]/g, '“…”').slice(0, LONGEST);
  await db.transaction('rw', db.log, async () => {
    await db.log.add({ at, where: where.slice(0, 80), message: line });
    const extra = (await db.log.count()) - MOST;
    if (extra > 0) await db.log.bulkDelete(await db.log.orderBy('at').limit(extra).primaryKeys());
  });
}
