// Units and classifiers, as the National Bureau of Statistics and MIIT's monthly bulletins write them; a new one is one line.
// Sources: NBS 统计用产品分类目录 and 国家统计调查制度 (units of measurement), MIIT 通信业/软件业/电子信息制造业 bulletins,
// GB 3100 (physical units), 现代汉语量词 (classifiers).
import type { FigureKind } from '@/lib/model/annotations';

export interface Unit {
  /** As it stands in folded text. */
  form: string;
  /** The unit recorded, where it differs from the form. */
  unit?: string;
  kind: FigureKind;
}

const of = (kind: FigureKind, forms: string): Unit[] => forms.split(' ').map((form) => ({ form, kind }));

/** Money. 元人民币 and 块钱 are written as 元. */
const MONEY: Unit[] = [
  ...of('money', '元 美元 欧元 日元 港元 英镑 韩元 卢布'),
  { form: '元人民币', unit: '元', kind: 'money' },
  { form: '人民币', unit: '元', kind: 'money' },
  { form: '块钱', unit: '元', kind: 'money' },
  { form: '元钱', unit: '元', kind: 'money' },
];

/** Shares, points and multiples. */
const RATIOS: Unit[] = [
  { form: '%', kind: 'percent' },
  { form: '‰', kind: 'percent' },
  { form: '个百分点', kind: 'point' },
  { form: '百分点', unit: '个百分点', kind: 'point' },
  { form: '个点', unit: '个百分点', kind: 'point' },
  { form: '个基点', kind: 'point' },
  { form: '倍', kind: 'multiple' },
  { form: '番', kind: 'multiple' },
];

/** Classifiers of firms, people, goods, projects, documents. */
const CLASSIFIERS: Unit[] = of(
  'count',
  [
    // Firms, households, people
    '家 户 人 名 位 人次 户次 家次 席',
    // Things and goods
    '个 项 件 款 台 套 部 辆 架 艘 座 只 支 枚 颗 粒 片 块 张 把 根 条 盏 口 眼 扇 幅 门 挺 台套 台（套） 台/套 台(套) 辆次 部次',
    // Batches, kinds, cases
    '种 类 批 批次 例 起 宗 笔 单 场 次 趟 班 班次 列 列次 架次 航班 艘次 轮 组 对 双 副 样 道 处 所 栋 幢 间 层 栏 页 篇 册 本 卷 份 封 首 部委 人年 客 桶 箱 标箱 标准箱 瓶 盒 袋 包 罐 剂 剂次 支剂 针 克拉 株 头 羽 匹',
    // Networks and data
    '端口 线 芯 芯公里 芯千米 皮长公里 机架 标准机架 标准架 节点 站 基站 通道 扇区 连接 条次 字 字节 比特 位次 语种 词 词元',
    // Administrative
    '省 市 县 区 镇 乡 村',
  ].join(' '),
);

/** Physical units, Chinese forms. */
const PHYSICAL: Unit[] = of(
  'count',
  [
    '米 千米 公里 公里/小时 海里 厘米 毫米 微米 纳米 平方米 平方公里 平方千米 立方米 立方 亩 公顷',
    '吨 千克 公斤 克 毫克 吨标准煤 吨标煤 千克标准煤 公斤标准煤 克标准煤 吨公里 载重吨 修正总吨 总吨 标准吨 吨油当量 万吨级 升 毫升 吨CO2 吨二氧化碳',
    '千瓦 千瓦时 度 度电 兆瓦 兆瓦时 吉瓦 吉瓦时 瓦 瓦时 伏 千伏 安 安时 焦 千焦 摄氏度 帕 兆帕 赫兹 兆赫 吉赫 千赫 分贝 瓦时/千克 瓦时/公斤',
    '兆 兆比特 兆字节 吉比特 太比特 轴 马力 匹马力 牛 千牛 转 迈 公里时速 重量箱 平方毫米 纳秒 毫秒 微秒',
  ].join(' '),
);

/** Latin symbols; a letter or digit must not follow them. */
const SYMBOLS: Unit[] = of(
  'count',
  [
    'GB TB PB EB ZB MB KB GiB Gb Mb Tb',
    'bps Kbps Mbps Gbps Tbps Gbit/s Mbit/s kbit/s Tbit/s Mb/s Gb/s MB/s GB/s',
    'EFLOPS PFLOPS TFLOPS EFlops PFlops TFlops EFlop/s PFlop/s EFLOP/S TOPS',
    'Hz KHz kHz MHz GHz THz W kW KW MW GW kWh KWh MWh GWh TWh Wh Wh/kg kV KV mA mAh Ah kN Pa MPa GPa',
    'nm um μm mm cm m km kg mg t mL ml ℃ °C dB dBm GB/s m2 m3 m² m³ km² km/h ms',
  ].join(' '),
);

/** Durations; emitted only where the words measure a span of time (连续12年). */
export const DURATIONS: Unit[] = of('duration', '年 个月 个季度 天 小时 分钟 秒 秒钟 周 个工作日 个小时 日 周年');

export const UNITS: readonly Unit[] = [...MONEY, ...RATIOS, ...CLASSIFIERS, ...PHYSICAL, ...SYMBOLS];

/** Units by their first character, longest form first, so that a look-up is one map access. */
function byFirst(units: readonly Unit[]): Map<string, Unit[]> {
  const map = new Map<string, Unit[]>();
  for (const unit of units) {
    const first = unit.form[0] as string;
    map.set(first, [...(map.get(first) ?? []), unit]);
  }
  for (const list of map.values()) list.sort((a, b) => b.form.length - a.form.length);
  return map;
}

const UNIT_INDEX = byFirst(UNITS);
const DURATION_INDEX = byFirst(DURATIONS);
const LATIN = /[A-Za-z]/;
const LATIN_OR_DIGIT = /[A-Za-z0-9]/;

function longest(index: Map<string, Unit[]>, text: string, at: number): Unit | null {
  for (const unit of index.get(text[at] ?? '') ?? []) {
    if (!text.startsWith(unit.form, at)) continue;
    const last = unit.form[unit.form.length - 1] as string;
    const next = text[at + unit.form.length] ?? '';
    if (LATIN.test(last) && LATIN_OR_DIGIT.test(next)) continue;
    return unit;
  }
  return null;
}

/** The longest unit that begins at an offset of folded text, or null. */
export const unitAt = (text: string, at: number): Unit | null => longest(UNIT_INDEX, text, at);

/** The longest unit of time that begins at an offset of folded text, or null. */
export const durationAt = (text: string, at: number): Unit | null => longest(DURATION_INDEX, text, at);
