// Words by which the noun phrase that a figure measures is cut out of its clause. Tables only; lib/figures/indicators.ts reads them.

const words = (list: string) => list.trim().split(/\s+/);
const either = (list: readonly string[]) => [...list].sort((a, b) => b.length - a.length).join('|');

/** What may stand between the noun phrase and its numeral: predicates, adverbs, comparisons. Taken away from the right, again and again. */
const PREDICATES = words(
  '已经 已 仍然 仍 还 也 又 就 再 均 都 分别 分别为 同比 环比 年均 两年平均 平均 累计 总共 合计 共 共有 约 近 将近 接近 大约 超过 超 突破 达到 达 为 是 有 占 增长 增加 增多 提高 提升 上升 上涨 扩大 加快 回升 攀升 净增 增 升 ' +
    '下降 减少 降低 回落 收窄 缩短 压减 下滑 放缓 缩减 缩小 下跌 减 降 增至 降至 升至 完成 实现 保持 保持在 稳定 稳定在 维持在 处于 由 从 到 至 了 的 在 进一步 大幅 首次 不到 不足 高达 多达 幅度 增速 增幅 降幅 涨幅 跌幅 复合 增长率 只有 仅 仅为 ' +
    '持续 明显 快速 稳步 较快 显著 不断 总体 基本 目前 现在 按年 提前 超额 预计 预计将 有望 将 将达 可达 力争 争取 要 我们 准备 再 成功 全部 总计 新 逾 迈过 跨过 稳居 成倍 大概 也是 也达到 至少 不低于 不少于 高于 低于 快于 慢于 高出 高 快 低 每年 翻 上 过 培育 使用 控制 只 拥有 具有 现有 连续 合计为 去年全年 上年全年 最初 原来 当初',
);
export const PREDICATE_TAIL = new RegExp(
  `(?:${either(PREDICATES)}|(?:达到?|为|约|[降升增高]到|[降升增]至)每[^，。；、]{1,8}|(?<![0-9半全今去前明上每])年|[0-9]{4}年|[0-9一二两三四五六七八九十]+年(?:内|来|间)?)$`,
);
/** A comparison before the predicate: 较2012年, 比去年同期, 由2012年的. */
export const COMPARISON_TAIL =
  /(?:比(?!重|例)|较(?!大|小|高|强|多|好)|相比|高于|低于|快于|慢于|好于|与|自(?!主|动|给)|由|从(?!业|事))[^，。；：占]{0,18}$/;
/** Words of time in a comparison. */
export const COMPARED_TIME = /[0-9]年|半年|去年|上年|前年|今年|同期|季度|月|世界|整体|平均|水平|疫情|年初/;

const OPENINGS = words(
  '左右 以上 以下 以内 但是 但 并且 我国 全国 目前 现在 截至目前 已 已经 累计 共 其中 同时 另外 此外 比如 例如 像 据统计 数据显示 总体看 总的看 具体看 首批 近年来 十年来 我们 我部 工信部 工业和信息化部 该部 各地 还 也 并 而 且 从 由 仅 现有 现已 一共 先后 全部 将 要 使 让 对 了 的 当前 整个 由此 当月 单月 当年 预计 力争 确保 争取 全行业完成 全行业实现',
);
const LEADING_VERBS = words(
  '发布 建成 培育 拥有 实现 完成 推动 组织 培育了 建设了 建成了 发布了 建设 布局建设了 布局建设 支持 遴选 认定 形成 预计 使得 出台 推出 推出了 领有 检测了 通报了 支持了 引导 实施 达到',
);
/** What may stand before the noun phrase: list markers, time, country, adverbs. */
/** Words that merely begin like an opening (从业人员, 共享平台, 要素市场). */
const NO_OPENING = '(?!从业|从事|共享|共同|要素|要闻|对外|使用|还原|并购|并网|已建成区|将军|全部工业|像素|也门|且末|但书)';
export const OPENING = new RegExp(
  `^${NO_OPENING}(?:第[一二三四五六七八九十]+[，、是]|[一二三四五六七八九十]+是|[0-9]{1,2}[、.]|[，、：]|${either(OPENINGS)})`,
);
export const LEADING_VERB = new RegExp(`^(?:${either(LEADING_VERBS)})(?=.{2})`);

/** Where the noun behind a classifier ends. */
export const NOUN_END =
  /[，。；：！？、（）()“”…]|(?:和|与|及|以及)(?=[0-9十百千万两])|[0-9](?![A-Za-z])|中(?![小国心央药高西部东低间型长期试外医类])|达(?![产标人成])|签署|签订|印发|制定|启动了?|举办|推出|设立|的(?:能力|水平|规模)|增速|高于|低于|发放|建成|接入|入选|入围|完成|实现|达到|属于|位居|进入|开展了?|建立|打造|参加|同比|增长|正式|已经|均|都|宣布|将|投入|获得|保持|提供|通过|同时|其中|占|超过|出台|列入|列为|需要|可以|左右|以上|以下|左近|发生|上市|提速|捐赠|产能/;
