// Character pairs of folded text: what search looks up. One script and width, no white space, small letters.
import { readText } from '@/lib/text/reading';

/** Text as search compares it. */
export const folded = (text: string): string => readText(text).text.toLowerCase();

/** Distinct pairs of a folded text; a text of one character gives that character. */
export function gramsOf(text: string): string[] {
  if (text.length < 2) return text ? [text] : [];
  const grams = new Set<string>();
  for (let i = 0; i + 2 <= text.length; i++) grams.add(text.slice(i, i + 2));
  return [...grams];
}
