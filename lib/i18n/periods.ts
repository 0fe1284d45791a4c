// Periods and days as each language writes them: 2022年一季度, 截至2022年3月末; Q1 2022, End-Mar 2022.
import type { Locale } from './catalogue';

interface Part {
  year: number;
  half?: number;
  quarter?: number;
  month?: number;
  day?: number;
}

function parsePart(text: string): Part | null {
  const match = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(text);
  if (!match) return null;
  const [year, half, quarter, month, day] = match.slice(1).map((group) => (group ? Number(group) : undefined));
  return { year: year as number, half, quarter, month, day };
}

const QUARTERS = ['一季度', '二季度', '三季度', '四季度'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthName = (month: number) => MONTHS[month - 1] ?? String(month);

function chinesePart({ year, half, quarter, month, day }: Part): string {
  if (half) return `${year}年${half === 1 ? '上' : '下'}半年`;
  if (quarter) return `${year}年${QUARTERS[quarter - 1]}`;
  if (day) return `${year}年${month}月${day}日`;
  return month ? `${year}年${month}月` : `${year}年`;
}

function chineseRange(from: Part, to: Part): string {
  const yearsOnly = [from, to].every((part) => chinesePart(part) === `${part.year}年`);
  if (yearsOnly) return `${from.year}—${to.year}年`;
  if (from.year === to.year && from.day && to.day && from.month === to.month) return `${chinesePart(from).slice(0, -1)}—${to.day}日`;
  if (from.year === to.year && from.month && to.month && !from.day && !to.day) return `${from.year}年${from.month}—${to.month}月`;
  return `${chinesePart(from)}至${chinesePart(to)}`;
}

function chineseStock(part: Part): string {
  return part.day ? `截至${chinesePart(part)}` : `截至${chinesePart(part.half === 1 ? { year: part.year, month: 6 } : part)}末`;
}

function englishPart({ year, half, quarter, month, day }: Part): string {
  if (half) return `H${half} ${year}`;
  if (quarter) return `Q${quarter} ${year}`;
  if (day && month) return `${day} ${monthName(month)} ${year}`;
  return month ? `${monthName(month)} ${year}` : String(year);
}

function englishRange(from: Part, to: Part): string {
  if (from.year === to.year && from.month && to.month) {
    if (from.day && to.day && from.month === to.month) return `${from.day}–${englishPart(to)}`;
    if (!from.day && !to.day) return `${monthName(from.month)}–${englishPart(to)}`;
  }
  return `${englishPart(from)}–${englishPart(to)}`;
}

const englishStock = (part: Part) => (part.day ? `As of ${englishPart(part)}` : `End-${englishPart(part)}`);

/** A record's period or deadline, or a day `YYYY-MM-DD`, in words. What does not fit the notation is shown as it is. */
export function formatPeriod(period: string, locale: Locale): string {
  const stock = period.startsWith('@');
  const parts = period
    .slice(stock ? 1 : 0)
    .split('/')
    .map(parsePart);
  const [from, to] = parts;
  if (!from || to === null || parts.length > 2) return period;
  const english = locale === 'en';
  const text = to
    ? (english ? englishRange : chineseRange)(from, to)
    : stock
      ? (english ? englishStock : chineseStock)(from)
      : (english ? englishPart : chinesePart)(from);
  return text;
}
