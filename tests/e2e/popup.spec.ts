// The popup of the built extension: what was stored stands there, every row leads back to its words, search finds it, keys suffice.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { annotationsOf, readDatabase } from './database';
import { highlights, marked, openBrowser } from './harness';
import { ownPages, type SavedPage } from './pages';

const transcripts = ownPages().filter((page) => page.label === 'transcript' && !page.name.includes('2013'));
const sina = transcripts.find((page) => page.url.includes('sina')) as SavedPage;
const none = ownPages().find((page) => page.label === 'none') as SavedPage;

let opened: Awaited<ReturnType<typeof openBrowser>>;
test.beforeEach(async () => {
  opened = await openBrowser();
});
test.afterEach(async () => opened.context.close());

/** The popup as a page, for the tab of the given page (or for none). */
async function popup(page: Page | null): Promise<Page> {
  const view = await opened.context.newPage();
  await view.setViewportSize({ width: 420, height: 580 });
  const address = `chrome-extension://${opened.extensionId}/popup.html`;
  await view.goto(address);
  if (page) {
    const url = page.url();
    const tab = await view.evaluate(async (wanted) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: { query: (all: object) => Promise<{ id: number; url?: string }[]> } } };
      return (await chrome.tabs.query({})).find((one) => one.url === wanted)?.id;
    }, url);
    await view.goto(`${address}?tab=${tab}`);
  }
  return view;
}

async function read(saved: SavedPage): Promise<Page> {
  const page = await opened.context.newPage();
  await page.goto(saved.url);
  await marked(page);
  return page;
}

test('an empty popup says what to do, and passes axe in light and dark', async () => {
  const view = await popup(null);
  await expect(view.getByText('还没有存下发布会')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await view.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page: view }).analyze()).violations).toEqual([]);
  }
});

test('on a briefing it opens at 本页 with the brief, and passes axe', async () => {
  const view = await popup(await read(sina));
  await expect(view.getByRole('tab', { name: '本页' })).toHaveAttribute('aria-selected', 'true');
  await expect(view.getByRole('heading', { level: 2 })).toBeVisible();
  await expect(view.getByRole('heading', { name: /硬任务/ })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await view.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page: view }).analyze()).violations).toEqual([]);
  }
});

test('a row of the brief leads to its very words', async () => {
  const page = await read(sina);
  const view = await popup(page);
  const row = view
    .locator('section', { has: view.getByRole('heading', { name: /硬任务/ }) })
    .locator('button.row')
    .first();
  const words = (await row.locator('.main').innerText()).split('；')[0] as string;
  await row.click();
  await expect.poll(async () => (await highlights(page)).flash?.join('') ?? '').toContain(words.slice(0, 6));
});

test('past briefings, indicators and search hold what was read, and stay over a reload', async () => {
  for (const saved of transcripts) await read(saved);
  const view = await popup(null);
  await view.getByRole('tab', { name: '往期' }).click();
  await expect(view.locator('.events > li')).toHaveCount(transcripts.length);
  await view.reload();
  await view.getByRole('tab', { name: '指标' }).click();
  await expect(view.locator('.rows .row').first()).toBeVisible();
  await view.getByRole('searchbox').fill('規模以上 增加值');
  await expect(view.getByRole('heading', { level: 3, name: /^数据/ })).toBeVisible();
  await expect(view.getByRole('heading', { level: 3, name: /^原文/ })).toBeVisible();
  await view.getByRole('searchbox').fill('没有这样的词语组合');
  await expect(view.getByText('没有找到')).toBeVisible();
});

test('a search result opens the page that is open already, at its words', async () => {
  const page = await read(sina);
  const view = await popup(null);
  await view.getByRole('searchbox').fill('5G');
  const row = view
    .locator('section', { has: view.getByRole('heading', { level: 3, name: /^数据/ }) })
    .locator('button.row')
    .first();
  await row.click();
  await expect.poll(async () => (await highlights(page)).flash?.length ?? 0).toBeGreaterThan(0);
  expect(opened.context.pages().filter((one) => one.url() === sina.url)).toHaveLength(1);
});

test('a closed page is opened again and shows the words', async () => {
  const page = await read(sina);
  const view = await popup(null);
  await page.close();
  await view.getByRole('searchbox').fill('5G');
  const [again] = await Promise.all([opened.context.waitForEvent('page'), view.locator('button.row.figure').first().click()]);
  await expect.poll(async () => (await highlights(again)).flash?.length ?? 0, { timeout: 15_000 }).toBeGreaterThan(0);
});

