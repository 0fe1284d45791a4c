// Sees when a script changes the article's text. Live prices tick for ever inside it and are no change.

const LIVE = '[id^="quote_"], [id^="bkquote_"]';

function isLive(node: Node): boolean {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return element?.closest(LIVE) !== null;
}

function matters(root: Element, { target, removedNodes }: MutationRecord): boolean {
  if (root.contains(target)) return !isLive(target);
  // The article itself was taken out or replaced.
  return [...removedNodes].some((node) => node.contains(root));
}

/** Calls back, `pause` ms after the article below `root` has begun to change; returns the function that stops it. */
export function watchArticle(root: Element, pause: number, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    if (timer !== undefined || !records.some((record) => matters(root, record))) return;
    timer = setTimeout(() => {
      timer = undefined;
      changed();
    }, pause);
  });
  observer.observe(root.parentElement ?? root, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

/** Calls back when the page may have changed between light and dark: sites do so by an attribute of their two outermost elements. */
export function watchGround(document: Document, changed: () => void): () => void {
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  for (const element of [document.documentElement, document.body]) observer.observe(element, { attributes: true });
  return () => {
    scheme.removeEventListener('change', changed);
    observer.disconnect();
  };
}
