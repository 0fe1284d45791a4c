// Title, date and source of an article as its page names them.
import type { SiteAdapter } from './site-adapter';

const MIN_YEAR = 1990;
const BEIJING_OFFSET = 8 * 3600_000;
const DATE = /(\d{4})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/;
const ZONED = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})/;
/** `/2022-06-14/doc-…` (Sina), `/a/20220419…` and `/news/1371,20220419…` (Eastmoney). */
const DATE_IN_ADDRESS = /\/(\d{4})-?(\d{2})-?(\d{2})\/|(?:\/a\/|,)(\d{4})(\d{2})(\d{2})\d{4,}\.html/;

/** The text of the first element that has one; of a `meta` its content. */
function firstText(document: Document, selectors: readonly string[]): string {
  for (const selector of selectors) {
    const element = document.querySelector(selector);
    const text = element && (element.getAttribute('content') ?? element.textContent);
    const trimmed = text?.replace(/\s+/g, ' ').trim();
    if (trimmed) return trimmed;
  }
  return '';
}

/** The article's headline; empty where the page has none. */
export function readTitle(document: Document, adapter: SiteAdapter): string {
  return firstText(document, adapter.titles) || firstText(document, ['title']).replace(adapter.titleSuffix, '').trim();
}

/** The publisher or source the page names, without its label; null where it names none. */
export function readSource(document: Document, adapter: SiteAdapter): string | null {
  return firstText(document, adapter.sources).replace(/^(?:文章)?来源\s*[:：]\s*/, '') || null;
}

/** A real day as `YYYY-MM-DD`, or null. */
function day(year: string, month: string, date: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number(year) < MIN_YEAR || Number.isNaN(time)) return null;
  return new Date(time).toISOString().startsWith(iso) ? iso : null;
}

/** The first day in a text, Beijing time: a time with a zone is moved there, one without is taken as it stands. */
export function readDay(text: string): string | null {
  const zoned = ZONED.exec(text);
  if (zoned) {
    const time = Date.parse(zoned[0]);
    if (!Number.isNaN(time)) return new Date(time + BEIJING_OFFSET).toISOString().slice(0, 10);
  }
  const match = DATE.exec(text);
  return match ? day(match[1] as string, match[2] as string, match[3] as string) : null;
}

/** Day of publication, Beijing time: what the page shows, else what its address says, else null. */
export function readPublished(document: Document, url: string | null, adapter: SiteAdapter): string | null {
  for (const selector of adapter.times) {
    for (const element of document.querySelectorAll(selector)) {
      const found = readDay(element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '');
      if (found) return found;
    }
  }
  const match = DATE_IN_ADDRESS.exec(url ?? '');
  if (!match) return null;
  return day((match[1] ?? match[4]) as string, (match[2] ?? match[5]) as string, (match[3] ?? match[6]) as string);
}
