import { describe, expect, it } from 'vitest';
import type { Commitment, Figure, Placed, Role } from '@/lib/model/annotations';
import { articleText } from '@/lib/model/article';
import type { TurnDocument } from '@/lib/text/document';
import { readText } from '@/lib/text/reading';
import { assignTopics } from './assign-topics';
import { classify } from './classify';
import { TOPICS } from './topics';

/** A document of blocks, each with its role. */
function documentOf(...blocks: [Role, string][]): TurnDocument {
  const text = articleText(blocks.map(([, words]) => ({ text: words })));
  let start = 0;
  return {
    article: { url: null, site: 'other', title: '', published: null, source: null, blocks: [] },
    text,
    blocks: blocks.map(([role, words], turn) => {
      const at = start;
      start += words.length + 1;
      return { reading: readText(words), hint: 'paragraph', start: at, role, speaker: null, title: null, turn };
    }),
  };
}

const placed = (document: TurnDocument, exact: string): Placed => {
  const start = document.text.indexOf(exact);
  return { exact, prefix: '', suffix: '', start, end: start + exact.length };
};

function topicOfFigure(document: TurnDocument, exact: string, indicator: string | null): string | null {
  const figure = { ...placed(document, exact), indicator, topic: null } as Figure;
  return assignTopics(document, [figure], []).figures[0]?.topic ?? null;
}

function topicOfCommitment(document: TurnDocument, exact: string, core?: string): string | null {
  const cores = core === undefined ? [] : [placed(document, core)];
  const commitment = { ...placed(document, exact), cores, topic: null } as unknown as Commitment;
  return assignTopics(document, [], [commitment]).commitments[0]?.topic ?? null;
}

describe('the topic of words', () => {
  it.each([
    ['新能源汽车产销', '新能源汽车'],
    ['5G基站总数', '5G/6G'],
    ['专精特新“小巨人”企业', '中小企业'],
    ['工业互联网标识注册量', '工业互联网'],
    ['规模以上工业单位增加值能耗', '绿色低碳'],
    ['人形机器人标准体系建设指南', '人工智能'],
    ['粗钢产量', '原材料'],
    ['公开通报违规App', '用户权益与App治理'],
    ['在用算力中心机架总规模', '数字经济与算力'],
    ['关键工序数控化率', '智能制造'],
    ['集成电路产量', '集成电路与电子信息'],
    ['重点产业链堵点', '产业链供应链'],
    ['化纤产量', '消费品工业'],
    ['造船完工量', '装备制造'],
    ['电信业务收入', '信息通信业'],
    ['工业软件产品收入', '软件'],
    ['数据安全产业规模', '网络与数据安全'],
    ['低空航线网络覆盖率', '航空航天与低空'],
    ['民爆行业生产总值', '安全生产与应急'],
    ['国家制造业创新中心', '科技创新'],
    ['国家先进制造业集群', '产业集群与区域'],
    ['制造业外资准入限制', '开放合作'],
    ['规模以上工业增加值', '工业运行'],
    ['辛苦各位', null],
  ])('%s: %s', (words, topic) => {
    expect(classify([words], [])).toBe(topic);
  });

  it('is told by the longest cue: 工业APP is no App, a letter inside a word no cue', () => {
    expect(classify(['工业APP数量'], [])).toBe('工业互联网');
    expect(classify(['MAIN公司'], [])).toBeNull();
  });

  it('is general only where the words are about nothing else', () => {
    expect(classify(['制造业单项冠军'], [])).toBe('中小企业');
    expect(classify(['工业增加值'], ['新能源汽车情况如何'])).toBe('工业运行');
    expect(classify([], ['工业经济平稳', '新能源汽车情况如何'])).toBe('新能源汽车');
  });
});

describe('the topic of a record', () => {
  const document = documentOf(
    ['question', '某报记者：请问锂电池回收有什么进展？'],
    ['answer', '一是把网点建起来。目前已建成1.2万个，覆盖31个省份；软件平台上线3个。'],
    ['answer', '下一步，我们将出台管理办法，并推动船舶业转型。'],
    ['host', '下一个问题。'],
    ['answer', '我们还将继续努力，達到九成。'],
    ['answer', '發展工業軟件，收入增長10%。'],
  );

  it('of a figure is its indicator’s, else its clause’s, else its sentence’s or item’s, else the question’s', () => {
    expect(topicOfFigure(document, '1.2万个', '低空起降点')).toBe('航空航天与低空');
    expect(topicOfFigure(document, '3个', null)).toBe('软件');
    expect(topicOfFigure(document, '31个', null)).toBe('绿色低碳');
    expect(topicOfCommitment(document, '一是把网点建起来。')).toBe('绿色低碳');
  });

  it('of a commitment is its core’s, else its sentence’s, else the question’s', () => {
    expect(topicOfCommitment(document, '下一步，我们将出台管理办法，并推动船舶业转型。', '出台管理办法')).toBe('装备制造');
    expect(topicOfCommitment(document, '下一步，我们将出台管理办法，并推动船舶业转型。')).toBe('装备制造');
  });

  it('is none where nothing tells it, and no question from before the host is taken over', () => {
    expect(topicOfFigure(document, '九成', null)).toBeNull();
  });

  it('is found in traditional characters, too', () => {
    expect(topicOfFigure(document, '10%', null)).toBe('软件');
    expect(topicOfFigure(document, '10%', '工業軟件收入')).toBe('软件');
  });
});

describe('the table of topics', () => {
  it('gives every cue to one topic and every topic a name of its own', () => {
    const cues = TOPICS.flatMap((topic) => topic.cues);
    expect(cues.filter((cue, index) => cues.indexOf(cue) !== index)).toEqual([]);
    expect(new Set(TOPICS.map((topic) => topic.name)).size).toBe(TOPICS.length);
  });

  it('finds every cue by itself', () => {
    for (const topic of TOPICS) for (const cue of topic.cues) expect([cue, classify([readText(cue).text], [])]).toEqual([cue, topic.name]);
  });
});
