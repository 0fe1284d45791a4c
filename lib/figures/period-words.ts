// Words for periods, resolved by the day of publication (Beijing time). A new form is one row.
// Periods are written as in the annotation guide: 2021, 2021-H1, 2022-Q1, 2022-01, 2022-01/2022-02, 2012/2021, @2022-03.

/** What is known when a period is read. */
export interface PeriodContext {
  /** Year and month of publication, or null where the page does not say. */
  year: number | null;
  month: number | null;
  /** Whether the sentence speaks of what is to come. */
  ahead: boolean;
  /** The year named last before this place in the same sentence, which a bare 一季度 belongs to. */
  lastYear: number | null;
}

export interface PeriodReadingRow {
  name: string;
  pattern: RegExp;
  /** The periods that the words name, in order (5、6月 names two); empty where they cannot be resolved. */
  read: (match: RegExpExecArray, context: PeriodContext) => string[];
  kind: 'span' | 'point' | 'range' | 'since' | 'now';
}

const QUARTERS: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, '1': 1, '2': 2, '3': 3, '4': 4 };
const DIGITS: Record<string, number> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十一: 11, 十二: 12 };
const PLANS: Record<string, [number, number]> = {
  十一: [2006, 2010],
  十二: [2011, 2015],
  十三: [2016, 2020],
  十四: [2021, 2025],
  十五: [2026, 2030],
  十六: [2031, 2035],
};
const YEAR_WORDS: Record<string, number> = { 今年: 0, 本年: 0, 去年: -1, 上年: -1, 上一年: -1, 前年: -2, 明年: 1 };
const WORDS = '今年|本年|去年|上年|上一年|前年|明年';
const YEAR = `(?:([0-9]{4})年?|(${WORDS}))?的?`;
const MONTHS = '([0-9]{1,2})';
const TO = '(?:-|—|–|－|~|～|至|到)';

const pad = (month: number | string) => String(month).padStart(2, '0');
const numeral = (word: string) => Number(word) || DIGITS[word] || 0;

/** The year of a match: in digits, by a word, by the sentence, else that of publication (the one before where it lies ahead). */
function yearOf(digits: string | undefined, word: string | undefined, context: PeriodContext, firstMonth: number): number | null {
  if (digits) return Number(digits);
  if (context.year === null) return context.lastYear;
  if (word) return context.year + (YEAR_WORDS[word] ?? 0);
  if (context.lastYear !== null) return context.lastYear;
  return context.month !== null && firstMonth > context.month && !context.ahead ? context.year - 1 : context.year;
}

const one = (period: string | null) => (period === null ? [] : [period]);
const upToLastMonth = ({ year, month }: PeriodContext) =>
  year === null || month === null ? null : month === 1 ? `${year - 1}-12` : `${year}-${pad(month - 1)}`;

