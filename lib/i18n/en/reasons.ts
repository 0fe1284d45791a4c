import type { Translation } from '@/lib/i18n/catalogue';
import type { reasons as source } from '@/lib/i18n/zh-cn/reasons';

export const reasons: Translation<typeof source> = {
  'rule.numeral.chinese': 'the number is written in characters',
  'rule.numeral.bare': 'no unit is written behind the number',
  'rule.magnitude.bare': 'only a magnitude is written',
  'rule.ratio.tenths': '成 means tenths',
  'rule.ratio.half': '一半 is 50 %',
  'rule.ratio.parts': 'a fraction, given as percent',
  'rule.ratio.doubling': '翻番 means doubled',
  'rule.range': 'two numbers make one range',
  'rule.index': 'an index or a level',
  'rule.duration': 'a length of time',
  'rule.approx': '“{word}” says that it is not exact',
  'rule.approx.distributed': 'the word for “about” holds for the whole list',
  'rule.change': '“{word}” says that it is a change',
  'rule.share': 'no word of change, so read as a ratio',
  'rule.gap': 'a difference between two, not a change',
  'rule.gap.time': 'compared with another period',
  // commitments
  'rule.lead-in.future': '“{word}” leads in what is to come',
  'rule.lead-in.carried': 'it carries on what an earlier sentence led in',
  'rule.lead-in.announced': 'it was announced as work to come',
  'rule.lead-in.item': 'item {item} after “{word}”',
  'rule.item': 'item {item} of a list',
  'rule.modal': '“{word}” says that it will be done',
  'rule.strength.hard': 'it has a number to reach or a dated result',
  'rule.strength.concrete': 'it names a document, programme or event',
  'rule.strength.soft': 'it only gives a direction',
  'rule.deadline': 'the sentence names the time',
  'rule.deadline.lead-in': 'the time comes from the lead-in',
  'rule.deadline.plan': 'the time comes from the plan’s years',
};
