// Whether an article stands on a dark ground: the page's own colours decide, not the browser's theme.

/** Below this relative luminance light lines read better than dark ones. */
const DARK = 0.3;
const TRANSPARENT = 0.5;

interface Colour {
  channels: readonly number[];
  alpha: number;
}

/** Reads a computed colour, `rgb(r, g, b)` or `rgba(r, g, b, a)`; null for other notations. */
export function parseColour(text: string): Colour | null {
  const match = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+))?\)$/.exec(text);
  if (!match) return null;
  return { channels: [Number(match[1]), Number(match[2]), Number(match[3])], alpha: match[4] === undefined ? 1 : Number(match[4]) };
}

/** Relative luminance of WCAG 2, 0 to 1. */
export function luminance(channels: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** True where the first opaque background at or above the element is dark; a page without one has the browser's canvas. */
export function isOnDark(element: Element): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) {
    const colour = parseColour(getComputedStyle(up).backgroundColor);
    if (colour && colour.alpha > TRANSPARENT) return luminance(colour.channels) < DARK;
  }
  const scheme = getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  return /\bdark\b/.test(scheme) && (!/\blight\b/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches);
}
