// Words by which a briefing promises. Tables only; the rules that read them stand in the files beside. Sources: the annotation
// guide, government work reports, press-conference transcripts of the ministry since 2013.

const words = (list: string) => list.trim().split(/\s+/);
export const either = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join('|');

/** Openings about the future: what follows is to be done. */
export const FUTURE_LEADS = words(
  '下一步 下一阶段 下阶段 下一个阶段 接下来 后续 今后 未来 往后 此后一段时间 下半年 下一季度 面向未来 展望未来 站在新的起点上 站在新起点上 新的一年 明年 为此 为了做好这项工作 下一步工作中 在下一步工作中 ' +
    '从下一步来看 对于下一步 关于下一步 下一步来讲 下步 接下来一段时间 未来一段时间 未来几年 十四五期间 “十四五”期间 “十四五”时期 “十五五”期间 “十五五”时期 十五五时期 十五五期间',
);

/** A sentence that opens a list about the past, by its verb in the perfect. */
export const PAST_LIST =
  /(?:主要|重点|着力|先后|一共|共|已经|已)?(?:做了|采取了|开展了|抓了|推进了|实施了|有|取得了|呈现出?|体现在|表现在|表现为|包括)[^。；，]{0,24}(?:方面|举措|措施|工作|特点|亮点|成效|进展|变化|成绩|几点)[^。；，]{0,6}[：:]?$/;

/** What makes a clause one of intention. */
export const MODALS = words(
  '将 要 拟 将会 将要 还将 也将 还要 也要 就要 计划 准备 打算 力争 争取 考虑 筹备 目标是 目标要 预备 也会 还会 将继续 将尽快 正在谋划 ',
);

/** Subjects that promise: the ministry and those who speak for it. */
export const OURS = words(
  '我们 我部 工业和信息化部 工业和资讯化部 工信部 该部 部里 本部 两部门 我局 我司 咱们 国家 有关部门 相关部门 各部门 全系统 工信系统 工业和信息化系统',
);

/** Links between sentences and clauses that carry no meaning of their own. */
export const CONNECTIVES = words(
  '同时 此外 另外 还 并 并且 也 其次 再次 首先 最后 比如 特别是 尤其是 重点是 包括 主要是 就是 也就是 也就是说 具体来说 具体来讲 具体说 具体而言 总之 所以 因此 而且 再者 与此同时 在此基础上 一方面 另一方面 接着 应该说 应当说 另 以及 从而 然后 重点 主要 下面 即 其一 其二 其三 当然 来 去 们 再 又',
);

/** Adverbs before the verb. */
export const ADVERBS = words(
  '充分 大力 深入 积极 稳妥 有序 稳步 着力 全力 切实 扎实 持续 不断 进一步 继续 尽快 适度 适度超前 统筹 协同 坚决 严格 广泛 全面 千方百计 适时 有力 及时 主动 科学 精准 高效 务实 加力 更好 更好地 更加 多措并举 抓紧 抓紧抓实 从严从实 一体 系统 分类 分级 分类分级 逐步 有效 高质量 高标准 高水平 加快 率先 共同 一道 努力 尽早 适当 合理 前瞻 前瞻性 一并 重点 优先 认真 细致 密切 强力 毫不动摇 坚定不移 常态化 按月 按季 定期 协调 重点要 着重 联合 按照 依法 依规 依法依规 综合 灵活 超前 积极稳妥 积极稳妥有序 稳妥有序 千方百计 持之以恒 久久为功 更大力度 加大力度 因地制宜 分步 压茬 纵深 深度 自主 有组织 有计划 聚力 注意 发力 持续发力 协力 合力 多渠道 多形式 长期 长期稳定 大规模 大范围 精心 因企施策',
);

