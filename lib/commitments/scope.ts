// Which sentences promise: a lead-in about the future carries to every item and following paragraph of that answer; one about
// the past does not, even where its items have no tense.
import type { Clause } from './clauses';
import { DONE, FORECASTS, NO_ACTION, OTHERS_SHOULD, PAST_LIST, THIRD_PARTY } from './cues';

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
  /^(?:[^，]{0,6})(?:重点|主要|着重|具体|有|考虑|从|围绕|抓好|做好|开展|推进|推动|是|在|以下|以及|着力|相关|的|我们|将|会|要|好|几|[两一二三四五六七八九十0-9]+)*(?:以下|以上|[几两一二三四五六七八九十0-9]+)[个方面点项]*(?:方面|点|项|件)?的?(?:相关)?(?:工作|举措|措施|考虑|事|打算|安排)?[：:。]?$/;

/** Announces points to come (将从五个方面推进工作): the items below are promises. 主要 and 重要 hold no 要. */
const ANNOUNCES_FUTURE =
  /(?:将|(?<![主重必需首])要|准备|考虑|计划)[^。；]{0,24}(?:方面|点|项)[^。；]{0,8}(?:工作|努力|着手|推进|发力|入手|举措|部署|：)|(?:方面|点|项|些)的?(?:初步)?(?:考虑|打算|设想)|(?:将|(?<![主重必需首])要)[^，。；了]{0,8}(?:以下|如下|下面)[^，。；]{0,6}(?:工作|举措|措施)/;
/** Asks what comes and answers itself (今后怎么办？). */
const ASKS_AHEAD =
  /^(?:那么?，?)?(?:下一步|下一阶段|接下来|今后|后续|未来)[^，。；？?]{0,12}(?:怎么|如何|什么|哪些)[^，。；？?]{0,8}[？?]$/;
/** A list of this year's or coming work, opened by a colon. */
const OPENS_FUTURE_LIST =
  /(?:今年|明年|全年|下半年|下一步|(?<![主重必需首])要|将|工作重心|着力推进)[^。；]{0,80}(?:方面|项|点|件)[^。；]{0,30}：$/;
/** Totals and perfects in a sentence without a modal: what was done, in the form of a list item. */
const SUMS_UP = /累计|(?:发挥|取得|起到|实现|完成|覆盖|达到)了/;
const BY_NOW = /(?:截至|已|目前)/;

/** Only the end of a sentence can open a list: a bounded look keeps long ones linear. */
const LOOK = 160;
const opensFutureList = (sentence: string) => sentence.endsWith('：') && OPENS_FUTURE_LIST.test(sentence.slice(-LOOK));

