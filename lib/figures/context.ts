// What stands around a quantity: its clause, its sentence, and the first member of the list it belongs to.
import { sentences } from '@/lib/text/sentences';
import type { Quantity } from './quantity';

export interface QuantityContext {
  quantity: Quantity;
  /** The sentence, as offsets of the block's reading. */
  sentence: { start: number; end: number };
  /** Start of the clause that holds the quantity, or the head of its list. */
  clauseStart: number;
  /** Text from the clause's start, or from the quantity before it there, to the head of the list. */
  left: string;
  /** Offset at which `left` begins. */
  leftStart: number;
  /** Text of the clause before the head of the list, whatever quantities stand in it. */
  clauseLeft: string;
  /** Text behind the quantity to the end of its clause. */
  right: string;
  /** Index in the block of the head of its list; its own where it stands alone. */
  head: number;
}

const CLAUSE_BREAK = /[，。；：！？…]/;

/** Contexts of one block's quantities, in order. Linear: every clause is cut once. */
export function contextsOf(text: string, quantities: readonly Quantity[]): QuantityContext[] {
  if (quantities.length === 0) return [];
  const spans = sentences(text);
  let s = 0;
  return quantities.map((quantity, index) => {
    while (s < spans.length - 1 && (spans[s]?.end ?? 0) <= quantity.start) s++;
    const sentence = spans[s] ?? { start: 0, end: text.length };
    const head = headOf(quantities, index);
    const first = quantities[head] as Quantity;
    let clauseStart = first.start;
    while (clauseStart > sentence.start && !CLAUSE_BREAK.test(text[clauseStart - 1] as string)) clauseStart--;
    const previous = quantities[head - 1];
    const leftStart = Math.max(clauseStart, previous?.end ?? 0);
    let rightEnd = quantity.end;
    while (rightEnd < sentence.end && !CLAUSE_BREAK.test(text[rightEnd] as string)) rightEnd++;
    return {
      quantity,
      sentence,
      clauseStart,
      left: text.slice(leftStart, first.start),
      leftStart,
      clauseLeft: text.slice(clauseStart, first.start),
      right: text.slice(quantity.end, rightEnd),
      head,
    };
  });
}

function headOf(quantities: readonly Quantity[], index: number): number {
  const { list } = quantities[index] as Quantity;
  if (list === null) return index;
  let head = index;
  while (head > 0 && quantities[head - 1]?.list === list) head--;
  return head;
}
