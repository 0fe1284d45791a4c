// The small script on every page reads roughly; it must still say what the whole reading says.
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { judgeByRules } from '@/entrypoints/detector/judge';
import { readParagraphs } from '@/entrypoints/detector/page-text';
import { SETTINGS_KEY as LIGHT_SETTINGS, VERDICTS_KEY as LIGHT_VERDICTS } from '@/entrypoints/detector/verdict';
import { annotate } from '@/lib/annotate';
import { readPage } from '@/lib/page/read-page';
import { SETTINGS_KEY, VERDICTS_KEY } from '@/lib/settings';
import { ownPages, realPages } from '../e2e/pages';

const documentOf = (path: string, encoding: string): Document =>
  parseHTML(new TextDecoder(encoding).decode(readFileSync(path))).document as unknown as Document;

describe.each([...ownPages(), ...realPages()])('$name', ({ path, url, contentType }) => {
  const document = documentOf(path, contentType.split('charset=')[1] ?? 'utf-8');

  it('is the same to the detector and to the whole reading', () => {
    const page = readPage(document, url);
    const whole = page ? annotate(page.article).briefing.kind : 'none';
    expect(judgeByRules(document, url).kind).toBe(whole);
  });
});

it('reads paragraphs over inline tags, breaks and live prices', () => {
  const { document } = parseHTML(
    '<html><body><div>　　一是<b>机器</b>人<span id="quote_a">(1.2%)</span>增长；<br>二是提速。<script>x()</script></div><p>　</p></body></html>',
  );
  expect(readParagraphs(document.body as unknown as Element)).toEqual(['一是机器人增长；', '二是提速。']);
});

it('reads the very keys that the settings are stored under', () => {
  expect([LIGHT_SETTINGS, LIGHT_VERDICTS]).toEqual([SETTINGS_KEY, VERDICTS_KEY]);
});
