// Which <br> ends a paragraph. Older pages and many columns set a whole article in one element with breaks between its paragraphs;
// elsewhere a break is only where somebody pressed a key, and may stand in the middle of a sentence or a number.
import type { Line } from './line';

/** The line before is a whole sentence, or announces what follows. */
const ENDS = /[。！？!?；;：:…][”’」』）)】》]*$/;
/** The line after is an item of a list. */
const LIST_MARK =
  /^(?:[一二三四五六七八九十]{1,3}[、是]|第[一二三四五六七八九十]{1,3}[，,、]|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}(?:、|[.．](?!\d)))/;

/** Whether a single break between two lines with text separates paragraphs. */
export function separates(before: Line, after: Line): boolean {
  return after.indented || ENDS.test(before.text) || LIST_MARK.test(after.text) || (before.bold && !after.startsBold);
}
