// What a figure is measured against: its measure (同比, 环比, 年均, change, share, level), its direction and its base.
import type { Dir, Measure } from '@/lib/model/annotations';
import type { TurnDocument } from '@/lib/text/document';
import { AVERAGE, BASE, FALLS, FILLER, GAP, MONTH_ON_MONTH, OTHER_BASE, RISES, TIME_BASE, YEAR_ON_YEAR } from './basis-cues';
import { contextsOf, type QuantityContext } from './context';
import type { Quantity } from './quantity';

export interface Basis {
  measure: Measure;
  dir: Dir;
  /** What a change is measured against where the words name it (2012年); else null. */
  base: string | null;
  rules: string[];
}

const either = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const CHANGE = new RegExp(`(?:(${either(RISES)})|(${either(FALLS)}))(?:${FILLER}){0,4}$`);
/** A verb of change right before the numeral; 高于整体增速 has none. */
const CHANGED = new RegExp(`(?:${either([...RISES, ...FALLS].filter((word) => !/(?:速|幅|率|度|量)$/.test(word)))})(?:${FILLER}){0,4}$`);
/** Nouns of change: 增速为 says its size, while 提高为 says where it ends. */
const NOUN = /(?:速|幅|率|度|量)$/;
/** 提高到, 降至: what follows is where the change ends, not its size. */
const REACHED = new RegExp(`(?:${either([...RISES, ...FALLS].filter((word) => !NOUN.test(word)))})(?:到|至|为)`);
const BEHIND =
  /^(?:左右|以上|以内|以下)?的(?:同比|环比|年均|平均|高速|较快|正)?(增长|增速|增幅|涨幅|提升|速度增长|速度递增|降幅|下降|降低|下滑)/;
const NEW_ADDITION = /(?:新增|新增加|新增长)(?:了|约|近|超过|超)*$/;
/** A clause that only compares, whose comparison reaches into the next (与去年同期相比，…). */
const ONLY_COMPARES = /(?:同比|相比|比较|较上年同期|比上年同期|比去年同期|较去年同期)(?:来看|看)?，$/;

/** Basis of every quantity, per block. */
export function readBasis(document: TurnDocument, quantities: readonly (readonly Quantity[])[]): Basis[][] {
  return document.blocks.map((block, b) => {
    const { text } = block.reading;
    const bases: Basis[] = [];
    let sentence = -1;
    for (const context of contextsOf(text, quantities[b] ?? [])) {
      const before = context.sentence.start === sentence ? (bases.at(-1) ?? null) : null;
      bases.push(basisOf(text, context, before, document.article.published));
      sentence = context.sentence.start;
    }
    return bases;
  });
}

function basisOf(text: string, context: QuantityContext, before: Basis | null, published: string | null): Basis {
  const { quantity } = context;
  if (quantity.unit === '番')
    return { measure: comparison(text, context, published), dir: 'up', base: baseOf(context.clauseLeft), rules: ['change:番'] };
  const behind = changeBehind(context);
  if (behind) return behind;
  const gap = gapOf(context);
  if (gap) return gap;
  const change = changeOf(context);
  if (change) {
    return {
      measure: comparison(text, context, published),
      dir: change.dir,
      base: baseOf(context.clauseLeft),
      rules: [`change:${change.word}`],
    };
  }
  const growth = growthOf(text, context, before, published);
  if (growth) return growth;
  if (quantity.kind === 'percent') return { measure: 'share', dir: null, base: null, rules: ['share'] };
  return { measure: 'level', dir: null, base: null, rules: [] };
}

const RATE_NOUN = /(?:增速|增幅|涨幅|增长率|降幅|跌幅)(?!.*(?:占|比重))/;
/** A clause that names no measure of its own: 9月份达到了6.9%, 其中第三季度已经达到5.8%. */
const ONLY_TIME =
  /^[，、]?(?:其中)?(?:[0-9]{4}年|今年|去年)?(?:第?[一二三四、]+季度|[0-9、]+月份?(?:当月)?|[上下]半年|全年)?(?:已经|已|为|达到了?|达|是|则|分别|也)*$/;

/** A level of a growth rate: 同比增速回升至4.4%, and the rates of other periods that follow it. */
function growthOf(text: string, context: QuantityContext, before: Basis | null, published: string | null): Basis | null {
  const { quantity, clauseLeft, left } = context;
  if (quantity.kind !== 'percent') return null;
  if (before?.dir && before.measure !== 'share' && ONLY_TIME.test(left)) return { ...before, base: null, rules: ['growth.carried'] };
  if (!RATE_NOUN.test(clauseLeft) || /占/.test(clauseLeft)) return null;
  return {
    measure: comparison(text, context, published),
    dir: /降幅|跌幅/.test(clauseLeft) ? 'down' : 'up',
    base: null,
    rules: ['growth.level'],
  };
}

