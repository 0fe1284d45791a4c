// The durable copy of settings and verdicts; the background mirrors them into the local storage that pages read.

import { safeParse } from 'valibot';
import { parseSettings, SETTINGS_KEY, type Settings, VERDICTS_KEY, type Verdict, type Verdicts, VerdictsSchema } from '@/lib/settings';
import type { Database } from './database';

/** Changes some settings and returns all of them. */
export async function changeSettings(db: Database, change: Partial<Settings>): Promise<Settings> {
  return db.transaction('rw', db.settings, async () => {
    const settings = parseSettings({ ...((await db.settings.get(SETTINGS_KEY))?.value as object | undefined), ...change });
    await db.settings.put({ key: SETTINGS_KEY, value: settings });
    return settings;
  });
}

export const storedSettings = async (db: Database): Promise<Settings> => parseSettings((await db.settings.get(SETTINGS_KEY))?.value);

export async function storedVerdicts(db: Database): Promise<Verdicts> {
  const parsed = safeParse(VerdictsSchema, (await db.settings.get(VERDICTS_KEY))?.value ?? {});
  return parsed.success ? parsed.output : {};
}

/** Sets or clears the reader's word on a document, and returns all of them. */
export async function changeVerdict(db: Database, key: string, verdict: Verdict | null): Promise<Verdicts> {
  return db.transaction('rw', db.settings, async () => {
    const { [key]: _before, ...verdicts } = await storedVerdicts(db);
    const now = verdict ? { ...verdicts, [key]: verdict } : verdicts;
    await db.settings.put({ key: VERDICTS_KEY, value: now });
    return now;
  });
}
