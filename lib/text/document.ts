// The article as the rooms of extraction share it: blocks with their readings, whose words they are, and where they stand.
import type { Block, Quote } from '@/lib/model/annotations';
import type { Article, BlockHint } from '@/lib/model/article';
import { type Reading, type Span, toSource } from './reading';

export interface ReadBlock {
  reading: Reading;
  hint: BlockHint;
  /** Offset of the block's first character in the article's text. */
  start: number;
}

/** A block whose words have been given to somebody. */
export interface TurnBlock extends ReadBlock {
  role: Block['role'];
  speaker: string | null;
  title: string | null;
  /** Groups the blocks of one uninterrupted turn; blocks of the same number share speaker and role. */
  turn: number;
}

export interface TurnDocument {
  article: Article;
  /** The article's text (see `articleText`). */
  text: string;
  blocks: TurnBlock[];
}

const CONTEXT = 32;

/** A span of a block's reading as a W3C TextQuoteSelector with its place in the article's text. */
export function quoteOf(document: { text: string }, block: ReadBlock, span: Span): Quote & Span {
  const source = toSource(block.reading, span);
  const start = block.start + source.start;
  const end = block.start + source.end;
  return {
    exact: document.text.slice(start, end),
    prefix: document.text.slice(Math.max(0, start - CONTEXT), start),
    suffix: document.text.slice(end, end + CONTEXT),
    start,
    end,
  };
}

/** Words of the reading in the document's own characters, as they stand where they first occur; unchanged where they do not occur as one. */
export function inOwnCharacters(blocks: readonly ReadBlock[], words: string): string {
  for (const { reading } of blocks) {
    const start = reading.text.indexOf(words);
    if (start < 0) continue;
    const span = { start, end: start + words.length };
    // A respun text is read through: its offices are given as they were before.
    if (reading.restored.some((r) => r.start < span.end && span.start < r.end)) return words;
    const source = toSource(reading, span);
    return reading.source.slice(source.start, source.end).replace(/\s+/g, '');
  }
  return words;
}
