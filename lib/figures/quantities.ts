// Finds every measured quantity of a block: one pass over the folded text, stopping only where a numeral can begin.
import { approxBefore, approxBehind } from './approximation';
import { nameEndAt, OWN_POINTS, SIZE_CLASS } from './names';
import { multiplierAt, numeralAt, scale } from './numerals';
import type { Quantity } from './quantity';
import { readRatio } from './ratios';
import { durationAt, type Unit, unitAt } from './units';

/** A numeral with what stands behind it, before its neighbours have been asked. */
interface Candidate {
  start: number;
  /** End of the numeral and its multiplier. */
  numeralEnd: number;
  end: number;
  digits: string;
  power: number;
  script: 'arabic' | 'chinese' | 'bare';
  unit: Unit | null;
  more: boolean;
  /** A finished reading of its own form (三分之一, 四成). */
  ratio: Quantity | null;
}

const STARTS = /[0-9〇零一二两三四五六七八九十百千万亿半翻过]/g;
const MORE = /[多余来]/;
const LATIN = /[A-Za-z]/;
/** A Latin word that is counted and no model's name. */
const COUNTED_WORD = /(?:^|[^A-Za-z])(?:APP|App|app|SDK|PLC|AGV|DCS)$/;
const JOINS = /^(?:、|和|与|及|以及|或|，)$/;
const SHARES = /^(?:、|和|与|及|以及|或)$/;
const RANGE = /^(?:—|——|–|－|-|~|～|至|到)$/;
const FROM_BEFORE = /(?:从|由|自)[^，。；、]{0,12}$/;
/** 前 that counts from the first (前5个月), not the end of 目前, 此前 and the like. */
const ORDINAL_BEFORE = /(?:第|(?:^|[^目此当以之提日年月底空])前)$/;
const VAGUE_BEFORE = /[几数若干好]$/;

/** All quantities of one block's reading, in order; offsets are those of the text. Linear in its length. */
export function findQuantities(text: string): Quantity[] {
  const candidates: Candidate[] = [];
  STARTS.lastIndex = 0;
  for (let match = STARTS.exec(text); match; match = STARTS.exec(text)) {
    const at = match.index;
    const skip = nameEndAt(text, at);
    if (skip > 0) {
      STARTS.lastIndex = skip;
      continue;
    }
    const candidate = readCandidate(text, at);
    if (!candidate) continue;
    candidates.push(candidate);
    STARTS.lastIndex = Math.max(candidate.end, at + 1);
  }
  return toQuantities(text, candidates);
}

function readCandidate(text: string, at: number): Candidate | null {
  const ratio = readRatio(text, at);
  if (ratio) return fromRatio(ratio);
  const numeral = numeralAt(text, at);
  if (!numeral) return null;
  let { power } = numeral;
  let end = numeral.end;
  const more = MORE.test(text[end] ?? '') && follows(text, end + 1);
  if (more) {
    end++;
    const second = multiplierAt(text, end);
    if (second) {
      power += second.power;
      end = second.end;
    }
  }
  const duration = durationAt(text, end);
  const unit = unitAt(text, end);
  const longer = duration && (!unit || duration.form.length >= unit.form.length) ? duration : unit;
  return {
    start: at,
    numeralEnd: end,
    end: end + (longer?.form.length ?? 0),
    digits: numeral.digits,
    power,
    script: numeral.script,
    unit: longer,
    more,
    ratio: null,
  };
}

/** Whether 多/余 at the offset before is part of a numeral: a unit or a multiplier follows. */
const follows = (text: string, at: number) => unitAt(text, at) !== null || multiplierAt(text, at) !== null || durationAt(text, at) !== null;

function fromRatio(ratio: Quantity): Candidate {
  return {
    start: ratio.start,
    numeralEnd: ratio.end,
    end: ratio.end,
    digits: '',
    power: 0,
    script: 'chinese',
    unit: null,
    more: false,
    ratio,
  };
}

