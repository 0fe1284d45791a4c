// The reader's settings: their schema and defaults, and the copy in the extension's local storage that content scripts read
// without waking the worker. The durable copy stands in the database; the background writes both.
import * as v from 'valibot';
import { browser } from 'wxt/browser';

export const DENSITIES = ['key', 'all', 'off'] as const;
export const LANGUAGES = ['auto', 'zh-CN', 'zh-TW', 'en'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
export const CITATIONS = ['quote', 'flash', 'row', 'reference'] as const;

export const SettingsSchema = v.object({
  density: v.optional(v.picklist(DENSITIES), 'key'),
  /** The reader's own words (关注词), marked in every density. */
  watchWords: v.optional(v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40))), []),
  /** Form of a copied quotation: 引文, 快讯, 表格行, 参考文献. */
  citation: v.optional(v.picklist(CITATIONS), 'quote'),
  language: v.optional(v.picklist(LANGUAGES), 'auto'),
  theme: v.optional(v.picklist(THEMES), 'auto'),
  tip: v.optional(v.boolean(), true),
  card: v.optional(v.boolean(), true),
  pageTab: v.optional(v.boolean(), true),
  /** Page keys on annotated pages. */
  keys: v.optional(v.boolean(), true),
  /** Kinds of record the reader does not want marked (不标这类), as `figure:<measure>` or `commitment:<strength>`. */
  hiddenKinds: v.optional(v.array(v.string()), []),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;
export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});

/** The reader's word on a page, by document key: 这是发布会 or 这不是. */
export const VerdictSchema = v.picklist(['briefing', 'not-briefing']);
export type Verdict = v.InferOutput<typeof VerdictSchema>;
export const VerdictsSchema = v.record(v.string(), VerdictSchema);
export type Verdicts = v.InferOutput<typeof VerdictsSchema>;

export const SETTINGS_KEY = 'settings';
export const VERDICTS_KEY = 'verdicts';

/** Reads settings field by field: a field that does not fit falls back to its default and the others stay. */
export function parseSettings(raw: unknown): Settings {
  const whole = v.safeParse(SettingsSchema, raw ?? {});
  if (whole.success) return whole.output;
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [key, schema] of Object.entries(SettingsSchema.entries)) {
    const field = v.safeParse(schema, (raw as Record<string, unknown> | null)?.[key]);
    if (field.success) settings[key] = field.output;
  }
  return settings as Settings;
}

/** The settings as the local storage holds them now. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return parseSettings(stored[SETTINGS_KEY]);
}

/** Calls back with the new settings at every change; returns the function that stops it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[SETTINGS_KEY]) changed(parseSettings(changes[SETTINGS_KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
