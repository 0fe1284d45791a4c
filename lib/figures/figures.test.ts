// Figures as a careful reader records them: one line a figure, `exact | value unit | kind approx | dir measure | indicator | period`.
// Published on 2024-07-22 unless a case says otherwise. Examples are our own.
import { describe, expect, it } from 'vitest';
import { annotate } from '@/lib/annotate';
import type { Figure } from '@/lib/model/annotations';

function read(text: string, published: string | null = '2024-07-22'): Figure[] {
  const blocks = text.split('\n').map((line) => ({ text: line, hint: 'paragraph' as const }));
  return annotate({ url: null, site: 'other', title: '', published, source: null, blocks }).figures;
}

const line = (figure: Figure) =>
  [
    figure.exact,
    `${[figure.value].flat().join('–')} ${figure.unit}`.trim(),
    `${figure.kind} ${figure.approx}`,
    `${figure.dir ?? '-'} ${figure.measure}`,
    figure.indicator ?? '-',
    figure.period ?? '-',
  ].join(' | ');

const cases: Record<string, [text: string, expected: string[], published?: string][]> = {
  'plain values': [
    ['船舶工业营业收入完成2870亿元。', ['2870亿元 | 287000000000 元 | money = | - level | 船舶工业营业收入 | -']],
    ['我国累计建成氢站456座。', ['456座 | 456 座 | count = | - level | 氢站 | -']],
    ['稀土冶炼产品产量8.2万吨。', ['8.2万吨 | 82000 吨 | count = | - level | 稀土冶炼产品产量 | -']],
    ['研发经费超过3.3万亿元。', ['3.3万亿元 | 3300000000000 元 | money > | - level | 研发经费 | -']],
    ['光缆线路总长度达到6712万公里。', ['6712万公里 | 67120000 公里 | count = | - level | 光缆线路总长度 | -']],
    ['智能算力规模达246EFLOPS。', ['246EFLOPS | 246 EFLOPS | count = | - level | 智能算力规模 | -']],
    ['户均月流量达到18.5GB。', ['18.5GB | 18.5 GB | count = | - level | 户均月流量 | -']],
    ['出口额为1,234.5亿美元。', ['1,234.5亿美元 | 123450000000 美元 | money = | - level | 出口额 | -']],
  ],
  'scaling keeps the digits': [
    ['总用户数8.2亿户。', ['8.2亿户 | 820000000 户 | count = | - level | 总用户数 | -']],
    ['投资完成0.07万亿元。', ['0.07万亿元 | 70000000000 元 | money = | - level | 投资 | -']],
    ['装机容量4.35亿千瓦。', ['4.35亿千瓦 | 435000000 千瓦 | count = | - level | 装机容量 | -']],
  ],
  'Chinese and mixed numerals': [
    ['培育6万多家创新型企业。', ['6万多家 | 60000 家 | count > | - level | 创新型企业 | -']],
    ['建成万余个充电站。', ['万余个 | 10000 个 | count > | - level | 充电站 | -']],
    ['带动上百家配套厂。', ['百家 | 100 家 | count > | - level | 配套厂 | -']],
    ['近三分之二的园区完成改造。', ['三分之二 | 66.67 % | percent ~ | - share | 园区 | -']],
    ['六成以上的样机来自民营企业。', ['六成 | 60 % | percent > | - share | 样机来自民营企业 | -']],
    ['百分之十二的企业停产。', ['百分之十二 | 12 % | percent = | - share | 企业停产 | -']],
    ['软件出口额翻了两番。', ['翻了两番 | 2 番 | multiple = | up change | 软件出口额 | -']],
  ],
  'about, more, less': [
    ['约3.6万人参加培训。', ['3.6万人 | 36000 人 | count ~ | - level | - | -']],
    ['库存不足20天，订单接近500艘。', ['500艘 | 500 艘 | count ~ | - level | 订单 | -']],
    ['覆盖不少于300个园区。', ['300个 | 300 个 | count > | - level | 园区 | -']],
    ['能耗控制在0.3吨标准煤以内。', ['0.3吨标准煤 | 0.3 吨标准煤 | count < | - level | 能耗 | -']],
    ['产能突破了900万台。', ['900万台 | 9000000 台 | count > | - level | 产能 | -']],
    ['增速保持在6%左右。', ['6% | 6 % | percent ~ | up change | - | -']],
  ],
  'shared units, lists, ranges': [
    [
      '手机产销分别为12.5和11.8亿部。',
      ['12.5 | 1250000000 部 | count = | - level | 手机产量 | -', '11.8亿部 | 1180000000 部 | count = | - level | 手机销量 | -'],
    ],
    [
      '钢材、水泥产量同比分别增长2.1%、3.4%。',
      ['2.1% | 2.1 % | percent = | up yoy | 钢材产量 | -', '3.4% | 3.4 % | percent = | up yoy | 水泥产量 | -'],
    ],
    ['补贴比例为20%至30%。', ['20%至30% | 20–30 % | percent = | - share | 补贴比例 | -']],
    ['单个项目支持5—10亿元。', ['5—10亿元 | 500000000–1000000000 元 | money = | - level | 单个项目支持 | -']],
    ['国产化率从35%提高到68%。', ['35% | 35 % | percent = | - share | 国产化率 | -', '68% | 68 % | percent = | - share | 国产化率 | -']],
  ],
  'basis and direction': [
    ['家电出口同比下降4.7%。', ['4.7% | 4.7 % | percent = | down yoy | 家电出口 | -']],
    ['集成电路产量环比增长1.9%。', ['1.9% | 1.9 % | percent = | up mom | 集成电路产量 | -']],
    ['五年来软件业务收入年均增长14.8%。', ['14.8% | 14.8 % | percent = | up avg | 软件业务收入 | 2019/2023']],
    ['数控化率比2020年提高9.3个百分点。', ['9.3个百分点 | 9.3 个百分点 | point = | up change | 数控化率 | -']],
    ['增速高于全部工业2.2个百分点。', ['2.2个百分点 | 2.2 个百分点 | point = | - level | - | -']],
    ['增速比上半年加快0.6个百分点。', ['0.6个百分点 | 0.6 个百分点 | point = | up change | - | -']],
    [
      '产能利用率为76.4%，较上年同期回落1.1个百分点。',
      ['76.4% | 76.4 % | percent = | - share | 产能利用率 | -', '1.1个百分点 | 1.1 个百分点 | point = | down yoy | 产能利用率 | -'],
    ],
    ['电池成本降到每千瓦时420元。', ['420元 | 420 元 | money = | - level | 电池成本 | -']],
    ['企业数量是2015年的3倍。', ['3倍 | 3 倍 | multiple = | - level | 企业数量 | -']],
    ['充电设施增长1.7倍。', ['1.7倍 | 1.7 倍 | multiple = | up change | 充电设施 | -']],
    [
      '5、6月份出口同比分别增长3.5%、4.4%。',
      ['3.5% | 3.5 % | percent = | up yoy | 出口 | 2024-05', '4.4% | 4.4 % | percent = | up yoy | 出口 | 2024-06'],
    ],
  ],
  indices: [['6月制造业PMI为49.5%。', ['49.5% | 49.5 % | index = | - level | 制造业PMI | 2024-06']]],
  periods: [
    ['2023年，光伏组件产量达到499吉瓦。', ['499吉瓦 | 499 吉瓦 | count = | - level | 光伏组件产量 | 2023']],
    ['去年，服务器产量增长12%。', ['12% | 12 % | percent = | up change | 服务器产量 | 2023']],
    ['上半年，民船新接订单增长43.9%。', ['43.9% | 43.9 % | percent = | up change | 民船新接订单 | 2024-H1']],
    ['前5个月，工业机器人产量同比增长9.6%。', ['9.6% | 9.6 % | percent = | up yoy | 工业机器人产量 | 2024-01/2024-05']],
    ['1—6月，软件业利润增长8.6%。', ['8.6% | 8.6 % | percent = | up change | 软件业利润 | 2024-01/2024-06']],
    ['一季度，纺织业投资增长15.9%。', ['15.9% | 15.9 % | percent = | up change | 纺织业投资 | 2024-Q1']],
    ['截至6月底，物联网终端用户达25.5亿户。', ['25.5亿户 | 2550000000 户 | count = | - level | 物联网终端用户 | @2024-06']],
    ['到2027年，工业机器人保有量达到100万台。', ['100万台 | 1000000 台 | count = | - level | 工业机器人保有量 | @2027']],
    ['“十四五”期间，累计淘汰落后产能900万吨。', ['900万吨 | 9000000 吨 | count = | - level | 淘汰落后产能 | 2021/2025']],
    ['2012年以来，技改投资占比保持在30%以上。', ['30% | 30 % | percent > | - share | 技改投资占比 | 2012-01/2024-06']],
    ['四季度，家电零售额增长7%。', ['7% | 7 % | percent = | up change | 家电零售额 | 2023-Q4'], '2024-01-19'],
    ['全年电信业务收入完成1.68万亿元。', ['1.68万亿元 | 1680000000000 元 | money = | - level | 电信业务收入 | 2023'], '2024-01-19'],
    ['2023年底，园区达到178家。', ['178家 | 178 家 | count = | - level | 园区 | @2023']],
  ],
  'indicators carried on': [
    [
      '船舶出口额达到200亿美元，同比增长85%。',
      ['200亿美元 | 20000000000 美元 | money = | - level | 船舶出口额 | -', '85% | 85 % | percent = | up yoy | 船舶出口额 | -'],
    ],
    [
      '固定宽带用户总数6.5亿户，占全部用户的88%。',
      [
        '6.5亿户 | 650000000 户 | count = | - level | 固定宽带用户总数 | -',
        '88% | 88 % | percent = | - share | 固定宽带用户总数占全部用户 | -',
      ],
    ],
    ['轻工业增势平稳，营业收入达到11万亿元。', ['11万亿元 | 11000000000000 元 | money = | - level | 轻工业营业收入 | -']],
  ],
};