/** Settles units shared along a list, ranges, and what is no figure at all. */
function toQuantities(text: string, candidates: Candidate[]): Quantity[] {
  shareUnits(text, candidates);
  const found: Quantity[] = [];
  let list = 0;
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i] as Candidate;
    const next = candidates[i + 1];
    const gap = next ? text.slice(candidate.end, next.start) : '';
    const range = next && isRange(text, candidate, next, gap);
    const quantity = range ? readRange(text, candidate, next) : readOne(text, candidate);
    if (range) i++;
    if (!quantity) continue;
    const last = found[found.length - 1];
    if (
      last &&
      last.kind === quantity.kind &&
      quantity.start - last.end <= 4 &&
      JOINS.test(betweenWithoutApprox(text, last.end, quantity.start))
    ) {
      if (last.list === null) last.list = ++list;
      quantity.list = last.list;
    }
    found.push(quantity);
  }
  return distribute(text, found);
}

/** What stands between two members of a list, without an approximating word of either (20%以上和近30%). */
function betweenWithoutApprox(text: string, from: number, to: number): string {
  const behind = approxBehind(text, from);
  const before = approxBefore(text, to);
  return text.slice(behind?.end ?? from, before && before.start >= (behind?.end ?? from) ? before.start : to);
}

/** 354.5和352.1万辆: a numeral without a unit takes that of the next one, and its multiplier too. Right to left. */
function shareUnits(text: string, candidates: Candidate[]): void {
  for (let i = candidates.length - 2; i >= 0; i--) {
    const one = candidates[i] as Candidate;
    const next = candidates[i + 1] as Candidate;
    if (one.unit || one.ratio || next.ratio || !next.unit || one.script !== 'arabic') continue;
    if (next.unit.kind === 'duration' || !SHARES.test(text.slice(one.end, next.start))) continue;
    if (isNamed(text, one)) continue;
    one.unit = next.unit;
    if (one.power === 0 && next.script === 'arabic') one.power = next.power;
  }
}

function isRange(text: string, one: Candidate, next: Candidate, gap: string): boolean {
  if (!RANGE.test(gap) || one.ratio || next.ratio || !next.unit || next.unit.kind === 'duration') return false;
  if (one.script !== next.script && one.script !== 'arabic') return false;
  if (one.unit && one.unit.form !== next.unit.form) return false;
  return !(/[至到]/.test(gap) && FROM_BEFORE.test(text.slice(Math.max(0, one.start - 14), one.start)));
}

function readRange(text: string, one: Candidate, next: Candidate): Quantity | null {
  const unit = next.unit as Unit;
  const power = one.unit || one.power > 0 ? one.power : next.power;
  const high = readOne(text, { ...next, start: one.start }, false);
  if (!high || isNamed(text, one)) return null;
  return {
    ...high,
    value: [scale(one.digits, power), scale(next.digits, next.power)],
    unit: unit.unit ?? unit.form,
    approx: '=',
    rules: ['range'],
  };
}

/** One candidate as a quantity, or null where it is a name, a date, an order or a count of the speaker's own points. */
function readOne(text: string, candidate: Candidate, checkNames = true): Quantity | null {
  const { start, end, unit } = candidate;
  if (candidate.ratio) return withApprox(text, candidate.ratio, false);
  const before = text.slice(Math.max(0, start - 2), start);
  if (ORDINAL_BEFORE.test(before) && !(before.endsWith('前') && unit?.kind === 'percent')) return null;
  if (checkNames && isNamed(text, candidate)) return null;
  if (!unit) return readBareMagnitude(text, candidate);
  if (unit.kind === 'duration') return readDuration(text, candidate, unit);
  if (unit.kind === 'count' && OWN_POINTS.test(text.slice(end, end + 4)) && Number(candidate.digits) <= 12 && candidate.power === 0)
    return null;
  if (candidate.script !== 'arabic') return readChinese(text, candidate, unit, before);
  return withApprox(text, made(candidate, unit, text, 0.96, 'numeral.arabic'), candidate.more);
}

