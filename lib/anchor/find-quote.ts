// From a W3C quotation back to its place in an article's text, from cheap to robust. A quotation never lands on other words:
// what is found has the same characters, digits above all, or it is not found.
import type { Placed, Quote } from '@/lib/model/annotations';
import { readText } from '@/lib/text/reading';

export interface Place {
  start: number;
  end: number;
}

/** A quotation, with the place it had when it was taken if that is known. */
export type Selector = Quote & Partial<Pick<Placed, 'start' | 'end'>>;

/** How many characters two texts share, counted from the end of the first (`backwards`) or from the start. */
function shared(a: string, b: string, backwards: boolean): number {
  const most = Math.min(a.length, b.length);
  for (let i = 0; i < most; i++) {
    const same = backwards ? a[a.length - 1 - i] === b[b.length - 1 - i] : a[i] === b[i];
    if (!same) return i;
  }
  return most;
}

/** Every occurrence of the words, the best first: most context shared, then nearest to where they once stood. */
function occurrences(text: string, selector: Selector): { at: number; context: number; distance: number }[] {
  const { exact, prefix, suffix, start } = selector;
  const found = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const before = text.slice(Math.max(0, at - prefix.length), at);
    const end = at + exact.length;
    const context = shared(before, prefix, true) + shared(text.slice(end, end + suffix.length), suffix, false);
    found.push({ at, context, distance: start === undefined ? 0 : Math.abs(at - start) });
  }
  return found.sort((a, b) => b.context - a.context || a.distance - b.distance);
}

/** A number that is cut at its edge is another number: 30% must not be found inside 130%. */
function cutsNumber(text: string, { start, end }: Place): boolean {
  const digitAt = (index: number) => /[\d.．０-９]/.test(text[index] ?? '');
  const number = (index: number) => /[\d０-９]/.test(text[index] ?? '');
  return (number(start) && digitAt(start - 1)) || (number(end - 1) && number(end));
}

function best(text: string, selector: Selector): Place | null {
  if (!selector.exact) return null;
  for (const { at } of occurrences(text, selector)) {
    const place = { start: at, end: at + selector.exact.length };
    if (!cutsNumber(text, place)) return place;
  }
  return null;
}

/** Finds the words by their folded form: width, script and white space may have changed, nothing else. */
function normalised(text: string, selector: Selector): Place | null {
  const reading = readText(text);
  const fold = (part: string) => readText(part).text;
  const start = selector.start === undefined ? undefined : reading.at.findIndex((source) => source >= (selector.start ?? 0));
  const folded = { exact: fold(selector.exact), prefix: fold(selector.prefix), suffix: fold(selector.suffix), start };
  const place = best(reading.text, folded);
  if (!place) return null;
  return { start: reading.at[place.start] ?? 0, end: (reading.at[place.end - 1] ?? 0) + 1 };
}

/** Where the quotation stands in the text, in UTF-16 offsets; null where its words are gone (原文未找到). */
export function findQuote(text: string, selector: Selector): Place | null {
  const { start, exact, prefix } = selector;
  if (start !== undefined && text.startsWith(exact, start)) {
    const place = { start, end: start + exact.length };
    if (text.slice(0, start).endsWith(prefix.slice(-8)) && !cutsNumber(text, place)) return place;
  }
  return best(text, selector) ?? normalised(text, selector);
}
