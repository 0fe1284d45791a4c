// What a figure measures: the shortest noun phrase of the document's own words that is still unambiguous.
import type { TurnDocument } from '@/lib/text/document';
import type { Reading, Span } from '@/lib/text/reading';
import { contextsOf, type QuantityContext } from './context';
import { added, cut, inSource, join, nounLength, type Phrase, placeOf, shareSubject, subjectOf } from './indicator-phrase';
import * as cue from './indicator-words';
import type { Quantity } from './quantity';
import { timeExpressions } from './time-expressions';

export interface IndicatorReading {
  /** In the document's own characters; null where no phrase was found. */
  indicator: string | null;
  rules: string[];
  confidence: number;
}

interface Found {
  phrase: Phrase | null;
  rule: string;
  confidence: number;
}

const LONGEST = 34;
const STEPS = 12;
/** A member of a list stands no further from the member before than this. */
const NEAR = 8;
const CONTRIBUTED = 'indicator.contributed';
const PAIR = 'indicator.pair';

/** Indicators of every quantity, per block. A turn remembers its last one for clauses that leave it out. */
export function readIndicators(document: TurnDocument, quantities: readonly (readonly Quantity[])[]): IndicatorReading[][] {
  let turn = -1;
  let last: Phrase | null = null;
  return document.blocks.map((block, b) => {
    if (block.turn !== turn) {
      turn = block.turn;
      last = null;
    }
    const own = quantities[b] ?? [];
    if (own.length === 0) return [];
    const room = new BlockReader(block.reading, contextsOf(block.reading.text, own), times(block.reading, document));
    const found: Found[] = [];
    own.forEach((_quantity, q) => {
      const one = room.read(q, found, last);
      found.push(one);
      last = one.phrase ?? last;
    });
    return found.map(toReading);
  });
}

const times = (reading: Reading, document: TurnDocument): Span[] =>
  timeExpressions(reading.text, document.article.published ?? '2020-06-15');

function toReading({ phrase, rule, confidence }: Found): IndicatorReading {
  if (!phrase) return { indicator: null, rules: [], confidence: 0 };
  return { indicator: inSource(phrase) || null, rules: [rule], confidence };
}

/** Reads the indicators of one block. */
class BlockReader {
  private readonly text: string;

  constructor(
    private readonly reading: Reading,
    private readonly contexts: readonly QuantityContext[],
    private readonly times: readonly Span[],
  ) {
    this.text = reading.text;
  }

  read(q: number, found: readonly Found[], last: Phrase | null): Found {
    const context = this.contexts[q] as QuantityContext;
    const { quantity } = context;
    const behind = this.nounBehind(context);
    const before = this.phraseBefore(context);
    const shared = this.fromList(context, before, found);
    if (shared) return shared;
    if (behind && quantity.kind === 'count') return this.countOf(context, q, behind, before);
    const part = behind && quantity.kind === 'percent' ? this.contributed(context, q, behind, found) : null;
    if (part) return { phrase: part, rule: CONTRIBUTED, confidence: 0.8 };
    if (before && /^占/.test(before.text)) {
      const subject = found[q - 1]?.phrase ?? this.subjectBefore(context, q) ?? last;
      const share = shareSubject(subject, before);
      return { phrase: share, rule: 'indicator.share-of-last', confidence: 0.8 };
    }
    if (before && cue.BARE_MEASURE.test(before.text)) {
      // Members of one list share its measure and its subject.
      if (context.head !== q) return found[context.head] as Found;
      const subject = this.subjectBefore(context, q) ?? subjectOf(found[q - 1]?.phrase ?? last);
      return {
        phrase: subject && !cue.BARE_MEASURE.test(subject.text) ? join(subject, before) : before,
        rule: 'indicator.measure-of',
        confidence: 0.78,
      };
    }
    const doing = quantity.kind === 'percent' ? this.doing(context, before ?? subjectOf(found[q - 1]?.phrase ?? null)) : null;
    if (doing) return { phrase: doing, rule: 'indicator.those-who', confidence: 0.7 };
    if (before && before.text.length >= 2) return { phrase: before, rule: 'indicator.before', confidence: 0.88 };
    if (behind) return { phrase: behind, rule: 'indicator.behind', confidence: 0.75 };
    const subject = this.subjectBefore(context, q);
    if (subject) return { phrase: subject, rule: 'indicator.clause-before', confidence: 0.75 };
    // 产销分别完成…，同比增长1.4倍: one change of both.
    const both = found[q - 1]?.rule === PAIR ? this.phraseBefore(this.contexts[q - 1] as QuantityContext) : null;
    const same = both ?? found[q - 1]?.phrase ?? last;
    return { phrase: same, rule: 'indicator.carried', confidence: 0.7 };
  }

