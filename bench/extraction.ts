// Extraction against Recognizers-Text on the same text in the same process, and against the floor: one pass of one expression.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { annotate } from '@/lib/annotate';
import { gate, line, machine, measure } from './measure';

const require = createRequire(import.meta.url);
const recognizers = require('@microsoft/recognizers-text-suite') as {
  Culture: { Chinese: string };
  recognizeNumberWithUnit?: unknown;
} & Record<
  'recognizeNumber' | 'recognizePercentage' | 'recognizeCurrency' | 'recognizeDimension',
  (text: string, culture: string) => unknown[]
>;

const FLOOR =
  /[0-9]+(?:\.[0-9]+)?(?:万亿|亿|万|千)?(?:多|余)?(?:%|个百分点|倍|元|家|个|项|辆|户|款|次|台)|[零一二三四五六七八九十百千万亿两半]+(?:成|倍|家|个)/g;
const LENGTH = 14_000;

/** The sample's own paragraphs, repeated until a transcript of the usual length stands there. */
function transcript(length: number) {
  const paragraphs = readFileSync(new URL('./transcript.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);
  const blocks: { text: string; hint: 'paragraph' }[] = [];
  for (let size = 0, i = 0; size < length; i++) {
    const text = paragraphs[i % paragraphs.length] as string;
    blocks.push({ text, hint: 'paragraph' });
    size += text.length;
  }
  return { url: null, site: 'other' as const, title: '工信部新闻发布会', published: '2025-07-18', source: null, blocks };
}

const article = transcript(LENGTH);
const text = article.blocks.map((block) => block.text).join('\n');
const culture = recognizers.Culture.Chinese;

console.log(`${machine()}; ${text.length} characters`);
const coldFrom = performance.now();
annotate(article);
console.log(`cold start: ${(performance.now() - coldFrom).toFixed(1)} ms for the first page`);

const [ours, floor] = measure([
  { name: 'annotate', run: () => annotate(article) },
  { name: 'floor: one pass of one expression', run: () => [...text.matchAll(FLOOR)].length, calls: 20 },
]) as [ReturnType<typeof measure>[0], ReturnType<typeof measure>[0]];
const [again, peer] = measure(
  [
    { name: 'annotate, beside the peer', run: () => annotate(article) },
    {
      name: 'Recognizers-Text (zh), four models',
      run: () => [
        recognizers.recognizeNumber(text, culture),
        recognizers.recognizePercentage(text, culture),
        recognizers.recognizeCurrency(text, culture),
        recognizers.recognizeDimension(text, culture),
      ],
    },
  ],
  Number(process.env.PEER_RUNS ?? 100),
  1,
) as [ReturnType<typeof measure>[0], ReturnType<typeof measure>[0]];
for (const sampled of [ours, floor, again, peer]) console.log(line(sampled));

const sizes = [100_000, 300_000, 1_000_000, 3_000_000, 10_000_000];
const points = sizes.map((size) => {
  const large = transcript(size);
  const from = performance.now();
  annotate(large);
  return { x: Math.log(size), y: Math.log(performance.now() - from) };
});
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const mx = mean(points.map((p) => p.x));
const my = mean(points.map((p) => p.y));
const slope = points.reduce((sum, p) => sum + (p.x - mx) * (p.y - my), 0) / points.reduce((sum, p) => sum + (p.x - mx) ** 2, 0);

const held = [
  gate('times as fast as the peer', peer.median / again.median, 200, false),
  gate('times the floor', ours.median / floor.median, 50, true),
  gate('log-log slope, 100 KB to 10 MB', slope, 1.15, true),
];
process.exit(held.every(Boolean) ? 0 : 1);
