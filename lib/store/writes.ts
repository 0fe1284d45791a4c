// Ids of applied writes: what arrives twice is applied once. And what a full disk looks like to whoever asked for the write.
import type { Table } from 'dexie';
import type { Database } from './database';

/** The browser has no room left for the database. Nothing of the write was kept. */
export class StorageFullError extends Error {
  override name = 'StorageFullError';
  constructor(cause: unknown) {
    super('The disk space that the browser gives this extension is full. Nothing was changed.', { cause });
  }
}

/** The quota may be met by a request or only when the transaction commits, where Dexie wraps it. */
function isQuota(error: unknown): boolean {
  const { name, inner } = (error ?? {}) as { name?: string; inner?: { name?: string } };
  return name === 'QuotaExceededError' || inner?.name === 'QuotaExceededError';
}

/** Runs one write transaction; it is all there afterwards, or nothing changed. Throws StorageFullError where there is no room. */
export async function write(db: Database, tables: Table[], work: () => Promise<void>): Promise<void> {
  try {
    await db.transaction('rw', tables, work);
  } catch (error) {
    throw isQuota(error) ? new StorageFullError(error) : error;
  }
}

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
