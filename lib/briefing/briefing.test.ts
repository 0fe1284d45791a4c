// Turns, events and detection, in our own words.
import { describe, expect, it } from 'vitest';
import { annotate } from '@/lib/annotate';
import { readText } from '@/lib/text/reading';
import { detect } from './detect';
import { peopleIn } from './people';

const read = (lines: string[], published: string | null = '2024-07-22') =>
  annotate({
    url: null,
    site: 'other',
    title: '',
    published,
    source: null,
    blocks: lines.map((text) => ({ text, hint: 'paragraph' as const })),
  });
const roles = (lines: string[]) => read(lines).blocks.map(({ role, speaker }) => (speaker ? `${role} ${speaker}` : role));

describe('turns', () => {
  it('with office and name, then with the name alone', () => {
    expect(
      roles([
        '国务院新闻办公室于2024年7月22日举行新闻发布会。',
        '国务院新闻办新闻局副局长、新闻发言人 佟晓舟：大家上午好。今天邀请到工业和信息化部副部长林望舒先生。',
        '下面请林望舒先生作介绍。',
        '工业和信息化部副部长 林望舒：谢谢主持人。',
        '我先介绍情况。',
        '佟晓舟：现在开始提问。',
        '经济日报记者：请问进展如何？',
        '林望舒：谢谢你的提问。',
      ]),
    ).toEqual([
      'article',
      'host 佟晓舟',
      'host 佟晓舟',
      'answer 林望舒',
      'answer 林望舒',
      'host 佟晓舟',
      'question 经济日报',
      'answer 林望舒',
    ]);
  });

  it.each([
    [
      'labels on lines of their own',
      ['新华社记者：', '请问如何推进？', '工业和信息化部总工程师 纪安澜：', '我来回答。'],
      ['question 新华社', 'question 新华社', 'answer 纪安澜', 'answer 纪安澜'],
    ],
    ['half-width colons', ['新华社记者:请问?', '工业和信息化部总工程师 纪安澜:我来回答。'], ['question 新华社', 'answer 纪安澜']],
    ['traditional characters', ['新華社記者：請問？', '工業和信息化部總工程師 紀安瀾：我來回答。'], ['question 新華社', 'answer 紀安瀾']],
    ['brackets', ['[澎湃新闻记者]请问产能如何？', '【主持人】请纪安澜先生回答。'], ['question 澎湃新闻', 'host']],
    ['a spaced name', ['工业和信息化部总工程师 纪 澜：我来回答。'], ['answer 纪澜']],
    ['a broadcaster without the word reporter', ['凤凰卫视：请问下一步打算？'], ['question 凤凰卫视']],
    ['an unnamed reporter', ['记者：请问下一步打算？'], ['question']],
  ])('%s', (_name, lines, expected) => {
    expect(roles(lines)).toEqual(expected);
  });

  it('a colon after no person opens no turn', () => {
    expect(roles(['主要表现为：产量增长。', '总之：形势向好。', '时间：7月22日', '一是：加快建设。'])).toEqual([
      'article',
      'article',
      'article',
      'article',
    ]);
  });

  it('a bold heading stands aside and ends nothing', () => {
    const { blocks } = annotate({
      url: null,
      site: 'other',
      title: '',
      published: null,
      source: null,
      blocks: [
        { text: '工业和信息化部总工程师 纪安澜：先说产能。', hint: 'paragraph' },
        { text: '产能稳步释放', hint: 'heading' },
        { text: '再说需求。', hint: 'paragraph' },
        { text: '（文章来源：财联社）', hint: 'source' },
      ],
    });
    expect(blocks.map((block) => block.role)).toEqual(['answer', 'article', 'answer', 'furniture']);
  });
});

describe('people', () => {
  it('in a chain inherit office and ministry', () => {
    expect(peopleIn('请工业和信息化部副部长林望舒、佟远山，总工程师纪安澜介绍有关情况。')).toEqual([
      { name: '林望舒', title: '工业和信息化部副部长' },
      { name: '佟远山', title: '工业和信息化部副部长' },
      { name: '纪安澜', title: '工业和信息化部总工程师' },
    ]);
  });
});

