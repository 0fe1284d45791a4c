import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/model/annotations';
import { cite, type Quotation, sentenceAt, toHtml, turnQuotes } from './quotation';

const said: Quotation = {
  words: '今年将推动“机器人+”应用落地100个场景。',
  role: 'answer',
  speaker: '周明',
  title: '工业和信息化部副部长',
  event: { date: '2024-07-05', dateInferred: false, name: '国新办“推动高质量发展”发布会', venue: '国务院新闻办公室' },
  headline: '工信部谈机器人产业',
  published: '2024-07-06',
  source: '财联社',
  site: 'eastmoney',
  url: 'https://finance.eastmoney.com/a/202407063000000001.html',
  isReport: false,
};

describe('引文', () => {
  it('names office, speaker, day, event and source, turns inner quotes and puts the address on its own line', () => {
    expect(cite(said, 'quote')).toBe(
      '工业和信息化部副部长周明表示，“今年将推动‘机器人+’应用落地100个场景。”（2024年7月5日，国新办“推动高质量发展”发布会；财联社、东方财富网）\n' +
        'https://finance.eastmoney.com/a/202407063000000001.html',
    );
  });

  it("says that a question is a question, a host's words a host's, a lead the editor's", () => {
    expect(cite({ ...said, role: 'question', speaker: '新华社', title: null }, 'quote')).toMatch(/^新华社记者提问，“/);
    expect(cite({ ...said, role: 'host', speaker: '李丽', title: null }, 'quote')).toMatch(/^主持人李丽说，“/);
    expect(cite({ ...said, role: 'article', speaker: null, title: null }, 'quote')).toMatch(/^财联社编辑导语写道，“/);
    expect(cite({ ...said, role: 'article', speaker: null, title: null, isReport: true }, 'quote')).toMatch(/^据财联社报道，“/);
  });

  it('does not give the day of publication as the day of the event', () => {
    const inferred = { ...said, event: { ...said.event, date: '2024-07-06', dateInferred: true } };
    expect(cite(inferred, 'quote')).toContain('（2024年7月6日刊发，国新办');
  });

  it('ends a part of a sentence without the mark that led on', () => {
    expect(cite({ ...said, words: '组织开展对接活动；' }, 'quote')).toContain('“组织开展对接活动”');
  });

  it('leaves out what is not known', () => {
    const bare = {
      ...said,
      event: { date: null, dateInferred: false, name: null, venue: null },
      headline: '',
      published: null,
      source: null,
    };
    expect(cite({ ...bare, site: 'other', url: null }, 'quote')).toBe(
      '工业和信息化部副部长周明表示，“今年将推动‘机器人+’应用落地100个场景。”',
    );
  });
});

describe('the other forms', () => {
  it('快讯 begins with who', () => {
    expect(cite(said, 'flash')).toBe('【工业和信息化部副部长周明表示】今年将推动“机器人+”应用落地100个场景。（财联社）');
  });

  it('表格行 has one cell a column and no formulas', () => {
    const cells = cite({ ...said, words: '=HYPERLINK("x")\t降\n价' }, 'row').split('\t');
    expect(cells).toHaveLength(6);
    expect(cells[3]).toBe('\'=HYPERLINK("x") 降 价');
  });

  it('参考文献 follows GB/T 7714', () => {
    expect(cite(said, 'reference')).toBe(
      '财联社. 工信部谈机器人产业[EB/OL]. (2024-07-06). https://finance.eastmoney.com/a/202407063000000001.html.',
    );
  });
});

it('turns every kind of double quotation mark and nothing else', () => {
  expect(turnQuotes('“甲”和"乙"，‘丙’')).toBe('‘甲’和‘乙’，‘丙’');
});

it('gives word processors the same words, as text', () => {
  expect(toHtml('<b>3%</b>\nhttps://a.example/', 'https://a.example/')).toBe(
    '<p>&lt;b&gt;3%&lt;/b&gt;</p><p><a href="https://a.example/">https://a.example/</a></p>',
  );
});

describe('sentenceAt', () => {
  const block = (text: string, start: number): Block => ({ text, start, role: 'answer', speaker: null, title: null });
  const blocks = [block('谢谢。', 0), block('产量达到30万台；他说：“增长5%。”销量没有变化', 4)];
  const sentence = (words: string) => {
    const start = 4 + (blocks[1]?.text.indexOf(words) ?? 0);
    return sentenceAt(blocks, start, start + words.length);
  };

  it('takes the sentence with its closing marks', () => {
    expect(sentence('30万台')).toBe('产量达到30万台；他说：“增长5%。”');
    expect(sentence('销量')).toBe('销量没有变化');
  });
});
