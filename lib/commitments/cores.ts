// The core: the clause with the target, or the verb with the named document, programme, pilot, event, list, rule or platform.
import type { Span } from '@/lib/text/reading';
import type { Clause } from './clauses';
import { either } from './cues';

const words = (list: string) => list.trim().split(/\s+/);

/** Verbs that make a named thing or carry it out. */
const MAKING = words(
  '完成 研究制定 研究制订 研究出台 研究编制 出台 制定 制订 制修订 修订 修改 编制 起草 发布 印发 公布 启动 实施 施行 开展 建立 建设 建成 打造 举办 举行 召开 办好 开展好 推出 落实 贯彻 遴选 评选 认定 培育 完善 优化 研究 支持 搭建 设立 组建 创建 创立 推动 推进 用好 细化 通报 新增 新建 构建 扩充 扩大 布局 编写 筹建 筹备 组织 深化 统筹推进 做好 开通 上线 升级 总结 形成 推广 攻克 攻下 发放 申报 探索 深入实施 健全 发射 创设 实现 推广应用 开办 开设 调整 更新 执行 扩围 延续',
);

/**
 * What is named. `strong` heads make a clause concrete with any making verb; `weak` ones only where they are counted, quoted,
 * titled or new (一批, “…”, 《…》, 第四批, 新一轮).
 */
const STRONG_HEADS = words(
  '行动 专项行动 行动计划 行动方案 工程 攻关工程 再造工程 规划 实施方案 方案 试点 先行区试点 管理办法 办法 条例 指导意见 意见 指南 指引 路线图 白名单 黑名单 白名单制度 大赛 大会 博览会 论坛 展会 活动 服务月 服务月活动 宣传周 购物节 目录 名单 名录 清单 专项 细则 管理规定 规定 规则 法规 国家标准 行业标准 评价标准 评价模型 标准 示范工程 示范区 先行区 先导区 试验区 学院 园区 名园 产业园 名城 工厂 绿色工厂 智能工厂 供应链 示范城市 试点城市 示范项目 标杆 专网 综合督察 督察 专项督查 督查 专项整治 测评 认定工作 分类分级管理 日调度机制 调度机制 计划 基金 赛道 政策 若干政策 若干措施 政策措施 一揽子政策 台账 赋能平台 公共服务平台 检测平台 服务平台 平台 创新中心 技术中心 促进中心 中心 示范基地 产业化基地 基地 产业集群 集群 实验室 数据集 闭环管理 全覆盖 工作组 联盟 抽查结果 测评结果 评估结果 应急演练 演练 集中整治 专项治理 抽查 征集 竞赛 技术试验 标准研制 商用 试商用 对接会 对接活动 培训 峰会 展览 巡回 证书 牌照 许可 建设布局 再贷款 改造项目 工程项目 项目 重大项目 案例 优秀案例 白皮书 蓝皮书 报告 图谱 体系架构 制度 机制',
);
/** Heads that name nothing by themselves (完善政策体系, 健全机制, 建设平台 is only direction). */
const WEAK_HEADS = new Set(
  words(
    '政策 标准 制度 机制 平台 中心 基地 项目 案例 体系 集群 计划 规划 方案 意见 活动 行动 工程 目录 清单 管理 标杆 基金 报告 法规 规则 政策措施 若干措施 工厂 园区 供应链 学院 服务平台 公共服务平台 试点 专项',
  ),
);
/** Verbs that with a weak head say direction only. */
const DIRECTION_VERBS =
  /^(?:完善|健全|优化|加强|深化|推动|推进|构建|加快|研究(?!制[定订]|出台|编制|起草)|支持|形成|做好|扩大|统筹推进|落实|总结|升级|推广|组织|探索|贯彻|布局|调整|更新|发展)/;
/** What turns a weak head into a named thing. */
const NAMING =
  /(?:“[^”]{1,24}”|《|一批|若干|[新第][一二三四五六七八九十0-9]*(?:一轮|轮|批|届|版)|国家级|[0-9]+(?:个|家|项|款|种|座|条|批)|试点|示范|专项|购置税|免征|优惠|延续|[A-Z0-9]{2,})/;
