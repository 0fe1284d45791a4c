// What popup and background ask of a page: its state, the way to a quotation, and to think again after the reader's word.
import { expect, type Page, test } from '@playwright/test';
import type { browser as extension } from 'wxt/browser';
import { documentKey } from '../../lib/url/canonical';
import type { Launched } from '../../scripts/launch.mjs';
import { highlights, marked, openBrowser, Surface } from './harness';
import { ownPage } from './pages';

/** The extension's worker has it. */
declare const chrome: typeof extension;

const TRANSCRIPT = ownPage('sina-transcript.html');
const OTHER = ownPage('sina-other-ministry.html');

let browser: Launched;
test.beforeAll(async () => {
  browser = await openBrowser();
});
test.afterAll(async () => browser.context.close());

async function ask(url: string, name: string, request: object = {}): Promise<{ ok: boolean; value: Record<string, unknown> }> {
  const worker = browser.context.serviceWorkers()[0];
  if (!worker) throw new Error('no worker');
  return worker.evaluate(
    async ({ url, name, request }) => {
      const [tab] = await chrome.tabs.query({ url });
      return chrome.tabs.sendMessage(tab?.id ?? 0, { name, request });
    },
    { url, name, request },
  );
}

async function rule(url: string, verdict: string | null): Promise<void> {
  const worker = browser.context.serviceWorkers()[0];
  await worker?.evaluate((verdicts) => chrome.storage.local.set({ verdicts }), verdict ? { [documentKey(url) ?? '']: verdict } : {});
}

async function open(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
}

test('a tab says what it is and what stands on it', async () => {
  const pages = [await open(TRANSCRIPT.url), await open(OTHER.url)];
  await marked(pages[0] as Page);
  const briefing = (await ask(TRANSCRIPT.url, 'tab.status')).value;
  expect(briefing).toMatchObject({ annotated: true, density: 'key', detection: { kind: 'transcript' } });
  expect((briefing.counts as { figures: number }).figures).toBeGreaterThan(20);
  expect((await ask(OTHER.url, 'tab.status')).value).toMatchObject({ annotated: false, counts: null, detection: { kind: 'none' } });
  for (const page of pages) await page.close();
});

test('a jump shows the very words, and says so where they are gone', async () => {
  const page = await open(TRANSCRIPT.url);
  await marked(page);
  const jump = (exact: string) => ask(TRANSCRIPT.url, 'tab.jump', { quote: { exact, prefix: '', suffix: '' } });
  expect((await jump('电信业务总量同比增长9.3%')).value).toEqual({ found: true });
  const found = await highlights(page);
  expect(found.flash).toEqual(['电信业务总量同比增长9.3%']);
  const top = await page.evaluate(() => ([...(CSS.highlights.get('yanxing-flash') ?? [])][0] as Range).getBoundingClientRect().top);
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(900);
  expect((await jump('电信业务总量同比增长9.4%')).value).toEqual({ found: false });
  await expect.poll(async () => (await Surface.of(page)).text('toast')).toContain('原文未找到');
  await page.close();
});

test('这不是 takes the marks away at once and for good, and the machine may decide again', async () => {
  const page = await open(TRANSCRIPT.url);
  const before = await marked(page);
  await rule(TRANSCRIPT.url, 'not-briefing');
  await ask(TRANSCRIPT.url, 'tab.detectAgain');
  await expect.poll(() => highlights(page)).toEqual({});
  expect(await (await Surface.of(page)).tree()).toBeNull();
  await page.reload();
  await page.waitForTimeout(800);
  expect(await highlights(page)).toEqual({});
  await rule(TRANSCRIPT.url, null);
  await ask(TRANSCRIPT.url, 'tab.detectAgain');
  expect(await marked(page)).toEqual(before);
  await page.close();
});

test('这是发布会 marks a page that the machine took for none', async () => {
  const page = await open(OTHER.url);
  await page.waitForTimeout(500);
  expect(await highlights(page)).toEqual({});
  await rule(OTHER.url, 'briefing');
  await ask(OTHER.url, 'tab.detectAgain');
  expect(Object.keys(await marked(page)).length).toBeGreaterThan(0);
  expect((await ask(OTHER.url, 'tab.status')).value).toMatchObject({ annotated: true, detection: { reasons: ['reader'] } });
  await rule(OTHER.url, null);
  await page.close();
});

test('the page’s own scripts cannot speak for it', async () => {
  const page = await open(OTHER.url);
  await page.evaluate(() => window.postMessage({ name: 'page.hit', request: { kind: 'transcript', score: 1, reasons: [] } }, '*'));
  await page.waitForTimeout(500);
  expect(await highlights(page)).toEqual({});
  expect(await page.evaluate(() => Object.getOwnPropertySymbols(globalThis).map(String))).not.toContain('Symbol(yanxing.session)');
  await page.close();
});
