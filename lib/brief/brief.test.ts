import { describe, expect, it } from 'vitest';
import { annotate } from '@/lib/annotate';
import { translator } from '@/lib/i18n/catalogue';
import { popup } from '@/lib/i18n/zh-cn/popup';
import { words } from '@/lib/i18n/zh-cn/words';
import { briefOf, shortTitle } from './brief';
import { briefAsText } from './plain-text';

const annotations = annotate({
  url: 'https://finance.sina.com.cn/a/doc-iabc.shtml',
  site: 'sina',
  title: '全文|工信部：年内新建12个中试平台',
  published: '2024-07-22',
  source: null,
  blocks: [
    '国务院新闻办公室7月22日举行新闻发布会，工业和信息化部副部长林望舒介绍情况。',
    '工业和信息化部副部长 林望舒：上半年，造船完工量同比增长18.4%，营业收入达到3200亿元，产能利用率为81%，造船完工量同比增长18.4%。',
    '年底前，我们要新建12个中试平台。我们将出台《绿色船舶行动方案》。我们将加强协同。',
    '新华社记者：我关心船舶出口。请问下半年出口形势如何？会不会放缓？',
    '林望舒：谢谢。年底前，我们要新建12个中试平台。',
  ].map((text) => ({ text, hint: 'paragraph' as const })),
});

describe('速览', () => {
  const brief = briefOf(annotations);

  it('holds every firm task once, and named measures by topic', () => {
    expect(brief.firm.map((record) => record.cores[0]?.exact)).toEqual(['新建12个中试平台']);
    expect(brief.named.flatMap((group) => group.commitments.map((record) => record.cores[0]?.exact))).toEqual(['出台《绿色船舶行动方案》']);
    expect(brief.soft).toHaveLength(1);
  });

  it('ranks figures: 同比, money, share; each indicator once', () => {
    expect(brief.figures.map((figure) => figure.exact)).toEqual(['18.4%', '3200亿元', '81%']);
  });

  it('lists questions by outlet and the clause that asks', () => {
    expect(brief.questions).toMatchObject([{ outlet: '新华社', clause: '请问下半年出口形势如何？' }]);
  });

  it('is copied as plain lines with the address at the end', () => {
    const t = translator<typeof popup & typeof words>('zh-CN', {
      'zh-CN': { ...popup, ...words },
      'zh-TW': { ...popup, ...words },
      en: { ...popup, ...words },
    });
    const text = briefAsText(brief, {
      t,
      figure: (figure) => figure.exact,
      commitment: (record) => record.cores[0]?.exact ?? record.exact,
      url: annotations.briefing.url,
    });
    expect(text.split('\n')).toEqual([
      '年内新建12个中试平台',
      '2024-07-22 · 国务院新闻办公室',
      '工业和信息化部副部长林望舒',
      '',
      '【硬任务】',
      '· 新建12个中试平台',
      '',
      '【数据】',
      '· 18.4%',
      '· 3200亿元',
      '· 81%',
      '',
      '【举措】',
      expect.stringContaining('出台《绿色船舶行动方案》'),
      '',
      '【记者提问】',
      '· 新华社：请问下半年出口形势如何？',
      '',
      'https://finance.sina.com.cn/a/doc-iabc.shtml',
    ]);
  });
});

describe('short titles', () => {
  it.each([
    ['全文|工信部：将启动试点', '将启动试点'],
    ['实录：国新办发布会', '国新办发布会'],
    ['工信部：汽车产销增长_新浪财经_新浪网', '汽车产销增长'],
    ['工信部回应热点问题', '工信部回应热点问题'],
    ['全文', '全文'],
  ])('%s', (title, short) => {
    expect(shortTitle(title)).toBe(short);
  });
});