  /** 中小企业贡献了50%以上的税收，60%以上的就业: the taxes and the jobs that they contribute. */
  private contributed({ leftStart, quantity }: QuantityContext, q: number, noun: Phrase, found: readonly Found[]): Phrase | null {
    const earlier = found[q - 1];
    if (earlier?.rule === CONTRIBUTED && quantity.start - placeOf(earlier.phrase) <= NEAR)
      return join({ text: '', pieces: (earlier.phrase as Phrase).pieces.slice(0, -1) }, noun);
    const left = this.text.slice(leftStart, quantity.start).replace(/(?:近|约|超过?|将近)$/, '');
    const verb = cue.CONTRIBUTES.exec(left);
    if (!verb || verb.index < 2) return null;
    const start = leftStart + verb.index;
    const subject = this.text.slice(leftStart, start);
    const opening = cue.OPENING.exec(subject)?.[0].length ?? 0;
    return join(this.phrase(leftStart + opening, start + 2), added('的'), noun);
  }

  /** 超六成属于基础领域: the share is of those who do what stands behind. */
  private doing({ quantity, sentence }: QuantityContext, subject: Phrase | null): Phrase | null {
    const match = /^(?:左右|以上)?(?:都|均)?(属于|是|为|进入了?|来自|拥有|集中在|分布在)([^，。；]{2,22})/.exec(
      this.text.slice(quantity.end, sentence.end),
    );
    if (!match) return null;
    const [all, verb = '', object = ''] = match;
    const end = quantity.end + all.length;
    const start = /^[是为]$/.test(verb) ? end - object.length : end - object.length - verb.length;
    const what = this.phrase(start, end);
    if (/^[是为]$/.test(verb) || !subject) return what;
    return join(what, added('的'), subject);
  }

  private phrase(start: number, end: number): Phrase | null {
    if (end <= start) return null;
    return { text: this.text.slice(start, end), pieces: [{ reading: this.reading, span: { start, end } }] };
  }

  /** The noun that a classifier counts: 4万多家[专精特新中小企业]. */
  private nounBehind({ quantity, sentence }: QuantityContext): Phrase | null {
    let start = quantity.end;
    const skip = /^(?:左右|以上|以内|以下|之内|上下|多|的)+/.exec(this.text.slice(start, start + 8));
    if (skip) {
      // 3000家以上的企业 goes on to its noun; 超过3000家左右， does not.
      if (
        !skip[0].endsWith('的') &&
        quantity.kind === 'percent' &&
        !/^(?:左右|以上)?(?:的)?[^，。；、都是属在]{2}/.test(this.text.slice(start, start + 6))
      )
        return null;
      start += skip[0].length;
    }
    let rest = this.text.slice(start, Math.min(sentence.end, start + LONGEST));
    let quoted = 0;
    if (rest.startsWith('“')) {
      const close = rest.indexOf('”');
      if (close > 0) quoted = close + 1;
    }
    rest = rest.slice(quoted);
    const length = quoted + nounLength(rest);
    const first = this.text[start] ?? '';
    if (
      length < 2 ||
      (!quoted && rest.search(cue.NOUN_END) === 0) ||
      /^(?:的?基础上|大关|关口|扩大|增加|提高|减少|下降|提升|上升|缩短|突破|升级|翻倍|升至|降至|增至)/.test(rest) ||
      !/^[\p{Script=Han}A-Za-z0-9“《]/u.test(first) ||
      /^标准[煤箱油]/.test(rest) ||
      /^[了为是在和与及或同比较的到等]/.test(first)
    )
      return null;
    return this.phrase(start, start + Math.min(length, LONGEST));
  }

