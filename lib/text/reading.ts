// A block as the rules read it: folded to one script and width, white space dropped, with a map back to the page's own text.
import { foldCharacter, foldNarrowly } from './fold';

/** A span of the reading text, `[start, end)` in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

export interface Reading {
  /** The block's own text. */
  source: string;
  /** What the rules read: simplified characters, half-width digits and letters, full-width punctuation, no white space. */
  text: string;
  /** `at[i]` is the offset in `source` of the reading's character i; `at[text.length]` is the end of the last one. */
  at: readonly number[];
  /** Spans of `text` that stand for other words in `source` (respun text read back), in order. */
  restored: readonly Span[];
}

const IGNORED = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;

/** The reading of a block's text; every character of it stands for one character of the source. */
export function readText(source: string): Reading {
  return readWith(source, foldCharacter);
}

/** As `readText`, but knows only the traditional characters by which a briefing is recognised: small, for the script on every page. */
export function readNarrowly(source: string): Reading {
  return readWith(source, foldNarrowly);
}

function readWith(source: string, fold: typeof foldCharacter): Reading {
  let text = '';
  const at: number[] = [];
  let end = 0;
  for (let i = 0; i < source.length; i++) {
    const char = source[i] as string;
    if (IGNORED.test(char)) continue;
    text += fold(char, source[i - 1] ?? '', source[i + 1] ?? '');
    at.push(i);
    end = i + 1;
  }
  at.push(end);
  return { source, text, at, restored: [] };
}

/** A span of the reading as a span of the source; trailing white space of the source is left out. */
export function toSource(reading: Reading, span: Span): Span {
  const start = reading.at[span.start] ?? reading.source.length;
  if (span.end <= span.start) return { start, end: start };
  let end = reading.at[span.end] ?? reading.source.length;
  while (end > start && IGNORED.test(reading.source[end - 1] as string)) end--;
  return { start, end };
}

/** Whether any word inside the span was read through a substitution. */
export function isRestored(reading: Reading, span: Span): boolean {
  return reading.restored.some((r) => r.start < span.end && span.start < r.end);
}
