// Opens a Chromium with the built extension; shared by `npm start`, the pictures and the end-to-end tests.
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, root } from './setup.mjs';

const BUILT = join(root, '.output', 'chrome-mv3');

/** Chromium's own traffic is switched off: nothing of a run may leave the machine. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
];

/**
 * Launches Chromium with the extension in a fresh profile (or in `profile`).
 * @param {{headless?: boolean, profile?: string, extension?: string, locale?: string, colorScheme?: 'light' | 'dark', deviceScaleFactor?: number, viewport?: {width: number, height: number} | null}} [options]
 * @returns {Promise<{context: import('playwright-core').BrowserContext, extensionId: string, profile: string}>}
 */
export async function launch(options = {}) {
  const extension = options.extension ?? BUILT;
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`${extension} holds no built extension: run npm run build first.`);
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: set CHROMIUM_PATH or run npm start once.');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'yanxing-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--lang=${options.locale ?? 'zh-CN'}`,
    ],
    locale: options.locale ?? 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: options.colorScheme ?? 'light',
    deviceScaleFactor: options.viewport === null ? undefined : options.deviceScaleFactor,
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  return { context, extensionId: new URL(worker.url()).host, profile };
}

/**
 * Answers addresses from memory. With `offline`, every other web address is refused at once; the extension's own pages are never touched.
 * @param {import('playwright-core').BrowserContext} context
 * @param {Map<string, {body: string | Buffer, contentType?: string}>} pages
 * @param {{offline?: boolean}} [options]
 */
export async function serve(context, pages, { offline = true } = {}) {
  await context.route(/^https?:/, (route) => {
    const page = pages.get(route.request().url().split('#')[0]);
    if (page) return route.fulfill({ status: 200, contentType: page.contentType ?? 'text/html; charset=utf-8', body: page.body });
    return offline ? route.fulfill({ status: 404, contentType: 'text/plain', body: '' }) : route.continue();
  });
}
