// The popup over a library: one briefing, ten with tasks that are due, five hundred; tracker, keys and accessibility in each.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openBrowser } from './harness';
import { seed } from './seed';

/** All that was to be done by the end of 2020 is long due. */
const LONG_AGO = Date.UTC(2020, 10, 20);

let opened: Awaited<ReturnType<typeof openBrowser>>;
let view: Page;
test.beforeEach(async () => {
  opened = await openBrowser();
  view = await opened.context.newPage();
  await view.setViewportSize({ width: 420, height: 580 });
  await view.goto(`chrome-extension://${opened.extensionId}/popup.html`);
  await expect(view.getByText('还没有存下发布会')).toBeVisible();
});
test.afterEach(async () => opened.context.close());

test('with one briefing 往期 holds its brief', async () => {
  await seed(view, 1);
  await expect(view.locator('.events > li')).toHaveCount(1);
  await expect(view.getByRole('heading', { name: /硬任务/ })).toBeVisible();
  await expect(view.getByText('同比下降').first()).toBeVisible();
});

test('with ten the due items stand on top, and every tab passes axe in light and dark', async () => {
  await seed(view, 10, LONG_AGO);
  await expect(view.getByRole('heading', { name: '待核 2' })).toBeVisible();
  await expect(view.locator('.tag', { hasText: '到期待核' })).toHaveCount(2);
  await expect(view.locator('.events > li')).toHaveCount(10);
  for (const name of ['往期', '指标', '台账']) {
    await view.getByRole('tab', { name }).click();
    await expect(view.locator('.panel .row').first()).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await view.emulateMedia({ colorScheme });
      expect((await new AxeBuilder({ page: view }).analyze()).violations).toEqual([]);
    }
  }
});

test('an item that is no longer tracked comes back with 撤销', async () => {
  await seed(view, 10, LONG_AGO);
  await view.getByRole('tab', { name: '台账' }).click();
  await expect(view.locator('.tracked')).toHaveCount(2);
  await view.getByRole('button', { name: '取消跟踪' }).first().click();
  await expect(view.getByText('已取消跟踪')).toBeVisible();
  await expect(view.locator('.tracked')).toHaveCount(1);
  await view.getByRole('button', { name: '撤销' }).click();
  await expect(view.locator('.tracked')).toHaveCount(2);
});

test('arrow keys go from the search through the rows and back', async () => {
  await seed(view, 10, LONG_AGO);
  await view.getByRole('searchbox').fill('营业收入');
  await expect(view.locator('.panel .row').nth(1)).toBeVisible();
  await view.keyboard.press('ArrowDown');
  await view.keyboard.press('ArrowDown');
  await expect(view.locator('.panel .row').nth(1)).toBeFocused();
  await view.keyboard.press('ArrowUp');
  await view.keyboard.press('ArrowUp');
  await expect(view.getByRole('tab', { name: '往期' })).toBeFocused();
});

test('with five hundred, years and months are folds whose rows are made when they are opened', async () => {
  await seed(view, 500);
  await expect(view.getByRole('heading', { name: '最近' })).toBeVisible();
  await expect(view.locator('.events > li')).toHaveCount(5);
  await view.locator('.panel > details > summary').first().click();
  await view.locator('.months summary').first().click();
  expect(await view.locator('.events > li').count()).toBeLessThan(20);
});
