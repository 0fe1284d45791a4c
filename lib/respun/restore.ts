// A machine-respun text is recognised by forms that proper Chinese does not have, and then read back. A clean text is never touched.
import type { Reading, Span } from '@/lib/text/reading';
import { HARD_MARKERS, SUBSTITUTIONS, type Substitution } from './pairs';

/** So many different impossible forms, and at least one in so many characters: a few misprints make no respun text. */
const DISTINCT = 4;
const ONE_IN = 400;
const LEAST = 5;

type Index = ReadonlyMap<string, readonly Substitution[]>;

/** By first character, longest first. */
function index(rows: readonly Substitution[]): Index {
  const map = new Map<string, Substitution[]>();
  for (const row of rows) map.set(row.spun[0] as string, [...(map.get(row.spun[0] as string) ?? []), row]);
  for (const list of map.values()) list.sort((a, b) => b.spun.length - a.spun.length);
  return map;
}

const HARD_INDEX = index(HARD_MARKERS);
const ALL_INDEX = index(SUBSTITUTIONS);

const matchAt = (rows: Index, text: string, at: number) => rows.get(text[at] as string)?.find((row) => text.startsWith(row.spun, at));

/** Whether the readings together are a machine-respun text (疑似洗稿). */
export function isRespun(readings: readonly Reading[]): boolean {
  const seen = new Set<string>();
  let found = 0;
  let length = 0;
  for (const { text } of readings) {
    length += text.length;
    for (let at = 0; at < text.length; at++) {
      const row = matchAt(HARD_INDEX, text, at);
      if (!row) continue;
      found++;
      seen.add(row.spun);
      at += row.spun.length - 1;
    }
  }
  return seen.size >= DISTINCT && found >= Math.max(LEAST, length / ONE_IN);
}

/** Reads through a machine-respun text; a clean text comes back untouched, the very same readings. */
export function restoreRespun(readings: Reading[]): { readings: Reading[]; respun: boolean } {
  if (!isRespun(readings)) return { readings, respun: false };
  return { readings: readings.map(restore), respun: true };
}

function restore(reading: Reading): Reading {
  const { text, at } = reading;
  let restoredText = '';
  const map: number[] = [];
  const restored: Span[] = [];
  for (let i = 0; i < text.length; ) {
    const row = matchAt(ALL_INDEX, text, i);
    if (!row) {
      restoredText += text[i];
      map.push(at[i] as number);
      i++;
      continue;
    }
    const start = restoredText.length;
    restoredText += row.original;
    for (let k = 0; k < row.original.length; k++) map.push(at[i + Math.min(k, row.spun.length - 1)] as number);
    restored.push({ start, end: restoredText.length });
    i += row.spun.length;
  }
  map.push(at[text.length] as number);
  return { source: reading.source, text: restoredText, at: map, restored };
}
