// The same page half in Firefox: found, marked, with nothing of the article changed, and the card outside of it.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { Firefox, findFirefox } from './bidi';
import { ownPage } from './pages';

const EXTENSION = process.env.FIREFOX_EXTENSION_PATH ?? fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const program = findFirefox();

test.skip(program === null, 'no Firefox 153 or newer: set FIREFOX_PATH');
test.skip(!existsSync(EXTENSION), 'no Firefox build: npm run build:firefox');

const COUNTS = `JSON.stringify([...CSS.highlights].map(([name, highlight]) => [name, highlight.size]))`;
const ARTICLE = `document.querySelector('#artibody').outerHTML`;

test('a briefing is marked in Firefox, and m changes the density', async () => {
  const firefox = await Firefox.launch(program ?? '', EXTENSION);
  try {
    const { url, path } = ownPage('sina-transcript.html');
    const plain = 'https://plain.example/';
    for (const address of [url, plain]) firefox.serve(address, readFileSync(path, 'utf8'));
    const without = await firefox.evaluate<string>(await firefox.open(plain), ARTICLE);

    const tab = await firefox.open(url);
    const counts = async () => Object.fromEntries(JSON.parse(await firefox.evaluate<string>(tab, COUNTS))) as Record<string, number>;
    await expect.poll(async () => (await counts())['yanxing-up'] ?? 0).toBeGreaterThan(5);
    const key = await counts();
    expect(key['yanxing-firm']).toBeGreaterThan(0);
    await expect.poll(() => firefox.evaluate(tab, ARTICLE)).toBe(without);

    const point = JSON.parse(
      await firefox.evaluate<string>(
        tab,
        `(() => { const range = [...CSS.highlights.get('yanxing-up')][0];
          scrollTo(0, scrollY + range.getBoundingClientRect().top - 200);
          const { left, top, height } = range.getClientRects()[0]; return JSON.stringify({ x: left + 4, y: top + height / 2 }); })()`,
      ),
    );
    await firefox.click(tab, point.x, point.y);
    // The card takes the focus, inside a root that no script of the page can open.
    await expect.poll(() => firefox.evaluate(tab, `document.activeElement.parentElement === document.documentElement`)).toBe(true);
    expect(await firefox.evaluate(tab, `document.activeElement.shadowRoot === null`)).toBe(true);
    await firefox.press(tab, '\uE00C');
    await expect.poll(() => firefox.evaluate(tab, `document.activeElement === document.body`)).toBe(true);

    await firefox.press(tab, 'm');
    await expect.poll(async () => (await counts())['yanxing-figure'] ?? 0).toBeGreaterThan(key['yanxing-figure'] ?? 0);
  } finally {
    await firefox.close();
  }
});
