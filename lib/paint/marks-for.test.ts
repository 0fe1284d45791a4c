import { describe, expect, it } from 'vitest';
import type { Annotations, Commitment, Figure } from '@/lib/model/annotations';
import { type MarkOptions, marksFor } from './marks-for';

const quote = (start: number, end: number) => ({ exact: 'x'.repeat(end - start), prefix: '', suffix: '', start, end });

const figure = (more: Partial<Figure> = {}): Figure => ({
  ...quote(0, 4),
  kind: 'count',
  value: 12,
  unit: '家',
  approx: '=',
  dir: null,
  measure: 'level',
  base: null,
  indicator: '示范工厂',
  period: null,
  periodInferred: false,
  speaker: '甲',
  role: 'answer',
  topic: null,
  restored: false,
  confidence: 0.95,
  rules: [],
  ...more,
});

const commitment = (more: Partial<Commitment> = {}): Commitment => ({
  ...quote(10, 40),
  strength: 'hard',
  quantified: true,
  deadline: null,
  speaker: '甲',
  role: 'answer',
  cores: [quote(12, 20), quote(24, 30)],
  topic: null,
  restored: false,
  confidence: 0.95,
  rules: [],
  ...more,
});

const page = (figures: Figure[], commitments: Commitment[] = [], kind: 'transcript' | 'report' = 'transcript'): Annotations => ({
  engineVersion: '1',
  briefing: {
    kind,
    score: 1,
    reasons: [],
    title: '',
    published: null,
    site: 'sina',
    source: null,
    url: null,
    respun: false,
    event: { date: null, dateInferred: false, venue: null, name: null, officials: [], host: null },
  },
  blocks: [],
  figures,
  commitments,
});

const options = (more: Partial<MarkOptions> = {}): MarkOptions => ({ density: 'key', watchWords: [], hiddenKinds: [], ...more });
const looks = (annotations: Annotations, more: Partial<MarkOptions> = {}, items = new Map(), text = '') =>
  marksFor(annotations, text, options(more), items).map((mark) => mark.look);

describe('重点', () => {
  it('shows cores of firm tasks and named measures, one mark a core, never the sentence', () => {
    const marks = marksFor(
      page([], [commitment(), commitment({ strength: 'concrete', cores: [quote(50, 60)] })]),
      '',
      options(),
      new Map(),
    );
    expect(marks.map(({ start, end, look }) => [start, end, look])).toEqual([
      [12, 20, 'firm'],
      [24, 30, 'firm'],
      [50, 60, 'named'],
    ]);
  });

  it('shows figures with a direction, a comparison, a share or money', () => {
    expect(looks(page([figure({ dir: 'up', measure: 'change' })]))).toEqual(['up']);
    expect(looks(page([figure({ dir: 'down', measure: 'yoy' })]))).toEqual(['down']);
    expect(looks(page([figure({ measure: 'avg' })]))).toEqual(['figure']);
    expect(looks(page([figure({ measure: 'share' })]))).toEqual(['figure']);
    expect(looks(page([figure({ kind: 'money', unit: '元' })]))).toEqual(['figure']);
  });

  it('leaves out bare counts, durations and doubtful readings, which 全部 shows', () => {
    const left = page([figure(), figure({ kind: 'duration', dir: 'up' }), figure({ measure: 'yoy', confidence: 0.4 })]);
    expect(looks(left)).toEqual([]);
    expect(looks(left, { density: 'all' })).toHaveLength(3);
    const doubtful = page([], [commitment({ confidence: 0.4 })]);
    expect(looks(doubtful)).toEqual([]);
    expect(looks(doubtful, { density: 'all' })).toEqual(['firm', 'firm']);
  });

  it('leaves out related links and the lead of a transcript, but not the text of a report', () => {
    const lead = figure({ measure: 'yoy', role: 'article' });
    expect(looks(page([lead, figure({ measure: 'yoy', role: 'links' })]))).toEqual([]);
    expect(looks(page([lead], [], 'report'))).toEqual(['figure']);
  });

  it('shows what the reader watches, by indicator, topic or words, and fills the words themselves', () => {
    expect(looks(page([figure()]), { watchWords: ['示范工厂'] }, new Map(), '建成示范工厂12家')).toEqual(['figure', 'own']);
    expect(looks(page([figure({ topic: '中小企业' })]), { watchWords: ['中小'] })).toEqual(['figure']);
  });

  it('shows what the reader tracks', () => {
    expect(looks(page([figure()]), {}, new Map([['figure:0', [{ kind: 'tracked' }]]]))).toEqual(['figure']);
  });
});

describe('every density', () => {
  it('never paints a direction without content, nor a figure in a question', () => {
    const quiet = page([figure({ role: 'question', measure: 'yoy' })], [commitment({ strength: 'soft' })]);
    expect(looks(quiet, { density: 'all' })).toEqual([]);
  });

  it('leaves out what the reader marked as wrong, and kinds he does not want', () => {
    const both = page([figure({ measure: 'yoy' })], [commitment()]);
    expect(looks(both, { density: 'all' }, new Map([['figure:0', [{ kind: 'wrong' }]]]))).toEqual(['firm', 'firm']);
    expect(looks(both, { density: 'all', hiddenKinds: ['figure:yoy'] })).toEqual(['firm', 'firm']);
    expect(looks(both, { density: 'all', hiddenKinds: ['commitment:hard'] })).toEqual(['figure']);
  });

  it('paints nothing at 关', () => {
    expect(looks(page([figure({ measure: 'yoy' })], [commitment()]), { density: 'off', watchWords: ['甲'] }, new Map(), '甲')).toEqual([]);
  });
});
