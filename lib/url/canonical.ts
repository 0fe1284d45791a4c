// Which addresses are the same document: one article is opened over http and https, with a tracking query, on the mobile host,
// and on Eastmoney under an older path.
import type { Site } from '@/lib/model/article';

const SITES: readonly { site: Site; host: RegExp }[] = [
  { site: 'sina', host: /(?:^|\.)sina\.(?:com\.)?cn$/ },
  { site: 'eastmoney', host: /(?:^|\.)eastmoney\.com$/ },
];

/** Articles whose address carries the site's own number. `key` names the document; `path` is the address without what does not matter. */
interface ArticleForm {
  site: Site;
  /** Matched against the path, case ignored. */
  path: RegExp;
  key: (match: RegExpExecArray) => string;
  /** The host and path to open, where another than the given one is the document's own. */
  home?: (match: RegExpExecArray, host: string) => string;
}

const ARTICLE_FORMS: readonly ArticleForm[] = [
  // finance.sina.com.cn/…/doc-imizmscu6734210.shtml; finance.sina.cn/…/detail-imizmscu6734210.d.html is the same on a telephone.
  { site: 'sina', path: /\/(?:doc|detail)-i([a-z0-9]{8,20})\.(?:shtml|d\.html)$/i, key: ([, id]) => `sina:${id?.toLowerCase()}` },
  // Self-media: k.sina.com.cn/article_<uid>_<hex>.html and cj.sina.com.cn/articles/view/<uid>/<hex>.
  { site: 'sina', path: /\/article_(\d+)_p?([0-9a-f]+)\.html$/i, key: selfMediaKey },
  { site: 'sina', path: /\/articles\/view\/(\d+)\/([0-9a-f]+)\/?$/i, key: selfMediaKey },
  // finance.eastmoney.com/a/<yyyymmdd><10 digits>.html, the same number on the sister hosts and in the older /news/<column>,<number>.html.
  {
    site: 'eastmoney',
    path: /\/(?:a\/|news\/\d+,)(\d{17,20})\.html$/i,
    key: ([, id]) => `eastmoney:${id}`,
    home: ([, id], host) => `${/^(?:wap|m)\./.test(host) ? 'finance.eastmoney.com' : host}/a/${id}.html`,
  },
  // caifuhao.eastmoney.com/news/<digits>: numbers of its own.
  { site: 'eastmoney', path: /^\/news\/(\d{12,24})\/?$/i, key: ([, id]) => `eastmoney:caifuhao-${id}` },
];

function selfMediaKey([, user, article]: RegExpExecArray): string {
  return `sina:article-${user}-${article?.toLowerCase()}`;
}

/** Query parameters that say where a reader came from and never which page it is. */
const TRACKING =
  /^(?:utm_.*|cref|spm|scm|from|from_.*|fr|source|src|ref|referer|referrer|share.*|wm|vt|cid|gclid|fbclid|msclkid|yclid|mc_[ce]id|isappinstalled|nsukey|timestamp|_t|_)$/i;

/** Hosts of one site's telephone version and its `www.`. */
const HOST_PREFIX = /^(?:www|m|mobile|wap|3g)\./;

interface Parsed {
  url: URL;
  form: ArticleForm | undefined;
  match: RegExpExecArray | null;
}

/**
 * The address to record and to open again: https, without tracking and without the place in the page.
 * Null for what is no web address.
 */
export function canonicalUrl(address: string): string | null {
  const parsed = parse(address);
  if (!parsed) return null;
  const { url, form, match } = parsed;
  if (form && match) return `https://${form.home?.(match, url.host) ?? `${url.host}${url.pathname}`}`;
  return `https://${url.host}${path(url)}${query(url)}`;
}

/**
 * The document's key: equal for two addresses exactly where they are the same document.
 * `sina:mizmscu6734210`, `eastmoney:202204192347943667`, else host, path and query. Null for what is no web address.
 */
export function documentKey(address: string): string | null {
  const parsed = parse(address);
  if (!parsed) return null;
  const { url, form, match } = parsed;
  if (form && match) return form.key(match);
  return `${url.host.replace(HOST_PREFIX, '')}${withoutSlash(path(url))}${query(url)}`;
}

/** The site an address belongs to; `other` for what is no web address, too. */
export function siteOf(address: string): Site {
  const url = webAddress(address);
  return (url && SITES.find(({ host }) => host.test(url.hostname))?.site) ?? 'other';
}

function parse(address: string): Parsed | null {
  const url = webAddress(address);
  if (!url) return null;
  const site = siteOf(address);
  for (const form of ARTICLE_FORMS) {
    const match = form.site === site ? form.path.exec(url.pathname) : null;
    if (match) return { url, form, match };
  }
  return { url, form: undefined, match: null };
}

/** The address over https with its default port and a host without a final dot, or null. */
function webAddress(address: string): URL | null {
  const text = address.trim();
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  url.protocol = 'https:';
  if (url.port === '80') url.port = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  return url.hostname === '' ? null : url;
}

/** The path without the name of a folder's own page. */
function path(url: URL): string {
  return url.pathname.replace(/\/index\.s?html?$/i, '/');
}

function withoutSlash(text: string): string {
  let end = text.length;
  while (end > 1 && text[end - 1] === '/') end--;
  return text.slice(0, end);
}

/** What is left of the query, in alphabetical order: `?id=3&page=2`, or nothing. */
function query(url: URL): string {
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  kept.sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)));
  const text = new URLSearchParams(kept).toString();
  return text === '' ? '' : `?${text}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
