// The one test helper that knows where the real pages stand; tests that need them are skipped, saying so, where they are absent.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the real pages and annotations beside the checkout, or null. */
export const SHARED: string | null = (() => {
  const folder = fileURLToPath(new URL('../../shared', import.meta.url));
  return existsSync(folder) ? folder : null;
})();
