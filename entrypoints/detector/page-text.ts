// The article's text, roughly: enough to tell a briefing, in a tenth of the code that reads it for its records (lib/page).
import { EASTMONEY_BODIES, EASTMONEY_TITLES, SINA_BODIES, SINA_TITLES } from '@/lib/page/places';

const BODIES = [...SINA_BODIES, ...EASTMONEY_BODIES];
const TITLES = [...SINA_TITLES, ...EASTMONEY_TITLES];

const BREAKS = /^(?:BR|P|DIV|H\d|LI|TR|BLOCKQUOTE|SECTION|CENTER|TABLE|UL|OL)$/;
/** No text, or none of the article's: live prices come and go. */
const SKIPPED = 'script,style,template,noscript,[hidden],[id^="quote_"],[id^="bkquote_"]';

const ELEMENT = 1;
const TEXT = 3;

/** The first element of the known bodies that holds text, else the first there is. */
export function findBody(document: Document): Element | null {
  const found = BODIES.flatMap((selector) => document.querySelector(selector) ?? []);
  return found.find((element) => element.textContent?.trim()) ?? found[0] ?? null;
}

export function readTitle(document: Document): string {
  for (const selector of TITLES) {
    const element = document.querySelector(selector);
    const text = (element?.getAttribute('content') ?? element?.textContent)?.trim();
    if (text) return text;
  }
  return document.title;
}

/** The paragraphs of an element, without empty ones. */
export function readParagraphs(root: Element): string[] {
  const paragraphs: string[] = [''];
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) paragraphs[paragraphs.length - 1] += (child as Text).data;
      if (child.nodeType !== ELEMENT || (child as Element).matches(SKIPPED)) continue;
      const breaks = BREAKS.test(child.nodeName);
      if (breaks) paragraphs.push('');
      walk(child);
      if (breaks) paragraphs.push('');
    }
  };
  walk(root);
  return paragraphs.map((paragraph) => paragraph.trim()).filter(Boolean);
}