/** Longer forms first: where two rows match at one place, the longer match wins. */
export const PERIOD_ROWS: readonly PeriodReadingRow[] = [
  { name: 'years', kind: 'range', pattern: new RegExp(`(?:从)?([0-9]{4})年?${TO}([0-9]{4})年`, 'g'), read: ([, a, b]) => [`${a}/${b}`] },
  { name: 'years-listed', kind: 'span', pattern: /([0-9]{4})(?:年)?、([0-9]{4})年/g, read: ([, a = '', b = '']) => [a, b] },
  {
    name: 'plan',
    kind: 'range',
    pattern: /“?(十[一二三四五六])五”?(?:规划)?(?:期间|时期|(?=、|和|分别|累计|下降|，))/g,
    read: ([, p = '']) => one(PLANS[p] ? `${PLANS[p][0]}/${PLANS[p][1]}` : null),
  },
  {
    name: 'plan-end',
    kind: 'point',
    pattern: /“?(十[一二三四五六])五”?(?:规划)?(?:末|期末|收官)/g,
    read: ([, p = '']) => one(PLANS[p] ? `@${PLANS[p][1]}` : null),
  },
  {
    name: 'plan-since',
    kind: 'since',
    pattern: /“?(十[一二三四五六])五”?(?:规划)?以来/g,
    read: ([, p = ''], context) => one(PLANS[p] && upToLastMonth(context) ? `${PLANS[p][0]}-01/${upToLastMonth(context)}` : null),
  },
  {
    name: 'year-since',
    kind: 'since',
    pattern: new RegExp(`(?:自|从)?(?:([0-9]{4})年|(${WORDS}))(?:初)?(?:以来|起|开始)`, 'g'),
    read: ([, y, w], context) => {
      const year = y || w ? yearOf(y, w, context, 1) : null;
      const end = upToLastMonth(context);
      return one(year !== null && end !== null && end >= `${year}-01` ? `${year}-01/${end}` : null);
    },
  },
  {
    name: 'event-since',
    kind: 'since',
    pattern: /自([0-9]{4})年[^，。；]{1,40}以来/g,
    read: ([, y], context) => one(upToLastMonth(context) ? `${y}-01/${upToLastMonth(context)}` : null),
  },
  {
    name: 'decade',
    kind: 'range',
    pattern: /(?:(?:近|过去|这|最近)(?:的)?(十|五|三|两|八|九|六|七|四)(?:多)?年(?:来|间|以来|里)?|(十|五|三|八)年来)/g,
    read: ([, a, b], { year }) => one(year === null ? null : `${year - numeral(a ?? b ?? '')}/${year - 1}`),
  },
  {
    name: 'quarters',
    kind: 'span',
    pattern: new RegExp(`${YEAR}第?([一二三四])、第?([一二三四])季度`, 'g'),
    read: ([, y, w, a = '', b = ''], c) => quarters(y, w, [a, b], c),
  },
  {
    name: 'first-quarters',
    kind: 'span',
    pattern: new RegExp(`${YEAR}前([二两三])个?季度`, 'g'),
    read: ([, y, w, q = ''], c) => {
      const months = q === '三' ? 9 : 6;
      const year = yearOf(y, w, c, months);
      return one(year === null ? null : months === 6 ? `${year}-H1` : `${year}-01/${year}-09`);
    },
  },
  {
    name: 'quarter-end',
    kind: 'point',
    pattern: new RegExp(`${YEAR}第?([一二三四1234])季度(?:末|底)`, 'g'),
    read: ([, y, w, q = ''], c) => points(y, w, (QUARTERS[q] ?? 1) * 3, c),
  },
  {
    name: 'quarter',
    kind: 'span',
    pattern: new RegExp(`${YEAR}第?([一二三四1234])季度(?!末|底)`, 'g'),
    read: ([, y, w, q = ''], c) => quarters(y, w, [q], c),
  },
  {
    name: 'half',
    kind: 'span',
    pattern: new RegExp(`${YEAR}(上|下)半年`, 'g'),
    read: ([, y, w, h], c) => {
      const year = yearOf(y, w, c, h === '上' ? 1 : 7);
      return one(year === null ? null : `${year}-H${h === '上' ? 1 : 2}`);
    },
  },
  {
    name: 'first-months',
    kind: 'span',
    pattern: new RegExp(`${YEAR}前(十一|十二|[一二两三四五六七八九十]|[0-9]{1,2})个?月`, 'g'),
    read: ([, y, w, n = ''], c) => {
      const months = numeral(n);
      const year = yearOf(y, w, c, months);
      return one(year === null || months < 1 || months > 12 ? null : `${year}-01/${year}-${pad(months)}`);
    },
  },
  {
    name: 'months',
    kind: 'span',
    pattern: new RegExp(`${YEAR}${MONTHS}月?份?${TO}${MONTHS}月份?`, 'g'),
    read: ([, y, w, a = '', b = ''], c) => {
      const year = yearOf(y, w, c, Number(b));
      return one(year === null || !isMonth(a) || !isMonth(b) ? null : `${year}-${pad(a)}/${year}-${pad(b)}`);
    },
  },
  {
    name: 'months-listed',
    kind: 'span',
    pattern: new RegExp(`${YEAR}${MONTHS}月?、(?:${MONTHS}月?、)?${MONTHS}(?:三个|两个)?月份?`, 'g'),
    read: ([, y, w, a, b, d], c) => {
      const months = [a, b, d].filter((month): month is string => month !== undefined && isMonth(month));
      const year = yearOf(y, w, c, Number(months.at(-1)));
      return year === null ? [] : months.map((month) => `${year}-${pad(month)}`);
    },
  },
  {
    name: 'tenth-of-month',
    kind: 'span',
    pattern: new RegExp(`${YEAR}${MONTHS}月份?(上|中|下)旬`, 'g'),
    read: ([, y, w, m = '', part], c) => {
      const year = yearOf(y, w, c, Number(m));
      if (year === null || !isMonth(m)) return [];
      const month = `${year}-${pad(m)}`;
      const last = new Date(Date.UTC(year, Number(m), 0)).getUTCDate();
      return [part === '上' ? `${month}-01/${month}-10` : part === '中' ? `${month}-11/${month}-20` : `${month}-21/${month}-${last}`];
    },
  },
  {
    name: 'day',
    kind: 'point',
    pattern: new RegExp(`${YEAR}${MONTHS}月([0-9]{1,2})日`, 'g'),
    read: ([, y, w, m = '', d = ''], c) => {
      const year = yearOf(y, w, c, Number(m));
      return one(year === null || !isMonth(m) ? null : `@${year}-${pad(m)}-${pad(d)}`);
    },
  },
  {
    name: 'by-month-end',
    kind: 'point',
    // 5月底前 lies ahead, whatever month it is said in.
    pattern: new RegExp(`${YEAR}${MONTHS}月份?(?:底|末)?(?:前|以前|之前)`, 'g'),
    read: ([, y, w, m = ''], c) => (isMonth(m) ? points(y, w, Number(m), { ...c, month: 12 }) : []),
  },
  {
    name: 'month-end',
    kind: 'point',
    pattern: new RegExp(`${YEAR}${MONTHS}月份?(?:底|末)`, 'g'),
    read: ([, y, w, m = ''], c) => (isMonth(m) ? points(y, w, Number(m), c) : []),
  },
  {
    name: 'month',
    kind: 'span',
    pattern: new RegExp(`${YEAR}${MONTHS}月(?:份|当月)?(?![0-9]|底|末|${TO}[0-9])`, 'g'),
    read: ([, y, w, m = ''], c) => {
      const year = yearOf(y, w, c, Number(m));
      return one(year === null || !isMonth(m) ? null : `${year}-${pad(m)}`);
    },
  },
  {
    name: 'year-end',
    kind: 'point',
    pattern: /(?:([0-9]{4})年|(今年|去年|上年|前年|明年))(?:年)?(?:底|末)(?:前|以前|之前)?/g,
    read: ([, y, w], c) => one(c.year === null && !y ? null : `@${y ? Number(y) : (c.year as number) + (YEAR_WORDS[w ?? ''] ?? 0)}`),
  },
  { name: 'by-year', kind: 'point', pattern: /(?:^|[，。；：、“])(?:到|至)([0-9]{4})年(?![0-9底末])/g, read: ([, y]) => [`@${y}`] },
  { name: 'whole-year', kind: 'span', pattern: /([0-9]{4})年(?:全年|度)?(?![底末初]|以来|起)/g, read: ([, y = '']) => [y] },
  {
    name: 'year-word',
    kind: 'span',
    pattern: /(今年|去年|上年|前年|明年|全年|(?<![0-9一二两三四五六七八九十])年内)(?:全年)?(?![底末初]|以来|起|同期|同季|同月)/g,
    read: ([, w = ''], { year, month, lastYear }) => {
      if (year === null) return one(lastYear === null ? null : String(lastYear));
      // 全年 said in January or February is the year that has just ended.
      if (w === '全年' || w === '年内') return [String(lastYear ?? (month !== null && month <= 2 && w === '全年' ? year - 1 : year))];
      return [String(year + (YEAR_WORDS[w] ?? 0))];
    },
  },
  {
    name: 'by-year-end',
    kind: 'point',
    pattern: /(?:年底|年末)(?:前|以前|之前)?/g,
    read: (_match, { year }) => one(year === null ? null : `@${year}`),
  },
  {
    name: 'now',
    kind: 'now',
    pattern: /(?:截至|截止到?|到|直到)?(?:目前|现在|当前|如今)(?:为止)?|迄今(?:为止)?/g,
    read: (_match, { year, month }) => one(year === null || month === null ? null : `@${year}-${pad(month)}`),
  },
  {
    name: 'last-week',
    kind: 'span',
    pattern: /(?:上周|本周|本月|日前)/g,
    read: (_match, { year, month }) => one(year === null || month === null ? null : `${year}-${pad(month)}`),
  },
];

const isMonth = (word: string) => Number(word) >= 1 && Number(word) <= 12;

function quarters(digits: string | undefined, word: string | undefined, names: string[], context: PeriodContext): string[] {
  const numbers = names.map((name) => QUARTERS[name] ?? 1);
  const year = yearOf(digits, word, context, (numbers[0] as number) * 3 - 2);
  return year === null ? [] : numbers.map((quarter) => `${year}-Q${quarter}`);
}

function points(digits: string | undefined, word: string | undefined, month: number, context: PeriodContext): string[] {
  const year = yearOf(digits, word, context, month);
  return year === null ? [] : [month === 12 ? `@${year}` : `@${year}-${pad(month)}`];
}