/** Titles and quoted names are things by themselves. */
const TITLE = /《[^》]{2,60}》/g;
const HEAD = new RegExp(`(?:${either(STRONG_HEADS)})`, 'g');
const MAKE = new RegExp(`(?:${either(MAKING)})`, 'g');
/** A weak head with so long a description names its thing all the same (国家枢纽节点数据中心集群项目). */
const DESCRIBED = 8;
const DESCRIBABLE = /(?:项目|工程|试点|行动|计划|集群|规划|标准|规范|方案|意见|目录|清单)$/;
/** A head inside a longer word or of another sense. */
const NOT_HEAD = /^(?:化|性|者|员|力|商|型|体系|水平|能力|经济|基础|效果|环境|精神|要求|部署|目标|资源|需求|引领|牵引|保障能力)/;
/** A verb that here is part of a noun. */
const NOT_VERB_BEFORE = /(?:的|和|与|、|化|性|技术|产业|安全|质量|协同|示范|创新|网络|研究|政策)$/;

export interface Core extends Span {
  kind: 'target' | 'named';
}

/** How far behind its verb a name may end; keeps endless clauses linear. */
const REACH = 120;

/** The named thing with its verb in one clause, or null. Offsets are those of the text. */
export function namedCore(text: string, clause: Clause): Core | null {
  const end = clause.end - (/[，：；。！？]/.test(text[clause.end - 1] ?? '') ? 1 : 0);
  const action = text.slice(clause.action, end);
  for (const match of action.matchAll(MAKE)) {
    if (match.index > 0 && NOT_VERB_BEFORE.test(action.slice(Math.max(0, match.index - 2), match.index))) continue;
    const from = match.index + match[0].length;
    const head = headBehind(action.slice(0, from + REACH), from, match[0]);
    if (head === null) continue;
    return { start: clause.action + match.index, end: clause.action + head, kind: 'named' };
  }
  return null;
}

/** End of the last head behind a verb that makes it a named thing, or null. */
function headBehind(action: string, from: number, verb: string): number | null {
  let end: number | null = null;
  for (const title of action.slice(from).matchAll(TITLE)) {
    const stop = from + title.index + title[0].length;
    const behind = /^(?:的)?(?:修订|制定|编制|起草|制修订|发布|出台)/.exec(action.slice(stop));
    if (behind) {
      end = stop + behind[0].length;
      continue;
    }
    if (!/政府工作报告/.test(title[0]) && !/^等?(?:部署|要求|精神)/.test(action.slice(stop))) end = stop;
  }
  HEAD.lastIndex = from;
  for (let match = HEAD.exec(action); match; match = HEAD.exec(action)) {
    const stop = match.index + match[0].length;
    if (NOT_HEAD.test(action.slice(stop, stop + 4))) continue;
    const object = action.slice(from, stop);
    if (object.length < 3 && match[0].length < 3) continue;
    if (verb === '实现' && match[0] !== '全覆盖') continue;
    if (verb === '完成' && !/标准|规划|方案|编制|试点|项目/.test(match[0])) continue;
    if (WEAK_HEADS.has(match[0])) {
      const described = object.length >= DESCRIBED && DESCRIBABLE.test(match[0]);
      if (object.length < 4 || (DIRECTION_VERBS.test(verb) && !described && !NAMING.test(object))) continue;
    }
    if (end === null || stop > end) end = stop;
  }
  return end === null ? null : end + (BEHIND_NAME.exec(action.slice(end))?.[0].length ?? 0);
}

/** What belongs to the name before it: 创新中心遴选, 牌照发放工作, 整治行动“回头看”. */
const BEHIND_NAME =
  /^(?:“[^”，。]{1,12}”|(?:的)?(?:发放|研制|建设|认定|申报|评选|遴选|评估|征集|创建|培育|揭榜|修订|编制|制定|起草)(?:工作)?(?=$|[，、。；和及与]))/;

/** The clause of a target, without what leads to it. */
export function targetCore(text: string, clause: Clause): Core {
  let end = clause.end;
  while (end > clause.action && /[，：；。！？、]/.test(text[end - 1] as string)) end--;
  return { start: Math.min(clause.action, end - 1), end, kind: 'target' };
}
