// Marks on a real page: on the right words, with nothing of the article changed, and still there when scripts rebuild it.
import { expect, type Page, test } from '@playwright/test';
import type { browser as extension } from 'wxt/browser';
import type { Launched } from '../../scripts/launch.mjs';
import { alsoServe, highlights, marked, openBrowser, Surface } from './harness';
import { bodies, ownPage } from './pages';

const TRANSCRIPT = ownPage('sina-transcript.html');
const text = bodies([TRANSCRIPT]).get(TRANSCRIPT.url)?.body.toString('utf8') ?? '';

/** The extension's worker has it. */
declare const chrome: typeof extension;

let browser: Launched;
test.beforeAll(async () => {
  browser = await openBrowser();
});
test.afterAll(async () => browser.context.close());

async function open(url = TRANSCRIPT.url): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
}

const sum = (found: Record<string, string[]>) => Object.values(found).flat().length;

test('marks stand on the words they mean', async () => {
  const page = await open();
  const found = await marked(page);
  // A number cut over nodes is one mark.
  expect(found.up).toContain('6.4%');
  expect(found.down?.join()).toContain('4.3%');
  expect(found.firm?.join()).toContain('5G-A基站8万个');
  // Whole sentences are never underlined, and live prices never touched.
  for (const words of [...(found.firm ?? []), ...(found.named ?? [])]) expect(words).not.toMatch(/。./);
  expect(Object.values(found).flat().join()).not.toMatch(/2\.23|14\.20/);
  await page.close();
});

test('the article is the same as without the extension, node for node and line for line', async () => {
  const plain = 'https://plain.example/article.html';
  await alsoServe(browser.context, plain, text);
  const without = await open(plain);
  const page = await open();
  await marked(page);
  const snapshot = () => ({
    html: document.body.outerHTML,
    attributes: document.documentElement.getAttributeNames(),
    lines: [...document.querySelectorAll('p, h1, li')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top, width, height];
    }),
    size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
  });
  // Both pages fill in their live prices by script.
  await expect.poll(() => page.evaluate(snapshot)).toEqual(await without.evaluate(snapshot));
  expect(await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBeNull();
  await Promise.all([page.close(), without.close()]);
});

test('paragraphs that a script rebuilds are marked again', async () => {
  const page = await open();
  const before = await marked(page);
  await page.evaluate(() => {
    for (const paragraph of document.querySelectorAll('#artibody p')) paragraph.innerHTML = `${paragraph.innerHTML}`;
  });
  await expect.poll(async () => (await highlights(page)).up?.filter(Boolean).length ?? 0).toBe(before.up?.length);
  expect(await highlights(page)).toEqual(before);
  await page.close();
});

test('an article that is replaced as a whole is marked again', async () => {
  const page = await open();
  const before = await marked(page);
  await page.evaluate(() => {
    const body = document.querySelector('#artibody');
    body?.replaceWith(body.cloneNode(true));
  });
  await expect.poll(() => highlights(page)).toEqual(before);
  await page.close();
});

test('prices that tick inside the article move no mark', async () => {
  const page = await open();
  const before = await marked(page);
  await page.evaluate(async () => {
    for (let tick = 0; tick < 5; tick++) {
      for (const span of document.querySelectorAll('span[id^="quote_"], span[id^="bkquote_"]'))
        span.textContent = `(9${tick}.88, 0.31, 7.7${tick}%)`;
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  });
  await page.waitForTimeout(600);
  expect(await highlights(page)).toEqual(before);
  await page.close();
});

test('m goes through the densities, but never while somebody types', async () => {
  const page = await open();
  const key = await marked(page);
  const press = async () => {
    await page.keyboard.press('m');
    await page.waitForTimeout(250);
    return highlights(page);
  };
  const all = await press();
  expect(sum(all)).toBeGreaterThan(sum(key));
  expect(sum(await press())).toBe(0);
  expect(await press()).toEqual(key);
  await page.evaluate(() => {
    const input = document.createElement('input');
    document.body.prepend(input);
    input.focus();
  });
  expect(await press()).toEqual(key);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'm', isComposing: true, bubbles: true }));
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'm', ctrlKey: true, bubbles: true }));
  });
  await page.waitForTimeout(250);
  expect(await highlights(page)).toEqual(key);
  await page.close();
});

test('a dark page has the looks of a dark page', async () => {
  const url = TRANSCRIPT.url.replace('doc-i', 'doc-idark');
  await alsoServe(browser.context, url, text.replace('</head>', '<style>body{background:#17181a;color:#ddd}</style></head>'));
  const page = await open(url);
  const found = await marked(page);
  expect(Object.keys(found).every((name) => name.endsWith('-dark'))).toBe(true);
  expect(found['up-dark']).toContain('6.4%');
  await page.close();
});

test('a second injection takes over from the first', async () => {
  const page = await open();
  const before = await marked(page);
  const worker = browser.context.serviceWorkers()[0];
  await worker?.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    for (let i = 0; i < 2; i++)
      await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, files: ['/content-scripts/annotator.js'] });
  }, TRANSCRIPT.url);
  await page.waitForTimeout(600);
  expect(await highlights(page)).toEqual(before);
  expect(await page.evaluate(() => [...document.documentElement.children].map((child) => child.tagName))).toEqual(['HEAD', 'BODY', 'DIV']);
  expect(await (await Surface.of(page)).text('page-tab')).toMatch(/硬任务 \d+ · 举措 \d+/);
  await page.close();
});

test('an article that comes late is found', async () => {
  const url = TRANSCRIPT.url.replace('doc-i', 'doc-ilate');
  const script = `<script>const late = document.querySelector('#artibody'); const words = late.innerHTML; late.innerHTML = '';
    addEventListener('load', () => setTimeout(() => { late.innerHTML = words; }, 1200));</script>`;
  await alsoServe(browser.context, url, text.replace('</body>', `${script}</body>`));
  const page = await open(url);
  expect((await marked(page)).up).toContain('6.4%');
  await page.close();
});
