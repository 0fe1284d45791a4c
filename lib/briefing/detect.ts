// Is this a briefing of the ministry: its transcript, a news report about one, or neither? Small on purpose: it runs on every
// page of the article hosts, so it holds no table of people or outlets.
import type { PageKind } from '@/lib/model/annotations';

export interface DetectionInput {
  url: string | null;
  title: string;
  /** Readings (folded text) of the article's blocks. */
  blocks: readonly string[];
}

/** Names of detection rules; the catalogue turns them into words. */
export type DetectionReason =
  | 'ministry.title'
  | 'ministry.lead'
  | 'ministry.speaker'
  | 'briefing.words'
  | 'transcript.words'
  | 'questions'
  | 'labels'
  | 'report.speech'
  | 'other.ministry'
  | 'company.news'
  | 'not.briefing'
  | 'no.text';

export interface Detection {
  kind: PageKind;
  /** How sure, from 0 to 1. */
  score: number;
  reasons: DetectionReason[];
}

// 资讯化 is the Taiwan spelling; 家产/财产 are what a text spinner makes of 工业.
const NAME = '(?:工业|产业|家产|财产)和(?:信息|资讯)化部|工信部';
const MIIT = new RegExp(NAME, 'g');
const OURS = new RegExp(NAME);
const OFFICE = '[^，。；：“”]{0,32}?(?:部长|总工程师|总经济师|发言人|司长|局长|主任)';
const OFFICIAL = new RegExp(`(?:${NAME})${OFFICE}`);
/** A bare 发布会 is any firm's; the ministry must stand beside it. */
const BRIEFING = new RegExp(
  `新闻发布会|吹风会|国新办|国务院新闻办|记者会|部长通道|集体采访|答记者问|媒体见面会|(?:${NAME})[^。；]{0,16}发布会|发布会[^。；]{0,16}(?:${NAME})`,
);
const FULL_RECORD = /实录|全文|答记者问|回答(?:大家|记者|媒体)[^。]{0,12}(?:提问|问题)|文字直播|图文直播/;
/** The label of a question, at the start of a block. */
const QUESTION =
  /^[[【（(]?[^，。；：]{0,24}记者[^，。；：]{0,6}[\]】）)]?[：:]|^[[【]?(?:问|提问)[\]】]?[：:]|^[[【（(][^，。；：]{0,20}记者[\]】）)]/;
const LABEL = /^[^，。；！？：“”]{2,44}：/;
const SAYS = /(?:表示|介绍|指出|透露|称|说|强调|回应|通报|公布)/;

/** Other bodies that hold briefings; where one of them leads, the ministry is a guest at most. */
const OTHERS =
  /(?:商务部|国家发展改革委|国家发改委|发改委|财政部|央行|中国人民银行|人民银行|国家统计局|统计局|外交部|教育部|科技部|公安部|交通运输部|农业农村部|生态环境部|住建部|住房城乡建设部|人力资源和?社会保障部|人社部|自然资源部|水利部|文化和旅游部|国家卫生健康委|国家卫健委|卫健委|应急管理部|市场监管总局|国家税务总局|税务总局|海关总署|证监会|银保监会|金融监管总局|国资委|国家能源局|能源局|国家医保局|国家邮政局|国防部|国台办|民政部|司法部|审计署|国家知识产权局|国家药监局|中国气象局|国家网信办|中央网信办|铁路局|国铁集团|民航局)/g;
const COMPANY =
  /(?:股价|涨停|跌停|A股|港股|沪指|大盘|收盘|开盘|机构看好|券商|板块|概念股|个股|龙虎榜|研报|市值|净利润同比|公告称|证券代码|主力资金|北向资金|成交额)/g;
/** Acts of the ministry that are no briefing: documents, meetings, visits, lists. */
const NO_BRIEFING =
  /(?:印发|发布通知|公示|公告|征求意见|联合发文|工作会议|座谈会|调研|会见|约谈|通报名单|下架|启动仪式|致辞|论坛上|大会上|名单)/;

const count = (text: string, expression: RegExp) => (text.match(expression) ?? []).length;