  /** The phrase before the numeral, without predicate, comparison, time and opening. */
  private phraseBefore({ clauseStart, leftStart, quantity, head }: QuantityContext): Phrase | null {
    const first = (this.contexts[head] as QuantityContext).quantity;
    let end = first.start;
    let start = Math.max(clauseStart, leftStart);
    // 41个大类、207个中类: what stands behind the figure before, up to the conjunction, is that figure's.
    if (leftStart > clauseStart) start += cue.BEHIND_PREVIOUS.exec(this.text.slice(start, end))?.[0].length ?? 0;
    for (let step = 0; step < STEPS && end > start; step++) {
      const left = this.text.slice(start, end);
      const time = this.times.find((span) => span.end === end && span.start >= start);
      const tail = time ? { length: end - time.start } : this.tailOf(left, first.kind);
      if (!tail) break;
      end -= tail.length;
    }
    for (let step = 0; step < STEPS && start < end; step++) {
      const time = this.times.find(
        (span) => span.end <= end && (span.start === start || (span.start > start && cue.UNTIL.test(this.text.slice(start, span.start)))),
      );
      const opening = time ? { length: time.end - start } : { length: cue.OPENING.exec(this.text.slice(start, end))?.[0].length ?? 0 };
      if (opening.length === 0) break;
      start += opening.length;
    }
    for (let step = 0; step < 3; step++) start += cue.LEADING_VERB.exec(this.text.slice(start, end))?.[0].length ?? 0;
    if (this.text[end - 1] === '中' && end - start > 3) end--;
    start = this.behindByline(start, end);
    // 97%的县城和40%的乡镇: what a conjunction ends is not what is measured.
    if ((leftStart > clauseStart || this.text[quantity.end] === '的') && /[、和与及]/.test(this.text[first.start - 1] ?? '')) return null;
    // An opening quotation mark without its closing one was cut in two.
    if (this.text[start] === '“' && !this.text.slice(start, end).includes('”')) start++;
    if (
      end - start < 2 ||
      quantity.start < start ||
      /^(?:高于|低于|快于|慢于|是同期|是(?:[0-9]|去|上|全|世)|比(?!重|例)|较(?![大小高强多好为]))/.test(this.text.slice(start, end))
    )
      return null;
    const inner = this.times.find((span) => span.start > start && span.end < end);
    const verb = inner ? null : cue.ACHIEVES.exec(this.text.slice(start, end));
    if (verb && verb.index >= 2) {
      const verbStart = start + verb.index;
      return join(this.phrase(start, verbStart), this.phrase(verbStart + verb[0].length, end));
    }
    if (inner) return join(this.phrase(start, inner.start), this.phrase(inner.end, end));
    return this.phrase(this.shortened(start, end), end);
  }

  /** The start of a phrase that is not too long; a list is cut between its members, never inside one. */
  private shortened(start: number, end: number): number {
    if (end - start <= LONGEST) return start;
    const comma = this.text.slice(end - LONGEST, end - 2).indexOf('、');
    return end - LONGEST + comma + 1;
  }

  /** A report's byline (新华社北京7月18日电（记者某某）) is no part of what it measures. */
  private behindByline(start: number, end: number): number {
    const byline = /^[^，。]{0,24}(?:电|讯)?（[^）]{0,24}记者[^）]{0,24}）/.exec(this.text.slice(start, end));
    if (!byline) return start;
    let at = start + byline[0].length;
    for (const span of this.times) if (span.start === at && span.end < end) at = span.end;
    return at;
  }

