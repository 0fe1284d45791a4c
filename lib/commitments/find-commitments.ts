// Finds every sentence in which the ministry says that it will do, continue, finish or reach something.
import type { Commitment, Figure } from '@/lib/model/annotations';
import { inOwnCharacters, quoteOf, type TurnBlock, type TurnDocument } from '@/lib/text/document';
import { isRestored, type Span } from '@/lib/text/reading';
import { sentences } from '@/lib/text/sentences';
import { type Clause, carryModals, clausesOf } from './clauses';
import { type Core, namedCore, targetCore } from './cores';
import { deadlineIn, isAhead } from './deadlines';
import { type Judged, judge, onlyAnnounces, type Scope } from './scope';
import { ReportSpeakers } from './speakers';
import { isTarget, strengthOf } from './strength';

/** What the sentences of a turn have left behind for the next one. */
interface State {
  turn: number;
  role: string;
  scope: Scope;
  /** The deadline of the lead-in, which goes to every item below it. */
  deadline: string | null;
}

/** Every commitment of the document, a sentence each, in reading order. Questions and hosts never commit. */
export function findCommitments(document: TurnDocument, figures: readonly Figure[]): Commitment[] {
  const found: Commitment[] = [];
  const reports = new ReportSpeakers(namesOf(document));
  const byBlock = figuresByBlock(document, figures);
  let state: State = { turn: -1, role: '', scope: 'none', deadline: null };
  document.blocks.forEach((block, b) => {
    if (block.role !== 'answer' && block.role !== 'article') return;
    if (block.turn !== state.turn || block.role !== state.role) {
      // A heading inside an answer stands aside and ends nothing.
      if (block.role === 'answer' || state.role !== 'answer') state = { turn: block.turn, role: block.role, scope: 'none', deadline: null };
    }
    if (block.role === 'article' && isHeading(block)) return;
    state = readBlock(document, block, byBlock[b] ?? [], state, reports, found);
  });
  return found;
}

/** A time ahead makes a clause one of intention: 年底前出台…, said without any 将. */
function intended(clause: Clause, published: string | null): Clause {
  if (clause.modal || !clause.verb || !clause.time) return clause;
  const ahead = deadlineIn(clause.time, published);
  return ahead && isAhead(ahead.deadline, published) && !/[了过]/.test(clause.text)
    ? { ...clause, modal: clause.time.replace(/，$/, '') }
    : clause;
}

const isHeading = (block: TurnBlock) => block.hint === 'heading' || !/[。！？；：…”]/.test(block.reading.text.slice(-2));

function readBlock(
  document: TurnDocument,
  block: TurnBlock,
  figures: readonly Figure[],
  before: State,
  reports: ReportSpeakers,
  found: Commitment[],
): State {
  const { text } = block.reading;
  let { scope, deadline } = before;
  if (NEW_TOPIC.test(text)) {
    scope = 'none';
    deadline = null;
  }
  reports.paragraph(text);
  const start = scope;
  let promised = false;
  let last = false;
  let announced = false;
  for (const whole of sentences(text)) {
    const sentence = labelEnd(text, whole);
    const words = text.slice(sentence.start, sentence.end);
    const clauses = carryModals(clausesOf(text, sentence)).map((clause) => intended(clause, document.article.published));
    const judged = judge(words, clauses, scope);
    const named = block.role === 'answer' ? null : reports.sentence(text, sentence);
    const speaker = block.role === 'answer' ? block.speaker : named && inOwnCharacters([block, ...document.blocks], named);
    scope = judged.scope;
    if (judged.rules.some((rule) => rule.startsWith('lead-in.future'))) deadline = null;
    announced ||= judged.rules.some((rule) => rule.startsWith('lead-in.future') || /^lead-in\.(?:announced|asked)$/.test(rule));
    if ((/[：:]$/.test(words) || onlyAnnounces(words) || judged.rules.includes('lead-in.announced')) && scope === 'future')
      deadline = deadlineIn(words, document.article.published)?.deadline ?? deadline;
    // A report that turns to what was ends what it told of the future.
    if (block.role === 'article' && !judged.promises && LOOKS_BACK.test(words)) scope = 'none';
    last = judged.promises;
    if (!judged.promises || onlyAnnounces(words)) continue;
    promised = true;
    found.push(toCommitment(document, block, { sentence, clauses, judged, speaker, figures, inherited: deadline }));
  }
  // A single 我们将 in a running text carries to the end of its paragraph; a lead-in, or a paragraph that ends promising, further.
  if (block.role === 'article' && !promised && !announced) scope = 'none';
  else if (start !== 'future' && scope === 'future' && !last && !announced) scope = start;
  return { turn: block.turn, role: block.role, scope, deadline };
}

/** A second question is taken up within an answer: what the first one opened ends. */
const NEW_TOPIC =
  /^(?:关于[^，。]{2,30}(?:问题|情况|方面)|第[二三四]个问题|(?:刚才)?[您你](?:刚才|刚刚|还)?(?:提到|问到|关心|关注)|另外一个问题|至于[您你])/;

