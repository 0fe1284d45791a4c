// Sees when a script changes the article's text. Live prices tick for ever inside it and are no change.

const LIVE = '[id^="quote_"], [id^="bkquote_"]';
/** Between a change and the next reading, and between two readings (ms). */
const PAUSE = 400;

function isLive(node: Node): boolean {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return element?.closest(LIVE) !== null;
}

function matters(root: Element, { target, removedNodes }: MutationRecord): boolean {
  if (root.contains(target)) return !isLive(target);
  // The article itself was taken out or replaced.
  return [...removedNodes].some((node) => node.contains(root));
}

/** Calls back, at most every 400 ms, after the article below `root` has changed; returns the function that stops it. */
export function watchArticle(root: Element, changed: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    if (timer !== undefined || !records.some((record) => matters(root, record))) return;
    timer = setTimeout(() => {
      timer = undefined;
      changed();
    }, PAUSE);
  });
  observer.observe(root.parentElement ?? root, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
