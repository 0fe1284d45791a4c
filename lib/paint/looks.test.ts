import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { luminance, parseColour } from './background';
import { highlightName, LOOKS, PASSING_LOOKS } from './looks';

const css = readFileSync(new URL('../../public/marks.css', import.meta.url), 'utf8');
const ruleOf = (name: string) => css.split(`::highlight(${name})`)[1]?.split('}')[0];

it.each([...LOOKS, ...PASSING_LOOKS])('%s is drawn on light and on dark pages', (look) => {
  expect(ruleOf(highlightName(look, false))).toBeTruthy();
  expect(ruleOf(highlightName(look, true))).toBeTruthy();
});

it('never colours glyphs, and keeps the lines of figures and commitments apart', () => {
  expect(css).not.toMatch(/(^|[\s{;])color\s*:/);
  for (const look of ['figure', 'up', 'down']) expect(ruleOf(highlightName(look as 'up', false))).toContain('offset: 4px');
  for (const look of ['named', 'firm']) expect(ruleOf(highlightName(look as 'firm', false))).toContain('offset: 8px');
});

const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
const hex = (text: string) => [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));

it.each(LOOKS.filter((look) => look !== 'own'))('the line of %s can be seen on a dark page', (look) => {
  const line = /#[0-9a-f]{6}/.exec(ruleOf(highlightName(look, true))?.split('text-decoration')[1] ?? '')?.[0] ?? '#000000';
  expect(contrast(luminance(hex(line)), luminance(hex('#1b1b1b')))).toBeGreaterThan(4.5);
});

it('reads computed colours', () => {
  expect(parseColour('rgb(17, 18, 20)')).toEqual({ channels: [17, 18, 20], alpha: 1 });
  expect(parseColour('rgba(0, 0, 0, 0)')?.alpha).toBe(0);
  expect(parseColour('color(srgb 0 0 0)')).toBeNull();
});
