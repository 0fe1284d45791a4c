import { test } from '@playwright/test';
import { marked, openBrowser } from './harness';
import { ownPages, realPages } from './pages';
import { seed } from './seed';

const OUT = '/tmp/pics';
test('pics', async () => {
  test.setTimeout(240_000);
  const { context, extensionId } = await openBrowser({ deviceScaleFactor: 1 });
  const address = `chrome-extension://${extensionId}/popup.html`;
  const view = await context.newPage();
  await view.setViewportSize({ width: 420, height: 580 });
  await view.goto(address);
  const shot = async (name: string) => {
    await view.waitForTimeout(250);
    await view.screenshot({ path: `${OUT}/${name}.png` });
  };
  await shot('empty');
  const tab = async (n: string) => view.locator(`#tab-${n}`).click();
  for (const n of [1, 10, 500]) {
    await seed(view, n);
    for (const name of ['briefings', 'indicators', 'tracker']) {
      await tab(name);
      await shot(`n${n}-${name}`);
    }
    await view.getByRole('searchbox').fill('营业收入');
    await shot(`n${n}-search`);
    await view.getByRole('searchbox').fill('');
  }
  const page = await context.newPage();
  const saved = [...realPages(), ...ownPages()].find((p) => p.label === 'transcript')!;
  await page.goto(saved.url);
  await marked(page);
  await page.waitForTimeout(500);
  const id = await view.evaluate(
    async (w) => (await (globalThis as any).chrome.tabs.query({})).find((o: any) => o.url === w)?.id,
    page.url(),
  );
  for (const [lang, theme] of [
    ['zh-CN', 'light'],
    ['zh-CN', 'dark'],
    ['zh-TW', 'light'],
    ['en', 'light'],
    ['en', 'dark'],
  ] as const) {
    await view.goto(`${address}?tab=${id}`);
    await view.locator('footer select').nth(1).selectOption(lang);
    await view.locator('footer select').nth(2).selectOption(theme);
    await shot(`page-${lang}-${theme}`);
    if (lang !== 'zh-TW') {
      await view.evaluate(() => document.querySelector('.panel')!.scrollBy(0, 520));
      await shot(`page2-${lang}-${theme}`);
      await view.evaluate(() => document.querySelector('.panel')!.scrollTo(0, 1e6));
      await shot(`page3-${lang}-${theme}`);
      for (const name of ['briefings', 'indicators', 'tracker']) {
        await tab(name);
        await shot(`${name}-${lang}-${theme}`);
      }
      await view.getByRole('searchbox').fill('营业收入');
      await shot(`search-${lang}-${theme}`);
      await view.getByRole('searchbox').fill('');
    }
  }
  await context.close();
});
