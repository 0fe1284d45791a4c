// Which documents are of one event: days close together and a stated overlap of text. They are linked, never merged.
import { readText } from '@/lib/text/reading';

/** Documents of one event lie at most so many days apart. */
export const EVENT_DAYS = 2;
/** Share of the shorter text's samples that the longer one must hold: a report quotes a transcript by the sentence. */
export const EVENT_OVERLAP = 0.2;
const SHINGLE = 8;
/** One shingle in so many is kept, chosen by its hash, so that the same words are sampled in every text. */
const SAMPLE = 16;

/** Samples of a text: hashes of some of its runs of eight characters, sorted. */
export function sketchOf(text: string): number[] {
  const { text: words } = readText(text);
  const samples = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let hash = 2166136261;
    for (let k = i; k < i + SHINGLE; k++) hash = Math.imul(hash ^ words.charCodeAt(k), 16777619) >>> 0;
    if (hash % SAMPLE === 0) samples.add(hash);
  }
  return [...samples].sort((a, b) => a - b);
}

/** Share of the smaller sketch that stands in the other, from 0 to 1. */
export function overlapOf(a: readonly number[], b: readonly number[]): number {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  if (small.length === 0) return 0;
  const held = new Set(large);
  return small.filter((sample) => held.has(sample)).length / small.length;
}

/** Days between two dates `YYYY-MM-DD`; Infinity where one is missing. */
export function daysBetween(a: string, b: string): number {
  const days = Math.abs(Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`)) / 86_400_000;
  return Number.isNaN(days) ? Number.POSITIVE_INFINITY : days;
}

/** Whether two documents are of one event. */
export function isSameEvent(
  a: { eventDate: string; sketch: readonly number[] },
  b: { eventDate: string; sketch: readonly number[] },
): boolean {
  return daysBetween(a.eventDate, b.eventDate) <= EVENT_DAYS && overlapOf(a.sketch, b.sketch) >= EVENT_OVERLAP;
}
