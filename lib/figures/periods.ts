// What time a figure speaks of: said in its clause, carried on from an earlier clause, or inferred from a lead-in (推定).
import type { TurnDocument } from '@/lib/text/document';
import type { Basis } from './basis';
import { contextsOf, type QuantityContext } from './context';
import type { Quantity } from './quantity';
import { asFlow, asStock, type TimeExpression, timeExpressions } from './time-expressions';

export interface PeriodReading {
  period: string | null;
  /** True where the period was carried over from another sentence (推定). */
  periodInferred: boolean;
  rules: string[];
}

/** Names of a stock: what exists at a time, not what flowed through a period. */
const STOCK =
  /(?:累计|总数|总量|总规模|保有量|存量|用户数|用户规模|用户总|户数|企业数|数量|个数|拥有|共有|现有|已有|已建成|建成|开通|在建|在用|覆盖|达到|已培育|已经培育|入驻|注册量|连接数|机架|端口|余额|资产|装机|存续|登记|超过|突破|接入|家庭|超|达|总计)/;
const FLOW =
  /(?:新增|新建|新发展|新开|新培育|产量|销量|产销|销售|产值|出口|进口|完成|收入|利润|营收|投资|发放|检测|通报|下架|创造|交易|增加值|出货|发电|用电|业务总量|流量|产出|订单|成交|处置|淘汰|投运|投入运行|发布了|实施|净增|利用量|回收量|处理量|再培育)/;
const SHARE_OF_STOCK = /(?:普及率|渗透率|覆盖率|数控化率|占有率|用户|保有量|联网率)/;
const FROM = /(?:从|由|自)(?:[0-9]{4}年(?:底|末)?的?)?(?:约|近|不到|不足)?$/;
const TO =
  /(?:增长|增加|提高|提升|上升|下降|降低|减少|扩大|攀升|回升|降|升|增|跃升|缩短|回落|大幅攀升|增至)(?:到|至|为)(?:了)?[^，。；]{0,8}$/;
const FUTURE_LEAD = /(?:下一步|下一阶段|接下来|后续|今后)/;

/** The period that the briefing reports on, carried through a turn: the quarter, half or year that has just ended. */
interface Frame {
  expression: TimeExpression;
  block: number;
}

interface State {
  turn: number;
  report: Frame | null;
}

/** Periods of every quantity, per block. */
export function readPeriods(
  document: TurnDocument,
  quantities: readonly (readonly Quantity[])[],
  bases: readonly (readonly Basis[])[],
): PeriodReading[][] {
  const { published } = document.article;
  let state: State = { turn: -1, report: null };
  return document.blocks.map((block, b) => {
    const { text } = block.reading;
    if (block.turn !== state.turn) state = { turn: block.turn, report: null };
    const own = quantities[b] ?? [];
    const expressions = own.length > 0 || block.role === 'answer' ? timeExpressions(text, published) : [];
    const contexts = contextsOf(text, own);
    const readings: PeriodReading[] = [];
    let seen = 0;
    contexts.forEach((context, q) => {
      while (seen < expressions.length && (expressions[seen] as TimeExpression).start < context.quantity.start) {
        const expression = expressions[seen++] as TimeExpression;
        if (isReport(expression, published)) state.report = { expression, block: b };
      }
      if (FUTURE_LEAD.test(text.slice(0, context.quantity.start))) state.report = null;
      readings.push(
        readOne(text, context, expressions, {
          basis: bases[b]?.[q] as Basis,
          before: readings,
          report: state.report,
          published,
          block: b,
          contexts,
        }),
      );
    });
    for (; seen < expressions.length; seen++) {
      const expression = expressions[seen] as TimeExpression;
      if (isReport(expression, published)) state.report = { expression, block: b };
    }
    if (FUTURE_LEAD.test(text)) state.report = null;
    return readings;
  });
}

