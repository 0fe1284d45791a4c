// Growth under adversarial input: every piece repeated, four times as often should take about four times as long.
import { annotate } from '@/lib/annotate';
import { gate, machine } from './measure';

const PIECES = [
  '一',
  '1',
  '万',
  '、',
  '和',
  '1.',
  '1,',
  '从',
  '百分之',
  '第一',
  '“',
  '《',
  '2025年',
  '1—',
  '同比增长',
  '下一步，',
  '我们将',
  '工业和信息化部',
  '部长',
  '记者：',
  '占',
  '的',
  '5G',
  '（',
  '家产',
  '绿涩',
];
const SIZES = [8_000, 32_000, 128_000];
const SLOPE = 1.35;

function time(text: string): number {
  const article = {
    url: null,
    site: 'other' as const,
    title: '',
    published: '2025-07-18',
    source: null,
    blocks: [{ text, hint: 'paragraph' as const }],
  };
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 5; i++) {
    const from = performance.now();
    annotate(article);
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

console.log(machine());
let held = true;
for (const piece of PIECES) {
  const points = SIZES.map((size) => ({ x: Math.log(size), y: Math.log(time(piece.repeat(Math.ceil(size / piece.length)))) }));
  const [first, , last] = points as [{ x: number; y: number }, unknown, { x: number; y: number }];
  held = gate(`slope for repeated ${piece}`, (last.y - first.y) / (last.x - first.x), SLOPE, true) && held;
}
process.exit(held ? 0 : 1);
