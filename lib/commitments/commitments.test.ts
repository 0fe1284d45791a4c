// Commitments as a careful reader records them: `strength | quantified | deadline | speaker | cores`, a line a sentence that is one.
// Published on 2024-07-22. Examples are our own.
import { describe, expect, it } from 'vitest';
import { annotate } from '@/lib/annotate';
import type { Commitment } from '@/lib/model/annotations';

function read(lines: string[], published: string | null = '2024-07-22'): Commitment[] {
  const blocks = lines.map((text) => ({ text, hint: 'paragraph' as const }));
  return annotate({ url: null, site: 'other', title: '', published, source: null, blocks }).commitments;
}

/** An answer of one official, as a transcript labels it. */
const answer = (...lines: string[]) => read([`工业和信息化部副部长 林望舒：${lines[0]}`, ...lines.slice(1)]);
const shown = (record: Commitment) =>
  [
    record.strength,
    record.quantified ? 'target' : '-',
    record.deadline ?? '-',
    record.speaker ?? '-',
    record.cores.map((core) => core.exact).join(' / ') || '-',
  ].join(' | ');

describe('strength and cores', () => {
  it.each([
    ['下一步，我们将印发《船舶工业绿色发展行动纲要》。', 'concrete | - | - | 林望舒 | 印发《船舶工业绿色发展行动纲要》'],
    ['下一步，我们将加强产业链协同，提升供给质量。', 'soft | - | - | 林望舒 | -'],
    ['我们将启动工业母机应用示范试点。', 'concrete | - | - | 林望舒 | 启动工业母机应用示范试点'],
    ['年底前，我们要新建12个中试平台。', 'hard | target | 2024 | 林望舒 | 新建12个中试平台'],
    ['我们力争全年新增智能工厂500家。', 'hard | target | 2024 | 林望舒 | 新增智能工厂500家'],
    ['9月份，我们将举办全国民爆行业安全大赛。', 'hard | - | 2024-09 | 林望舒 | 举办全国民爆行业安全大赛'],
    ['到2027年，我们要建成30个未来产业先导区。', 'hard | target | 2027 | 林望舒 | 建成30个未来产业先导区'],
    ['工业和信息化部将会同有关部门，修订《稀土管理办法》。', 'concrete | - | - | 林望舒 | 修订《稀土管理办法》'],
    ['我们将制定量子信息标准体系建设指南，支持企业参与。', 'concrete | - | - | 林望舒 | 制定量子信息标准体系建设指南'],
    ['我们将完善政策体系，健全工作机制。', 'soft | - | - | 林望舒 | -'],
    ['我们将继续开展“百场万企”对接活动。', 'concrete | - | - | 林望舒 | 开展“百场万企”对接活动'],
    ['下半年，我们将遴选一批卓越级智能工厂。', 'hard | - | 2024-H2 | 林望舒 | 遴选一批卓越级智能工厂'],
  ])('%s', (text, expected) => {
    expect(answer(text).map(shown)).toEqual([expected]);
  });
});

describe('the scope of a lead-in', () => {
  it('about the future carries to items without a tense, over paragraphs', () => {
    const found = answer('下一步，重点做好两方面工作：', '一是加快算力布局。建设一批绿色数据中心集群。', '二是强化安全保障。谢谢。');
    expect(found.map((record) => record.exact)).toEqual(['一是加快算力布局。', '建设一批绿色数据中心集群。', '二是强化安全保障。']);
  });

  it('about the past does not, even where items have no tense', () => {
    expect(
      answer('上半年，我们主要开展了三方面工作：', '一是加快算力布局，建设绿色数据中心。', '二是强化安全保障，完善应急机制。'),
    ).toEqual([]);
  });

  it('ends with the answer', () => {
    const found = read([
      '工业和信息化部副部长 林望舒：下一步，我们将优化布局。',
      '造船周报记者：请问稀土产业将如何发展？',
      '工业和信息化部原材料工业司司长 纪安澜：加快技术攻关，完善产业生态，取得了积极进展。',
    ]);
    expect(found.map((record) => record.speaker)).toEqual(['林望舒']);
  });

  it('gives its date to every item below it', () => {
    const found = answer('今年，我们将重点抓好以下两项工作：', '一是发布工业机器人应用指南。', '二是推进产融合作。');
    expect(found.map((record) => record.deadline)).toEqual(['2024', '2024']);
  });

  it('of a modal inside the clause counts where the object comes first', () => {
    expect(answer('智能船厂我们计划再培育20家左右。').map(shown)).toEqual(['hard | target | - | 林望舒 | 智能船厂我们计划再培育20家左右']);
  });
});

describe('no commitments', () => {
  it.each([
    ['what was done', '上半年，我们印发了行动方案，启动了首批试点。'],
    ['what goes on', '我们一直高度重视中小企业发展。'],
    ['a forecast', '预计全年工业经济将保持平稳增长态势。'],
    ['what others decide', '党的二十届三中全会提出要健全因地制宜发展新质生产力体制机制。'],
    ['what firms want', '企业表示，将争取把耽误的订单抢回来。'],
    ['courtesy', '谢谢大家，欢迎各位记者继续提问。'],
    ['rhetoric', '制造业强，国家才会强。'],
    ['words that only hold 要 and 将', '主要原因是需求不足，这是重要的将才。'],
    ['a share beside a fact', '传统产业占制造业的80%以上，是基本盘。'],
  ])('%s', (_name, text) => {
    expect(answer(text)).toEqual([]);
  });

  it('questions and hosts never commit', () => {
    const found = read([
      '国务院新闻办新闻局局长 佟晓舟：下面，请林望舒先生作介绍，我们将请记者提问。',
      '新华社记者：工信部将出台哪些政策？下一步将启动什么试点？',
      '工业和信息化部副部长 林望舒：谢谢你的提问。',
    ]);
    expect(found).toEqual([]);
  });
});

describe('reports', () => {
  it('name the official of the same paragraph, else nobody', () => {
    const found = read([
      '工业和信息化部副部长林望舒在发布会上表示，下一步将出台《低空装备标准指南》。他还表示，将支持企业创新。',
      '工信部将启动新一轮汽车下乡活动。',
    ]);
    expect(found.map((record) => record.speaker)).toEqual(['林望舒', '林望舒', null]);
  });
});

describe('deadlines', () => {
  it.each([
    ['下一步，我们将在明年上半年发布白皮书。', '2025-H1'],
    ['三季度，我们将启动评估。', '2024-Q3'],
    ['“十五五”期间，我们将建设一批未来工厂。', '2030'],
    ['我们将尽快出台指导意见。', null],
    ['我们将落实去年印发的实施方案。', null],
    ['我们将继续落实今年以来出台的政策措施。', null],
    ['这项政策今年年底到期，我们将研究延续政策。', null],
  ])('%s', (text, deadline) => {
    expect(answer(text)[0]?.deadline ?? null).toBe(deadline);
  });

  it('without a publication date only years that are written count', () => {
    const found = read(['工业和信息化部副部长 林望舒：今年，我们将出台方案。到2026年，我们要建成10个中心。'], null);
    expect(found.map((record) => record.deadline)).toEqual([null, '2026']);
  });
});

it('every commitment says by which rules it is one, and where it stands', () => {
  const text = '工业和信息化部副部长 林望舒：下一步，我们将出台《民爆行业规划》。';
  const [record] = read([text]);
  expect(record?.rules).toEqual(['lead-in.future:下一步', 'modal:将', 'strength.concrete']);
  expect(text.slice(record?.cores[0]?.start, record?.cores[0]?.end)).toBe('出台《民爆行业规划》');
});
