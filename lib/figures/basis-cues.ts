// Words of change and comparison. Sources: NBS 统计公报 usage; the annotation guide's settled cases.

/** Verbs and nouns of a rise. */
export const RISES =
  '增长 增加 增多 提高 提升 上升 上涨 扩大 加快 回升 攀升 增厚 净增 净增加 增 升 涨 扩张 拉长 延长 高出 反弹 跃升 上调 提速 增幅 增速 涨幅 增长率 增长速度 升幅 增量'.split(
    ' ',
  );
/** Verbs and nouns of a fall. */
export const FALLS =
  '下降 减少 降低 回落 收窄 缩短 压减 下滑 减小 减 降 放缓 缩减 缩小 下跌 下调 压缩 跌 降幅 跌幅 减幅 减缓 萎缩 下行 削减 负增长 趋缓 减慢'.split(
    ' ',
  );

/** What may stand between the word of change and the numeral. */
export const FILLER =
  '(?:了|约|近|超过|超|达到|达|高达|为|是|在|幅度|分别|均|都|也|已|接近|将近|突破|大约|不到|不足|逾|均为|均达|多|就|平均|累计|仍|仍然|依然|已经|总体|不低于|不少于|至少|一度|最高|保持|控制|同比|整体|目标|预期|左右)';

/** Same period of the year before. */
export const YEAR_ON_YEAR =
  /(?:同比|比(?:上年|去年)(?:同期|同季|同月)?|较(?:上年|去年)(?:同期|同季|同月)?|与(?:上年|去年)同期相比|按年|比上一年|较上一年)/;
/** 上年/去年 followed by another span: a base, not the same period. */
export const OTHER_BASE =
  /(?:比|较|高于|低于|快于|慢于)(?:上年|去年)(?:底|末|全年|平均|[一二三四]季度|第[一二三四]季度|上半年|下半年|[0-9]{1,2}月|前|年底|年末)/;
export const MONTH_ON_MONTH = /(?:环比|比上月|较上月|比上季度|较上季度|比上个月|较上个月)/;
export const AVERAGE = /(?:年均|[两三四五]年的?平均|年平均|复合|平均每年|每年平均)/;

/** A gap to another thing, not a change (高于整体工业1.3个百分点), unless what is compared is a time. */
export const GAP = /(?:高于|快于|低于|慢于|高出|领先|优于|好于|大于|多于|高过|超出|超过|(?<![提最更较])高)([^，。；]{0,24})$/;
export const TIME_BASE =
  /(?:去年|上年|前年|今年|[0-9]{4}年|[一二三四]季度|上半年|下半年|上月|上季度|[0-9]{1,2}月|前[一二两三四五六七八九十0-9]+个?[月季]|同期|疫情前|年初|全年|十[一二三四]五)/;

/** The base that the words name. */
export const BASE =
  /(?:比|较|相比|高于|低于|快于|慢于|与|和)((?:[0-9]{4}年|去年|上年|前年|上月|上季度|今年)?(?:[0-9]{1,2}月份?|[一二三四]季度|第[一二三四]季度|上半年|下半年|全年|前[一二两三四五六七八九十0-9]+个?(?:月|季度)|同期|底|末|年底|年末|平均)?)/;
