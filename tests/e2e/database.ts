// What the extension's own database holds, read in one of its own pages.
import type { BrowserContext } from '@playwright/test';

type Row = Record<string, unknown> & { id: string; briefingId: string; ordinal: number };

export interface Stored {
  briefings: (Record<string, unknown> & { id: string; url: string; textHash: string; turns: object[]; engineVersion: string })[];
  texts: { hash: string; blocks: { text: string }[] }[];
  figures: Row[];
  commitments: Row[];
  items: Record<string, unknown>[];
}

const TABLES = ['briefings', 'texts', 'figures', 'commitments', 'items'] as const;

/** Every row of the tables; empty before the first save. */
export async function readDatabase({ context, extensionId }: { context: BrowserContext; extensionId: string }): Promise<Stored> {
  const page = await context.newPage();
  try {
    await page.goto(`chrome-extension://${extensionId}/manifest.json`);
    return (await page.evaluate(
      async (tables) => {
        const empty = Object.fromEntries(tables.map((table) => [table, []]));
        if (!(await indexedDB.databases()).some((database) => database.name === 'yanxing')) return empty;
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open('yanxing');
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        const all = (table: string) =>
          new Promise<unknown[]>((resolve, reject) => {
            const request = database.transaction(table).objectStore(table).getAll();
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
          });
        try {
          if (!database.objectStoreNames.contains('briefings')) return empty;
          return Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await all(table)])));
        } finally {
          database.close();
        }
      },
      TABLES as readonly string[],
    )) as unknown as Stored;
  } finally {
    await page.close();
  }
}

/** A stored document in the form that `annotate` prints. */
export function annotationsOf(stored: Stored, url: string): unknown {
  const row = stored.briefings.find((briefing) => briefing.url === url);
  if (!row) return null;
  const { kind, score, reasons, title, published, site, source, respun, event } = row;
  const blocks = stored.texts.find((text) => text.hash === row.textHash)?.blocks ?? [];
  let start = 0;
  const records = (rows: Row[]) =>
    rows
      .filter((record) => record.briefingId === row.id)
      .sort((a, b) => a.ordinal - b.ordinal)
      .map(({ id: _id, briefingId: _briefing, ordinal: _ordinal, series: _series, ...record }) => record);
  return {
    engineVersion: row.engineVersion,
    briefing: { kind, score, reasons, title, published, site, source, url, respun, event },
    blocks: blocks.map(({ text }, i) => {
      const at = start;
      start += text.length + 1;
      return { text, start: at, ...row.turns[i] };
    }),
    figures: records(stored.figures),
    commitments: records(stored.commitments),
  };
}