const LOOKS_BACK = /过去(?:一年|几年|十年)|近年来|一年来|此前|去年(?:以来)?，/;

/** The sentence behind a speaker's label (某某：). */
function labelEnd(text: string, sentence: Span): Span {
  if (sentence.start > 0) return sentence;
  const colon = text.slice(0, 48).search(/[：:]/);
  return colon > 0 && colon + 1 < sentence.end && !/[，。；]/.test(text.slice(0, colon))
    ? { start: colon + 1, end: sentence.end }
    : sentence;
}

interface Promised {
  sentence: Span;
  clauses: readonly Clause[];
  judged: Judged;
  speaker: string | null;
  figures: readonly Figure[];
  inherited: string | null;
}

function toCommitment(document: TurnDocument, block: TurnBlock, promised: Promised): Commitment {
  const { sentence, clauses, judged, figures } = promised;
  const { text } = block.reading;
  const published = document.article.published;
  const targets = new Map<Clause, boolean>();
  for (const clause of clauses)
    targets.set(
      clause,
      figuresIn(document, block, figures, clause).some((figure) => isTarget(figure, clause, published)),
    );
  const quantified = [...targets.values()].some(Boolean);
  const cores = coresOf(text, clauses, targets);
  const own = deadlineIn(text.slice(sentence.start, sentence.end), published);
  const deadline = own && !isOutdone(own, text.slice(sentence.start, sentence.end), promised.inherited) ? own.deadline : promised.inherited;
  const strength = strengthOf(quantified, cores.length > 0, isDated(text, sentence, clauses, cores, published));
  return {
    ...quoteOf(document, block, sentence),
    strength,
    quantified,
    deadline,
    speaker: promised.speaker,
    role: block.role,
    cores: strength === 'soft' ? [] : cores.map((core) => quoteOf(document, block, core)),
    topic: null,
    restored: isRestored(block.reading, sentence),
    confidence: judged.confidence,
    rules: [...judged.rules, `strength.${strength}`, ...(own ? [own.rule] : deadline ? ['deadline.lead-in'] : [])],
  };
}

/** 全年 and 年底 below a lead-in about next year (2022年, said in December 2021) are of that year. */
const isOutdone = (own: { deadline: string; rule: string }, words: string, inherited: string | null) =>
  inherited !== null && own.rule === 'deadline.this-year' && !/今年/.test(words) && inherited.slice(0, 4) > own.deadline.slice(0, 4);

/** Whether a named thing has a date of its own: in its clause, or at the head of the sentence. */
function isDated(text: string, sentence: Span, clauses: readonly Clause[], cores: readonly Core[], published: string | null): boolean {
  if (deadlineIn(text.slice(sentence.start, sentence.end).slice(0, 12), published)) return true;
  return clauses.some(
    (clause) => cores.some((core) => core.start >= clause.start && core.end <= clause.end) && deadlineIn(clause.text, published) !== null,
  );
}

/** Cores in order, never overlapping: the clause of a target whole, of a named thing only verb and name. */
function coresOf(text: string, clauses: readonly Clause[], targets: ReadonlyMap<Clause, boolean>): Core[] {
  return clauses.flatMap((clause) => {
    const core = targets.get(clause) ? targetCore(text, clause) : namedCore(text, clause);
    return core && core.end > core.start ? [core] : [];
  });
}

function figuresIn(document: TurnDocument, block: TurnBlock, figures: readonly Figure[], clause: Clause): Figure[] {
  const { start, end } = quoteOf(document, block, clause);
  return figures.filter((figure) => figure.start >= start && figure.end <= end);
}

/** Figures of each block, so that no block looks through all of them. */
function figuresByBlock(document: TurnDocument, figures: readonly Figure[]): Figure[][] {
  let next = 0;
  return document.blocks.map((block, b) => {
    const end = document.blocks[b + 1]?.start ?? Number.POSITIVE_INFINITY;
    const own: Figure[] = [];
    while (next < figures.length && (figures[next] as Figure).start < end) own.push(figures[next++] as Figure);
    return block.start >= 0 ? own : [];
  });
}

/** Names that the article gives: speakers of turns, and words behind an office. */
function namesOf(document: TurnDocument): Set<string> {
  const names = new Set(document.blocks.flatMap((block) => (block.speaker && block.role !== 'question' ? [block.speaker] : [])));
  const office =
    /(?:部长|司长|局长|主任|总工程师|总经济师|发言人|书记)([\u4e00-\u9fff]{2,3}?)(?=先生|女士|、|，|。|表示|介绍|指出|透露|称|说|强调|在|等|今天|今日|日前|近日|当日|回答|回应|出席|还|也|则|指|续|坦言|认为|和|[0-9])/g;
  // 和 may end a name: the longest one before a verb of speech counts too.
  const speaking =
    /(?:部长|司长|局长|主任|总工程师|总经济师|发言人|书记)([\u4e00-\u9fff]{3})(?=表示|介绍|指出|透露|说|回答|出席|今日|今天|近日|日前)/g;
  for (const expression of [office, speaking])
    for (const block of document.blocks) for (const match of block.reading.text.matchAll(expression)) names.add(match[1] as string);
  return names;
}
