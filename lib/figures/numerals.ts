// Numerals: Arabic, Chinese and mixed, scaled on their digits so that 8.2亿 is 820000000 and never 819999999.9999999.

/** Powers of ten of the multipliers, longest form first. */
const MULTIPLIERS: readonly (readonly [form: string, power: number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['十亿', 9],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['万万', 8],
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
];

const DIGITS: Record<string, number> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const SCALES: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const ARABIC = /(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?/y;
/** No numeral is longer; the bound keeps a run of such characters from being read again from each of them. */
const CHINESE = /[〇零一二两三四五六七八九十百千万亿]{1,20}(?:点[〇零一二三四五六七八九]{1,8})?/y;

export interface Numeral {
  /** End offset, behind the multiplier. */
  end: number;
  /** The digits as written, without separators; for a Chinese numeral its value in digits. */
  digits: string;
  /** Power of ten of the multiplier behind the digits (万 is 4). */
  power: number;
  script: 'arabic' | 'chinese' | 'bare';
}

/** A decimal shifted by a power of ten, on its digits. */
export function scale(digits: string, power: number): number {
  const [whole = '', fraction = ''] = digits.split('.');
  if (power === 0) return Number(digits);
  const moved = fraction.padEnd(power, '0');
  const rest = moved.slice(power);
  return Number(`${whole}${moved.slice(0, power)}${rest ? `.${rest}` : ''}`);
}

/** The multiplier at an offset; 万 in 万亿 is not cut off. */
export function multiplierAt(text: string, at: number): { end: number; power: number } | null {
  for (const [form, power] of MULTIPLIERS) if (text.startsWith(form, at)) return { end: at + form.length, power };
  return null;
}

/** The value of a Chinese numeral, or null where the characters form none (千百, 一一). */
export function chineseValue(text: string): string | null {
  const [whole = '', fraction] = text.split('点');
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastScale = Number.POSITIVE_INFINITY;
  for (const char of whole) {
    if (char in DIGITS) {
      if (digit !== null && digit !== 0) return null;
      digit = DIGITS[char] as number;
    } else if (char in SCALES) {
      const size = SCALES[char] as number;
      if (size >= lastScale) return null;
      lastScale = size;
      section += (digit ?? 1) * size;
      digit = null;
    } else {
      section += digit ?? 0;
      if (section === 0 && total === 0) section = 1;
      const size = char === '万' ? 1e4 : 1e8;
      if (char === '亿') {
        total = (total + section) * size;
      } else total += section * size;
      section = 0;
      digit = null;
      lastScale = Number.POSITIVE_INFINITY;
    }
  }
  const value = total + section + (digit ?? 0);
  if (fraction === undefined) return String(value);
  return `${value}.${[...fraction].map((char) => DIGITS[char]).join('')}`;
}

/** The numeral that begins at an offset of folded text, or null. `bare` is a multiplier without a digit (万余个, 上百家). */
export function numeralAt(text: string, at: number): Numeral | null {
  ARABIC.lastIndex = at;
  const arabic = ARABIC.exec(text);
  if (arabic) {
    const multiplier = multiplierAt(text, ARABIC.lastIndex);
    return {
      end: multiplier?.end ?? ARABIC.lastIndex,
      digits: arabic[0].replace(/,/g, ''),
      power: multiplier?.power ?? 0,
      script: 'arabic',
    };
  }
  CHINESE.lastIndex = at;
  const chinese = CHINESE.exec(text);
  if (!chinese) return null;
  const value = chineseValue(chinese[0]);
  if (value === null) return null;
  return { end: CHINESE.lastIndex, digits: value, power: 0, script: /^[十百千万亿]+$/.test(chinese[0]) ? 'bare' : 'chinese' };
}
