// How units are called in the two other languages. A record's unit is the simplified Chinese classifier.

/** Multipliers of a language, largest first; `digits` is how many decimals a scaled number may keep before the next one is tried. */
export interface Scale {
  steps: readonly { power: number; word: string }[];
  digits: number;
}

export const CHINESE_SCALE: Scale = {
  steps: [
    { power: 12, word: '万亿' },
    { power: 8, word: '亿' },
    { power: 4, word: '万' },
  ],
  digits: 4,
};

export const ENGLISH_SCALE: Scale = {
  steps: [
    { power: 12, word: ' trillion' },
    { power: 9, word: ' billion' },
    { power: 6, word: ' million' },
  ],
  digits: 3,
};

/**
 * English names, singular and plural. Classifiers that say nothing without their noun (家, 个, 户, 项, 件) are left out on purpose:
 * the indicator beside the value names what is counted.
 */
export const ENGLISH_UNITS: Readonly<Record<string, readonly [one: string, other: string]>> = {
  // money
  元: ['yuan', 'yuan'],
  人民币: ['yuan', 'yuan'],
  美元: ['US dollar', 'US dollars'],
  欧元: ['euro', 'euros'],
  港元: ['HK dollar', 'HK dollars'],
  日元: ['yen', 'yen'],
  // ratios
  个百分点: ['percentage point', 'percentage points'],
  倍: ['time', 'times'],
  // people and things
  人: ['person', 'people'],
  名: ['person', 'people'],
  位: ['person', 'people'],
  人次: ['person-time', 'person-times'],
  辆: ['vehicle', 'vehicles'],
  台: ['unit', 'units'],
  '台（套）': ['unit', 'units'],
  '台(套)': ['unit', 'units'],
  套: ['set', 'sets'],
  部: ['unit', 'units'],
  架: ['aircraft', 'aircraft'],
  艘: ['ship', 'ships'],
  剂: ['dose', 'doses'],
  标准箱: ['TEU', 'TEU'],
  次: ['time', 'times'],
  起: ['case', 'cases'],
  例: ['case', 'cases'],
  // time
  年: ['year', 'years'],
  个月: ['month', 'months'],
  周: ['week', 'weeks'],
  天: ['day', 'days'],
  日: ['day', 'days'],
  小时: ['hour', 'hours'],
  分钟: ['minute', 'minutes'],
  秒: ['second', 'seconds'],
  毫秒: ['ms', 'ms'],
  // length, area, volume, mass
  公里: ['km', 'km'],
  千米: ['km', 'km'],
  米: ['m', 'm'],
  厘米: ['cm', 'cm'],
  毫米: ['mm', 'mm'],
  微米: ['µm', 'µm'],
  纳米: ['nm', 'nm'],
  平方米: ['m²', 'm²'],
  平方公里: ['km²', 'km²'],
  公顷: ['ha', 'ha'],
  亩: ['mu', 'mu'],
  立方米: ['m³', 'm³'],
  升: ['L', 'L'],
  桶: ['barrel', 'barrels'],
  吨: ['tonne', 'tonnes'],
  公斤: ['kg', 'kg'],
  千克: ['kg', 'kg'],
  克: ['g', 'g'],
  载重吨: ['DWT', 'DWT'],
  修正总吨: ['CGT', 'CGT'],
  // power and energy
  瓦: ['W', 'W'],
  千瓦: ['kW', 'kW'],
  兆瓦: ['MW', 'MW'],
  吉瓦: ['GW', 'GW'],
  千瓦时: ['kWh', 'kWh'],
  瓦时: ['Wh', 'Wh'],
  兆瓦时: ['MWh', 'MWh'],
  吉瓦时: ['GWh', 'GWh'],
  度: ['kWh', 'kWh'],
  吨标准煤: ['tce', 'tce'],
  马力: ['hp', 'hp'],
  // networks
  兆: ['Mbps', 'Mbps'],
  比特: ['bit', 'bits'],
  字节: ['byte', 'bytes'],
};

/** Simplified to traditional, for the characters that occur in units, multipliers and the words of this folder. */
const TRADITIONAL: Readonly<Record<string, string>> = {
  万: '萬',
  亿: '億',
  个: '個',
  点: '點',
  辆: '輛',
  户: '戶',
  吨: '噸',
  项: '項',
  条: '條',
  种: '種',
  张: '張',
  亩: '畝',
  处: '處',
  间: '間',
  双: '雙',
  颗: '顆',
  层: '層',
  岁: '歲',
  时: '時',
  钟: '鐘',
  车: '車',
  只: '隻',
  标: '標',
  准: '準',
  级: '級',
  组: '組',
  笔: '筆',
  节: '節',
  剂: '劑',
  马: '馬',
  载: '載',
  总: '總',
  类: '類',
  两: '兩',
  约: '約',
  达: '達',
};

export function toTraditional(text: string): string {
  return text.replace(/[\u4e00-\u9fff]/g, (char) => TRADITIONAL[char] ?? char);
}
