import { expect, it } from 'vitest';
import type { Annotations, Figure } from '@/lib/model/annotations';
import type { Item } from '@/lib/model/items';
import { matchItems } from './match-items';

const text = '产量达到300台，销量达到280台。';
const place = (exact: string) => ({ exact, prefix: '', suffix: '', start: text.indexOf(exact), end: text.indexOf(exact) + exact.length });
const page = { figures: [place('300台'), place('280台')] as Figure[], commitments: [] as unknown[] } as Annotations;
const item = (exact: string, more = {}) => ({ kind: 'tracked', type: 'figure', quote: { ...place(exact), exact, ...more } }) as Item;

it('gives an item to the record at its words', () => {
  expect([...matchItems([item('280台')], page, text).keys()]).toEqual(['figure:1']);
});

it('still gives it where the rules now read a little more or less', () => {
  expect([...matchItems([item('280')], page, text.replace('280台', '280 台')).keys()]).toEqual(['figure:1']);
});

it('gives it to none where the words are gone', () => {
  expect(matchItems([item('281台', { start: 12, end: 16 })], page, text).size).toBe(0);
});
