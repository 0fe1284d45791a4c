// Which sentences promise: a lead-in about the future carries to every item and following paragraph of that answer; one about
// the past does not, even where its items have no tense.
import type { Clause } from './clauses';
import { DONE, FORECASTS, NO_ACTION, PAST_LIST, THIRD_PARTY } from './cues';

export type Scope = 'none' | 'future' | 'past';

export interface Judged {
  promises: boolean;
  scope: Scope;
  rules: string[];
  confidence: number;
}

const ASPECT = /(?:正在|一直|历来|长期以来)/;
/** A bare announcement of what follows (下一步重点做好三方面工作：) promises nothing itself. */
const ANNOUNCES =
  /^(?:[^，]{0,6})(?:重点|主要|着重|具体|有|考虑|从|围绕|抓好|做好|开展|推进|推动|是|在|以下|以及|着力|相关|的|我们|将|会|要|好|几|[一二三四五六七八九十0-9]+)*(?:以下|以上|[几一二三四五六七八九十0-9]+)[个方面点项]*(?:方面|点|项|件)?的?(?:相关)?(?:工作|举措|措施|考虑|事|打算|安排)?[：:。]?$/;

/** Judges one sentence in the scope that the sentences before it have left. */
export function judge(sentence: string, clauses: readonly Clause[], scope: Scope): Judged {
  const lead = clauses.find((clause) => clause.lead)?.lead ?? null;
  const item = clauses[0]?.item ?? null;
  if (/[？?]/.test(sentence) || NO_ACTION.test(sentence)) return stay(scope);
  const modal = clauses.find((clause) => clause.modal && clause.verb && (clause.ours || lead || clause === firstActing(clauses)));
  const acting = clauses.filter((clause) => clause.verb);
  const past = isPast(sentence, clauses);
  if (!lead && PAST_LIST.test(sentence) && !modal) return { promises: false, scope: 'past', rules: ['lead-in.past'], confidence: 0 };
  if (THIRD_PARTY.test(sentence) && !lead && !modal?.ours) return stay(scope);
  if (FORECASTS.test(sentence) && !lead && !modal?.ours) return stay(scope);

  if (lead && (acting.length > 0 || modal))
    return yes('future', [`lead-in.future:${lead}`, ...(modal ? [`modal:${modal.modal}`] : [])], 0.96);
  if (lead) return { promises: false, scope: 'future', rules: [], confidence: 0 };
  if (modal && !past) {
    const sure = modal.ours || scope === 'future';
    return yes(
      scope === 'past' && !modal.ours ? 'past' : 'future',
      [`modal:${modal.modal}`, ...(item ? [`item:${itemName(item)}`] : [])],
      sure ? 0.94 : 0.82,
    );
  }
  if (scope === 'future' && acting.length > 0 && !past && (acting[0] === firstActing(clauses) || item)) {
    return yes('future', ['lead-in.carried', ...(item ? [`item:${itemName(item)}`] : [])], item ? 0.92 : 0.88);
  }
  return stay(scope);
}

const stay = (scope: Scope): Judged => ({ promises: false, scope, rules: [], confidence: 0 });
const yes = (scope: Scope, rules: string[], confidence: number): Judged => ({ promises: true, scope, rules, confidence });
const itemName = (item: string) => item.replace(/[，、：]$/, '');

/** The first clause that can act: prepositional clauses before it (通过…，) are passed over. */
function firstActing(clauses: readonly Clause[]): Clause | undefined {
  return clauses.find(
    (clause) =>
      clause.verb ||
      !/^(?:通过|围绕|针对|聚焦|依托|按照|根据|面向|对|向|以|为|在|随着|结合|基于|作为|从)/.test(clause.text.replace(/^.{0,4}，/, '')),
  );
}

/** A sentence whose first acting clause is in the perfect, or under way, states a fact. */
function isPast(sentence: string, clauses: readonly Clause[]): boolean {
  const first = clauses.find((clause) => clause.verb) ?? clauses[0];
  const modal = clauses.some((clause) => clause.modal);
  if (ASPECT.test(sentence) && !modal) return true;
  return first !== undefined && DONE.test(first.text) && !first.modal;
}

/** Whether a sentence under a lead-in only announces how many points follow. */
export const onlyAnnounces = (sentence: string): boolean =>
  sentence.length < 48 && ANNOUNCES.test(sentence.replace(/^(?:下一步|后续|接下来|今后)[，,]?/, ''));
