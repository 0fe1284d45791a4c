import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '@/lib/text/reading';
import { findQuote } from './find-quote';

const text = '上半年软件业务收入增长12.5%，利润增长8%。\n三季度软件业务收入增长12.5%，出口增长3%。';
const at = (word: string, from = 0) => text.indexOf(word, from);

describe('findQuote', () => {
  it('takes the words at their place', () => {
    const start = at('12.5%');
    expect(findQuote(text, { exact: '12.5%', prefix: '软件业务收入增长', suffix: '，利润', start, end: start + 5 })).toEqual({
      start,
      end: start + 5,
    });
  });

  it('finds words that moved by their context, not by the first occurrence', () => {
    const moved = `新增一段说明。\n${text}`;
    const second = moved.lastIndexOf('12.5%');
    const start = at('12.5%', 20);
    expect(findQuote(moved, { exact: '12.5%', prefix: '三季度软件业务收入增长', suffix: '，出口增长', start, end: start + 5 })).toEqual({
      start: second,
      end: second + 5,
    });
  });

  it('prefers context over a chance match at the old place', () => {
    const page = '甲厂新增20台设备，乙厂新增20台设备。';
    const first = page.indexOf('20台');
    expect(findQuote(page, { exact: '20台', prefix: '，乙厂新增', suffix: '设备。', start: first, end: first + 3 })?.start).toBe(
      page.lastIndexOf('20台'),
    );
  });

  it('folds width and white space', () => {
    const page = '软件业务收入　增长１２．５％，利润增长8%。';
    const place = findQuote(page, { exact: '收入增长12.5%', prefix: '', suffix: '' });
    expect(place && page.slice(place.start, place.end)).toBe('收入　增长１２．５％');
  });

  it('never lands on other digits', () => {
    expect(findQuote('软件业务收入增长12.6%', { exact: '增长12.5%', prefix: '', suffix: '' })).toBeNull();
    expect(findQuote('占比112.5%', { exact: '12.5%', prefix: '', suffix: '' })).toBeNull();
    expect(findQuote('共有8家，以及80家', { exact: '8', prefix: '', suffix: '' })?.start).toBe(2);
    expect(findQuote('以及80家', { exact: '8', prefix: '', suffix: '', start: 2, end: 3 })).toBeNull();
  });

  it('finds nothing for nothing', () => {
    expect(findQuote(text, { exact: '', prefix: '', suffix: '' })).toBeNull();
    expect(findQuote('', { exact: '增长', prefix: '', suffix: '' })).toBeNull();
  });

  it('always finds the same characters', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ minLength: 1, maxLength: 8 }), fc.nat(60), (page, exact, start) => {
        const place = findQuote(page, { exact, prefix: '', suffix: '', start, end: start + exact.length });
        const bare = (part: string) => readText(part).text.replace(/[^\w%.]/g, '');
        if (place) expect(bare(page.slice(place.start, place.end))).toBe(bare(exact));
      }),
    );
  });
});
