// The extension and the command line agree: every own and real page, opened in the built extension, gives stored records
// deep-equal to what `annotate` prints for that file, text and offsets included.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { annotationsOf, readDatabase } from './database';
import { openBrowser } from './harness';
import { ownPages, realPages, type SavedPage } from './pages';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the command line prints for a page. */
function printed(page: SavedPage) {
  const published = page.published ? ['--published', page.published] : [];
  const args = ['run', '--silent', 'annotate', '--', page.path, '--url', page.url, ...published];
  return JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 }));
}

const pages = [...ownPages(), ...realPages()];

test.describe.configure({ mode: 'serial' });

let opened: Awaited<ReturnType<typeof openBrowser>>;
test.beforeAll(async () => {
  opened = await openBrowser();
});
test.afterAll(async () => opened.context.close());

for (const saved of pages) {
  test(`${saved.name} gives the same records in the extension and on the command line`, async () => {
    const expected = printed(saved);
    expect(expected.briefing.kind).toBe(saved.label);
    const page = await opened.context.newPage();
    try {
      await page.goto(saved.url);
      if (saved.label === 'none') {
        await page.waitForTimeout(1500);
        expect((await readDatabase(opened)).briefings.map((row) => row.url)).not.toContain(expected.briefing.url);
        return;
      }
      await expect
        .poll(async () => (await readDatabase(opened)).briefings.map((row) => row.url), { timeout: 15_000 })
        .toContain(expected.briefing.url);
      expect(annotationsOf(await readDatabase(opened), expected.briefing.url)).toEqual(expected);
    } finally {
      await page.close();
    }
  });
}

test('the real pages are there', () => {
  test.skip(realPages().length === 0, 'skipped: no annotated briefings beside the checkout');
  expect(realPages().length).toBeGreaterThan(2);
});
