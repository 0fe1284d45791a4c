// The looks of marks and the names of their highlights. How each look is drawn stands in public/marks.css; each has a twin for
// dark pages, since a highlight can take its colours from nowhere but its own rule and the article's elements stay untouched.

/** Figures without direction, rising, falling; 举措 and 硬任务; the reader's own words. */
export const LOOKS = ['figure', 'up', 'down', 'named', 'firm', 'own'] as const;
export type Look = (typeof LOOKS)[number];

/** Shown for a moment or while the keyboard stands on a mark. */
export const PASSING_LOOKS = ['flash', 'current'] as const;
export type PassingLook = (typeof PASSING_LOOKS)[number];

/** Fills lie below lines; what passes lies on top. */
export const PRIORITY: Record<Look | PassingLook, number> = { own: 0, firm: 1, named: 2, figure: 3, up: 3, down: 3, current: 8, flash: 9 };

export const highlightName = (look: Look | PassingLook, dark: boolean): string => `yanxing-${look}${dark ? '-dark' : ''}`;