/** A quarter, half, run of months, or, early in the year, the year before: what the briefing is about. */
function isReport({ kind, rule, periods }: TimeExpression, published: string | null): boolean {
  if (kind !== 'span' || !published) return false;
  if (/quarter|half|first-months|months$/.test(rule))
    return periods.length === 1 && (periods[0] as string).slice(0, 4) >= String(Number(published.slice(0, 4)) - 1);
  return (
    /whole-year|year-word/.test(rule) && Number(published.slice(5, 7)) <= 3 && periods[0] === String(Number(published.slice(0, 4)) - 1)
  );
}

interface Around {
  basis: Basis;
  before: readonly PeriodReading[];
  report: Frame | null;
  published: string | null;
  block: number;
  contexts: readonly QuantityContext[];
}

function readOne(text: string, context: QuantityContext, expressions: readonly TimeExpression[], around: Around): PeriodReading {
  const { quantity, sentence, clauseStart, head } = context;
  const at = (around.contexts[head] as QuantityContext).quantity.start;
  const inSentence = expressions.filter((e) => e.start >= sentence.start && e.end <= at);
  const inClause = inSentence.filter((e) => e.start >= clauseStart);
  const listed = listedPeriod(text, context, inClause, around.contexts);
  if (listed) return listed;
  const direct = inClause.at(-1);
  if (direct) return applied(direct, context, around, false, text);
  const behind = expressions.find(
    (e) =>
      e.start >= quantity.end && e.end <= quantity.end + 8 && /^(?:的|在)?$/.test(text.slice(quantity.end, e.start)) && e.kind !== 'now',
  );
  const carried = inSentence.at(-1);
  const previous = around.before.at(-1);
  if (previous?.period && sameSentence(around.contexts, around.before.length, context) && continues(text, context, around)) {
    const before = (around.contexts[around.before.length - 1] as QuantityContext).quantity;
    if (!carried || carried.end <= before.start) return { ...previous, rules: ['period.of-clause-before'] };
  }
  // 目前 says what stands now; a change in a later clause is not of now.
  if (carried?.kind === 'now' && isChange(around.basis)) return { period: null, periodInferred: false, rules: [] };
  if (carried) return applied(carried, context, around, false, text);
  if (behind) return applied(behind, context, around, false, text);
  return inherited(text, context, expressions, around);
}

const isChange = ({ measure }: Basis) => measure === 'change' || measure === 'yoy' || measure === 'mom' || measure === 'avg';

/** A clause that goes on about the figure before it, and so keeps its period: 同比增长…, 比2012年提高…, 占…的…, 其中…. */
function continues(text: string, context: QuantityContext, { basis }: Around): boolean {
  if (sideOf(text, context) !== null) return false;
  if (/^(?:占|其中)/.test(text.slice(context.clauseStart, context.clauseStart + 2))) return true;
  if (basis.measure === 'yoy' || basis.measure === 'mom' || basis.base !== null) return true;
  return basis.measure === 'change' && context.clauseLeft.length <= 6;
}

const sameSentence = (contexts: readonly QuantityContext[], index: number, context: QuantityContext) =>
  contexts[index - 1]?.sentence.start === context.sentence.start;

/** 5、6月分别增长…: as many periods as members of the list. */
function listedPeriod(
  text: string,
  context: QuantityContext,
  inClause: readonly TimeExpression[],
  contexts: readonly QuantityContext[],
): PeriodReading | null {
  const members = contexts.filter((other) => other.head === context.head);
  if (members.length < 2) return null;
  const index = members.indexOf(context);
  const last = inClause.at(-1);
  if (!last) return null;
  let run = [...last.periods];
  for (let i = inClause.length - 2; i >= 0 && run.length < members.length; i--) {
    const one = inClause[i] as TimeExpression;
    const next = inClause[i + 1] as TimeExpression;
    if (!/^[、和与及]$/.test(text.slice(one.end, next.start))) break;
    run = [...one.periods, ...run];
  }
  if (run.length !== members.length) return null;
  return { period: run[index] as string, periodInferred: false, rules: ['period.listed'] };
}

