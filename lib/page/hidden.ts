// What of an article's markup is no text of the article. Decided by tags, attributes and selectors, never by layout,
// so that a page reads the same in a browser and without one.

/** Elements whose content is never shown as text. */
const UNREAD_TAGS = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME OBJECT EMBED VIDEO AUDIO CANVAS SVG IMG PICTURE MAP TEXTAREA SELECT BUTTON INPUT HEAD TITLE LINK META RP RT'.split(
    ' ',
  ),
);

/** No text of an article on any site. `aria-hidden` is not among them: what it hides can be seen. */
const UNREAD_SELECTORS = ['[hidden]', 'nav', '[role="navigation"]'];

const INVISIBLE_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:px|em|pt)?\s*(?:;|!|$))/i;

/** Whether an element of this tag (in capitals) holds no text of the article. */
export function isUnreadTag(tag: string): boolean {
  return UNREAD_TAGS.has(tag);
}

/** Whether the element's own style hides it. */
export function isInvisible(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && INVISIBLE_STYLE.test(style);
}

/** One selector for all that is left out: the site's own and what no site counts as text. */
export function dropSelector(own: readonly string[]): string {
  return [...UNREAD_SELECTORS, ...own].join(',');
}
