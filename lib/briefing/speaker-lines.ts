// The label at the start of a block that says who speaks: 新华社记者：, 工业和信息化部副部长 某某：, 某某：, 主持人：, 问：.
import { cleanTitle, nameAtStart, OFFICE_END, type Person } from './people';

export type Label =
  | { kind: 'question'; outlet: string | null; end: number }
  | { kind: 'host'; person: Person | null; end: number }
  | { kind: 'person'; person: Person; end: number }
  | { kind: 'answer'; end: number };

const MAX_LABEL = 48;
/** A label ends with a colon, or stands in brackets. */
const COLON = /[：:]/;
const OUTLET =
  /(?:社|报|网|台|卫视|电视|新闻|时报|日报|电台|周刊|杂志|在线|客户端|通讯|频道|之声|中心|CNBC|CNN|BBC|CGTN|传媒|商报|财经|早报|晚报|论坛)$/i;
const HOST_OFFICE = /(?:国务院新闻办|国新办|中宣部|中共中央宣传部|新闻办公室|新闻办|新闻局|新闻中心|大会发言人)/;
const OFFICE = new RegExp(OFFICE_END);
const OFFICE_LAST = new RegExp(`${OFFICE_END}$`);

/**
 * The label of a block, or null. `source` keeps the white space that parts office and name; `known` are people named so far.
 * `end` is the offset in `text` (white space removed) behind the label.
 */
export function readLabel(source: string, text: string, known: ReadonlyMap<string, Person>): Label | null {
  const bracket = /^[[【［(（]([^\]】］)）]{2,24})[\]】］)）]/.exec(text);
  if (bracket) {
    const inside = bracket[1] as string;
    const end = bracket[0].length + (COLON.test(text[bracket[0].length] ?? '') ? 1 : 0);
    if (/记者|主持人|提问/.test(inside) || known.has(inside)) return labelled(inside, inside, end, known);
  }
  const head = text.slice(0, MAX_LABEL);
  const colon = head.search(COLON);
  if (colon < 1) return null;
  const words = head.slice(0, colon);
  if (/[。！？；，,]/.test(words)) return null;
  const spaced = source.split(/[：:]/)[0] ?? '';
  return labelled(words, spaced, colon + 1, known);
}

function labelled(words: string, spaced: string, end: number, known: ReadonlyMap<string, Person>): Label | null {
  if (/^(?:问|提问|记者问|记者提问|Q|网友|网民提问)$/i.test(words)) return { kind: 'question', outlet: null, end };
  if (/^(?:答|回答|A)$/i.test(words)) return { kind: 'answer', end };
  const reporter = /^(.{0,30}?)(?:的)?(?:女|男|视频)?记者(?:问|提问|代表)?(?:[\u4e00-\u9fff·]{0,5})$/.exec(words);
  if (reporter) return { kind: 'question', outlet: reporter[1]?.replace(/^(?:来自|我是)/, '') || null, end };
  if (/^主持人/.test(words)) {
    const name = words.slice(3).replace(/^[、，（(]/, '');
    return { kind: 'host', person: nameAtStart(name) ? { name: nameAtStart(name) as string, title: '主持人' } : null, end };
  }
  const person = personOf(words, spaced, known);
  if (person) {
    const host = HOST_OFFICE.test(person.title) || /主持人/.test(words);
    return host ? { kind: 'host', person, end } : { kind: 'person', person, end };
  }
  if (OUTLET.test(words) && words.length <= 16 && !OFFICE.test(words)) return { kind: 'question', outlet: words, end };
  return null;
}

/** Office and name of a label: parted by white space, by a known name, or by the last word of an office. */
function personOf(words: string, spaced: string, known: ReadonlyMap<string, Person>): Person | null {
  const direct = known.get(words);
  if (direct) return direct;
  for (const person of known.values()) {
    if (!words.endsWith(person.name)) continue;
    const title = cleanTitle(words.slice(0, -person.name.length));
    if (OFFICE_LAST.test(title)) return { name: person.name, title };
  }
  const tokens = spaced.trim().split(/\s+/);
  const last = tokens.at(-1) ?? '';
  const spacedName = last.length === 1 && tokens.length > 1 ? (tokens.at(-2) ?? '') + last : last;
  for (const name of [last, spacedName]) {
    const title = words.slice(0, words.length - name.length);
    if (tokens.length > 1 && name.length >= 2 && nameAtStart(name) === name && OFFICE_LAST.test(title))
      return { name, title: cleanTitle(title) };
  }
  const offices = [...words.matchAll(new RegExp(OFFICE_END, 'g'))];
  for (const office of offices.reverse()) {
    const at = office.index + office[0].length;
    const name = nameAtStart(words.slice(at));
    if (name && at + name.length === words.length) return { name, title: cleanTitle(words.slice(0, at)) };
  }
  return null;
}
