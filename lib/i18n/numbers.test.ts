import { describe, expect, it } from 'vitest';
import { formatNumber, formatValue, type Reading } from './numbers';

const level = (value: Reading['value'], unit: string, more: Partial<Reading> = {}): Reading => ({
  value,
  unit,
  approx: '=',
  dir: null,
  measure: 'level',
  ...more,
});

describe('formatNumber', () => {
  it('takes the largest multiplier that needs few decimals', () => {
    expect(formatNumber(1_615_000, 'zh-CN')).toBe('161.5万');
    expect(formatNumber(1_615_000, 'zh-TW')).toBe('161.5萬');
    expect(formatNumber(1_615_000, 'en')).toBe('1.615 million');
    expect(formatNumber(820_000_000, 'zh-CN')).toBe('8.2亿');
    expect(formatNumber(37_300_000_000_000, 'zh-CN')).toBe('37.3万亿');
    expect(formatNumber(354_500, 'en')).toBe('354,500');
    expect(formatNumber(3000, 'zh-CN')).toBe('3000');
  });

  it('never rounds: every digit that was read is shown', () => {
    expect(formatNumber(123_456_789, 'zh-CN')).toBe('12345.6789万');
    expect(formatNumber(123_456_789, 'en')).toBe('123,456,789');
    expect(formatNumber(0.07, 'en')).toBe('0.07');
    expect(formatNumber(1e-7, 'en')).toBe('0.0000001');
    expect(formatNumber(2e21, 'zh-CN')).toBe('2000000000万亿');
  });

  it('keeps the sign of a negative number', () => {
    expect(formatNumber(-12_000, 'zh-CN')).toBe('−1.2万');
    expect(formatNumber(-2_500_000, 'en')).toBe('−2.5 million');
  });
});

describe('formatValue', () => {
  it('names money and units in English and leaves out bare classifiers', () => {
    expect(formatValue(level(37_300_000_000_000, '元'), 'en')).toBe('37.3 trillion yuan');
    expect(formatValue(level(2_690_000, '辆'), 'en')).toBe('2.69 million vehicles');
    expect(formatValue(level(1_560_000, '个'), 'en')).toBe('1.56 million');
    expect(formatValue(level(1, '小时'), 'en')).toBe('1 hour');
    expect(formatValue(level(3, 'EFLOPS'), 'en')).toBe('3 EFLOPS');
  });

  it('writes traditional units by hand', () => {
    expect(formatValue(level(2_690_000, '辆'), 'zh-TW')).toBe('269萬輛');
    expect(formatValue(level(1.8, '个百分点', { measure: 'change', dir: 'up' }), 'zh-TW')).toBe('+1.8個百分點');
  });

  it('signs changes and nothing else', () => {
    expect(formatValue(level(9.6, '%', { measure: 'yoy', dir: 'up' }), 'zh-CN')).toBe('+9.6%');
    expect(formatValue(level(9.6, '%', { measure: 'yoy', dir: 'down' }), 'en')).toBe('−9.6 %');
    expect(formatValue(level(51, '%', { measure: 'share', dir: 'up' }), 'zh-CN')).toBe('51%');
    expect(formatValue(level(1, '个百分点', { measure: 'change', dir: 'down' }), 'en')).toBe('−1 percentage point');
  });

  it('says how exact the words are', () => {
    expect(formatValue(level(40_000, '家', { approx: '>' }), 'zh-CN')).toBe('超4万家');
    expect(formatValue(level(3000, '家', { approx: '~' }), 'en')).toBe('about 3,000');
    expect(formatValue(level(40, '倍', { approx: '<' }), 'zh-CN')).toBe('不到40倍');
  });

  it('writes ranges with the unit where the language has it', () => {
    expect(formatValue(level([20, 30], '%'), 'zh-CN')).toBe('20%至30%');
    expect(formatValue(level([500_000_000, 1_000_000_000], '元'), 'zh-CN')).toBe('5亿至10亿元');
    expect(formatValue(level([20, 30], '%'), 'en')).toBe('20 to 30 %');
  });

  it('turns growth by multiples into percent in English, and doubling into words', () => {
    expect(formatValue(level(1.7, '倍', { measure: 'yoy', dir: 'up' }), 'en')).toBe('+170 %');
    expect(formatValue(level(1.7, '倍', { measure: 'yoy', dir: 'up' }), 'zh-CN')).toBe('+1.7倍');
    expect(formatValue(level(1, '番', { measure: 'change', dir: 'up' }), 'en')).toBe('doubled');
    expect(formatValue(level(2, '番', { measure: 'change', dir: 'up' }), 'zh-CN')).toBe('翻两番');
    expect(formatValue(level(1, '番', { measure: 'change', dir: 'up' }), 'zh-CN')).toBe('翻番');
  });
});