test('这是发布会 overrules the verdict, and it can be left to the machine again', async () => {
  const page = await opened.context.newPage();
  await page.goto(none.url);
  const view = await popup(page);
  await view.getByRole('tab', { name: '本页' }).click();
  await view.getByRole('button', { name: '这是发布会' }).click();
  await marked(page);
  await expect(view.getByRole('button', { name: '恢复自动判断' })).toBeVisible();
  await view.getByRole('button', { name: '恢复自动判断' }).click();
  await expect(view.getByRole('button', { name: '这是发布会' })).toBeVisible();
});

test('the keyboard alone goes through tabs, search and rows; nothing is searched while composing', async () => {
  await read(sina);
  const view = await popup(null);
  await view.getByRole('tab', { name: '往期' }).focus();
  await view.keyboard.press('ArrowRight');
  await expect(view.getByRole('tab', { name: '指标' })).toBeFocused();
  await view.keyboard.press('End');
  await expect(view.getByText('台账是空的')).toBeVisible();
  await view.keyboard.press('/');
  await expect(view.getByRole('searchbox')).toBeFocused();
  await view.getByRole('searchbox').dispatchEvent('compositionstart');
  await view.getByRole('searchbox').pressSequentially('5g');
  await expect(view.getByText('台账是空的')).toBeVisible();
  await view.getByRole('searchbox').dispatchEvent('compositionend');
  await expect(view.locator('button.row.figure').first()).toBeVisible();
  await view.keyboard.press('Tab');
  await view.keyboard.press('Escape');
  await expect(view.getByRole('searchbox')).toHaveValue('');
});

test('language and theme change at once; in English no 万 or 亿 stands in a value', async () => {
  await read(sina);
  const view = await popup(null);
  await view.getByRole('combobox', { name: '语言' }).selectOption('en');
  await expect(view.getByRole('tab', { name: 'Indicators' })).toBeVisible();
  await view.getByRole('tab', { name: 'Indicators' }).click();
  await expect(view.locator('.row .value').first()).toBeVisible();
  const values = await view.locator('.row .value').allInnerTexts();
  expect(values.length).toBeGreaterThan(3);
  expect(values.filter((value) => /[万亿]/.test(value))).toEqual([]);
  await view.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  await expect(view.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('with five hundred briefings the latest stand on top, years are folded and rows are bounded', async () => {
  await read(sina);
  const view = await popup(null);
  await view.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('yanxing');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const table = database.transaction('briefings', 'readwrite').objectStore('briefings');
    const [row] = await new Promise<Record<string, unknown>[]>((resolve) => {
      const request = table.getAll();
      request.onsuccess = () => resolve(request.result);
    });
    for (let n = 0; n < 500; n++) {
      const day = new Date(Date.UTC(2025, 5, 1) - n * 6 * 86_400_000).toISOString().slice(0, 10);
      table.put({ ...row, id: `seed:${n}`, eventId: `seed:${n}`, eventDate: day, title: `第${n}场发布会：工业运行总体平稳`, sketch: [] });
    }
    await new Promise((resolve) => {
      table.transaction.oncomplete = resolve;
    });
    database.close();
  });
  await view.reload();
  await expect(view.getByRole('heading', { name: '最近' })).toBeVisible();
  await expect(view.locator('section').first().locator('.events > li')).toHaveCount(5);
  const years = view.locator('.panel > details');
  expect(await years.count()).toBeGreaterThan(7);
  await expect(years.first().locator('.events > li')).toHaveCount(0);
  await years.first().locator('summary').first().click();
  await years.first().locator('.months summary').first().click();
  await expect(years.first().locator('.events > li').first()).toBeVisible();
  if (process.env.PICTURES) await view.screenshot({ path: `${process.env.PICTURES}/popup-500.png` });
});

test('a page that is left while it is read loses nothing that is stored', async () => {
  await read(sina);
  const before = await readDatabase(opened);
  const page = await opened.context.newPage();
  for (const saved of transcripts) {
    await page.goto(saved.url, { waitUntil: 'commit' });
    await page.goto('about:blank');
  }
  const after = await readDatabase(opened);
  const [row] = before.briefings;
  expect(annotationsOf(after, row?.url as string)).toEqual(annotationsOf(before, row?.url as string));
  const view = await popup(null);
  await expect(view.locator('.events > li').first()).toBeVisible();
});
