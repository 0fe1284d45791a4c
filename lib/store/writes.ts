// Ids of applied writes: what arrives twice is applied once.
import type { Database } from './database';

/** So many ids are remembered; a retry comes within minutes. */
const REMEMBERED = 2000;
const PRUNE_EVERY = 200;

/** True the first time a write id is seen, inside the transaction of that write; the write belongs to it and is forgotten with it. */
export async function once(db: Database, writeId: string, at: number): Promise<boolean> {
  if (await db.writes.get(writeId)) return false;
  await db.writes.add({ id: writeId, at });
  const count = await db.writes.count();
  if (count > REMEMBERED + PRUNE_EVERY) {
    const old = await db.writes
      .orderBy('at')
      .limit(count - REMEMBERED)
      .primaryKeys();
    await db.writes.bulkDelete(old);
  }
  return true;
}