describe.each(Object.entries(cases))('%s', (_name, rows) => {
  it.each(rows)('%s', (text, expected, published) => {
    expect(read(text, published).map(line)).toEqual(expected);
  });
});

describe('never figures', () => {
  it.each([
    '我国5G网络和6G研发走在前列。',
    'C919大型客机投入运营，北斗三号全球组网。',
    '“十四五”规划收官，“十五五”谋篇布局。',
    '党的二十大和二十届三中全会作出部署。',
    '主要做了三方面工作：第一，第二，第三。',
    '入围世界500强，排名第3位。',
    '拨打12381热线，12306、12345均已开通。',
    '2024年7月22日上午10时举行发布会。',
    '前5个月和1—6月份形势平稳。',
    '推出一批、一系列、一揽子措施。',
    '双碳、两化融合、三品战略、六稳六保。',
    '万亿级产业集群和千亿级企业不断涌现。',
    '千行百业、千家万户都在使用。',
    'IMT-2030推进组发布白皮书2.0版。',
    '数千家企业参展，几十个项目签约。',
    '成百上千的工程师参与。',
  ])('%s', (text) => {
    expect(read(text).filter((figure) => figure.confidence >= 0.9)).toEqual([]);
  });
});

describe('whatever the page does to its characters', () => {
  const plain = '截至6月底，5G基站达到391.7万个，同比增长33%。';
  const essence = (text: string) =>
    read(text).map(({ value, unit, kind, approx, dir, measure, period }) => ({ value, unit, kind, approx, dir, measure, period }));

  it.each([
    ['traditional characters', '截至6月底，5G基站達到391.7萬個，同比增長33%。'],
    ['half-width punctuation', '截至6月底,5G基站达到391.7万个,同比增长33%。'],
    ['full-width digits', '截至６月底，５G基站达到３９１.７万个，同比增长３３％。'],
    ['white space inside', '截至6月底，5G基站达到 391.7 万个，同比增长 33 %。'],
    ['soft hyphens', '截至6月底，5G基站达到391.7\u00ad万个，同比增长33%。'],
  ])('%s leave value, unit and period as they were', (_name, text) => {
    expect(essence(text)).toEqual(essence(plain));
  });

  it('offsets are those of the page’s own text', () => {
    const text = '　　截至６月底 ，基站達到 391.7 萬個。';
    const [figure] = read(text);
    expect(figure?.exact).toBe('391.7 萬個');
    expect(text.slice(figure?.start, figure?.end)).toBe(figure?.exact);
  });
});