  /** What stands between the phrase and the numeral, to be taken away: a comparison as a whole, else one predicate. */
  private tailOf(left: string, kind: Quantity['kind']): { length: number } | null {
    const comparison = cue.COMPARISON_TAIL.exec(left);
    if (
      comparison &&
      (cue.COMPARED_TIME.test(comparison[0]) || (kind === 'point' && /^(?:高于|低于|快于|慢于|好于)/.test(comparison[0])))
    ) {
      return { length: comparison[0].length };
    }
    const predicate = cue.PREDICATE_TAIL.exec(left);
    return predicate && { length: predicate[0].length };
  }

  /** 覆盖300多个城市: a general noun takes the subject and verb before the numeral along; 75个项目建成投入运行 the words behind. */
  private countOf(context: QuantityContext, q: number, noun: Phrase, before: Phrase | null): Found {
    if (!cue.GENERAL_NOUN.test(noun.text)) return { phrase: noun, rule: 'indicator.counted', confidence: 0.88 };
    const left = this.text.slice(context.leftStart, context.quantity.start);
    const tie = cue.TIES.exec(left);
    if (tie) {
      const start = before ? (before.pieces[0] as Phrase['pieces'][0]).span.start : context.leftStart + tie.index;
      const verbEnd = context.leftStart + tie.index + tie[0].replace(/(?:了|全国|到|全球|近|超过|超)+$/, '').length;
      return { phrase: join(this.phrase(Math.min(start, verbEnd - 2), verbEnd), noun), rule: 'indicator.tied', confidence: 0.75 };
    }
    const nounEnd = cue.TOWARDS.test(left) ? this.endOfNouns(q, placeOf(noun)) : placeOf(noun);
    const rest = /^[^，。；：！？、]{3,20}/.exec(this.text.slice(nounEnd));
    if (rest && !/^(?:左右|以上|和|与|中|的|等)/.test(rest[0])) {
      const verbal = this.phrase(nounEnd, nounEnd + rest[0].length);
      const link = rest[0].endsWith('的') ? null : added('的');
      return { phrase: join(verbal, link, noun), rule: 'indicator.counted-doing', confidence: 0.7 };
    }
    if (before && cue.TOWARDS.test(before.text)) return { phrase: noun, rule: 'indicator.counted', confidence: 0.6 };
    return { phrase: before && before.text.length > 3 ? join(before, noun) : noun, rule: 'indicator.counted', confidence: 0.7 };
  }

  /** The end of the last noun of 20个国家和5个国际组织, whose verb stands behind them all. */
  private endOfNouns(q: number, end: number): number {
    let last = end;
    for (let next = q + 1; next < Math.min(this.contexts.length, q + 4); next++) {
      const context = this.contexts[next] as QuantityContext;
      const between = this.text.slice(last, context.quantity.start);
      const noun = between.length <= 4 && cue.AND.test(between) ? this.nounBehind(context) : null;
      if (!noun) break;
      last = placeOf(noun);
    }
    return last;
  }

  /** The subject of a clause without figures that stands between the figure before and this one. */
  private subjectBefore(context: QuantityContext, q: number): Phrase | null {
    const from = Math.max(context.sentence.start, (this.contexts[q - 1] as QuantityContext | undefined)?.quantity.end ?? 0);
    const between = this.text.slice(from, context.clauseStart);
    let end = context.clauseStart;
    for (const clause of between.split(/(?<=[，：])/).reverse()) {
      if (!clause) continue;
      const start = end - clause.length;
      end = start;
      let at = start;
      for (let step = 0; step < STEPS; step++) {
        const time = this.times.find((span) => span.start === at && span.end < start + clause.length);
        const opening = time ? time.end - at : (cue.OPENING.exec(this.text.slice(at, start + clause.length))?.[0].length ?? 0);
        if (opening === 0) break;
        at += opening;
      }
      const words = this.text.slice(at, start + clause.length - 1);
      if (words.length < 3 || cue.CIRCUMSTANCE.test(words)) continue;
      const stop = words.search(cue.SUBJECT_END);
      if (stop >= 3) return this.phrase(at, at + Math.min(stop, LONGEST));
    }
    return null;
  }

