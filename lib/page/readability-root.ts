// Finds the element that holds the article on a page without an adapter. Only its place is taken from Readability, which
// drops the short lines of a transcript (a speaker's name, a brief question); the text is then read from the live nodes.
import { Readability } from '@mozilla/readability';

const MARK = 'data-yanxing-place';
/** Below this a page's longest text is a menu or an error message. */
const MIN_TEXT = 60;
/** The root is the smallest element that holds this share of what Readability kept. */
const SHARE = 0.9;

/** The live element that holds the article, or null where the page has none. The document is not changed. */
export function findReadabilityRoot(document: Document): Element | null {
  const clone = document.cloneNode(true) as Document;
  const live = [...document.querySelectorAll('*')];
  for (const [place, element] of clone.querySelectorAll('*').entries()) element.setAttribute(MARK, String(place));
  const content = parse(clone);
  if (!content || textLength(content) < MIN_TEXT) return null;
  return smallestRoot(content, live);
}

/** What Readability keeps of the clone; null where it finds nothing, or stumbles over broken markup. */
function parse(clone: Document): Element | null {
  try {
    return new Readability<Element>(clone, { serializer: (node) => node as Element }).parse()?.content ?? null;
  } catch {
    return null;
  }
}

function textLength(node: Node): number {
  return (node.textContent ?? '').replace(/\s+/g, '').length;
}

/** The deepest live element under which at least SHARE of the kept text stands. */
function smallestRoot(content: Element, live: readonly Element[]): Element | null {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const kept of content.querySelectorAll(`[${MARK}]`)) {
    const own = ownTextLength(kept);
    const element = live[Number(kept.getAttribute(MARK))];
    if (own === 0 || !element) continue;
    total += own;
    for (let up: Element | null = element; up; up = up.parentElement) weights.set(up, (weights.get(up) ?? 0) + own);
  }
  let root: Element | null = null;
  for (const [element, weight] of weights) {
    if (weight >= total * SHARE && (!root || root.contains(element))) root = element;
  }
  return root;
}

/** Length of the text that stands in the element itself, not in its children. */
function ownTextLength(element: Element): number {
  let length = 0;
  for (const child of element.childNodes) if (child.nodeType === 3) length += textLength(child);
  return length;
}
