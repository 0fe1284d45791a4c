// A transcript that came as plain text: pasted, or opened from a file.
import type { Article } from '@/lib/model/article';

const LINE_END = /\r\n|[\n\r\u2028\u2029]/;
const EDGES = /^[\s\u200b\u2060\ufeff]+|[\s\u200b\u2060\ufeff]+$/g;

/** One block for every line with text; no title, date or address, which a text does not have. */
export function readPlainText(text: string): Article {
  const lines = text.split(LINE_END).map((line) => line.replace(EDGES, ''));
  const blocks = lines.filter((line) => line !== '').map((line) => ({ text: line, hint: 'paragraph' as const }));
  return { url: null, site: 'other', title: '', published: null, source: null, blocks };
}
