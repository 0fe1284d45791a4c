// Every time expression of a block, in order: what it means, and whether it speaks of the figure or of what it is compared with.
import { PERIOD_ROWS, type PeriodContext } from './period-words';

export interface TimeExpression {
  start: number;
  end: number;
  /** Periods in order; more than one where the words list them. */
  periods: string[];
  kind: 'span' | 'point' | 'range' | 'since' | 'now';
  rule: string;
}

/** Directly before: the expression is the base of a comparison, or an attribute of a name. */
const BASE_BEFORE = /(?:比|较|相比|高于|低于|快于|慢于|好于|与|同|距|超过了?|《[^》]{0,40}|（)$/;
/** Directly behind: a record since then, a title, a version, something issued then. */
const NOT_A_PERIOD =
  /^(?:以来(?:的)?(?:最|新|同期|首|历史)|的?(?:同期|水平|全年水平)|版|工作计划|工作要点|行动计划|规划|政府工作报告|晚会|出台|印发|发布的|制定|提出的|不变价|可比价|的?[0-9一二两三四五六七八九十.]+多?倍)/;
const CUT_OFF = /(?:截至|截止到?|截止|(?:^|[，。；：、“])(?:到|至))$/;

/** Words of intention: a bare 四季度 among them is the coming one, not the last. */
const AHEAD = /(?:将|(?<![主重必需首])要|计划|准备|拟|力争|争取|确保|预计|有望|目标|打算|举办|启动)/;
const AROUND = 48;

/** What stands around a place up to the ends of its sentence, at most so many characters each way. */
function sentenceOf(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split(/[。；！？]/)
      .at(-1) ?? '';
  const behind = text.slice(end, end + AROUND).split(/[。；！？]/)[0] ?? '';
  return before + behind;
}

/** Time expressions of a text, none overlapping, the longer of two winning. */
export function timeExpressions(text: string, published: string | null): TimeExpression[] {
  const year = published ? Number(published.slice(0, 4)) : null;
  const month = published ? Number(published.slice(5, 7)) : null;
  const spans: { start: number; end: number; row: number; match: RegExpExecArray }[] = [];
  PERIOD_ROWS.forEach((row, index) => {
    for (const match of text.matchAll(row.pattern)) {
      if (match[0]) spans.push({ start: match.index, end: match.index + match[0].length, row: index, match: match as RegExpExecArray });
    }
  });
  spans.sort((a, b) => a.start - b.start || b.end - a.end || a.row - b.row);
  const found: TimeExpression[] = [];
  let reached = 0;
  let lastYear: number | null = null;
  let blockYear: number | null = null;
  let sentence = 0;
  for (const span of spans) {
    if (span.start < reached) continue;
    if (/[。；！？]/.test(text.slice(sentence, span.start))) lastYear = null;
    sentence = span.start;
    const row = PERIOD_ROWS[span.row] as (typeof PERIOD_ROWS)[number];
    // 全年 goes back to the year that the paragraph is about, other words only to their own sentence.
    const context: PeriodContext = {
      year,
      month,
      ahead: AHEAD.test(sentenceOf(text, span.start, span.end)),
      lastYear: /^全年/.test(span.match[0]) ? blockYear : lastYear,
    };
    const periods = row.read(span.match, context);
    reached = span.end;
    if (periods.length === 0 || NOT_A_PERIOD.test(text.slice(span.end, span.end + 8))) continue;
    if (BASE_BEFORE.test(text.slice(Math.max(0, span.start - 24), span.start))) continue;
    lastYear = Number(/[0-9]{4}/.exec(periods.at(-1) as string)?.[0]);
    blockYear = lastYear;
    const cut = row.kind === 'span' && CUT_OFF.test(text.slice(Math.max(0, span.start - 3), span.start));
    found.push({
      start: span.start,
      end: span.end,
      periods: cut ? periods.map(asStock) : periods,
      kind: cut ? 'point' : row.kind,
      rule: `period.${row.name}`,
    });
  }
  return found;
}

/** A period as the point at its end: 2022-Q1 is @2022-03. */
export function asStock(period: string): string {
  if (period.startsWith('@')) return period;
  const last = period.split('/').at(-1) as string;
  const [, year, half, quarter] = /^([0-9]{4})(?:-H([12])|-Q([1-4]))?/.exec(last) ?? [];
  if (half) return half === '2' ? `@${year}` : `@${year}-06`;
  if (quarter) return quarter === '4' ? `@${year}` : `@${year}-${String(Number(quarter) * 3).padStart(2, '0')}`;
  return `@${last.replace(/-12$/, '')}`;
}

/** A point in time as the period that ends there: @2021 is 2021. Points inside a year stay what they are. */
export const asFlow = (period: string): string => (/^@[0-9]{4}$/.test(period) ? period.slice(1) : period);
