// Which of the reader's items belong to which record of the page as it is read now.
import type { Annotations, Commitment, Figure } from '@/lib/model/annotations';
import type { Item } from '@/lib/model/items';
import { findQuote, type Place } from './find-quote';

const overlap = (a: Place, b: Place): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The record that stands at the place: the very span, else the one that shares at least half of the longer span; -1 for none. */
function recordAt(records: readonly (Figure | Commitment)[], place: Place): number {
  let found = -1;
  let most = 0;
  for (const [index, record] of records.entries()) {
    const share = overlap(record, place) / Math.max(record.end - record.start, place.end - place.start);
    if (share >= 0.5 && share > most) {
      found = index;
      most = share;
    }
  }
  return found;
}

/** The items by record (`figure:3`, `commitment:0`); an item whose words or record are gone belongs to none. */
export function matchItems(items: readonly Item[], annotations: Annotations, text: string): Map<string, Item[]> {
  const matched = new Map<string, Item[]>();
  for (const item of items) {
    const place = findQuote(text, item.quote);
    const index = place ? recordAt(item.type === 'figure' ? annotations.figures : annotations.commitments, place) : -1;
    if (index < 0) continue;
    const key = `${item.type}:${index}`;
    matched.set(key, [...(matched.get(key) ?? []), item]);
  }
  return matched;
}
