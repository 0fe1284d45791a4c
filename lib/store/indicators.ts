// The latest value of every indicator, kept at each save.
import type { Database } from './database';
import type { FigureRow, IndicatorRow } from './rows';

/** An indicator with more figures than this is summed up from its latest ones. */
const MOST = 500;

/** Sums up the given series again, inside the transaction of a save. Questions, leads and respun words are no values of theirs. */
export async function refreshIndicators(db: Database, series: ReadonlySet<string>): Promise<void> {
  const keys = [...series].filter(Boolean);
  const rows = await db.figures
    .where('series')
    .anyOf(keys)
    .limit(MOST * Math.max(1, keys.length))
    .toArray();
  const bySeries = new Map<string, FigureRow[]>(keys.map((key) => [key, []]));
  for (const row of rows) if (row.role === 'answer' || row.role === 'article') bySeries.get(row.series)?.push(row);
  const dates = new Map<string, string>();
  for (const briefing of await db.briefings.bulkGet([...new Set(rows.map((row) => row.briefingId))])) {
    if (briefing) dates.set(briefing.id, briefing.eventDate);
  }
  const kept: IndicatorRow[] = [];
  const gone: string[] = [];
  for (const [key, figures] of bySeries) {
    const row = summary(key, figures, dates);
    if (row) kept.push(row);
    else gone.push(key);
  }
  await db.indicators.bulkPut(kept);
  await db.indicators.bulkDelete(gone);
}

function summary(series: string, figures: readonly FigureRow[], dates: ReadonlyMap<string, string>): IndicatorRow | null {
  const dateOf = (figure: FigureRow) => dates.get(figure.briefingId) ?? '';
  const latest = [...figures].sort((a, b) => dateOf(b).localeCompare(dateOf(a)) || a.ordinal - b.ordinal)[0];
  if (!latest?.indicator) return null;
  const { indicator, unit, measure } = latest;
  return { series, indicator, unit, measure, count: figures.length, latest, eventDate: dateOf(latest) };
}
