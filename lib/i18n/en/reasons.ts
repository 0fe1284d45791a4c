import type { Translation } from '@/lib/i18n/catalogue';
import type { reasons as source } from '@/lib/i18n/zh-cn/reasons';

export const reasons: Translation<typeof source> = {
  'numeral.chinese': 'the number is written in characters',
  'numeral.bare': 'no unit is written behind the number',
  'magnitude.bare': 'only a magnitude is written',
  'ratio.tenths': '成 means tenths',
  'ratio.half': '一半 is 50 %',
  'ratio.parts': 'a fraction, given as percent',
  'ratio.doubling': '翻番 means doubled',
  range: 'two numbers make one range',
  index: 'an index or a level',
  duration: 'a length of time',
  approx: '“{word}” says that it is not exact',
  'approx.distributed': 'the word for “about” holds for the whole list',
  change: '“{word}” says that it is a change',
  share: 'no word of change, so read as a ratio',
  gap: 'a difference between two, not a change',
  'gap.time': 'compared with another period',
};
