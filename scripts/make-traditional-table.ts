// Writes lib/text/traditional-table.ts from OpenCC's dictionaries: `npx tsx scripts/make-traditional-table.ts`.
// Kept are pairs of one UTF-16 unit each whose simplified form is in GB 2312, which every word of a briefing is.
import { writeFileSync } from 'node:fs';
import hongKong from 'opencc-js/dict/HKVariantsRev';
import simplified from 'opencc-js/dict/TSCharacters';
import taiwan from 'opencc-js/dict/TWVariantsRev';

/** Words by which a briefing is recognised; the script on every page carries only the characters of these. */
const RECOGNISING = [
  '国务院新闻办公室工业和信息化部中共中央宣传部国新办发布会发布厅新闻发言人主持人记者问答提问回答介绍情况通报实录全文图文文字直播现场速记',
  '女士们先生们各位媒体朋友大家上午好下午好欢迎出席参加举行召开例行首场场感谢谢谢到此结束这里请下面接下来进入环节机构所在',
  '部长副司长局长总工程师经济师主任工信运行监测协调发改委商务科技财政交通运输农业农村生态环境市场监管国家统计部门表示指出强调说称透露',
  '上半年一季度前三季度年报告发展成就热点话题权威开局这十年解读专访讲话会议座谈论坛股份公司涨跌营业收入证券',
].join('');

/** Characters that simplified text uses as they are: 显著 (隨著 is up to lib/text/fold.ts), 什么, 哪吒. */
const LEFT_OUT = new Set(['著', '么', '吒']);
/** Pairs that OpenCC treats as words' matters. */
const ADDED: [string, string][] = [
  ['祇', '只'],
  ['甦', '苏'],
];

const toSimplified = dictionary(simplified);
const toStandard = new Map([...dictionary(hongKong), ...dictionary(taiwan)]);
const common = gb2312();

const pairs = [...new Set([...toSimplified.keys(), ...toStandard.keys()])]
  .map((character): [string, string] => {
    const standard = toStandard.get(character) ?? character;
    return [character, toSimplified.get(standard) ?? standard];
  })
  .concat(ADDED)
  .filter(([from, to]) => from !== to && from.length === 1 && to.length === 1 && common.has(to) && !LEFT_OUT.has(from))
  .sort(([a, x], [b, y]) => (x === y ? compare(a, b) : compare(x, y)));

const recognising = pairs.filter(([, to]) => RECOGNISING.includes(to));
const others = pairs.filter(([, to]) => !RECOGNISING.includes(to));

writeFileSync(
  new URL('../lib/text/traditional-table.ts', import.meta.url),
  `// Written by scripts/make-traditional-table.ts from OpenCC's dictionaries (Apache-2.0); not to be changed by hand.
// Each two characters are a traditional or variant character and its simplified form.

/** The characters of the words by which a briefing is recognised. */
export const RECOGNISING_PAIRS =
  '${recognising.flat().join('')}';

/** All others. */
export const OTHER_PAIRS =
  '${others.flat().join('')}';
`,
);

/** A dictionary's first readings: `a b|c d e|…`. */
function dictionary(text: string): Map<string, string> {
  return new Map(text.split('|').map((entry) => entry.split(' ').slice(0, 2) as [string, string]));
}

/** The Chinese characters of GB 2312, rows 16 to 87. */
function gb2312(): Set<string> {
  const decoder = new TextDecoder('gb2312');
  const characters = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) characters.add(decoder.decode(new Uint8Array([row, cell])));
  return characters;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
