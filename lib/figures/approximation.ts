// Words before and behind a numeral that make it about, more than or less than. From the annotation guide's lists, and the
// synonyms of statistical prose.
import type { Approx } from '@/lib/model/annotations';

type Cue = readonly [form: string, approx: Approx];

/** Directly before the numeral, longest first; 了/到 may stand between. */
const BEFORE: readonly Cue[] = [
  ['不会超过', '<'],
  ['不超过', '<'],
  ['不高于', '<'],
  ['不多于', '<'],
  ['不少于', '>'],
  ['不低于', '>'],
  ['不小于', '>'],
  ['大约为', '~'],
  ['大约', '~'],
  ['大概', '~'],
  ['将近', '~'],
  ['接近', '~'],
  ['约为', '~'],
  ['约占', '~'],
  ['约', '~'],
  ['近', '~'],
  ['超过', '>'],
  ['超出', '>'],
  ['超', '>'],
  ['突破', '>'],
  ['迈过', '>'],
  ['跨过', '>'],
  ['跨越', '>'],
  ['逾', '>'],
  ['多于', '>'],
  ['大于', '>'],
  ['高于', '>'],
  ['至少', '>'],
  ['不足', '<'],
  ['不到', '<'],
  ['低于', '<'],
  ['少于', '<'],
  ['小于', '<'],
  ['最多', '<'],
];

/** Directly behind the unit. */
const BEHIND: readonly Cue[] = [
  ['左右', '~'],
  ['上下', '~'],
  ['以上', '>'],
  ['之多', '='],
  ['有余', '>'],
  ['以内', '<'],
  ['之内', '<'],
  ['以下', '<'],
  ['多', '>'],
];

const BETWEEN = /(?:了|到|至|过|着)$/;

/** The cue that ends at an offset. Reads at most six characters back. */
export function approxBefore(text: string, at: number): { approx: Approx; start: number; form: string } | null {
  let end = at;
  for (let step = 0; step < 2; step++) {
    for (const [form, approx] of BEFORE) {
      const start = end - form.length;
      if (start < 0 || !text.startsWith(form, start)) continue;
      // 最近 and 附近 hold a 近 that measures nothing; 并不高于 is rare enough to leave.
      if (form === '近' && /[最附远邻]/.test(text[start - 1] ?? '')) continue;
      return { approx, start, form };
    }
    if (!BETWEEN.test(text.slice(Math.max(0, end - 1), end))) return null;
    end--;
  }
  return null;
}

/** The cue that begins at an offset; `(含)` and the like are not looked through. */
export function approxBehind(text: string, at: number): { approx: Approx; end: number; form: string } | null {
  for (const [form, approx] of BEHIND) {
    if (!text.startsWith(form, at)) continue;
    if (form === '多' && /[年个种样元重方项次层]/.test(text[at + 1] ?? '')) continue;
    return { approx, end: at + form.length, form };
  }
  return null;
}
