// Values as each language writes them: 161.5万辆 and 37.3万亿元, or 1.615 million vehicles and 37.3 trillion yuan.
// Nothing is ever rounded: where a multiplier would need too many decimals, the next smaller one is taken.
import type { Figure } from '@/lib/model/annotations';
import type { Locale } from './catalogue';
import { CHINESE_SCALE, ENGLISH_SCALE, ENGLISH_UNITS, toTraditional } from './units';

export type Reading = Pick<Figure, 'value' | 'unit' | 'approx' | 'dir' | 'measure'>;

const CHANGES: ReadonlySet<string> = new Set(['yoy', 'mom', 'avg', 'change']);
/** Units that stand behind every number of a range and take no multiplier. */
const PLAIN_UNITS: ReadonlySet<string> = new Set(['%', '‰', '个百分点', '倍', '番']);
const MINUS = '−';

/** The digits of a finite number without an exponent. */
function digits(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  return sign + shift(`${whole}.${fraction}`, Number(exponent));
}

/** Moves the decimal point of written digits; `power` may be negative. Works on characters, so nothing is lost to binary fractions. */
function shift(text: string, power: number): string {
  const [whole = '', fraction = ''] = text.split('.');
  const all = whole + fraction;
  const point = whole.length + power;
  const padded = point <= 0 ? '0'.repeat(1 - point) + all : all.padEnd(point, '0');
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = padded.slice(at).replace(/0+$/, '');
  return right ? `${left}.${right}` : left;
}

const grouped = (text: string) => {
  const [whole = '', fraction] = text.split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction ? `${groups}.${fraction}` : groups;
};

/** The bare number in the words of a language: `161.5万`, `1.615 million`; negative numbers keep a minus sign. */
export function formatNumber(value: number, locale: Locale): string {
  if (!Number.isFinite(value)) return String(value);
  const text = digits(Math.abs(value));
  const sign = value < 0 ? MINUS : '';
  const scale = locale === 'en' ? ENGLISH_SCALE : CHINESE_SCALE;
  for (const { power, word } of scale.steps) {
    if (Math.abs(value) < 10 ** power) continue;
    const scaled = shift(text, -power);
    if ((scaled.split('.')[1] ?? '').length > scale.digits) continue;
    const number = locale === 'en' ? grouped(scaled) : scaled;
    return sign + number + (locale === 'zh-TW' ? toTraditional(word) : word);
  }
  return sign + (locale === 'en' ? grouped(text) : text);
}

/** The sign of a change, empty for levels and ratios: their direction says how they moved, not what they are. */
function signOf({ dir, measure }: Reading): string {
  if (!dir || !CHANGES.has(measure)) return '';
  return dir === 'up' ? '+' : MINUS;
}

const APPROX: Record<Locale, Record<Reading['approx'], string>> = {
  'zh-CN': { '=': '', '~': '约', '>': '超', '<': '不到' },
  'zh-TW': { '=': '', '~': '約', '>': '超', '<': '不到' },
  en: { '=': '', '~': 'about ', '>': 'over ', '<': 'under ' },
};

function chineseValue({ value, unit }: Reading, locale: Locale): string {
  const name = locale === 'zh-TW' ? toTraditional(unit) : unit;
  if (unit === '番' && value === 1) return '翻番';
  const write = (number: number) => (unit === '番' && number === 2 ? toTraditionalIf('两', locale) : formatNumber(number, locale));
  if (!Array.isArray(value)) return (unit === '番' ? '翻' : '') + write(value) + name;
  const [low, high] = value;
  return PLAIN_UNITS.has(unit) ? `${write(low)}${name}至${write(high)}${name}` : `${write(low)}至${write(high)}${name}`;
}

const toTraditionalIf = (text: string, locale: Locale) => (locale === 'zh-TW' ? toTraditional(text) : text);

function englishUnit(value: number, unit: string): string {
  if (unit === '%' || unit === '‰') return ` ${unit}`;
  const known = ENGLISH_UNITS[unit];
  if (known) return ` ${value === 1 ? known[0] : known[1]}`;
  return /[\u3400-\u9fff]/.test(unit) || unit === '' ? '' : ` ${unit}`;
}

const DOUBLED: Record<number, string> = { 1: 'doubled', 2: 'quadrupled' };

function englishValue({ value, unit }: Reading): string {
  if (Array.isArray(value)) return `${formatNumber(value[0], 'en')} to ${formatNumber(value[1], 'en')}${englishUnit(value[1], unit)}`;
  if (unit === '番') return DOUBLED[value] ?? `×${grouped(digits(2 ** value))}`;
  return formatNumber(value, 'en') + englishUnit(value, unit);
}

/** 增长1.7倍 is a rise of 170 %, and English has no other plain way to say so. */
function asPercent(figure: Reading): Reading {
  const { value, unit } = figure;
  if (unit !== '倍' || !figure.dir || !CHANGES.has(figure.measure)) return figure;
  const percent = (multiple: number) => Number(shift(digits(multiple), 2));
  return { ...figure, unit: '%', value: Array.isArray(value) ? [percent(value[0]), percent(value[1])] : percent(value) };
}

/**
 * A figure's value with its unit, what the words say about its precision, and the sign of a change:
 * `+9.6%`, `约161.5万辆`, `37.3万亿元`; `+9.6 %`, `about 1.615 million vehicles`, `37.3 trillion yuan`.
 */
export function formatValue(figure: Reading, locale: Locale): string {
  const body = locale === 'en' ? englishValue(asPercent(figure)) : chineseValue(figure, locale);
  return APPROX[locale][figure.approx] + (figure.unit === '番' ? '' : signOf(figure)) + body;
}
