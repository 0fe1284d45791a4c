// The event: its day, place and name, and the officials who speak there.
import type { BriefingEvent } from '@/lib/model/annotations';
import type { Article } from '@/lib/model/article';
import type { TurnBlock } from '@/lib/text/document';
import type { Person } from './people';

const VENUES =
  '国务院新闻办公室|国务院新闻办|国新办|中共中央宣传部|中宣部|全国人大会议新闻中心|全国政协会议新闻中心|大会新闻中心|人民大会堂|工业和信息化部|工信部';
const HOLDS = new RegExp(`(${VENUES})[^。；]{0,40}?(?:举行|召开|举办)`);
const HELD_AT = new RegExp(`(?:在|出席|参加|举行)(${VENUES})[^。；]{0,30}?(?:发布会|吹风会|记者会|采访)`);
const ANY_VENUE = new RegExp(VENUES);
const FULL_DATE = /([12][0-9]{3})年([0-9]{1,2})月([0-9]{1,2})日/;
const SHORT_DATE = /(?:^|[^0-9年])([0-9]{1,2})月([0-9]{1,2})日/;
const DAY_ONLY = /(?:^|[^0-9月])([0-9]{1,2})日(?:上午|下午|举行|在|，|的国新办)/;
const YESTERDAY = /昨[天日]/;
const NAMED = /((?:“[^”]{2,40}”)?[^，。；、：“”]{0,30}(?:新闻发布会|吹风会|记者会|部长通道))/;
const SERIES = /(“[^”]{2,40}”(?:系列)?(?:主题)?新闻发布会)/;
const SUBJECT = /(?:介绍|通报|发布)((?:[0-9]{4}年|今年|“)?[^，。；]{4,40}?(?:情况|成就|进展|成效))/;
const OPENING = 14;

/** Reads the event from the first blocks. The date is that of publication where the words give none (`dateInferred`). */
export function readEvent(
  article: Article,
  blocks: readonly TurnBlock[],
  known: ReadonlyMap<string, Person>,
  hosts: ReadonlySet<string>,
): BriefingEvent {
  const opening = blocks
    .slice(0, OPENING)
    .filter((block) => block.role !== 'links' && block.role !== 'furniture')
    .map((block) => block.reading.text);
  const respun = blocks.some((block) => block.reading.restored.length > 0);
  const dated = dateOf(opening, article.published, respun);
  return {
    date: dated ?? article.published,
    dateInferred: dated === null,
    venue: venueOf(opening, blocks),
    name: nameOf(opening, article.title),
    officials: officialsOf(blocks, known, hosts),
    host: blocks.find((block) => block.role === 'host' && block.speaker)?.speaker ?? null,
  };
}

const iso = (year: string | number, month: string | number, day: string | number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The day on which it was held, by the words near 举行 or 发布会; the year is that of publication where it is left out. */
function dateOf(opening: readonly string[], published: string | null, respun: boolean): string | null {
  for (const text of opening) {
    if (!/举行|召开|举办|发布会|吹风会|记者会/.test(text)) continue;
    const lead = text.slice(0, 160);
    const full = FULL_DATE.exec(lead);
    if (full) return iso(full[1] as string, full[2] as string, full[3] as string);
    if (!published) continue;
    const short = SHORT_DATE.exec(lead);
    if (short) return nearest(published, Number(short[1]), Number(short[2]));
    // A respun text turns 今天 into 昨天, so there the word says nothing.
    if (YESTERDAY.test(lead)) return respun ? null : shifted(published, -1);
    const day = DAY_ONLY.exec(lead);
    if (day) return nearest(published, Number(published.slice(5, 7)), Number(day[1]));
  }
  return null;
}

/** A month and day in the year of publication, or in the one before where it would lie ahead. */
function nearest(published: string, month: number, day: number): string {
  const year = Number(published.slice(0, 4));
  const date = iso(year, month, day);
  return date > published && Number(published.slice(5, 7)) < month ? iso(year - 1, month, day) : date;
}

function shifted(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

function venueOf(opening: readonly string[], blocks: readonly TurnBlock[]): string | null {
  for (const expression of [HOLDS, HELD_AT]) {
    for (const text of opening) {
      const found = expression.exec(text);
      if (found) return found[1] as string;
    }
  }
  const host = blocks.find((block) => block.role === 'host' && block.title)?.title;
  return (host && ANY_VENUE.exec(host)?.[0]) || opening.map((text) => ANY_VENUE.exec(text)?.[0]).find(Boolean) || null;
}

function nameOf(opening: readonly string[], title: string): string | null {
  for (const expression of [SERIES, SUBJECT, NAMED]) {
    for (const text of [...opening, title]) {
      const found = expression.exec(text);
      if (found) return (found[1] as string).replace(/^(?:出席|举行|召开|今天|的|在|了|一下)+/, '');
    }
  }
  return null;
}

/** An office of the ministry, or one given without any body (新闻发言人、总工程师). */
const OF_THE_MINISTRY = /工业和(?:信息|资讯)化部|工信部|^(?:新闻发言人|总工程师|总经济师|副部长|部长|、|党组成员|党组书记)+$/;

/** Those who answer, in the order of their first words; in a report without turns, those named with an office. */
function officialsOf(blocks: readonly TurnBlock[], known: ReadonlyMap<string, Person>, hosts: ReadonlySet<string>) {
  const speakers = [...new Set(blocks.flatMap((block) => (block.role === 'answer' && block.speaker ? [block.speaker] : [])))];
  const names =
    speakers.length > 0
      ? speakers
      : [...known.keys()].filter((name) => !hosts.has(name) && OF_THE_MINISTRY.test(known.get(name)?.title ?? ''));
  return names.map((name) => ({
    name,
    title: known.get(name)?.title ?? blocks.find((block) => block.speaker === name && block.title)?.title ?? '',
  }));
}
