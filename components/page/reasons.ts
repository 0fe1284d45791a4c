// 依据: why a record reads as it does, as one sentence built from the names of the rules that fired.
import { reasons } from '@/lib/i18n/zh-cn/reasons';
import type { PageRecord, SurfaceWords } from './record-view';

type ReasonKey = keyof typeof reasons;

const isKey = (name: string): name is ReasonKey => Object.hasOwn(reasons, name);

/** The key whose words a rule takes: its own name, else that of the rules it belongs to (`a.b` for `a.b.c`). */
function keyOf(name: string): ReasonKey | null {
  for (let part = name; part; part = part.slice(0, Math.max(0, part.lastIndexOf('.')))) if (isKey(part)) return part;
  return null;
}

/** What one rule found, in words; null for a rule that needs none. */
function partOf(rule: string, t: SurfaceWords): string | null {
  const colon = rule.indexOf(':');
  const name = colon < 0 ? rule : rule.slice(0, colon);
  const word = colon < 0 ? '' : rule.slice(colon + 1);
  const key = keyOf(name);
  if (!key) return null;
  const text = t(key, { word });
  // Words about a word that the rule did not name would be half a sentence.
  return word === '' && reasons[key].includes('{word}') ? null : text;
}

/** The sentence for a record; a general one where no rule has words of its own. */
export function whyOf({ type, record }: PageRecord, t: SurfaceWords): string {
  const parts = [...new Set(record.rules.flatMap((rule) => partOf(rule, t) ?? []))];
  if (parts.length === 0) return t(type === 'figure' ? 'why.figure' : 'why.commitment');
  return t('why.sentence', { parts: parts.join(t('why.join')) });
}
