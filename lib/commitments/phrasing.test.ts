// Wordings of other years and ministries, by phenomenon: `strength | quantified | deadline | cores`, a line a sentence that commits.
// Published on 2023-07-20. Examples are our own.
import { describe, expect, it } from 'vitest';
import { annotate } from '@/lib/annotate';
import type { Commitment } from '@/lib/model/annotations';

function read(lines: string[]): Commitment[] {
  const blocks = lines.map((text) => ({ text, hint: 'paragraph' as const }));
  return annotate({ url: null, site: 'other', title: '', published: '2023-07-20', source: null, blocks }).commitments;
}

/** Records of one official's answer, a paragraph a line. */
function answer(...lines: string[]): string[] {
  return read([`工业和信息化部总工程师 郁青禾：${lines[0]}`, ...lines.slice(1)]).map(shown);
}

const shown = (record: Commitment) =>
  [
    record.strength,
    record.quantified ? 'target' : '-',
    record.deadline ?? '-',
    record.cores.map((core) => core.exact).join(' / ') || '-',
  ].join(' | ');

const NONE: string[] = [];

describe('lead-ins about the future', () => {
  it.each([
    ['下一阶段，', ['soft | - | - | -']],
    ['接下来，', ['soft | - | - | -']],
    ['今后一个时期，', ['soft | - | - | -']],
    ['2024年，我们将', ['soft | - | 2024 | -']],
    ['下半年，', ['soft | - | 2023-H2 | -']],
    ['“十五五”时期，', ['soft | - | 2030 | -']],
    ['未来，', ['soft | - | - | -']],
    ['面向未来，', ['soft | - | - | -']],
  ])('%s opens an action', (lead, expected) => {
    expect(answer(`${lead}优化船舶产业布局，提升配套水平。`)).toEqual(expected);
  });

  it.each([
    ['of considerations', '面向2030年，我们主要有以下几个方面的考虑：', '2030'],
    ['of tasks without a number', '明年，我们将重点做好以下工作。', '2024'],
    ['of points counted', '下半年，我们要从两个方面推进：', '2023-H2'],
    ['opened by what year it is', '2024年是规划实施的关键之年，我们将重点做好以下工作。', '2024'],
  ])('an announced list %s carries to its items, with its date', (_name, lead, deadline) => {
    const found = answer(lead, '一是推进内河船舶电动化。', '二是组建一批船用动力创新联合体。').slice(-2);
    expect(found[0]).toBe(`soft | - | ${deadline} | -`);
    expect(found[1]?.split(' | ')[2]).toBe(deadline);
  });

  it('items that open with their topic', () => {
    expect(
      answer('明年，我们将重点做好以下工作。', '标准建设方面，发布《船用电池安全指南》。', '人才培养方面，加大联合培养力度。'),
    ).toEqual(['concrete | - | 2024 | 发布《船用电池安全指南》', 'soft | - | 2024 | -']);
  });

  it('a second question taken up in the same answer ends them', () => {
    expect(answer('下一步，我们将优化船舶产业布局。', '您提到的内河航运，近年来需求旺盛，各地加快建设岸电设施。')).toEqual([
      'soft | - | - | -',
    ]);
  });

  it('a question that the speaker answers himself', () => {
    expect(answer('今后怎么办？我想，重点是这么两件事：', '第一件事，抓岸电改造。', '第二件事，尽快印发内河航运绿色发展规划。')).toEqual([
      'soft | - | - | -',
      'concrete | - | - | 印发内河航运绿色发展规划',
    ]);
  });

  it('a document acted on is not quoted', () => {
    expect(answer('按照意见要求，我们将重点从以下方面发力。', '首先，组建船用动力创新联合体。', '最后，加强伦理治理。').length).toBe(2);
  });

  it('sides of one matter', () => {
    expect(answer('下一步，在供给侧，要突破动力短板；在需求侧，要拓宽应用场景。')).toEqual(['soft | - | - | -', 'soft | - | - | -']);
  });
});

