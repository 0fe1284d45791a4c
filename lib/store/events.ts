// The reader's word on which event a document belongs to: it outlives every reading of the document.
import type { Database } from './database';

/** Takes a document out of its event, into one of its own. */
export const splitEvent = (db: Database, briefingId: string, at: number): Promise<void> => decide(db, briefingId, briefingId, at);

/** Puts a document into the event of another. Does nothing where either is unknown. */
export async function joinEvents(db: Database, briefingId: string, into: string, at: number): Promise<void> {
  const other = await db.briefings.get(into);
  if (other) await decide(db, briefingId, other.eventId, at);
}

async function decide(db: Database, briefingId: string, eventId: string, at: number): Promise<void> {
  await db.transaction('rw', [db.briefings, db.decisions], async () => {
    if (!(await db.briefings.get(briefingId))) return;
    await db.decisions.put({ briefingId, eventId, at });
    // Those that named this document as their event keep together under the next of them.
    const left = (await db.briefings.where('eventId').equals(briefingId).toArray()).filter((row) => row.id !== briefingId);
    const [next] = left;
    if (eventId !== briefingId || !next) {
      await db.briefings.update(briefingId, { eventId });
      return;
    }
    for (const row of left) {
      await db.briefings.update(row.id, { eventId: next.id });
      // Where the reader had joined it to this one, the next reading would otherwise undo the split.
      if ((await db.decisions.get(row.id))?.eventId === briefingId) await db.decisions.put({ briefingId: row.id, eventId: next.id, at });
    }
    await db.briefings.update(briefingId, { eventId: briefingId });
  });
}
