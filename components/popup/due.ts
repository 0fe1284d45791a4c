// Derived, never stored: whether a tracked deadline is near (临近) or has passed unchecked (到期待核). Beijing dates.
import type { Item } from '@/lib/model/items';

const SOON_DAYS = 30;
const DAY = 86_400_000;

/** The last day of a period such as 2025, 2025-H1, 2025-Q2, 2025-06 or 2025-06-18, as `YYYY-MM-DD`; null where it is none. */
export function lastDayOf(period: string): string | null {
  const match = /^(\d{4})(?:-H([12])|-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(period);
  if (!match) return null;
  const [, year, half, quarter, month, day] = match;
  if (day) return period;
  const last = half ? Number(half) * 6 : quarter ? Number(quarter) * 3 : month ? Number(month) : 12;
  return new Date(Date.UTC(Number(year), last, 0)).toISOString().slice(0, 10);
}

/** Today in Beijing, `YYYY-MM-DD`. */
export const beijingDay = (now: number): string => new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);

/** What stands beside an unchecked item: the day after the period's last day it is overdue. */
export function dueState(item: Item, today: string): 'due' | 'overdue' | null {
  const deadline = 'deadline' in item.reading ? item.reading.deadline : null;
  const last = deadline ? lastDayOf(deadline) : null;
  if (!last || item.status !== 'to-check') return null;
  if (today > last) return 'overdue';
  return Date.parse(last) - Date.parse(today) <= SOON_DAYS * DAY ? 'due' : null;
}
