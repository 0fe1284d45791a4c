// The database's versions as data: numbered, only ever added to. Each has a golden database in tests/fixtures/databases.
import type { Transaction } from 'dexie';

export interface Migration {
  version: number;
  /** Tables and indexes in Dexie's notation; null drops a table. */
  stores: Record<string, string | null>;
  /** Rewrites rows of the version before. Throwing leaves the old database as it was. */
  upgrade?: (transaction: Transaction) => Promise<void>;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    stores: {
      briefings: 'id, eventId, eventDate, engineVersion, textHash',
      texts: 'hash',
      figures: 'id, briefingId, series',
      commitments: 'id, briefingId',
      indicators: 'series, eventDate',
      postings: 'hash, *grams',
      items: 'id, briefingId, kind',
      settings: 'key',
      writes: 'id, at',
      log: '++id, at',
      decisions: 'briefingId',
    },
  },
];