  /** Members of a list: 甲、乙产量分别增长…, 产销分别…, or the figures of the clause before in their order. */
  private fromList(context: QuantityContext, before: Phrase | null, found: readonly Found[]): Found | null {
    const members = this.contexts.filter((other) => other.head === context.head);
    const index = members.indexOf(context);
    if (members.length < 2) return null;
    if (!before || before.text.length < 2) {
      // 较上年分别回升了1.2和0.8个百分点: as many figures before, in their order.
      const earlier = found.slice(0, context.head).slice(-members.length);
      if (earlier.length === members.length && (/分别/.test(context.left) || earlier[0]?.rule === PAIR))
        return { phrase: (earlier[index] as Found).phrase, rule: 'indicator.list-before', confidence: 0.8 };
      return null;
    }
    const both = this.bothOf(before, index, members.length, () => this.subjectBefore(context, context.head));
    if (both) return { phrase: both, rule: PAIR, confidence: 0.85 };
    const part = this.memberOf(before, index, members.length);
    return part && { phrase: part, rule: 'indicator.list', confidence: 0.85 };
  }

  /** 产销 is split into 产量 and 销量. */
  private bothOf(before: Phrase, index: number, count: number, subject: () => Phrase | null): Phrase | null {
    const pair = /产销(?:量)?$/.exec(before.text);
    if (!pair || count !== 2) return null;
    const at = placeOf(before) - pair[0].length + index;
    const head = pair.index < 2 ? subject() : cut(before, pair.index);
    return join(head, this.phrase(at, at + 1), added('量'));
  }

  private memberOf(before: Phrase, index: number, count: number): Phrase | null {
    const [{ span }] = before.pieces as [Phrase['pieces'][0]];
    const measures = this.partsOf(before.text, span.start);
    const bare = measures.slice(1).every((part) => cue.BARE_MEASURE.test(this.text.slice(part.start, part.end)));
    if (measures.length === count && bare) {
      // 装备工业营业收入、利润总额: the measures of one subject.
      const own = measures[index] as Span;
      const first = this.phrase(measures[0]?.start ?? 0, measures[0]?.end ?? 0);
      return index === 0 ? first : join(subjectOf(first), this.phrase(own.start, own.end));
    }
    const tail = cue.SHARED_TAIL.exec(before.text);
    const parts = this.partsOf(before.text.slice(0, tail?.index ?? before.text.length), span.start);
    if (parts.length !== count) return null;
    const own = parts[index] as Span;
    const member = this.phrase(own.start, own.end);
    if (!tail) return member;
    const tailStart = span.start + tail.index + (tail[0].startsWith('分别') ? 2 : 0);
    const shared = this.phrase(tailStart, span.end);
    // 关键工序数控化率、…普及率: every member has a measure of its own.
    const whole = !tail[0].includes('占') && cue.MEASURE_END.test(this.text.slice(parts[0]?.start, parts[0]?.end));
    return whole && index < count - 1 ? member : join(member, shared);
  }

  /** The members of 甲、乙和丙等行业, as spans of the block. */
  private partsOf(list: string, from: number): Span[] {
    const listed = list.slice(0, cue.AND_OTHERS.exec(list)?.index ?? list.length);
    const parts: Span[] = [];
    let at = 0;
    for (const part of listed.split(cue.CONJUNCTION)) {
      const start = listed.indexOf(part, at);
      if (part) parts.push({ start: from + start, end: from + start + part.length });
      at = start + part.length;
    }
    return parts;
  }
}
