// Sends what was read to the store, again and again until it is acknowledged: the worker may be asleep, starting or being updated.
import { send } from '@/lib/messages';
import type { Annotations } from '@/lib/model/annotations';
import type { BlockHint } from '@/lib/model/article';

/** Pauses between attempts (ms); the last one repeats. */
const PAUSES = [500, 1000, 2000, 4000, 8000, 15_000, 30_000];
const ATTEMPTS = 30;

/** Saves under one write id, so that what arrives twice is stored once. Returns the function that gives up. */
export function saveBriefing(annotations: Annotations, hints: BlockHint[], saved: () => void): () => void {
  const request = { writeId: crypto.randomUUID(), annotations, hints, capturedAt: Date.now() };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  async function attempt(count: number): Promise<void> {
    try {
      await send('briefing.save', request);
      if (!stopped) saved();
    } catch {
      if (stopped || count + 1 >= ATTEMPTS) return;
      timer = setTimeout(() => void attempt(count + 1), PAUSES[Math.min(count, PAUSES.length - 1)]);
    }
  }
  void attempt(0);
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
