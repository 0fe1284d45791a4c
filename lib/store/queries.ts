// What pages read. Pages may read; only the background writes.
import type { Annotations } from '@/lib/model/annotations';
import type { Item } from '@/lib/model/items';
import { readBriefing } from './briefings';
import { database } from './database';
import type { BriefingRow, IndicatorRow } from './rows';
import { type SearchResult, searchAll as search } from './search';

/** Documents of one event: the transcript first, reports and reprints folded beneath. */
export interface EventRow {
  id: string;
  eventDate: string;
  lead: BriefingRow;
  others: BriefingRow[];
}

/** Documents, the latest event first. */
export async function listBriefings({ limit = 50 }: { limit?: number } = {}): Promise<BriefingRow[]> {
  return (await database()).briefings.orderBy('eventDate').reverse().limit(limit).toArray();
}

/** A stored document as it was read, or null. */
export async function getBriefing(id: string): Promise<{ row: BriefingRow; annotations: Annotations } | null> {
  return readBriefing(await database(), id);
}

const RANK = { transcript: 0, report: 1, none: 2 };

/** Events, the latest first; `limit` counts documents read, so that a list stays quick at any size. */
export async function listEvents({ limit = 3000 }: { limit?: number } = {}): Promise<EventRow[]> {
  const events = new Map<string, BriefingRow[]>();
  for (const row of await listBriefings({ limit })) events.set(row.eventId, [...(events.get(row.eventId) ?? []), row]);
  return [...events].map(([id, rows]) => {
    const [lead, ...others] = rows.sort((a, b) => RANK[a.kind] - RANK[b.kind] || a.capturedAt - b.capturedAt) as [
      BriefingRow,
      ...BriefingRow[],
    ];
    return { id, eventDate: lead.eventDate, lead, others };
  });
}

/** The latest value of each indicator, those of the latest events first. */
export async function latestIndicators({ limit = 200 }: { limit?: number } = {}): Promise<IndicatorRow[]> {
  return (await database()).indicators.orderBy('eventDate').reverse().limit(limit).toArray();
}

/** Everything that the reader tracks, newest first. */
export async function listItems(): Promise<Item[]> {
  return (await (await database()).items.where('kind').equals('tracked').sortBy('createdAt')).reverse();
}

export async function searchAll(query: string): Promise<SearchResult> {
  return search(await database(), query);
}

/** How many documents and tracked items there are. */
export async function counts(): Promise<{ briefings: number; tracked: number }> {
  const db = await database();
  const [briefings, tracked] = await Promise.all([db.briefings.count(), db.items.where('kind').equals('tracked').count()]);
  return { briefings, tracked };
}
