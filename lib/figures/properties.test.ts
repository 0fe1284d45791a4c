// Properties of the readings: any value, multiplier, unit and wording gives back that value and unit, and nothing throws or hangs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '@/lib/annotate';
import { findQuantities } from './quantities';

const MULTIPLIERS = { '': 0, 万: 4, 百万: 6, 亿: 8, 万亿: 12 } as const;
const UNITS = ['元', '家', '个', '台', '户', '吨', '公里', '项', '套'] as const;
const WORDINGS = [
  (words: string) => `产业规模达到${words}。`,
  (words: string) => `全年完成${words}，形势平稳。`,
  (words: string) => `其中，新增${words}；`,
  (words: string) => `（截至目前共${words}）`,
];

/** Digits with up to two decimals; no leading zero that would be read as part of something else. */
const digits = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.option(fc.integer({ min: 1, max: 99 })))
  .map(([whole, part]) => (part === null ? `${whole}` : `${whole}.${part}`));

/** Multiplied on the digits, by big integers: no floating point in the expectation. */
function multiplied(number: string, power: number): number {
  const [whole = '', part = ''] = number.split('.');
  const scaled = BigInt(whole + part.padEnd(12, '0').slice(0, 12)) * 10n ** BigInt(power);
  const text = scaled.toString().padStart(13, '0');
  return Number(`${text.slice(0, -12)}.${text.slice(-12)}`);
}

const run = { seed: 20240722, numRuns: 300 };

describe('whatever is written', () => {
  it('gives back its value and unit', () => {
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom(...Object.entries(MULTIPLIERS)),
        fc.constantFrom(...UNITS),
        fc.constantFrom(...WORDINGS),
        (number, [form, power], unit, say) => {
          const text = say(`${number}${form}${unit}`);
          const [quantity, ...more] = findQuantities(text);
          expect(more).toEqual([]);
          expect(text.slice(quantity?.start, quantity?.end)).toBe(`${number}${form}${unit}`);
          expect({ value: quantity?.value, unit: quantity?.unit }).toEqual({ value: multiplied(number, power), unit });
        },
      ),
      run,
    );
  });

  it('percentages and points keep their number and their unit', () => {
    fc.assert(
      fc.property(digits, fc.constantFrom('%', '个百分点', '倍'), (number, unit) => {
        const [quantity] = findQuantities(`产量同比提高${number}${unit}。`);
        expect({ value: quantity?.value, unit: quantity?.unit }).toEqual({ value: Number(number), unit });
      }),
      run,
    );
  });

  it('changing one digit changes that value and nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), (a, b) => {
        const of = (digit: number) => findQuantities(`基站达到3${digit}1.7万个，用户超过12.6亿户，同比增长33%。`);
        const [first, ...rest] = of(a);
        const [second, ...others] = of(b);
        expect(rest).toEqual(others);
        expect(first?.value === second?.value).toBe(a === b);
      }),
      run,
    );
  });

  it('no text throws, and no record leaves its text', () => {
    const piece = fc.constantFrom(
      '一',
      '十',
      '百',
      '万',
      '亿',
      '5',
      '2025',
      '.',
      ',',
      '，',
      '。',
      '%',
      '年',
      '月',
      '个',
      '家',
      '从',
      '到',
      '和',
      '、',
      '“',
      '”',
      '《',
      '》',
      '下一步',
      '我们将',
      '同比',
      '增长',
      '记者：',
      'G',
      '　',
      '\u0000',
      '𠮷',
      '—',
      '~',
      '第',
      '前',
      '分之',
      '成',
      '倍',
      '番',
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
          { maxLength: 6 },
        ),
        (lines) => {
          const { figures, commitments, blocks } = annotate({
            url: null,
            site: 'other',
            title: '',
            published: '2025-07-18',
            source: null,
            blocks: lines.map((text) => ({ text, hint: 'paragraph' })),
          });
          const text = blocks.map((block) => block.text).join('\n');
          for (const record of [...figures, ...commitments, ...commitments.flatMap((commitment) => commitment.cores)]) {
            expect(text.slice(record.start, record.end)).toBe(record.exact);
            expect(record.exact).not.toBe('');
          }
        },
      ),
      { ...run, numRuns: 1500 },
    );
  });
});
