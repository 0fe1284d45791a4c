// Pages of any other site: no body is known, so Readability has to find one.
import { LIVE_PRICES, type SiteAdapter } from './site-adapter';

export const ANY_SITE: SiteAdapter = {
  site: 'other',
  hosts: /(?:)/,
  bodies: [],
  titles: ['meta[property="og:title"]', 'h1'],
  titleSuffix: /(?!)/,
  times: [
    'meta[property="article:published_time"]',
    'meta[name="publishdate"]',
    'meta[name="PubDate"]',
    'meta[name="pubdate"]',
    'time[datetime]',
    'time',
    '.pubtime',
    '.pub-time',
    '#pubtime',
    '.date',
    '.time',
  ],
  sources: ['meta[name="ContentSource"]', 'meta[name="source"]', '.source'],
  drop: ['aside', 'footer', '[role="complementary"]', '[role="contentinfo"]', ...LIVE_PRICES],
  sourceLines: ['.editor', '.article-editor'],
  captions: ['figcaption'],
};
