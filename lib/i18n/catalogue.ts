// The run-time catalogue: three languages, typed keys, chosen by the reader and not by the browser.
// A surface imports only the sections it shows, so that page scripts stay small.

/** A message, or its English plural forms by `Intl.PluralRules`; `{name}` is filled in. */
export type Message = string | { one: string; other: string };
export type Section = Record<string, Message>;
/** The same keys in another language. */
export type Translation<S extends Section> = { [K in keyof S]: Message };

export type Locale = 'zh-CN' | 'zh-TW' | 'en';
export type Language = Locale | 'auto';
export type Params = Record<string, string | number>;
export type Translate<S extends Section> = (key: keyof S & string, params?: Params) => string;

/** The language to show: the reader's choice, else the browser's, else simplified Chinese. */
export function resolveLocale(language: Language, browserLanguages: readonly string[]): Locale {
  if (language !== 'auto') return language;
  for (const tag of browserLanguages) {
    const lower = tag.toLowerCase();
    if (/^zh(-hant|-tw|-hk|-mo)/.test(lower)) return 'zh-TW';
    if (lower.startsWith('zh')) return 'zh-CN';
    if (lower.startsWith('en')) return 'en';
  }
  return 'zh-CN';
}

/** A translator for one section. `n` decides the plural form and is shown by the locale's number format. */
export function translator<S extends Section>(locale: Locale, sections: Record<Locale, Translation<S>>): Translate<S> {
  const section = sections[locale];
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (key, params = {}) => {
    const message = section[key] as Message;
    const text = typeof message === 'string' ? message : plurals.select(Number(params.n)) === 'one' ? message.one : message.other;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      return value === undefined ? whole : typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}
