// Clauses of a sentence, and what stands before the verb of each: connectives, subject, modal, adverbs, time.
import type { Span } from '@/lib/text/reading';
import { ADVERBS, CONNECTIVES, either, FUTURE_LEADS, MODALS, OURS, VERBS } from './cues';

export interface Clause extends Span {
  text: string;
  /** Offset in the text of the first word of the action, behind everything that leads to it. */
  action: number;
  /** The modal that was passed (将, 要, 力争), or null. */
  modal: string | null;
  /** Whether the ministry is named as the one who acts. */
  ours: boolean;
  /** The opening about the future that was passed (下一步), or null. */
  lead: string | null;
  /** The item marker that was passed (一是, 第二，), or null. */
  item: string | null;
  /** The time that was passed on the way to the verb (年底前), or null. */
  time: string | null;
  /** The policy verb with which the action begins, or null. */
  verb: string | null;
}

const ITEM =
  /^(?:第[一二三四五六七八九十]+(?:个方面|方面|项措施|项|个|点|件事|条|步|件)?(?:是|就是)?[，、：]?|其[一二三四五六]是?[，、]?|[一二三四五六七八九十]+是|[一二三四五六七八九十]+、|（[一二三四五六七八九十0-9]+）|[0-9]{1,2}[.、．](?![0-9]))/;
// 未来产业 opens nothing: a lead-in ends there, or the ministry follows.
const LEAD = new RegExp(
  `^(?:${either(FUTURE_LEADS)})(?:来看|来讲|的工作中|工作中|中)?(?:[，：]|(?=${either(OURS)}|将|要|还|会|的工作|工作|重点|我国|在|按照|如何|主要|$))`,
);
const OUR = new RegExp(`^(?:${either(OURS)})(?:也|还|都)?`);
const MODAL = new RegExp(`^(?:${either(MODALS)})(?!求|素|点|闻|害|件|职|道|么|议|计|谈|同|上|后|前|长|见|员|场|期|展|近(?!期|日))`);
const CONNECTIVE = new RegExp(`^(?:${either(CONNECTIVES)})[，]?`);
const ADVERB = new RegExp(`^(?:${either(ADVERBS)})(?:地|来|去)?`);
const TIME =
  /^(?:于|在|到|至|争取在|力争在)?(?:今年|明年|年内|年底前?|全年|本年度|[0-9]{4}年|近期|适时|[上下]半年|[一二三四]季度|第[一二三四]季度|[0-9]{1,2}月份?|“?十[二三四五六]五”?(?:期间|时期|末)?)+(?:底|末)?(?:以?前|之前|左右|内|期间|起)?[，]?/;
const WITH =
  /^(?:会同|联合|协同|配合|联动|携手)[^，。；]{0,18}?(?:部门|单位|机构|各方|机制|地方|各地|部委|成员|企业|银行|[财政商科教]{1,3}部|委|局)(?:们|等|一道|一起|共同)?/;
/** 与有关国家加强合作: partners before a verb of doing together. */
const AND_WITH = /^与[^，。；]{2,18}?(?=加强|开展|深化|共同|一道|一起|推动|推进|共建)/;
/** 从五个方面, 在以下领域: where the action applies, before its verb; 标准方面， as the topic of an item. */
const WHERE = /^(?:(?:从|在|就)[^，。；]{1,12}?(?:方面|领域|上|环节|层面|维度|侧|端)|[^，。：；]{2,10}方面[，：])/;
/** 完善后将尽快印发: what comes first, before the modal. */
const AFTER = /^[^，。；]{2,8}?后(?=将|拟|要|尽快)/;
const VERB = new RegExp(`^(?:${either(VERBS)})`);
const OPEN = /[“《（]/;
const CLOSE = /[”》）]/;

/** Clauses of a sentence, cut at commas, colons and semicolons outside quotation marks and titles. Offsets are those of the text. */
export function clausesOf(text: string, sentence: Span): Clause[] {
  const clauses: Clause[] = [];
  let depth = 0;
  let start = sentence.start;
  for (let i = sentence.start; i < sentence.end; i++) {
    const char = text[i] as string;
    if (OPEN.test(char)) depth += isName(text, i) ? 1 : 0;
    else if (CLOSE.test(char)) depth = Math.max(0, depth - 1);
    if (i + 1 === sentence.end || (depth === 0 && /[，：；]/.test(char) && !isLeadComma(text.slice(start, i + 1)))) {
      clauses.push(readClause(text, { start, end: i + 1 }));
      start = i + 1;
    }
  }
  return clauses;
}

