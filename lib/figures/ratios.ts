// Ratios in words: 三分之一, 百分之十, 四成, 一半以上, 翻番.
import { chineseValue, numeralAt } from './numerals';
import type { Quantity } from './quantity';

const PARTS = /([〇零一二两三四五六七八九十百]{1,4}|[0-9]{1,3})分之([〇零一二两三四五六七八九十百点]{1,8}|[0-9]{1,3}(?:\.[0-9]+)?)/y;
const TENTHS = /([一二两三四五六七八九]|[1-9])成(半)?/y;
/** Words that only look like tenths: 一成不变, 三成品, 二成功. */
const NOT_TENTHS = /^(?:不变|功|品|果|立|效|为|长|就|熟|员|本|型|套|分|都|片|群|绩|因|语|形|色|交|人|份|体)/;
const DOUBLING = /翻(?:了)?(?:([一二两三四五六七八九十]|[0-9])?番|倍)/y;
const HALF = /(?:一半|过半数|半数)/y;

const made = (
  start: number,
  end: number,
  value: number,
  unit: string,
  kind: Quantity['kind'],
  confidence: number,
  rule: string,
): Quantity => ({
  start,
  end,
  kind,
  value,
  unit,
  approx: '=',
  list: null,
  rules: [rule],
  confidence,
});

function read(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

const numberOf = (words: string) => Number(numeralAt(words, 0)?.script === 'arabic' ? words : chineseValue(words));

/** Rounded to two decimals, as a third is written 33.33. */
const percentOf = (part: number, whole: number) => Math.round((part / whole) * 10_000) / 100;

/** The ratio in words that begins at an offset, or null. Its value is in percent, or in 番. */
export function readRatio(text: string, at: number): Quantity | null {
  const parts = read(PARTS, text, at);
  if (parts) {
    const [all, whole = '', part = ''] = parts;
    const of = numberOf(whole);
    const value = of === 100 ? numberOf(part) : percentOf(numberOf(part), of);
    return Number.isFinite(value) ? made(at, at + all.length, value, '%', 'percent', 0.95, 'ratio.parts') : null;
  }
  const tenths = read(TENTHS, text, at);
  if (tenths && !/[0-9〇零一二两三四五六七八九十百千万]/.test(text[at - 1] ?? '')) {
    const [all, digit = '', half] = tenths;
    if (NOT_TENTHS.test(text.slice(at + all.length, at + all.length + 2))) return null;
    return made(at, at + all.length, numberOf(digit) * 10 + (half ? 5 : 0), '%', 'percent', 0.95, 'ratio.tenths');
  }
  const doubling = read(DOUBLING, text, at);
  if (doubling) {
    const [all, times] = doubling;
    if (all.endsWith('倍')) return null;
    return made(at, at + all.length, times ? numberOf(times) : 1, '番', 'multiple', 0.92, 'ratio.doubling');
  }
  const half = read(HALF, text, at);
  if (half) return made(at, at + half[0].length, 50, '%', 'percent', 0.7, 'ratio.half');
  return null;
}
