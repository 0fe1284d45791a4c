// The reader's word on a page, read from local storage so that no worker wakes for a page that is none.
import { browser } from 'wxt/browser';

/** Keys of lib/settings.ts; a test holds them equal, since that file brings the schemas with it. */
export const VERDICTS_KEY = 'verdicts';
export const SETTINGS_KEY = 'settings';

/** 这是发布会 or 这不是 for a document, or null where the machine decides. */
export async function readVerdict(key: string | null): Promise<'briefing' | 'not-briefing' | null> {
  if (!key) return null;
  const stored = await browser.storage.local.get(VERDICTS_KEY);
  const verdict = (stored[VERDICTS_KEY] as Record<string, unknown> | undefined)?.[key];
  return verdict === 'briefing' || verdict === 'not-briefing' ? verdict : null;
}

/** The density the reader has chosen. */
export async function readDensity(): Promise<'key' | 'all' | 'off'> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  const density = (stored[SETTINGS_KEY] as { density?: unknown } | undefined)?.density;
  return density === 'all' || density === 'off' ? density : 'key';
}