/** Measures that name nothing alone (总数, 占比, 营业收入): the subject before them is taken along. */
export const BARE_MEASURE =
  /^(?:(?:国内|国际|全球)?市场(?:占有率|渗透率|份额|占比|规模)|(?:企业|用户|连接|项目)(?:数量|总数|规模)|增长面|出口交货值|订单量|总数|总量|总额|规模|总规模|数量|数|占比|比重|比例|价格|单价|均价|营业收入|业务收入|收入|利润总额|利润|销售额|产值|产量|销量|产销量|增加值|投资|出口|出口额|连接数|用户数|用户|市场份额|份额|推广|开通|销售|应用|研发投入|研发强度|[^，。]{0,2}率)$/;
/** The measure at the end of a phrase, without which its subject remains. */
export const MEASURE_END =
  /(?:总资产|(?:系统)?(?:单体)?能量密度|平均成本|综合能耗|总数|总量|总额|总规模|规模|数量|数|占比|比重|比例|价格|营业收入|业务收入|收入|利润总额|利润|销售额|产值|产量|销量|产销量|产销|增加值|投资|出口|户数|个数|家数|(?:资产负债|国产化|数控化|产能利用|数字化|网络化|智能化|市场占有|利润|增长)率|[^的和、占]{2}率)$/;
/** The verb between a subject and its measure, left out of both (互联网企业[实现]利润总额). */
export const ACHIEVES =
  /(?:共|累计|总共|合计)?(?:完成|实现)(?=[^，。、完成实现]{0,6}(?:收入|利润总额|利润|产值|增加值|投资|销售额|交货值|进出口|出口额)$)/;
export const NEW = /^(?:新增|新建的?|新发展的?|新开通的?|累计)/;
/** Nouns too general to name an indicator alone: the words around them are taken along. */
export const GENERAL_NOUN =
  /^(?:城市|国家|国际组织|行业|领域|企业|省份|省区市|地区|家庭|项目|环节|场景|品牌|国家和地区|大类|部门|产品|单位|用户|平台|网点|县|村|省|部委|国民经济大类|工业企业)$/;
/** Verbs whose subject gives a part of a whole (贡献了一半以上的税收). */
export const CONTRIBUTES = /(?:贡献|奉献|提供|吸纳|创造)(?:了|着)?$/;
/** Prepositions before a general noun whose verb stands behind it (向20个国家提供援助). */
export const TOWARDS = /[向为与对给同](?:全球|海外|国内)?$/;
/** A preposition that belongs to the time behind it. */
export const UNTIL = /^(?:截至|截止到?|到|在|从|自)$/;
/** Verbs that tie a general noun to the subject before the numeral (外网覆盖300多个城市). */
export const TIES =
  /(?:覆盖|连接|惠及|涉及|服务|融入|应用于|应用|接入|遍布|涵盖|进入|落地|开通|支撑|带动|培育|建成|集聚|聚集|涌现出?|吸引|吸纳|创造|提供|检测|通报|推广|支持|帮助|新增|新建|发现|处置|下架)(?:了|全国|到|全球|近|超过|超)*$/;

/** Measures that members of a list share (甲、乙产量分别增长…). */
export const SHARED_TAIL =
  /(?:(?:分别)?占[^、]{1,20}|产量|销量|产销量|产销|增加值|产值|总产值|营业收入|收入|利润总额|利润|投资|商品零售额|零售额|批发额|进出口额|出口交货值|新接订单量?|手持订单量?|完工量|发电量|用电量|产能利用率|销售收入|销售额|出口额|出口量|出口|进口|价格|保有量|用户数|用户|普及率|覆盖率|渗透率|利用率|占比|比重|贡献率|增速|规模|数量|总量|面积|里程|装机容量|装机|出货量|交货值|国产化率|自给率|达产率|复工率|行业|产业|领域|企业)$/;
export const AND_OTHERS =
  /等[^、和与及]{0,12}?(?=产量|销量|产销|增加值|产值|收入|利润|投资|商品零售额|零售额|出口交货值|出口|价格|占|普及率|覆盖率|用户|行业|产业|领域|$)/;
export const AND = /^(?:、|和|与|及|以及)/;
/** The noun of the figure before, up to the conjunction. */
export const BEHIND_PREVIOUS = /^[^、，。；]{0,20}、/;
export const CONJUNCTION = /、|和|与|及|以及/;

/** Clauses that carry no subject of their own. */
export const CIRCUMSTANCE =
  /^(?:以|按|按照|从|在|随着|通过|根据|尽管|但|虽然|由于|因为|受|为|对|据|截至|目前|到|与|相比|同比|环比|较|比|其中|也就是|即)/;
/** Where the subject of a clause without a figure ends. */
export const SUBJECT_END =
  /(?:进一步|从|继续|持续|不断|明显|稳步|较快|显著|加快|大幅|逐步|快速|总体|基本|继续|全面|实现|保持|呈现|提升|提高|增长|下降|回升|改善|增强|扩大|优化|发展|推进|位居|成为|达到|突破|取得|迈|得到|已经|已|稳居|较好|良好|向好|平稳|壮大|完善|增势|态势|走势|势头|运行|稳中)/;
