// What the two page scripts of one page know together: they share a world, the first decides and the second marks.
import type { PageKind } from './model/annotations';

export interface PageDetection {
  kind: PageKind;
  score: number;
  reasons: string[];
}

export interface PageCounts {
  figures: number;
  hard: number;
  concrete: number;
  soft: number;
}

/** The running annotator, as the detector needs it. */
export interface RunningAnnotator {
  counts: () => PageCounts;
  density: () => 'key' | 'all' | 'off';
  /** Says its counts again: the icon forgets them when a page comes back from the browser's cache. */
  announce: () => void;
  /** Reads and marks the page again. */
  again: () => void;
  /** Takes every mark and surface off the page. */
  stop: () => void;
}

export interface PageSession {
  detection: PageDetection;
  annotator: RunningAnnotator | null;
}

const KEY = Symbol.for('yanxing.session');

/** The session of this page; made at the first call. */
export function pageSession(): PageSession {
  const world = globalThis as { [KEY]?: PageSession };
  world[KEY] ??= { detection: { kind: 'none', score: 0, reasons: [] }, annotator: null };
  return world[KEY];
}
