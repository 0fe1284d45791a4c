// Sentences and clauses of a block, as the annotation guide cuts them.
import type { Span } from './reading';

const SENTENCE = /[^。！？!?；;]*[。！？!?；;]+[”’」』）)》】]*|[^。！？!?；;]+$/g;

/** Sentences of a text: a run up to and including 。！？!?；; plus any closing quote or bracket right behind it. */
export function sentences(text: string): Span[] {
  return [...text.matchAll(SENTENCE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
