// Whose words every block holds. A label opens a turn; the blocks below it belong to it until the next label.
import type { BriefingEvent, Role } from '@/lib/model/annotations';
import type { Article } from '@/lib/model/article';
import { inOwnCharacters, type ReadBlock, type TurnBlock } from '@/lib/text/document';
import { readEvent } from './event';
import { nameAtStart, type Person, peopleIn } from './people';
import { type Label, readLabel } from './speaker-lines';

interface Turn {
  role: Role;
  speaker: string | null;
  title: string | null;
}

const FURNITURE =
  /^[（(【]?(?:责任编辑|责编|文章来源|来源|原标题|作者|编辑|本文来源|免责声明|郑重声明|声明|更多精彩|海量资讯|扫码|点击|新浪声明|相关阅读|延伸阅读|分享到)[：:）】]?/;
const CAPTION = /(?:^图[为：]|摄[）)]?$|^资料图|图片来源)/;
const LINKS_HEAD = /^(?:看重点|重点关注|重点看|相关报道|相关阅读|相关新闻|延伸阅读|推荐阅读)[：:]?$/;
const ENDS_SENTENCE = /[。！？!?：:；;…，”’）)]$/;
const MAX_HEADING = 48;

/** Gives every block its role, speaker and office, and reads the event from the opening. */
export function assignTurns(article: Article, blocks: readonly ReadBlock[]): { blocks: TurnBlock[]; event: BriefingEvent } {
  const known = knownPeople(blocks);
  const labels = blocks.map((block) => (block.hint === 'link' ? null : readLabel(block.reading.source, block.reading.text, known)));
  for (const label of labels)
    if (label && label.kind !== 'question' && label.kind !== 'answer' && label.person) remember(known, label.person);
  const hosts = hostsOf(blocks, labels);
  const spoken: TurnBlock[] = [];
  let turn: Turn = { role: 'article', speaker: null, title: null };
  let number = 0;
  let lastAnswer: Turn | null = null;
  blocks.forEach((block, index) => {
    const label = labels[index] ?? null;
    const aside = asideRole(block, label, labels[index + 1] ?? null, turn);
    if (aside) {
      spoken.push({ ...block, role: aside, speaker: null, title: null, turn: number });
      return;
    }
    if (label) {
      const opened: Turn = openTurn(label, hosts, known, lastAnswer);
      if (opened.role !== turn.role || opened.speaker !== turn.speaker || label.kind === 'question') number++;
      turn = opened;
      if (turn.role === 'answer') lastAnswer = turn;
    }
    spoken.push({ ...block, ...turn, turn: number });
  });
  return inOwnWords(spoken, readEvent(article, spoken, known, hosts));
}

/** What only the one who leads a briefing says. */
const LEADS =
  /欢迎(?:大家|各位)?(?:参加|出席)[^。]{0,24}(?:发布会|吹风会)|(?:现在|下面|接下来)[^。]{0,12}(?:提问|进入(?:答问|提问|记者提问)环节)|请(?:各位|大家)(?:记者)?提问|发布会(?:就)?(?:先)?到此结束|今天的(?:新闻)?发布会就?(?:先)?到/;

/** Hosts: by their label, or by what they say, since a ministry's own host has an office of the ministry. */
function hostsOf(blocks: readonly ReadBlock[], labels: readonly (Label | null)[]): Set<string> {
  const hosts = new Set<string>();
  let name: string | null = null;
  blocks.forEach((block, i) => {
    const label = labels[i] ?? null;
    if (label) name = label.kind === 'host' || label.kind === 'person' ? (label.person?.name ?? null) : null;
    if (name && (label?.kind === 'host' || LEADS.test(block.reading.text))) hosts.add(name);
  });
  return hosts;
}

/** Names, offices, outlets and venue in the document's own characters; the rules read them folded. */
function inOwnWords(blocks: TurnBlock[], event: BriefingEvent): { blocks: TurnBlock[]; event: BriefingEvent } {
  const known = new Map<string, string>();
  const own = <T extends string | null>(words: T): T => {
    if (words === null) return words;
    if (!known.has(words)) known.set(words, inOwnCharacters(blocks, words));
    return known.get(words) as T;
  };
  return {
    blocks: blocks.map((block) => ({ ...block, speaker: own(block.speaker), title: own(block.title) })),
    event: {
      ...event,
      venue: own(event.venue),
      name: own(event.name),
      host: own(event.host),
      officials: event.officials.map(({ name, title }) => ({ name: own(name), title: own(title) })),
    },
  };
}

/** People of the opening, and names that stand alone as a label more than once. */
function knownPeople(blocks: readonly ReadBlock[]): Map<string, Person> {
  const known = new Map<string, Person>();
  for (const { reading } of blocks.slice(0, 16)) for (const person of peopleIn(reading.text.slice(0, 1200))) remember(known, person);
  const whole = blocks.map((block) => block.reading.text).join('\n');
  for (const { reading } of blocks) {
    const alone = /^([\u4e00-\u9fff·]{2,8})：/.exec(reading.text)?.[1];
    if (!alone || known.has(alone) || nameAtStart(alone) !== alone) continue;
    // A word that begins with a surname (方法：) is no name: a name is also thanked, introduced or labelled again.
    if (whole.split(alone).length > 2) known.set(alone, { name: alone, title: '' });
  }
  return known;
}

function remember(known: Map<string, Person>, person: Person): void {
  const before = known.get(person.name);
  if (!before?.title || (person.title.length > before.title.length && !before.title.includes('工'))) known.set(person.name, person);
}

/** Furniture, links and headings stand aside without ending a turn. */
function asideRole(block: ReadBlock, label: Label | null, next: Label | null, turn: Turn): Role | null {
  const { text } = block.reading;
  if (block.hint === 'caption' || block.hint === 'source' || FURNITURE.test(text) || (text.length < 60 && CAPTION.test(text)))
    return 'furniture';
  if (block.hint === 'link' || LINKS_HEAD.test(text)) return 'links';
  if (label || turn.role === 'article') return null;
  if (block.hint === 'heading') return 'article';
  const short = text.length <= MAX_HEADING && text.length > 3 && !ENDS_SENTENCE.test(text) && !/谢谢|大家好/.test(text);
  return short && next ? 'article' : null;
}

function openTurn(label: Label, hosts: ReadonlySet<string>, known: ReadonlyMap<string, Person>, lastAnswer: Turn | null): Turn {
  if (label.kind === 'question') return { role: 'question', speaker: label.outlet, title: null };
  if (label.kind === 'answer') return lastAnswer ?? { role: 'answer', speaker: null, title: null };
  const person = label.person;
  if (!person) return { role: 'host', speaker: null, title: null };
  const role = label.kind === 'host' || hosts.has(person.name) ? 'host' : 'answer';
  return { role, speaker: person.name, title: known.get(person.name)?.title || person.title || null };
}