describe('lead-ins about the past', () => {
  it.each([
    '一年来，我们主要做了以下几方面工作：',
    '近年来我们主要开展了三方面工作：',
    '今年以来，稀土行业取得了积极成效，主要体现在三个方面：',
    '上半年行业运行主要呈现以下特点：',
    '这些进展具体表现为三个方面：',
  ])('%s carries nothing to its items', (lead) => {
    expect(answer(lead, '一是优化稀土产业布局，推动企业重组。', '二是强化资源保障，建立储备机制。')).toEqual(NONE);
  });

  it('are followed by the future only where it is opened anew', () => {
    expect(
      answer('近年来我们主要开展了两方面工作：', '一是优化稀土产业布局。', '下一步，我们将修订《稀土开采规范》。', '同时，加强执法监督。'),
    ).toEqual(['concrete | - | - | 修订《稀土开采规范》', 'soft | - | - | -']);
  });
});

describe('modals', () => {
  it.each([
    ['我们会继续组织开展“铸链”专项行动。', 'concrete | - | - | 组织开展“铸链”专项行动'],
    ['我们愿与各国同行一道，共同推动标准互认。', 'soft | - | - | -'],
    ['我部拟于三季度公布第二批稀土企业名单。', 'hard | - | 2023-Q3 | 公布第二批稀土企业名单'],
    ['我们打算明年举办首届智能船舶大赛。', 'hard | - | 2024 | 举办首届智能船舶大赛'],
    ['我们争取年内新增内河电动船300艘。', 'hard | target | 2023 | 新增内河电动船300艘'],
    ['到2027年，规上企业数字化设计普及率要超过85%。', 'hard | target | 2027 | 规上企业数字化设计普及率要超过85%'],
    ['“十五五”末，内河船舶电动化率要达到30%以上。', 'hard | target | 2030 | 内河船舶电动化率要达到30%以上'],
    ['我们将建立骚扰电话黑名单。', 'concrete | - | - | 建立骚扰电话黑名单'],
    ['我们准备再支持18个城市开展岸电改造。', 'hard | target | - | 支持18个城市开展岸电改造'],
    ['我们将抓紧研究制定内河航运电动化发展政策。', 'concrete | - | - | 研究制定内河航运电动化发展政策'],
  ])('%s', (text, expected) => {
    expect(answer(text)).toEqual([expected]);
  });
});

describe('dates and words that mislead', () => {
  it('全年 below a lead-in about next year is of that year', () => {
    expect(answer('明年，我们将重点做好以下工作。', '第一，全年抽查企业不少于6000家。')).toEqual([
      'hard | target | 2024 | 抽查企业不少于6000家',
    ]);
  });

  it('将近 is no 将, and a statistic no plan', () => {
    expect(answer('据统计，目前共有检测机构300家，将近一半是民营的。')).toEqual(NONE);
  });

  it('what comes first stands before the modal', () => {
    expect(answer('我们正在就细则征求意见，完善后将尽快印发。').map((line) => line.split(' | ')[0])).toEqual(['soft']);
  });
});

describe('cores read alone', () => {
  it.each([
    ['我们将启动新一轮制造业创新中心遴选。', '启动新一轮制造业创新中心遴选'],
    ['我们将组织开展网络安全专项整治行动“回头看”。', '组织开展网络安全专项整治行动“回头看”'],
    ['我们将做好第二批卫星通信牌照发放工作。', '做好第二批卫星通信牌照发放工作'],
    ['我们将以绿色转型为主线，发布《造船行业能效指南》，为企业降本提供支撑。', '发布《造船行业能效指南》'],
    ['我们将出台《岸电管理办法》，启动首批岸电改造试点。', '出台《岸电管理办法》 / 启动首批岸电改造试点'],
    ['我们将会同交通运输部等部门，印发内河船舶改造实施方案。', '印发内河船舶改造实施方案'],
    ['我们将深入实施产业基础再造工程，提升供给能力。', '实施产业基础再造工程'],
    ['我们将继续依托行业组织，开展第三阶段技术试验。', '开展第三阶段技术试验'],
  ])('%s', (text, core) => {
    expect(answer(text).map((line) => line.split(' | ')[3])).toEqual([core]);
  });
});

