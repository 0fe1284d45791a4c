// An article on a site whose pages are known. Small, since the script that decides whether a page is a briefing carries it to every page.
import type { Article } from '@/lib/model/article';
import { ANY_SITE } from './any-site';
import { EASTMONEY } from './eastmoney';
import { readPublished, readSource, readTitle } from './metadata';
import { readBlocks } from './read-blocks';
import { SINA } from './sina';
import type { SiteAdapter } from './site-adapter';
import type { TextMap } from './text-map';

const SITES: readonly SiteAdapter[] = [SINA, EASTMONEY];

export interface PageArticle {
  article: Article;
  /** The element that holds the article's text. */
  root: Element;
  /** From offsets of `articleText(article.blocks)` to places in the page, and back. */
  map: TextMap;
}

/** The adapter of the site an address belongs to; without an address, of the site whose body the page holds. */
export function adapterFor(document: Document, url: string | null): SiteAdapter {
  const host = hostOf(url);
  if (host) return SITES.find((adapter) => adapter.hosts.test(host)) ?? ANY_SITE;
  return SITES.find((adapter) => findBody(document, adapter)) ?? ANY_SITE;
}

function hostOf(url: string | null): string | null {
  try {
    return url === null ? null : new URL(url).hostname;
  } catch {
    return null;
  }
}

/** The body by the site's own selectors: the first that holds text, else the first there is, else null. */
export function findBody(document: Document, adapter: SiteAdapter): Element | null {
  const found = adapter.bodies.flatMap((selector) => document.querySelector(selector) ?? []);
  return found.find((element) => element.textContent?.trim()) ?? found[0] ?? null;
}

/**
 * The article of a page on Sina or Eastmoney; null where the page holds no body that the site's adapter knows, or an empty one.
 * `url` is given to the article as it stands.
 */
export function readKnownPage(document: Document, url: string | null): PageArticle | null {
  const adapter = adapterFor(document, url);
  const root = findBody(document, adapter);
  return root && readArticle(document, url, adapter, root);
}

/** The article whose text stands below `root`; null where there is no text. */
export function readArticle(document: Document, url: string | null, adapter: SiteAdapter, root: Element): PageArticle | null {
  const { blocks, map } = readBlocks(root, adapter);
  if (blocks.length === 0) return null;
  return { article: { ...describePage(document, url, adapter), blocks }, root, map };
}

/** What a page says about itself, whether it holds an article or not. */
export function describePage(document: Document, url: string | null, adapter = adapterFor(document, url)): Omit<Article, 'blocks'> {
  return {
    url,
    site: adapter.site,
    title: readTitle(document, adapter),
    published: readPublished(document, url, adapter),
    source: readSource(document, adapter),
  };
}