/** Judges one sentence in the scope that the sentences before it have left. */
export function judge(sentence: string, clauses: readonly Clause[], scope: Scope): Judged {
  const lead = clauses.find((clause) => clause.lead)?.lead ?? null;
  const item = clauses.find((clause) => clause.item)?.item ?? null;
  const acting = clauses.filter((clause) => clause.verb);
  const first = firstActing(clauses);
  const ours = clauses.some((clause) => clause.ours);
  const modal = acting.find(
    (clause) =>
      clause.modal &&
      !DONE.test(clause.text.slice(0, 12)) &&
      (clause.ours || lead || scope === 'future' || clause.item || clause === first || ours || plans(clause)),
  );
  if (/[？?]/.test(sentence)) return ASKS_AHEAD.test(sentence) ? { ...stay('future'), rules: ['lead-in.asked'] } : stay(scope);
  if (OTHERS_SHOULD.test(sentence) && !ours) return stay(scope);
  if (NO_ACTION.test(sentence) && !(modal?.ours && acting.length > 0)) return stay(scope);
  if ((THIRD_PARTY.test(sentence) || FORECASTS.test(sentence)) && !lead && !modal?.ours) return stay(scope);

  const itemRules = item ? [`item:${itemName(item)}`] : [];
  if (lead && acting.length > 0) return yes('future', [`lead-in.future:${lead}`, ...(modal ? [`modal:${modal.modal}`] : [])], 0.96);
  const announces = (ours && ANNOUNCES_FUTURE.test(sentence)) || (opensFutureList(sentence) && !/了/.test(sentence));
  if (lead || announces) return { promises: modal !== undefined, scope: 'future', rules: ['lead-in.announced'], confidence: 0.8 };
  if (!lead && !modal && PAST_LIST.test(sentence) && (scope !== 'future' || /了/.test(sentence)))
    return { promises: false, scope: 'past', rules: ['lead-in.past'], confidence: 0 };
  // 我们将 with a verb that no table knows is a promise all the same.
  const plain = modal
    ? null
    : clauses.find(
        (clause) =>
          (clause.ours || scope === 'future') &&
          clause.modal &&
          /^(?:将|计划|准备|拟|力争)/.test(clause.modal) &&
          !clause.verb &&
          !DONE.test(clause.text),
      );
  if (plain && acting.length === 0 && !/将其/.test(plain.text)) return yes('future', [`modal:${plain.modal}`], 0.8);
  if (modal) {
    const sure = modal.ours || scope === 'future';
    return yes(scope === 'past' && !modal.ours ? 'past' : 'future', [`modal:${modal.modal}`, ...itemRules], sure ? 0.94 : 0.82);
  }
  const carried = scope === 'future' && acting.length > 0 && (acting[0] === first || item !== null);
  if (carried && !isPast(sentence, clauses)) return yes('future', ['lead-in.carried', ...itemRules], item ? 0.92 : 0.88);
  return stay(scope);
}

/** 计划10月底前完成…: words that only plan, with no other subject before them. */
const plans = (clause: Clause) =>
  /^(?:计划|拟|力争|准备)/.test(clause.modal ?? '') && clause.text.slice(clause.action - clause.start).startsWith(clause.verb ?? '\0');

const stay = (scope: Scope): Judged => ({ promises: false, scope, rules: [], confidence: 0 });
const yes = (scope: Scope, rules: string[], confidence: number): Judged => ({ promises: true, scope, rules, confidence });
const itemName = (item: string) => item.replace(/[，、：]$/, '');

/** 某某说，: who speaks, not what is done. */
const SPEECH = /(?:说|表示|介绍|指出|强调|透露|坦言|称|看来)[，：]$/;

/** The first clause that can act: prepositional clauses before it (通过…，) are passed over. */
function firstActing(clauses: readonly Clause[]): Clause | undefined {
  return clauses.find(
    (clause) =>
      clause.verb ||
      (!SPEECH.test(clause.text) &&
        !/^(?:通过|围绕|针对|聚焦|依托|按照|根据|面向|瞄准|紧扣|锚定|对标|立足|着眼|对|向|以|为|在|随着|结合|基于|作为|从)/.test(
          clause.text.replace(/^.{0,4}，(?=.)/, ''),
        )),
  );
}

/** A sentence whose first acting clause is in the perfect, or that is under way or sums up, states a fact. */
function isPast(sentence: string, clauses: readonly Clause[]): boolean {
  if (clauses.some((clause) => clause.modal)) return false;
  if (ASPECT.test(sentence) || SUMS_UP.test(sentence)) return true;
  const at = clauses.findIndex((clause) => clause.verb);
  const first = clauses[at] ?? clauses[0];
  return first !== undefined && (DONE.test(first.text) || clauses.slice(0, Math.max(at, 0)).some((clause) => BY_NOW.test(clause.text)));
}

/** Whether a sentence under a lead-in only announces how many points follow. */
export const onlyAnnounces = (sentence: string): boolean =>
  sentence.length < 48 && ANNOUNCES.test(sentence.replace(/^(?:下一步|后续|接下来|今后|今年|明年|下半年|全年)[，,]?/, ''));