/** Verbs of policy. A sentence under a lead-in about the future is a promise where a clause begins with one. */
export const VERBS = words(
  '加快 加强 加大 加力 加速 推动 推进 推广 推行 推出 推开 完善 健全 优化 深化 强化 提升 提高 促进 支持 鼓励 引导 实施 施行 开展 启动 出台 制定 制订 制修订 修订 修改 编制 起草 发布 印发 落实 落细 贯彻 建立 建设 建成 建好 建强 构建 打造 培育 培养 发展 壮大 做强 做优 做大 扩大 扩充 拓展 拓宽 ' +
    '增强 夯实 巩固 保持 保障 保护 确保 维护 营造 发挥 组织 举办 举行 召开 办好 做好 作好 抓好 抓实 抓紧 用好 用足 指导 督促 规范 整治 治理 打击 遏制 防范 化解 防止 聚焦 围绕 坚持 坚守 坚定 统筹 协调 探索 研究 遴选 选择 评选 认定 支撑 服务 帮助 帮扶 降低 减轻 减少 缩短 压减 压缩 淘汰 改造 升级 布局 谋划 部署 ' +
    '攻克 攻下 突破 攻关 创新 创建 创立 设立 组建 搭建 形成 实现 完成 达到 争取 力争 稳定 稳住 稳妥 挖掘 释放 激发 带动 牵引 助力 普及 提供 满足 衔接 对接 畅通 打通 打好 打赢 守住 守牢 筑牢 织密 补齐 补 锻造 锻 延伸 融合 集聚 培优 放宽 放开 取消 简化 精简 开放 扩 增 降 提 新建 新增 新培育 再培育 选树 树立 总结 宣传 宣贯 解读 汇聚 整合 引进 吸引 联动 联合 会同 加入 参与 积极参与 主导 制 监测 监管 监督 检查 严格 严厉 严控 严防 严把 压实 压紧 落地 调度 跟踪 评估 评价 测评 通报 公布 公开 转化 攻坚 突出 立足 把握 秉持 贯穿 学习 领会 学深悟透 深挖 盘活 优先 倡导 营建 改善 改进 改革 改变 加密 升级改造 更新 置换 节约 节能 利用 循环 替代 招引 承接 转移 协同 集成 赋能 建优 覆盖 延长 延续 申请 争创 下好 引育 丰富 建 办 抓 稳 筹划 筹建 倾听 适应 响应 回应 解决 处理 处置 化 繁荣 弘扬 激励 调动 保供 做 推 塑造 重塑 厚植 前瞻布局 畅 强基 把 将 研发 增添 扶持 规划 引领 结合 开拓 拉动 培植 抢抓 抢占 狠抓 紧盯 紧抓 盯紧 从严 征集 充实 融通 提振 扭转',
);

/** Words of what is done already; a clause that holds one and no modal states a fact. */
export const DONE =
  /(?:已|已经|曾经|目前|现在|当前|截至|累计|去年|上年|此前|之前|同比|环比|取得了|达到了|形成了|实现了|建成了|出台了|印发了|发布了|实施了|开展了|推动了|完成了|组织了|提出了|[^为除受到罢]了(?:$|[，。；、一《“]))/;
export const FORECASTS = /(?:预计|有望|预测|料将|或将|势必|必将|将会是|将成为|相信|认为|判断|可以预见)/;
/** What others ask for or decide. */
export const THIRD_PARTY =
  /(?:(?:党的|党中央|国务院|总书记|习近平|政府工作报告|中央经济工作会议|会议|全会|文件|规划|意见|方案|通知)[^，。；]{0,24}(?:提出|要求|强调|指出|明确|部署|作出|明确提出)|企业(?:表示|称|介绍)|专家(?:表示|认为))/;
/** Courtesy, procedure, reflection: no action of the ministry's. */
export const NO_ACTION =
  /(?:谢谢|感谢(?:大家|您|你|各位)|回答(?:你|您|大家|这个|记者|各位|到这)|提问|介绍(?:到这|这些|以上|一下|情况)|要看到|要指出|要说明|要强调的|大家(?:都)?知道|众所周知|欢迎(?:大家|各位|记者)|我就|我先|请.{1,8}(?:回答|介绍|补充)|补充(?:一下|两句|几句)|意义(?:重大|深远|十分))/;