/** A numeral glued to Latin letters is a name (5G, C919, IMT-2030) unless a unit of its own follows (每GB4.4元). */
function isNamed(text: string, { start, numeralEnd, unit }: Candidate): boolean {
  const before = text[start - 1] ?? '';
  const behind = text[numeralEnd] ?? '';
  // App1200款 counts apps; R20个 or C919架 is a model's number.
  if (LATIN.test(before)) return !(unit && (/[%元]/.test(unit.form) || COUNTED_WORD.test(text.slice(Math.max(0, start - 4), start))));
  if (before === '-' && LATIN.test(text[start - 2] ?? '')) return true;
  if (LATIN.test(behind)) return !unit || !LATIN.test(unit.form);
  return SIZE_CLASS.test(text.slice(numeralEnd, numeralEnd + 3)) && !/^级/.test(unit?.form ?? '');
}

const INDEX_NOUN = /(?:指数|系数|PMI|荣枯线)[^，。；]{0,12}$/i;
const INDEX_CHANGE = /环比(?:上升|下降|提高|回落|提升)(?:了)?$/;
const REACHES = /(?:突破|超过|超|达到|达|近|逾|约|为|至|有|到)(?:了)?$/;

/** A level without a unit: a bare magnitude (突破了5000万) or an index (相关系数0.8). */
function readBareMagnitude(text: string, candidate: Candidate): Quantity | null {
  const before = text.slice(Math.max(0, candidate.start - 20), candidate.start);
  const behind = text.slice(candidate.end, candidate.end + 2);
  const nothing: Unit = { form: '', kind: 'count' };
  if (candidate.script === 'arabic' && candidate.power === 0) {
    if (!candidate.digits.includes('.') || /^[年月日时分版]/.test(behind)) return null;
    const isIndex = INDEX_NOUN.test(before) || INDEX_CHANGE.test(before);
    return isIndex ? withApprox(text, { ...made(candidate, nothing, text, 0.85, 'index'), kind: 'index' }, false) : null;
  }
  // 1400万用户: the noun itself is counted, without a classifier.
  const counted =
    candidate.script === 'arabic' &&
    candidate.power >= 4 &&
    /^[\u4e00-\u9fff]/.test(behind) &&
    !/^(?:级|分之|年|里|象|物|吨级|兆|瓦|大|强)/.test(behind);
  const ends = counted || /^(?:$|[，。；、！？）)”’]|左右|以上|大关|的|和|与|及|多|户|家)/.test(behind) || candidate.more;
  if (!ends || (candidate.script !== 'arabic' && !REACHES.test(before))) return null;
  if (candidate.script !== 'arabic' && Number(candidate.digits) < 1000) return null;
  return withApprox(text, made(candidate, nothing, text, 0.8, 'magnitude.bare'), candidate.more);
}

const SPAN_BEFORE = /(?:连续|长达|历时|缩短|缩短了|缩短至|缩短到|延长|延长了|提前|提前了|需要|不超过|超过|累计|平均)$/;
const POINT_IN_TIME = /^(?:来|间|以来|内|前|后|期|代|初|末|底|中|度|级|版|的|之|时|里)/;

/** A span of time (连续12年). Dates and periods are none, so a cue must stand before it. */
function readDuration(text: string, candidate: Candidate, unit: Unit): Quantity | null {
  const before = text.slice(Math.max(0, candidate.start - 4), candidate.start);
  if (!SPAN_BEFORE.test(before) || POINT_IN_TIME.test(text.slice(candidate.end, candidate.end + 2))) return null;
  if (unit.form === '年' && /^[0-9]{4}$/.test(candidate.digits)) return null;
  return withApprox(text, made(candidate, unit, text, 0.6, 'duration'), candidate.more);
}

