// The article of any page.
import { adapterFor, findBody, type PageArticle, readArticle } from './known-page';
import { findReadabilityRoot } from './readability-root';

/**
 * The article of a page, with the way from its text to the page's nodes: by the site's adapter, else from the root that Readability
 * finds. Null where the page has no article, or an empty one. `url` (the canonical address, or null) is given to the article as it stands.
 */
export function readPage(document: Document, url: string | null): PageArticle | null {
  const adapter = adapterFor(document, url);
  const root = findBody(document, adapter) ?? findReadabilityRoot(document);
  return root && readArticle(document, url, adapter, root);
}