describe('what others should do, conditions and beliefs commit nobody', () => {
  it.each([
    ['firms', '企业要增强合规意识，加强内部管理。'],
    ['places', '各地要结合实际，防止一哄而上。'],
    ['a condition', '要实现全年目标，仍需付出艰苦努力。'],
    ['belief', '我相信，这个行业一定能够行稳致远。'],
    ['analysts', '有分析师预测，全年产量有望超过500万吨。'],
    ['handing over', '这个问题请傅怀清先生回答。'],
    ['what goes on abroad', '各国都在抢占技术高地，竞争十分激烈。'],
    ['a rhetorical question', '能不能做到？答案是肯定的。'],
  ])('%s: %s', (_name, text) => {
    expect(answer(text)).toEqual(NONE);
  });

  it('what others should do is none within a future lead-in either', () => {
    expect(answer('下一步，我们将完善政策体系。', '企业要增强转型的主动性。')).toEqual(['soft | - | - | -']);
  });
});

describe('news reports', () => {
  const report = (...lines: string[]) => read(lines).map((record) => `${shown(record)} | ${record.speaker ?? '-'}`);
  it.each([
    [
      'an office and a name',
      '工业和信息化部总工程师郁青禾表示，下半年将新开通5G基站8万个。',
      'hard | target | 2023-H2 | 新开通5G基站8万个 | 郁青禾',
    ],
    ['the ministry alone', '工信部近日将印发《船舶数据安全指南》。', 'concrete | - | - | 印发《船舶数据安全指南》 | -'],
    ['the ministry says', '工信部表示，后续将密切跟踪国际形势，帮助企业渡过难关。', 'soft | - | - | - | -'],
    ['a plan', '根据行动计划，到2025年底，电动船数量将突破2万艘。', 'hard | target | 2025 | 电动船数量将突破2万艘 | -'],
  ])('%s', (_name, text, expected) => {
    expect(report(text)).toEqual([expected]);
  });

  it('a pronoun and a closing name keep the official', () => {
    expect(
      report(
        '工业和信息化部总工程师郁青禾在发布会上表示，将出台《岸电管理办法》。他强调，将坚定不移支持企业转型。“我们还将持续优化服务。”郁青禾说。',
      ).map((line) => line.split(' | ').at(-1)),
    ).toEqual(['郁青禾', '郁青禾', '郁青禾']);
  });

  it('a list that an official opens is his, over paragraphs', () => {
    expect(
      report(
        '工信部总工程师郁青和今日回答提问。对于下一步工作安排，郁青和表示，主要有两点：',
        '第一，修订《岸电管理办法》。',
        '第二，加强人才引育。',
      ),
    ).toEqual(['concrete | - | - | 修订《岸电管理办法》 | 郁青和', 'soft | - | - | - | 郁青和']);
  });

  it('another source takes over from the official', () => {
    expect(
      report('工业和信息化部总工程师郁青禾介绍，产量平稳增长。工信部有关负责人表示，将优化市场环境。').map((line) =>
        line.split(' | ').at(-1),
      ),
    ).toEqual(['-']);
  });

  it('firms and analysts in them commit nobody', () => {
    expect(report('业内人士认为，内河航运市场将迎来更快增长。', '一位企业负责人告诉记者，公司计划明年扩建两条生产线。')).toEqual(NONE);
  });
});

it('a clause without end is read in linear time', () => {
  const started = performance.now();
  answer(`${'完善后将'.repeat(10_000)}。`);
  expect(performance.now() - started).toBeLessThan(2000);
});
