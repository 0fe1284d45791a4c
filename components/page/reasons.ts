// 依据: why a record reads as it does, as one sentence built from the names of the rules that fired.
import type { Locale } from '@/lib/i18n/catalogue';
import { reasons } from '@/lib/i18n/zh-cn/reasons';
import type { PageRecord, Speech } from './record-view';

type ReasonKey = keyof typeof reasons;

const isKey = (name: string): name is ReasonKey => Object.hasOwn(reasons, name);

/** The key whose words a rule takes: its own name, else that of the rules it belongs to (`a.b` for `a.b.c`). */
function keyOf(name: string): ReasonKey | null {
  for (let part = name; part; part = part.slice(0, Math.max(0, part.lastIndexOf('.')))) {
    const key = `rule.${part}`;
    if (isKey(key)) return key;
  }
  return null;
}

/** A rule's name and the word it stood on (`modal:将`). */
function split(rule: string): { name: string; word: string } {
  const colon = rule.indexOf(':');
  return colon < 0 ? { name: rule, word: '' } : { name: rule.slice(0, colon), word: rule.slice(colon + 1) };
}

const NUMERALS = '一二三四五六七八九十';

/** Which item 二是, 第二 or 2. begins, as the language counts; null where the mark does not say. */
function itemOf(word: string, locale: Locale): string | null {
  const mark = /[一二三四五六七八九十]+|\d+/.exec(word)?.[0];
  if (!mark || locale !== 'en') return mark ?? null;
  return mark.length === 1 && NUMERALS.includes(mark) ? String(NUMERALS.indexOf(mark) + 1) : /^\d+$/.test(mark) ? mark : null;
}

/** What one rule found, in words; null for a rule that needs none. */
function partOf({ name, word }: { name: string; word: string }, { t, locale }: Speech): string | null {
  const key = keyOf(name);
  if (!key) return null;
  const item = itemOf(word, locale);
  // Words about something that the rule did not name would be half a sentence.
  if (reasons[key].includes('{word}') && !word) return null;
  if (reasons[key].includes('{item}') && !item) return null;
  return t(key, { word, item: item ?? '' });
}

/** “下一步”之后的第二项 says in one breath what a lead-in and an item say. */
function joinItem(rules: readonly { name: string; word: string }[], { t, locale }: Speech): string | null {
  const leadIn = rules.find(({ name, word }) => name === 'lead-in.future' && word);
  const item = itemOf(rules.find(({ name }) => name === 'item')?.word ?? '', locale);
  return leadIn && item ? t('rule.lead-in.item', { word: leadIn.word, item }) : null;
}

/** The sentence for a record; a general one where no rule has words of its own. */
export function whyOf({ type, record }: PageRecord, speech: Speech): string {
  const { t } = speech;
  const rules = record.rules.map(split);
  const joined = joinItem(rules, speech);
  const single = joined ? rules.filter(({ name }) => name !== 'lead-in.future' && name !== 'item') : rules;
  const parts = [...new Set([joined, ...single.map((rule) => partOf(rule, speech))])].filter((part) => part !== null);
  if (parts.length === 0) return t(type === 'figure' ? 'why.figure' : 'why.commitment');
  return t('why.sentence', { parts: parts.join(t('why.join')) });
}