/** An expression as the period of this figure: a stock takes the end, the sides of 从…到… take the ends of a range. */
function applied(
  expression: TimeExpression,
  context: QuantityContext,
  { basis, before }: Around,
  inferred: boolean,
  text: string,
): PeriodReading {
  const said = (expression.rule === 'period.years-listed' ? expression.periods.at(-1) : expression.periods[0]) as string;
  const rules = [inferred ? 'period.inherited' : expression.rule];
  const made = (period: string): PeriodReading => ({ period, periodInferred: inferred, rules });
  const side = sideOf(text, context);
  if ((expression.kind === 'range' || expression.kind === 'since') && side !== null) {
    const [from = '', to = ''] = said.split('/');
    return made((side === 'from' ? from : to).slice(0, 4));
  }
  if (expression.kind === 'range' || expression.kind === 'since') return made(said);
  if (expression.kind === 'point' || expression.kind === 'now') return made(inferred && isFlow(context) ? asFlow(said) : said);
  // Both ends of a change are of one kind: 由2012年的89辆提高到2021年的208辆.
  const other = before.at(-1)?.period;
  if (side === 'to' && other?.startsWith('@') && basis.measure === 'level') return made(asStock(said));
  return made(
    basis.measure === 'level' && isStock(context)
      ? asStock(said)
      : basis.measure === 'share' && SHARE_OF_STOCK.test(context.clauseLeft) && inferred
        ? asStock(said)
        : said,
  );
}

/** Whether the figure is where a change starts or where it ends. */
function sideOf(text: string, { head, left, quantity }: QuantityContext): 'from' | 'to' | null {
  if (head < 0) return null;
  if (FROM.test(left)) return 'from';
  return TO.test(left) || TO.test(text.slice(Math.max(0, quantity.start - 10), quantity.start)) ? 'to' : null;
}

const nounAround = ({ clauseLeft, right }: QuantityContext) => `${clauseLeft.slice(-24)}${right.slice(0, 12)}`;
const isFlow = (context: QuantityContext) => context.quantity.kind === 'money' || FLOW.test(nounAround(context));
const isStock = (context: QuantityContext) =>
  context.quantity.kind !== 'money' && STOCK.test(nounAround(context)) && !FLOW.test(nounAround(context));

/** From an earlier sentence: a cut-off date within the paragraph, a range for changes, else the period that the turn reports on. */
function inherited(text: string, context: QuantityContext, expressions: readonly TimeExpression[], around: Around): PeriodReading {
  const none: PeriodReading = { period: null, periodInferred: false, rules: [] };
  const earlier = expressions.filter((e) => e.end <= context.sentence.start);
  const range = earlier.filter((e) => e.kind === 'range' || e.kind === 'since').at(-1);
  const { measure } = around.basis;
  const sided = sideOf(text, context) !== null && /[从由]/.test(text.slice(context.clauseStart, context.quantity.start));
  if (range && (measure === 'avg' || sided || context.quantity.unit === '番')) return applied(range, context, around, true, text);
  const last = earlier.at(-1);
  const previousSentence = last && !/[。；！？]./.test(text.slice(last.end, Math.max(last.end, context.sentence.start - 1)));
  // 目前 in an earlier sentence still holds for what stands; a cut-off date holds for the next sentence, whatever it counts.
  const stands = last?.kind === 'now' && (isStock(context) || (measure === 'share' && SHARE_OF_STOCK.test(context.clauseLeft)));
  const cutOff = (last?.kind === 'point' || (last?.kind === 'now' && text.startsWith('截', last.start))) && previousSentence;
  // A date ahead is that of a target; what is said next is not of it.
  const ahead = around.published !== null && (last?.periods[0] ?? '').slice(1, 8) > around.published.slice(0, 7);
  if (last && !ahead && (cutOff || stands) && context.quantity.kind !== 'duration') return applied(last, context, around, true, text);
  const frame = around.report;
  // A year as a whole holds for its paragraph only; the quarter or half that a briefing reports on holds for the turn.
  if (!frame || (/year/.test(frame.expression.rule) && frame.block !== around.block)) return none;
  const vague = /近年来|多年来|历史/.test(text.slice(context.sentence.start, context.quantity.start));
  if (vague || context.quantity.kind === 'duration') return none;
  return applied(frame.expression, context, around, true, text);
}
