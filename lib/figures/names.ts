// Words that hold a numeral and are never figures: plans, congresses, slogans, idioms, products. Matched where the numeral begins.
// One row a name; a group says why its members are names.

const words = (list: string) => list.split(' ');

/** Five-year plans, congresses, plenums. */
const PLANS = words(
  '十一五 十二五 十三五 十四五 十五五 十六五 十八大 十九大 二十大 二十一大 十八届 十九届 二十届 三中全会 四中全会 五中全会 六中全会 两个一百年',
);
/** Slogans and fixed formulas of policy language. */
const SLOGANS = words(
  '一带一路 三去一降一补 六稳 六保 五位一体 四个全面 四个自信 四个意识 两个维护 两个确立 两个毫不动摇 两个健康 三重压力 三新 四新 三品 两化 两会 两新 两重 两业 一老一小 三农 三高 三低 两高 ' +
    '三步走 两步走 十百千 百千万 千百万 一企一策 一园一策 一链一策 一业一策 一区一策 一揽子 一张网 一盘棋 一站式 一体化 一窗 一网 一码 一站 一把手 两手抓 百日行动 百日 千万工程 万众创新 一条龙 一号 三包 三同 三保',
);
/** Idioms and fixed words. */
const IDIOMS = words(
  '千家万户 千行百业 百行千业 千方百计 百花 万物 万一 千头万绪 一系列 一批 一些 一定 一直 一起 一般 一流 一线 一律 一贯 一切 一样 一旦 一致 一方面 一家人 一家之言 百分之百 百姓 百强 千强 十强 百年 万年 百余年 千年 四川 三峡 三亚 九江 百度 ' +
    '三元 二维 三维 三甲 二氧化 一氧化 三氧化 五金 双十一 八一 五一 十一黄金周 三星 五菱 万里 一成不变 百炼 千锤 万全 万无一失 万象 千变万化 九牛一毛 七上八下 三番五次 四面八方 一季度 二季度 三季度 四季度 一二三 三次产业 一次性 一次能源 二次 ' +
    '一部分 一大批 一年一度 一度 一口气 一道 一条心 一件事 一个个 一级 二级 三级 四级 五级 一类 二类 一代 新一代 一体 一种 一项 一个 一家 一款 一台 一次 一场 一支 一条 一座 一名 一位 一例 一件 一块 一片 一套 一部 一种 一门 一层 一组 一轮 一届 一期 千兆 百兆 万兆 十兆 千斤顶 万向 万达 万科 百事 百货 千岛 万元户',
);

/** Arabic names: emergency numbers, goals, dates used as names. */
const ARABIC = words('12381 12321 12300 12345 12315 12306 110 119 3060 315 211 985 996 5·18 5.18 11·11 9·11 2049 2060');

const INDEX = new Map<string, string[]>();
for (const name of [...PLANS, ...SLOGANS, ...IDIOMS, ...ARABIC]) {
  const first = name[0] as string;
  INDEX.set(first, [...(INDEX.get(first) ?? []), name]);
}
for (const list of INDEX.values()) list.sort((a, b) => b.length - a.length);

const DIGIT = /[0-9]/;
/** A name that ends in a digit must not be the beginning of a longer numeral, nor carry a unit (110个). */
const BELONGS_TO_NUMERAL = /[0-9.,万亿千百多余%个家项款台元户名]/;

/** The end of the name that begins at an offset, or -1. */
export function nameEndAt(text: string, at: number): number {
  for (const name of INDEX.get(text[at] ?? '') ?? []) {
    if (!text.startsWith(name, at)) continue;
    const end = at + name.length;
    if (DIGIT.test(name[name.length - 1] as string) && BELONGS_TO_NUMERAL.test(text[end] ?? '')) continue;
    return end;
  }
  return -1;
}

/** Nouns whose count is that of the speaker's own points (三个方面), never a figure. */
export const OWN_POINTS =
  /^(?:方面|问题|特点|亮点|要点|层面|维度|字|词|关键词|坚持|步骤|角度|环节|原则|重点|关键|原因|因素|阶段|转变|统筹|结合|突出|聚焦|支撑|抓手|着力|强化|目标|任务|有利|不利|不变|确保|更加|方向|判断|优势|特征|变化|大的方面|措施|举措|工作|难题|话题|建议|层次|部分|确定性|强国)/;

/** What follows a multiplier that names a class of size (万亿级, 百万量级) and measures nothing. */
export const SIZE_CLASS = /^(?:量级|级|层级|规模级|强|分位)/;