/** The word of change that governs the quantity, or null. */
function changeOf({ quantity, left }: QuantityContext): { dir: Dir; word: string } | null {
  if (quantity.kind === 'index' || quantity.kind === 'duration') {
    // A bare 环比上升0.2 is a change; a level of an index is none.
    const change = CHANGE.exec(left);
    return quantity.kind === 'index' && change && /环比/.test(left) ? directed(change) : null;
  }
  if (NEW_ADDITION.test(left)) return null;
  const tail = left.slice(-24);
  const change = CHANGE.exec(tail);
  if (!change || REACHED.test(tail.slice(change.index))) return null;
  return directed(change);
}

/** 2%左右的年均增速: the change stands behind the numeral, with its comparison. */
function changeBehind({ quantity, right, clauseLeft }: QuantityContext): Basis | null {
  if (quantity.kind === 'count' || quantity.kind === 'money' || quantity.kind === 'index') return null;
  const behind = BEHIND.exec(right);
  if (!behind) return null;
  const dir = /降|下滑/.test(behind[1] as string) ? 'down' : 'up';
  return { measure: lastOf(behind[0]) ?? lastOf(clauseLeft) ?? 'change', dir, base: null, rules: [`change:${behind[1]}`] };
}

function directed(match: RegExpExecArray): { dir: Dir; word: string } {
  return match[1] ? { dir: 'up', word: match[1] } : { dir: 'down', word: match[2] as string };
}

/** 高于…N个百分点: a gap to a thing is a level, a gap to an earlier time is a change. */
function gapOf({ quantity, left }: QuantityContext): Basis | null {
  if (quantity.kind !== 'point' && quantity.kind !== 'multiple' && quantity.kind !== 'percent') return null;
  const gap = GAP.exec(left);
  if (!gap || CHANGED.test(left.slice(gap.index + 2))) return null;
  const compared = gap[1] as string;
  if (quantity.kind === 'percent' && (compared === '' || !/(?:高于|低于|快于|慢于|高出)/.test(gap[0]))) return null;
  if (quantity.kind !== 'percent' && compared === '' && !/[高快]/.test(gap[0])) return null;
  if (TIME_BASE.test(compared)) {
    const dir = /^(?:低于|慢于)/.test(gap[0]) ? 'down' : 'up';
    const same = YEAR_ON_YEAR.test(`比${compared}`) && !OTHER_BASE.test(`比${compared}`);
    return { measure: same ? 'yoy' : 'change', dir, base: baseOf(left), rules: ['gap.time'] };
  }
  return { measure: 'level', dir: null, base: compared || null, rules: ['gap'] };
}

/** The comparison that governs a change: 同比, 环比, 年均, else a plain change. */
function comparison(text: string, context: QuantityContext, published: string | null): Measure {
  const { clauseLeft, clauseStart, sentence } = context;
  const before = text.slice(Math.max(sentence.start, clauseStart - 14), clauseStart);
  const scope = ONLY_COMPARES.test(before) ? before + clauseLeft : clauseLeft;
  const last = lastOf(scope);
  if (last) return last;
  return isYearBefore(text, context, published) ? 'yoy' : 'change';
}

/** The comparison named last in the scope. */
function lastOf(scope: string): Measure | null {
  let best: { at: number; measure: Measure } | null = null;
  const rows: [RegExp, Measure][] = [
    [YEAR_ON_YEAR, 'yoy'],
    [MONTH_ON_MONTH, 'mom'],
    [AVERAGE, 'avg'],
  ];
  for (const [expression, measure] of rows) {
    for (const match of scope.matchAll(new RegExp(expression, 'g'))) {
      if (measure === 'yoy' && OTHER_BASE.test(scope.slice(match.index))) continue;
      if (!best || match.index > best.at) best = { at: match.index, measure };
    }
  }
  return best?.measure ?? null;
}

const YEAR_BASE = /[比较]([0-9]{4})年(?![0-9底末]|全年|平均|[一二三四]季度)/;

/** 比2020年提高, said of 2021. */
function isYearBefore(text: string, { clauseLeft, sentence, quantity }: QuantityContext, published: string | null): boolean {
  const year = Number(YEAR_BASE.exec(clauseLeft)?.[1]);
  if (!year) return false;
  const said = text.slice(sentence.start, quantity.start);
  if (new RegExp(`${year + 1}年`).test(said)) return true;
  return /去年|上年/.test(said) && published !== null && Number(published.slice(0, 4)) === year + 2;
}

function baseOf(left: string): string | null {
  return BASE.exec(left)?.[1] || null;
}
