// First letters of Chinese words (gyzjz for 工业增加值), by the pinyin order of the browser's own collation: no table is shipped.

/** The first character of each letter's range in pinyin order; I, U and V begin no syllable. */
const FIRSTS = 'abcdefghjklmnopqrstwxyz';
const BOUNDARIES = '阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀';
const collator = new Intl.Collator('zh-CN-u-co-pinyin');

/** The letter with which a Chinese character is read; other characters stay as they are, in small letters. */
function initialOf(char: string): string {
  if (!/[\u4e00-\u9fff]/.test(char)) return char.toLowerCase();
  let letter = '';
  for (let i = 0; i < BOUNDARIES.length; i++) {
    if (collator.compare(char, BOUNDARIES[i] as string) < 0) break;
    letter = FIRSTS[i] as string;
  }
  return letter;
}

/** First letters of a word. */
export const initialsOf = (word: string): string => [...word].map(initialOf).join('');
