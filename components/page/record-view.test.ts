import { describe, expect, it } from 'vitest';
import { type Locale, translator } from '@/lib/i18n/catalogue';
import { page as pageEn } from '@/lib/i18n/en/page';
import { reasons as reasonsEn } from '@/lib/i18n/en/reasons';
import { words as wordsEn } from '@/lib/i18n/en/words';
import { page as pageCn } from '@/lib/i18n/zh-cn/page';
import { reasons as reasonsCn } from '@/lib/i18n/zh-cn/reasons';
import { words as wordsCn } from '@/lib/i18n/zh-cn/words';
import { page as pageTw } from '@/lib/i18n/zh-tw/page';
import { reasons as reasonsTw } from '@/lib/i18n/zh-tw/reasons';
import { words as wordsTw } from '@/lib/i18n/zh-tw/words';
import type { Annotations, Commitment, Figure } from '@/lib/model/annotations';
import { whyOf } from './reasons';
import { commitmentView, figureView, type PageRecord, type Speech, tipOf, valuesToCopy, whoSaid, wordsToQuote } from './record-view';

const sections = {
  'zh-CN': { ...pageCn, ...reasonsCn, ...wordsCn },
  'zh-TW': { ...pageTw, ...reasonsTw, ...wordsTw },
  en: { ...pageEn, ...reasonsEn, ...wordsEn },
};
const speech = (locale: Locale): Speech => ({ locale, t: translator(locale, sections) });

const SENTENCE = '年底前建成智能工厂200家，带动投资约3.6亿元。';
const TEXT = `今年前四个月进展顺利。${SENTENCE}谢谢。`;
const quote = (exact: string) => ({ exact, prefix: '', suffix: '', start: TEXT.indexOf(exact), end: TEXT.indexOf(exact) + exact.length });

const figure: Figure = {
  ...quote('3.6亿元'),
  kind: 'money',
  value: 360_000_000,
  unit: '元',
  approx: '~',
  dir: null,
  measure: 'level',
  base: null,
  indicator: '带动投资',
  period: '2024',
  periodInferred: true,
  speaker: '周明',
  role: 'answer',
  topic: null,
  restored: false,
  confidence: 0.6,
  rules: ['numeral.arabic', 'approx:约'],
};

const commitment: Commitment = {
  ...quote(SENTENCE),
  strength: 'hard',
  quantified: true,
  deadline: '2024',
  speaker: '周明',
  role: 'answer',
  cores: [quote('建成智能工厂200家')],
  topic: null,
  restored: false,
  confidence: 0.95,
  rules: [],
};

const annotations: Annotations = {
  engineVersion: '1',
  briefing: {
    kind: 'transcript',
    score: 1,
    reasons: [],
    title: '',
    published: '2024-05-20',
    site: 'sina',
    source: null,
    url: null,
    respun: false,
    event: {
      date: null,
      dateInferred: false,
      venue: null,
      name: null,
      officials: [{ name: '周明', title: '工业和信息化部副部长' }],
      host: null,
    },
  },
  blocks: [{ text: TEXT, start: 0, role: 'answer', speaker: '周明', title: '副部长' }],
  figures: [figure],
  commitments: [commitment],
};

const found: PageRecord = { type: 'figure', record: figure };

describe('the card of a figure', () => {
  it('keeps the words of the text and says what is inferred and doubtful', () => {
    expect(figureView(figure, annotations, speech('zh-CN'))).toMatchObject({
      value: '3.6亿元',
      own: null,
      period: '2024年',
      indicator: '带动投资',
      basis: '数值',
      who: '副部长周明',
      tags: ['读数存疑', '推定'],
    });
  });

  it('never shows 万 or 亿 as the value in English', () => {
    const view = figureView(figure, annotations, speech('en'));
    expect(view.value).toBe('about 360 million yuan');
    expect(view.own).toBe('3.6亿元');
    expect(tipOf(found, annotations, speech('en'))).not.toContain('亿');
  });

  it('says what a change is measured against where the words name it', () => {
    const change: Figure = { ...figure, measure: 'change', base: '2020年', dir: 'up' };
    expect(figureView(change, annotations, speech('zh-TW')).basis).toBe('較2020年');
  });
});

describe('whose words', () => {
  const who = (more: Partial<Figure>, kind: 'transcript' | 'report' = 'transcript') =>
    whoSaid({ ...figure, ...more }, { ...annotations, blocks: [], briefing: { ...annotations.briefing, kind } }, speech('zh-CN'));

  it('takes the office from the turn, else from the list of officials', () => {
    expect(who({})).toBe('工业和信息化部副部长周明');
    expect(who({ speaker: '吴岚' })).toBe('吴岚');
  });

  it('never gives a question, a host or an editor to the ministry', () => {
    expect(who({ role: 'question', speaker: '经济日报' })).toBe('经济日报记者提问');
    expect(who({ role: 'question', speaker: null })).toBe('记者提问');
    expect(who({ role: 'host', speaker: '李丽' })).toBe('主持人 李丽');
    expect(who({ role: 'article', speaker: null })).toBe('编辑导语');
    expect(who({ role: 'article', speaker: null }, 'report')).toBe('报道原文');
    expect(who({ role: 'links', speaker: null })).toBe('相关链接');
  });
});

describe('a commitment', () => {
  const record: PageRecord = { type: 'commitment', record: commitment };

  it('shows its core, strength and deadline', () => {
    expect(commitmentView(commitment, annotations, speech('zh-CN'))).toMatchObject({
      cores: ['建成智能工厂200家'],
      strengthName: '硬任务',
      deadline: '期限 2024年',
      sentence: SENTENCE,
    });
  });

  it('quotes its own sentence, a figure the sentence around it; values are the text’s own words', () => {
    expect(wordsToQuote(record, annotations)).toBe(SENTENCE);
    expect(wordsToQuote(found, annotations)).toBe(SENTENCE);
    expect(valuesToCopy(record, annotations)).toBe('3.6亿元');
    expect(valuesToCopy({ ...record, record: { ...commitment, start: 0, end: 3 } } as PageRecord, annotations)).toBeNull();
  });
});

describe('依据', () => {
  const why = (rules: string[], locale: Locale = 'zh-CN', type: 'figure' | 'commitment' = 'figure') =>
    whyOf({ type, record: { rules } } as unknown as PageRecord, speech(locale));

  it('is one sentence about what the rules found', () => {
    expect(why(['numeral.arabic', 'approx:约', 'change:增长'])).toBe('“约”说明不是确数，“增长”说明是变化。');
    expect(why(['change:增长'], 'en')).toBe('“增长” says that it is a change.');
  });

  it('takes the words of the nearest known rule and says nothing twice', () => {
    expect(why(['numeral.chinese.small', 'numeral.chinese'])).toBe('数用汉字写成。');
  });

  it('says a lead-in and its item in one breath', () => {
    const rules = ['lead-in.future:下一步', 'item:二是', 'strength.hard', 'deadline.month'];
    expect(why(rules)).toBe('“下一步”之后的第二项，有要达到的数或有期限的成果，句中写明了时间。');
    expect(why(rules.slice(0, 2), 'en')).toBe('item 2 after “下一步”.');
    expect(why(['lead-in.carried', 'item:首先', 'modal'])).toBe('承接前面引出的今后工作。');
  });

  it('is general where no rule has words of its own', () => {
    expect(why(['unheard.of'])).toBe('数字后带单位，且不是名称、日期或序号。');
    expect(why([], 'zh-CN', 'commitment')).toBe('句子说的是接下来要做的事。');
  });
});