describe('the event', () => {
  it.each([
    [
      '国务院新闻办公室于2024年7月19日（星期五）上午10时举行新闻发布会。',
      { date: '2024-07-19', venue: '国务院新闻办公室', dateInferred: false },
    ],
    ['中宣部7月20日举行“强国征程”系列主题新闻发布会。', { date: '2024-07-20', venue: '中宣部', dateInferred: false }],
    ['工业和信息化部昨天举行新闻发布会。', { date: '2024-07-21', venue: '工业和信息化部', dateInferred: false }],
    ['今天的国新办发布会上，有关负责人介绍情况。', { date: '2024-07-22', dateInferred: true }],
  ])('%s', (text, expected) => {
    expect(read([text]).briefing.event).toMatchObject(expected);
  });

  it('lists those who answer with their offices, and not the host', () => {
    const { officials, host } = read([
      '国务院新闻办新闻局局长 佟晓舟：今天请到工业和信息化部副部长林望舒先生。',
      '工业和信息化部副部长 林望舒：谢谢。',
      '工业和信息化部原材料工业司司长 纪安澜：我补充一点。',
    ]).briefing.event;
    expect(host).toBe('佟晓舟');
    expect(officials).toEqual([
      { name: '林望舒', title: '工业和信息化部副部长' },
      { name: '纪安澜', title: '工业和信息化部原材料工业司司长' },
    ]);
  });
});

describe('detection', () => {
  const kind = (title: string, lines: string[]) => detect({ url: null, title, blocks: lines.map((line) => readText(line).text) }).kind;
  const qa = (office: string) => [
    `国务院新闻办公室今天举行新闻发布会，请${office}介绍上半年有关情况，并回答大家提出的问题。`,
    '主持人：请林望舒先生介绍。',
    `${office}：各位记者朋友，大家上午好，下面介绍总体情况，上半年有关工作取得积极成效。`,
    '新华社记者：请问形势如何？',
    '林望舒：形势平稳向好，我们将继续努力。',
    '经济日报记者：请问有什么举措？',
    '林望舒：我们将出台一批政策，推动落实。工信部高度重视。',
  ];

  it.each([
    ['a transcript', '全文｜国新办举行上半年工业和信息化发布会', qa('工业和信息化部副部长林望舒'), 'transcript'],
    ['another ministry’s transcript', '国新办举行商务发布会', qa('商务部副部长林望舒'), 'none'],
    [
      'a report',
      '工信部：上半年造船完工量增长18.4%',
      [
        '在22日举行的国新办新闻发布会上，工业和信息化部副部长林望舒表示，上半年造船完工量同比增长18.4%，新接订单增长43.9%，手持订单增长38.6%。',
      ],
      'report',
    ],
    [
      'a document',
      '工信部印发《工业机器人行业规范条件》',
      [
        '工业和信息化部近日印发《工业机器人行业规范条件》，明确了企业申报要求和管理办法，自发布之日起施行，各地主管部门要做好组织实施工作。',
      ],
      'none',
    ],
    [
      'market news that cites the ministry',
      '机器人板块走强 多股涨停',
      [
        '今日A股机器人板块走强，多只个股涨停，主力资金净流入超20亿元。消息面上，工信部在发布会上表示将支持机器人产业发展，券商看好相关概念股后市表现。',
      ],
      'none',
    ],
    [
      'a firm’s launch that cites the ministry',
      '新车发布会前瞻',
      ['在昨晚的新车发布会上，公司表示新款车型续航达到800公里。据工信部公示的目录，该车型已完成申报，预计年内交付，订单量超过2万辆。'],
      'none',
    ],
    ['too little text', '工信部', ['工信部。'], 'none'],
  ])('%s', (_name, title, lines, expected) => {
    expect(kind(title, lines)).toBe(expected);
  });
});