/** Classifiers that a bare multiplier may count without any word before it (百万家, 十万家). */
const BARE_COUNTS = /^[家户辆]$/;
const BARE_CUE = /(?:近|超过?|突破|上|达到?|逾|约|过)了?$/;

/** A Chinese numeral with a unit. Small counts are left to the reader's eye: low confidence (六款), or none (三个方面). */
function readChinese(text: string, candidate: Candidate, unit: Unit, before: string): Quantity | null {
  if (VAGUE_BEFORE.test(before)) return null;
  const value = scale(candidate.digits, candidate.power);
  const ratio = unit.kind !== 'count' && unit.kind !== 'money';
  if (candidate.script === 'bare') {
    const cued = candidate.more || BARE_CUE.test(text.slice(Math.max(0, candidate.start - 3), candidate.start));
    if (value < 100 && !candidate.more && !ratio) return null;
    // 成百上千 is no number; 建成万余个 is one.
    if ((before.endsWith('成') && !candidate.more) || (!cued && !BARE_COUNTS.test(unit.form))) return null;
    if (!cued && value < 1000) return null;
    const quantity = made(candidate, unit, text, cued ? 0.92 : 0.85, 'numeral.bare');
    return withApprox(text, before.endsWith('上') ? { ...quantity, approx: '>' } : quantity, candidate.more);
  }
  if (ratio) return withApprox(text, made(candidate, unit, text, 0.93, 'numeral.chinese'), candidate.more);
  if (value >= 100 || candidate.more) return withApprox(text, made(candidate, unit, text, 0.92, 'numeral.chinese'), candidate.more);
  if (value < 2 || /^[个项大类次批位条点件种样组]$/.test(unit.form)) return null;
  return withApprox(text, made(candidate, unit, text, 0.5, 'numeral.chinese.small'), candidate.more);
}

const PERCENT_INDEX = /(?:PMI|采购经理(?:人)?指数|景气指数|荣枯线|信心指数)[^。；]{0,24}$/i;
const CHANGES = /(?:增长|下降|提高|提升|回落|上升|增速|同比|占比|比重)/;

function made(candidate: Candidate, unit: Unit, text: string, confidence: number, rule: string): Quantity {
  const { start, end } = candidate;
  const clause = text.slice(Math.max(0, start - 40), start);
  const index = unit.kind === 'percent' ? PERCENT_INDEX.exec(clause) : null;
  return {
    start,
    end: unit.form && end === candidate.numeralEnd ? candidate.numeralEnd : end,
    kind: index && !CHANGES.test(index[0]) ? 'index' : unit.kind,
    value: scale(candidate.digits, candidate.power),
    unit: unit.unit ?? unit.form,
    approx: '=',
    list: null,
    rules: [rule],
    confidence,
  };
}

function withApprox(text: string, quantity: Quantity, more: boolean): Quantity {
  const before = approxBefore(text, quantity.start);
  const behind = approxBehind(text, quantity.end);
  const approx = more ? '>' : (before?.approx ?? behind?.approx ?? quantity.approx);
  const cue = before ?? behind;
  return { ...quantity, approx, rules: cue ? [...quantity.rules, `approx:${cue.form}`] : quantity.rules };
}

const DISTRIBUTES = /(?:分别|均|都)(?:已)?$/;

/** 分别超过20%和30%: the approximating word holds for every member of the list. */
function distribute(text: string, quantities: Quantity[]): Quantity[] {
  return quantities.map((quantity, i) => {
    if (quantity.list === null || quantity.approx !== '=') return quantity;
    const first = quantities.find((other) => other.list === quantity.list) as Quantity;
    if (first === quantity || quantities[i - 1]?.list !== quantity.list) return quantity;
    const cue = approxBefore(text, first.start);
    if (!cue || !DISTRIBUTES.test(text.slice(Math.max(0, cue.start - 3), cue.start))) return quantity;
    return { ...quantity, approx: cue.approx, rules: [...quantity.rules, 'approx.distributed'] };
  });
}
