// What the reader of a page has to know about one site: the table that every adapter fills in.
import type { Site } from '@/lib/model/article';

export interface SiteAdapter {
  site: Site;
  /** Hosts whose articles are built like this. */
  hosts: RegExp;
  /** Selectors of the body, newest template first. */
  bodies: readonly string[];
  titles: readonly string[];
  /** What the site puts behind the headline in `<title>`. */
  titleSuffix: RegExp;
  /** Selectors of the publication time; a `meta` is read by its content. */
  times: readonly string[];
  sources: readonly string[];
  /** Inside the body, but no text of the article: live prices, advertisements, codes to scan. */
  drop: readonly string[];
  /** Lines about the article and not of it: editor, source, original title. */
  sourceLines: readonly string[];
  captions: readonly string[];
}

/** A price that a script writes behind a company's or a sector's name after the page has loaded (quote_…, bkquote_…). */
export const LIVE_PRICES = ['span[id*="quote_"]'];
