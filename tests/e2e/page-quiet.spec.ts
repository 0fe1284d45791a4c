// A page that is no briefing pays for one look and nothing more, however much it changes.
import { expect, type Page, test } from '@playwright/test';
import type { browser as extension } from 'wxt/browser';
import type { Launched } from '../../scripts/launch.mjs';
import { openBrowser } from './harness';
import { ownPage } from './pages';

/** The extension's worker has it. */
declare const chrome: typeof extension;

let browser: Launched;
test.beforeAll(async () => {
  browser = await openBrowser();
});
test.afterAll(async () => browser.context.close());

/** Functions of our page scripts that ran since the last call, by precise coverage. */
async function countCalls(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return async () => {
    const { result } = await session.send('Profiler.takePreciseCoverage');
    const ours = result.filter((script) => script.url.startsWith(`chrome-extension://${browser.extensionId}/`));
    return ours.flatMap((script) => script.functions).reduce((calls, { ranges }) => calls + (ranges[0]?.count ?? 0), 0);
  };
}

async function churn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let i = 0; i < 300; i++) {
      const item = document.createElement('li');
      item.textContent = `工信部新闻发布会滚动 ${i}：同比增长${i}%`;
      document.body.prepend(item);
      if (i % 30 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}

test('a front page that mutates runs nothing of ours', async () => {
  const page = await browser.context.newPage();
  const calls = await countCalls(page);
  await page.goto(ownPage('sina-front-page.html').url);
  await page.waitForTimeout(500);
  expect(await calls()).toBeGreaterThan(0);
  await churn(page);
  await page.waitForTimeout(500);
  expect(await calls()).toBe(0);
  expect(await page.evaluate(() => [...document.documentElement.children].map((child) => child.tagName))).toEqual(['HEAD', 'BODY']);
  await page.close();
});

for (const file of ['sina-other-ministry.html', 'eastmoney-stock-story.html']) {
  test(`${file} is left alone five seconds after it has loaded`, async () => {
    const page = await browser.context.newPage();
    const calls = await countCalls(page);
    await page.goto(ownPage(file).url);
    await page.waitForTimeout(5600);
    await calls();
    await churn(page);
    await page.waitForTimeout(500);
    expect(await calls()).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });
}

test('the icon is grey on a page that is none, and counts on a briefing', async () => {
  const badge = async (url: string) => {
    const worker = browser.context.serviceWorkers()[0];
    return worker?.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      return chrome.action.getBadgeText({ tabId: tab?.id });
    }, url);
  };
  const none = ownPage('sina-other-ministry.html').url;
  const briefing = ownPage('sina-transcript.html').url;
  const pages = [await browser.context.newPage(), await browser.context.newPage()];
  await pages[0]?.goto(none);
  await pages[1]?.goto(briefing);
  await expect.poll(() => badge(briefing)).toMatch(/^[1-9]\d*$/);
  expect(await badge(none)).toBe('');
  for (const page of pages) await page.close();
});
