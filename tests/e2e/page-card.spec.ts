// Tip, card, tab and list, as a reader meets them; what the shipped closed root shows is read through the protocol.
import { expect, type Page, test } from '@playwright/test';
import type { Launched } from '../../scripts/launch.mjs';
import { highlights, marked, openBrowser, pointOf, Surface } from './harness';
import { ownPage } from './pages';

const TRANSCRIPT = ownPage('sina-transcript.html');

let browser: Launched;
let page: Page;
let surface: Surface;

test.beforeAll(async () => {
  browser = await openBrowser();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(TRANSCRIPT.url).origin });
});
test.afterAll(async () => browser.context.close());
test.beforeEach(async () => {
  page = await browser.context.newPage();
  await page.goto(TRANSCRIPT.url);
  await marked(page);
  // The page's own prices come in twice and push lines about; a reader clicks on what stands still.
  await page.waitForFunction(() => document.querySelector('span[id^="quote_"]')?.textContent?.includes('14.35'));
  surface = await Surface.of(page);
});
test.afterEach(async () => page.close());

const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

async function openCard(name: string, index = 0) {
  const point = await pointOf(page, name, index);
  await page.mouse.click(point.x, point.y);
  await expect.poll(() => surface.text('card')).not.toBe('');
  return point;
}

test('a tip comes where the pointer rests, and goes when the page scrolls', async () => {
  const { x, y } = await pointOf(page, 'up');
  await page.mouse.move(x, y);
  await page.waitForTimeout(150);
  expect(await surface.text('tip')).toBe('');
  await expect.poll(() => surface.text('tip')).toContain('同比');
  await page.mouse.wheel(0, 80);
  await expect.poll(() => surface.text('tip')).toBe('');
});

test('the card stands below the words and never over them', async () => {
  for (const name of ['up', 'firm', 'named']) {
    const { top, bottom } = await openCard(name);
    const card = await surface.byClass('card');
    const box = await surface.box(card as NonNullable<typeof card>);
    expect(box.top >= bottom + 4 || box.bottom <= top - 4).toBe(true);
    await page.keyboard.press('Escape');
    expect(await surface.byClass('card')).toBeNull();
  }
});

test('a figure says its value, period, indicator, basis and whose words it is', async () => {
  await openCard('up', (await highlights(page)).up?.indexOf('6.4%') ?? 0);
  expect(await surface.text('value')).toBe('6.4%');
  expect(await surface.text('period')).toBe('2025年上半年');
  expect(await surface.text('what')).toBe('规模以上工业增加值 · 同比');
  expect(await surface.text('who')).toBe('工业和信息化部总工程师沈怀川');
});

test('a commitment says its core, strength and the whole sentence', async () => {
  await openCard('firm');
  expect(await surface.text('strength')).toBe('硬任务');
  expect(await surface.text('who')).toMatch(/^工业和信息化部.+$/);
  expect((await surface.text('cores')).length).toBeGreaterThan(3);
});

test('the keyboard goes from mark to mark, into the card, round it and out again', async () => {
  await page.keyboard.press('j');
  await expect.poll(async () => Object.keys(await highlights(page))).toContain('current');
  await expect.poll(() => surface.text('tip')).not.toBe('');
  await page.keyboard.press('Enter');
  await expect.poll(() => surface.text('card')).not.toBe('');
  const focused = () => page.evaluate(() => document.activeElement?.tagName);
  expect(await focused()).toBe('DIV');
  for (let i = 0; i < 12; i++) await page.keyboard.press('Tab');
  expect(await focused()).toBe('DIV');
  await page.keyboard.press('Escape');
  expect(await surface.byClass('card')).toBeNull();
  expect(await focused()).toBe('BODY');
});

test('nothing opens while selecting, nor on the page’s own links', async () => {
  const { x, y } = await pointOf(page, 'up');
  await page.mouse.move(x - 10, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 4 });
  await page.mouse.up();
  await page.waitForTimeout(600);
  expect(await surface.byClass('card')).toBeNull();
  expect(await surface.byClass('tip')).toBeNull();
});

test('a quotation is copied with office, event and source, the value in the text’s own words', async () => {
  await openCard('up', (await highlights(page)).up?.indexOf('6.4%') ?? 0);
  await surface.press('复制引文');
  await expect.poll(() => surface.text('toast')).toContain('引文已复制');
  expect(await clipboard()).toMatch(
    /^工业和信息化部总工程师沈怀川表示，“.*规模以上工业增加值同比增长6\.4%.*”（2025年7月18日，.+；新浪财经）\nhttps:\/\/finance\.sina\.com\.cn\//,
  );
  await surface.press('复制数值');
  await expect.poll(() => surface.text('toast')).toContain('数值已复制');
  expect(await clipboard()).toBe('6.4%');
});

test('tracking is kept over a reload, and undone in one click', async () => {
  await openCard('firm');
  await surface.press('跟踪');
  await expect.poll(() => surface.text('toast')).toContain('已跟踪');
  await page.reload();
  await marked(page);
  surface = await Surface.of(page);
  await page.waitForTimeout(600);
  await openCard('firm');
  await expect.poll(() => surface.text('card')).toContain('已跟踪');
  await surface.press('已跟踪');
  await expect.poll(() => surface.text('toast')).toContain('已取消跟踪');
  await surface.press('撤销');
  await expect.poll(() => surface.text('card')).toContain('已跟踪');
  await surface.press('已跟踪');
});

test('标错了 takes the mark away, 撤销 brings it back', async () => {
  const before = (await highlights(page)).firm;
  await openCard('firm');
  await surface.press('更多');
  await expect.poll(() => surface.text('why')).toMatch(/^依据.+。$/);
  await surface.press('标错了');
  await expect.poll(async () => (await highlights(page)).firm?.length ?? 0).toBeLessThan(before?.length ?? 0);
  await surface.press('撤销');
  await expect.poll(async () => (await highlights(page)).firm).toEqual(before);
});

test('不标这类 hides the kind, 撤销 shows it again', async () => {
  const before = (await highlights(page)).firm;
  await openCard('firm');
  await surface.press('更多');
  await surface.press('不标这类');
  await expect.poll(async () => (await highlights(page)).firm).toBeUndefined();
  await surface.press('撤销');
  await expect.poll(async () => (await highlights(page)).firm).toEqual(before);
});

test('the tab counts, opens the list of tasks, shrinks to a dot, and can be put away', async () => {
  expect(await surface.text('tab-text')).toMatch(/^硬任务 \d+ · 举措 \d+$/);
  const face = await surface.byClass('tab-face');
  const { left, top, right, bottom } = await surface.box(face as NonNullable<typeof face>);
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  await expect.poll(() => surface.text('task-list')).toContain('硬任务');
  await page.keyboard.press('Escape');
  await page.mouse.move(200, 200);
  await expect.poll(async () => (await surface.byClass('page-tab'))?.classes ?? [], { timeout: 6000 }).toContain('small');
  await page.mouse.move(right + 20, (top + bottom) / 2);
  await page.waitForTimeout(200);
  await surface.press('不再显示页签');
  await expect.poll(() => surface.byClass('page-tab')).toBeNull();
  await surface.press('撤销');
  await expect.poll(() => surface.text('tab-text')).not.toBe('');
});
