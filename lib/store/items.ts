// The reader's items: their own ids and quotations, apart from the machine's records.
import type { Item } from '@/lib/model/items';
import type { Database } from './database';
import { once, write } from './writes';

/** Stores an item; a repeat of the same write does nothing. */
export async function putItem(db: Database, writeId: string, item: Item): Promise<void> {
  await write(db, [db.items, db.writes], async () => {
    if (await once(db, writeId, item.updatedAt)) await db.items.put(item);
  });
}

/** Removes an item by its id; a repeat, or an unknown id, does nothing. */
export async function removeItem(db: Database, writeId: string, id: string, at: number): Promise<void> {
  await write(db, [db.items, db.writes], async () => {
    if (await once(db, writeId, at)) await db.items.delete(id);
  });
}

export const itemsOf = (db: Database, briefingId: string): Promise<Item[]> => db.items.where('briefingId').equals(briefingId).toArray();
