// Articles that come late: one observer until five seconds after the page has loaded, and only where an article may come.
import { findBody } from './page-text';

const PATIENCE = 5000;
/** Between two looks at a page that is still being filled (ms). */
const PAUSE = 300;
/** The address of an article carries a document's name or number; front pages, lists and channels do not. */
const ARTICLE_ADDRESS = /\/doc-|\/detail-|\d{8,}[^/]*$/;

/** Calls `look` while the article's container changes; stops when `look` says that it has found one, or when patience ends. */
export function watchForArticle(document: Document, address: string, look: () => Promise<boolean>): () => void {
  if (!ARTICLE_ADDRESS.test(address.replace(/[?#].*$/, ''))) return () => {};
  const container = findBody(document) ?? document.body;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(async () => {
      timer = undefined;
      if (await look()) stop();
    }, PAUSE);
  });
  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(end);
    window.removeEventListener('load', startClock);
  }
  function startClock(): void {
    end = setTimeout(stop, PATIENCE);
  }
  observer.observe(container, { childList: true, subtree: true });
  if (document.readyState === 'complete') startClock();
  else window.addEventListener('load', startClock);
  return stop;
}