/** A quoted name closes soon; what does not is quoted speech, whose commas part clauses. */
const NAME = 24;
const isName = (text: string, open: number) => /[”》）]/.test(text.slice(open, open + NAME));

/** 下一步， and 第一， belong to the clause behind them. */
const isLeadComma = (head: string) => head.length <= 14 && (strip(head).rest === '' || ITEM.exec(head)?.[0] === head);

interface Stripped {
  rest: string;
  modal: string | null;
  ours: boolean;
  lead: string | null;
  item: string | null;
  time: string | null;
}

const STEPS = 14;

/** Takes away, in any order, everything that may stand before the verb. An adverb that is the verb itself (加快) stays. */
function strip(clause: string): Stripped {
  const found: Stripped = { rest: clause, modal: null, ours: false, lead: null, item: null, time: null };
  for (let step = 0; step < STEPS && found.rest; step++) {
    const { rest } = found;
    const item = ITEM.exec(rest);
    const lead = LEAD.exec(rest);
    const our = OUR.exec(rest);
    const time = TIME.exec(rest);
    const partners = WITH.exec(rest);
    const modal = MODAL.exec(rest);
    const skip =
      item ??
      lead ??
      our ??
      time ??
      partners ??
      modal ??
      CONNECTIVE.exec(rest) ??
      WHERE.exec(rest) ??
      AND_WITH.exec(rest) ??
      AFTER.exec(rest) ??
      adverbOf(rest) ??
      /^[，、“：]/.exec(rest);
    if (!skip) break;
    if (skip === item) found.item = item[0];
    else if (skip === lead) found.lead = lead[0].replace(/[，：]$/, '');
    else if (skip === our) found.ours = true;
    else if (skip === modal) found.modal = modal[0];
    else if (skip === time) found.time = time[0];
    found.rest = rest.slice(skip[0].length);
  }
  return found;
}

/** An adverb, unless it is the verb of the clause: 加快推进 has an adverb, 加快新型基础设施建设 a verb. */
function adverbOf(rest: string): RegExpExecArray | null {
  const adverb = ADVERB.exec(rest);
  if (!adverb) return null;
  const behind = rest.slice(adverb[0].length);
  return !VERB.test(adverb[0]) || VERB.test(behind) || ADVERB.test(behind) ? adverb : null;
}

/** 我们准备再培育, 要实现 behind another subject: the modal stands inside the clause. */
const INNER = new RegExp(
  `(?:(${either(OURS)})(?:也|还|都|正)?)?(将|要|准备|计划|拟|力争|争取|确保)(?:再|继续|新|进一步|${either(ADVERBS)})*(?=${either(VERBS)})`,
);
/** 将…作为 takes an object and promises nothing. */
const TAKES = /^[^，。]{0,6}将[^，。]{1,30}(?:作为|列为)/;
const NO_MODAL_BEFORE = /[重主需只必首还不是]$/;

function readClause(text: string, span: Span): Clause {
  const clause = text.slice(span.start, span.end);
  const { rest, modal, ours, lead, item, time } = strip(clause);
  const action = span.end - rest.length;
  const verb = VERB.exec(rest)?.[0] ?? null;
  const inner = verb ? null : INNER.exec(rest);
  if (!inner || NO_MODAL_BEFORE.test(rest.slice(0, inner.index)) || TAKES.test(rest.slice(inner.index)))
    return { ...span, text: clause, action, modal, ours, lead, item, time, verb };
  return {
    ...span,
    text: clause,
    // What is promised may stand before the subject (“小巨人”企业我们准备再培育…), so the action is the whole.
    action,
    modal: inner[2] as string,
    ours: ours || inner[1] !== undefined,
    lead,
    item,
    time,
    verb: VERB.exec(rest.slice(inner.index + inner[0].length))?.[0] ?? null,
  };
}

/**
 * A modal whose clause only names partners or circumstances (我们将会同有关部门，) holds for the next clause that acts.
 * Returns the clauses with such modals handed on.
 */
export function carryModals(clauses: readonly Clause[]): Clause[] {
  let pending: { modal: string; ours: boolean } | null = null;
  let ours = false;
  return clauses.map((clause) => {
    const own = { ...clause, ours: clause.ours || ours };
    if (clause.modal && !clause.verb) pending = { modal: clause.modal, ours: own.ours };
    if (!clause.verb) {
      ours = own.ours;
      return own;
    }
    ours = false;
    if (!pending || clause.modal) return own;
    const carried = { ...own, modal: pending.modal, ours: own.ours || pending.ours };
    pending = null;
    return carried;
  });
}