/** Says whether an article is a transcript of a MIIT briefing, a news report about one, or neither, with the rules that said so. */
export function detect({ title, blocks }: DetectionInput): Detection {
  const text = blocks.join('\n');
  if (text.length < 60) return { kind: 'none', score: 0, reasons: ['no.text'] };
  const lead = text.slice(0, 900);
  const reasons: DetectionReason[] = [];
  const add = (holds: boolean, reason: DetectionReason) => {
    if (holds) reasons.push(reason);
    return holds;
  };

  const inTitle = add(OURS.test(title), 'ministry.title');
  const inLead = add(count(lead, MIIT) > 0, 'ministry.lead');
  const official = add(OFFICIAL.test(text.slice(0, 6000)), 'ministry.speaker');
  const briefing = add(BRIEFING.test(title) || BRIEFING.test(lead), 'briefing.words');
  const questions = blocks.filter((block) => QUESTION.test(block)).length;
  const labels = blocks.filter((block) => LABEL.test(block)).length;

  const ours = count(`${title}\n${text}`, MIIT);
  const others = count(text, OTHERS);
  const otherLeads = add(leadsWithAnother(title, lead), 'other.ministry');

  if (questions >= 2 && labels >= 4) {
    reasons.push('questions', 'labels');
    const full = add(FULL_RECORD.test(title) || FULL_RECORD.test(lead), 'transcript.words');
    if ((inTitle || official) && !otherLeads && ours >= 2 && presentersAreOurs(text)) {
      return { kind: 'transcript', score: full || briefing ? 0.98 : 0.9, reasons };
    }
    return { kind: 'none', score: 0.05, reasons };
  }

  if (otherLeads || (!inTitle && others > ours)) return none(reasons, otherLeads ? null : 'other.ministry');
  if (count(title + text, COMPANY) >= 3) return none(reasons, 'company.news');
  const speech = add(speaksAtBriefing(title, blocks), 'report.speech');
  if (speech && !inTitle && !official && ours < 2) return none(reasons, null);
  if (!speech) return none(reasons, NO_BRIEFING.test(title) ? 'not.briefing' : null);
  const score = 0.55 + (inTitle ? 0.15 : 0) + (inLead ? 0.1 : 0) + (official ? 0.15 : 0);
  return { kind: 'report', score: Math.round(score * 100) / 100, reasons };
}

function none(reasons: DetectionReason[], reason: DetectionReason | null): Detection {
  return { kind: 'none', score: 0.05, reasons: reason ? [...reasons, reason] : reasons };
}

/** Another ministry speaks first: its name opens the title, or it is presented before ours in the lead. */
function leadsWithAnother(title: string, lead: string): boolean {
  const ours = `${title}\n${lead}`.search(OURS);
  const first = new RegExp(OTHERS.source).exec(`${title}\n${lead}`);
  if (OURS.test(title)) return false;
  const presented =
    first &&
    new RegExp(`${first[0]}[^。；]{0,30}(?:部长|副部长|主任|副主任|局长|司长|行长|发言人|介绍|负责人|新闻发布会|吹风会)`).test(
      lead + title,
    );
  return Boolean(presented) && (ours < 0 || (first?.index ?? 0) < ours);
}

/** The ministry itself holds the briefing; its officials are then named by department alone. */
const HOLDS = new RegExp(`(?:${NAME})[^。；]{0,30}(?:举行|召开|举办)[^。；]{0,16}(?:发布会|吹风会|记者会)`);

/** Of the officials presented in a transcript, at least as many are ours as of all other bodies together. */
function presentersAreOurs(text: string): boolean {
  const opening = text.slice(0, 4000);
  const others = count(opening, new RegExp(`${OTHERS.source}${OFFICE}`, 'g'));
  const ours = count(opening, new RegExp(OFFICIAL.source, 'g'));
  return ours > 0 ? ours >= others : others === 0 && HOLDS.test(opening);
}

/** A report: the ministry's official, or the ministry itself, says something at a briefing, near the beginning. */
function speaksAtBriefing(title: string, blocks: readonly string[]): boolean {
  const opening = blocks.slice(0, 8).join('\n').slice(0, 1600);
  const sentences = `${title}。${opening}`.split(/[。！？\n]/);
  const held = sentences.findIndex((sentence) => BRIEFING.test(sentence));
  if (held < 0) return false;
  const near = sentences.slice(Math.max(0, held - 2), held + 4).join('。');
  return OURS.test(near) && SAYS.test(near);
}
