// By when: the last period in which a promise is to be kept, resolved by the publication date (Beijing time).

interface DeadlineRow {
  name: string;
  pattern: RegExp;
  /** The deadline from the match and the year of publication; null where the year is needed and unknown. */
  read: (match: RegExpExecArray, year: number | null) => string | null;
}

const QUARTERS: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4 };
const PLAN_ENDS: Record<string, number> = { 十二: 2015, 十三: 2020, 十四: 2025, 十五: 2030, 十六: 2035 };
const of = (year: number | null, rest = '') => (year === null ? null : `${year}${rest}`);
const offset = (word: string | undefined, year: number | null) => (year === null ? null : word === '明年' ? year + 1 : year);
const two = (month: string) => month.padStart(2, '0');

/** In order of precision: the first row that matches nearest to the front of the sentence wins. */
const ROWS: readonly DeadlineRow[] = [
  { name: 'year-month', pattern: /([0-9]{4})年([0-9]{1,2})月(?:底|末|份|初)?/, read: ([, y = '', m = '']) => `${y}-${two(m)}` },
  { name: 'year-half', pattern: /([0-9]{4})年(上|下)半年/, read: ([, y, h]) => `${y}-H${h === '上' ? 1 : 2}` },
  { name: 'plan', pattern: /“?(十[二三四五六])五”?(?:规划)?(?:期间|时期|末|期末)/, read: ([, p = '']) => of(PLAN_ENDS[p] ?? null) },
  {
    name: 'year',
    pattern: /(?:到|至|在)?([0-9]{4})年(?:底|末|年底|年末|前|以前|之前|，|我们|将|力争|要|全国|全年|左右|建成|基本|是)/,
    read: ([, y = '']) => y,
  },
  { name: 'half', pattern: /(今年|明年)?(上|下)半年/, read: ([, w, h], year) => of(offset(w, year), `-H${h === '上' ? 1 : 2}`) },
  { name: 'quarter', pattern: /(今年|明年)?第?([一二三四])季度/, read: ([, w, q = ''], year) => of(offset(w, year), `-Q${QUARTERS[q]}`) },
  {
    name: 'month',
    pattern: /(今年|明年)?(?<![0-9年])([0-9]{1,2})月(?:份|底|末|中旬|上旬|下旬|左右|前|之前|以前|起)/,
    read: ([, w, m = ''], year) => (Number(m) <= 12 ? of(offset(w, year), `-${two(m)}`) : null),
  },
  {
    name: 'this-year',
    pattern: /(今年|明年|全年|(?<![0-9一二两三四五六七八九十])年内|年底前?|本年度|年度内)/,
    read: ([, w], year) => of(offset(w, year)),
  },
];

/** A time that is no deadline: since then, as of then, what ends or was issued then, a year in a title. */
const NO_DEADLINE = /(?:以来|以后|出台的|印发的|发布的|提出的|结束|到期|版|年度计划|工作计划|工作要点|行动计划|发展规划|政府工作报告|晚会)/;
const BEFORE_NO = /(?:截至|截止|自|从|比|较|相比|去年|《[^》]{0,30})$/;

/** The deadline that a sentence gives, or null. `published` is `YYYY-MM-DD` or null. */
export function deadlineIn(sentence: string, published: string | null): { deadline: string; rule: string } | null {
  const year = published ? Number(published.slice(0, 4)) : null;
  let best: { at: number; deadline: string; rule: string } | null = null;
  for (const row of ROWS) {
    const all = new RegExp(row.pattern, 'g');
    for (let match = all.exec(sentence); match; match = all.exec(sentence)) {
      const behind = sentence.slice(match.index + match[0].length, match.index + match[0].length + 10);
      const clause = behind.split(/[，。；]/)[0] ?? '';
      if (NO_DEADLINE.test(clause) || BEFORE_NO.test(sentence.slice(Math.max(0, match.index - 32), match.index))) continue;
      const deadline = row.read(match, year);
      if (!deadline || (published && isPast(deadline, published))) continue;
      if (!best || match.index < best.at) best = { at: match.index, deadline, rule: `deadline.${row.name}` };
      break;
    }
  }
  return best && { deadline: best.deadline, rule: best.rule };
}

/** Whether a deadline lies after the day of publication: a time that makes a clause one of intention by itself (年底前出台…). */
export function isAhead(deadline: string, published: string | null): boolean {
  if (!published) return false;
  const [, year = '', half, quarter, month] = /^([0-9]{4})(?:-H([12])|-Q([1-4])|-([0-9]{2}))?/.exec(deadline) ?? [];
  const last = half ? Number(half) * 6 : quarter ? Number(quarter) * 3 : month ? Number(month) : 12;
  return `${year}-${String(last).padStart(2, '0')}` > published.slice(0, 7);
}

/** A year before that of publication is no deadline. */
const isPast = (deadline: string, published: string) => deadline.slice(0, 4) < published.slice(0, 4);
