// Opens the database. Nobody else does, and never a content script: an IndexedDB there would be the page's own.
import Dexie, { type Table } from 'dexie';
import { MIGRATIONS, type Migration } from './migrations';
import type {
  BriefingRow,
  CommitmentRow,
  DecisionRow,
  FigureRow,
  IndicatorRow,
  ItemRow,
  LogRow,
  PostingRow,
  SettingRow,
  TextRow,
  WriteRow,
} from './rows';

export const DATABASE_NAME = 'yanxing';

export interface Database extends Dexie {
  briefings: Table<BriefingRow, string>;
  texts: Table<TextRow, string>;
  figures: Table<FigureRow, string>;
  commitments: Table<CommitmentRow, string>;
  indicators: Table<IndicatorRow, string>;
  postings: Table<PostingRow, string>;
  items: Table<ItemRow, string>;
  settings: Table<SettingRow, string>;
  writes: Table<WriteRow, string>;
  log: Table<LogRow, number>;
  decisions: Table<DecisionRow, string>;
}

/** The stored database was made by a newer version of the extension; this one leaves it alone. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
  constructor(
    readonly found: number,
    readonly known: number,
  ) {
    super(`The database is of version ${found}, this extension knows ${known}: update the extension. Nothing was changed.`);
  }
}

/** Dexie multiplies version numbers by ten in IndexedDB. */
const DEXIE_FACTOR = 10;

/**
 * Opens the database, upgrading it where it is older. Throws NewerDatabaseError where it is newer; a failed upgrade throws
 * and leaves the old data untouched (the whole upgrade is one transaction).
 */
export async function openDatabase(name = DATABASE_NAME, migrations: readonly Migration[] = MIGRATIONS): Promise<Database> {
  const known = Math.max(...migrations.map((migration) => migration.version));
  const existing = (await indexedDB.databases()).find((database) => database.name === name)?.version ?? 0;
  if (existing > known * DEXIE_FACTOR) throw new NewerDatabaseError(existing / DEXIE_FACTOR, known);
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  for (const { version, stores, upgrade } of migrations) {
    const declared = database.version(version).stores(stores);
    if (upgrade) declared.upgrade(upgrade);
  }
  // Another window upgrades or deletes the database: let go, or it waits for ever.
  database.on('versionchange', () => database.close());
  await database.open();
  return database;
}

let opened: Promise<Database> | null = null;

/** The one connection of this context; a failed opening is tried again at the next call. */
export function database(): Promise<Database> {
  opened ??= openDatabase().then(
    (db) => {
      db.on('close', () => {
        opened = null;
      });
      return db;
    },
    (error: unknown) => {
      opened = null;
      throw error;
    },
  );
  return opened;
}
