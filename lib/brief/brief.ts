// 速览: what a reader wants within a minute, extracted and ranked, nothing generated. Pure.
import type { Annotations, Block, Commitment, Figure, Official, Quote } from '@/lib/model/annotations';
import { SURE } from '@/lib/model/versions';

export interface BriefQuestion {
  outlet: string | null;
  /** The clause with the question mark, in the document's words. */
  clause: string;
  quote: Quote;
}

export interface Brief {
  title: string;
  event: Annotations['briefing']['event'];
  officials: Official[];
  respun: boolean;
  /** Every firm task, in reading order; the same words once. */
  firm: Commitment[];
  /** Up to eight figures: 同比 before money before shares, each indicator once. */
  figures: Figure[];
  /** Named measures by topic, topics in order of first mention. */
  named: { topic: string | null; commitments: Commitment[] }[];
  questions: BriefQuestion[];
  /** Commitments that only give a direction (表态). */
  soft: Commitment[];
}

const MOST_FIGURES = 8;
const CONTEXT = 32;

/** The brief of one document. */
export function briefOf(annotations: Annotations): Brief {
  const { briefing, blocks, figures, commitments } = annotations;
  const spoken = spokenOnly(commitments);
  return {
    title: shortTitle(briefing.title),
    event: briefing.event,
    officials: briefing.event.officials,
    respun: briefing.respun,
    firm: distinct(spoken.filter((record) => record.strength === 'hard')),
    figures: rankFigures(figures, commitments),
    named: byTopic(distinct(spoken.filter((record) => record.strength === 'concrete'))),
    questions: blocks.flatMap((block) => questionOf(block, blocks)),
    soft: distinct(spoken.filter((record) => record.strength === 'soft')),
  };
}

/** A title without 全文|, 实录： and the ministry's name before a colon. */
export function shortTitle(title: string): string {
  const short = title
    .replace(/[_|｜].{0,8}(?:新浪|东方财富).*$/, '')
    .replace(/^\s*(?:\[?【?(?:全文|实录|文字实录|直播实录|视频|快讯)】?\]?\s*[|｜:：]?\s*)+/, '')
    .replace(/^(?:工信部|工业和信息化部)[:：]\s*/, '')
    .trim();
  return short || title;
}

/** Commitments of the officials; where the document has none of them (a report), all. */
function spokenOnly(commitments: readonly Commitment[]): readonly Commitment[] {
  const spoken = commitments.filter((record) => record.role === 'answer');
  return spoken.length > 0 ? spoken : commitments;
}

/** The same cores once: a lead repeats what an answer says. */
function distinct(commitments: readonly Commitment[]): Commitment[] {
  const seen = new Set<string>();
  return commitments.filter((record) => {
    const words = record.cores.map((core) => core.exact).join('|') || record.exact;
    if (seen.has(words)) return false;
    seen.add(words);
    return true;
  });
}

/** Lower is better: a comparison with the year before, then money, then shares and other changes. */
function rank(figure: Figure): number {
  if (figure.measure === 'yoy') return 0;
  if (figure.kind === 'money') return 1;
  if (figure.measure === 'share') return 2;
  if (figure.measure === 'avg' || figure.measure === 'mom' || figure.measure === 'change') return 3;
  return 4;
}

/** Figures that are a firm task's own target stand with the task. */
function rankFigures(figures: readonly Figure[], commitments: readonly Commitment[]): Figure[] {
  const targets = commitments.filter((record) => record.strength === 'hard');
  const isTarget = (figure: Figure) => targets.some((record) => record.start <= figure.start && figure.end <= record.end);
  const seen = new Set<string>();
  const own = figures.filter((figure) => figure.role === 'answer');
  return (own.length > 0 ? own : figures.filter((figure) => figure.role === 'article'))
    .filter(
      (figure) =>
        !isTarget(figure) && figure.confidence >= SURE && figure.indicator && figure.kind !== 'duration' && figure.kind !== 'point',
    )
    .filter((figure) => {
      const key = `${figure.indicator}|${figure.measure}`;
      return seen.has(key) ? false : seen.add(key);
    })
    .map((figure, order) => ({ figure, order }))
    .sort((a, b) => rank(a.figure) - rank(b.figure) || a.order - b.order)
    .slice(0, MOST_FIGURES)
    .map(({ figure }) => figure);
}

function byTopic(commitments: readonly Commitment[]): Brief['named'] {
  const topics = new Map<string | null, Commitment[]>();
  for (const record of commitments) topics.set(record.topic, [...(topics.get(record.topic) ?? []), record]);
  return [...topics].map(([topic, records]) => ({ topic, commitments: records }));
}

/** The first sentence of a question that asks. */
function questionOf(block: Block, blocks: readonly Block[]): BriefQuestion[] {
  if (block.role !== 'question') return [];
  const at = block.text.search(/[？?]/);
  if (at < 0) return [];
  const from = Math.max(...['。', '！', '：', ':', '；'].map((mark) => block.text.lastIndexOf(mark, at))) + 1;
  const exact = block.text.slice(from, at + 1).trim();
  if (!exact) return [];
  const start = from + block.text.slice(from).indexOf(exact);
  const before = block.text.slice(Math.max(0, start - CONTEXT), start);
  const previous = before.length < CONTEXT ? (blocks[blocks.indexOf(block) - 1]?.text ?? '') : '';
  const prefix = before.length < CONTEXT && previous ? `${previous}\n${before}`.slice(-CONTEXT) : before;
  return [{ outlet: block.speaker, clause: exact, quote: { exact, prefix, suffix: block.text.slice(at + 1, at + 1 + CONTEXT) } }];
}
