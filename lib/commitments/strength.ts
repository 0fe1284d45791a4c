// How much a promise binds: hard (a number, or a named deliverable with a date), concrete (a named thing), soft (direction only).
import type { Figure, Strength } from '@/lib/model/annotations';
import type { Clause } from './clauses';
import { DONE } from './cues';

/** Clauses that state a share or a stock as a fact, though a promise stands in the same sentence. */
const FACT = /(?:占比|比重|占[^，。；]{1,16}的|现有|共有|拥有|达到了|已有|目前有|同比|环比|较去年|比去年|去年|上年)/;
const TARGET_KINDS = new Set(['count', 'money', 'percent', 'point', 'multiple']);

/** Whether a figure in a clause of a promise is its own target: to be reached, not a fact that stands beside it. */
export function isTarget(figure: Figure, clause: Clause, published: string | null): boolean {
  if (!TARGET_KINDS.has(figure.kind) || figure.confidence < 0.55) return false;
  if (FACT.test(clause.text) || (DONE.test(clause.text) && !clause.modal)) return false;
  if (figure.measure === 'yoy' || figure.measure === 'mom') return clause.modal !== null;
  if (!clause.verb && !clause.modal && !/(?:达到|达|超过|突破|以上|左右|实现|覆盖|形成|增长|不低于|不少于|控制在)/.test(clause.text))
    return false;
  const year = figure.period ? Number(figure.period.replace('@', '').split('/').at(-1)?.slice(0, 4)) : null;
  return !(year && published && year < Number(published.slice(0, 4)));
}

export function strengthOf(quantified: boolean, named: boolean, dated: boolean): Strength {
  if (quantified || (named && dated)) return 'hard';
  return named ? 'concrete' : 'soft';
}
