import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGES = join(ROOT, 'tests/fixtures/pages');

interface Result {
  status: number;
  stdout: string;
  stderr: string;
}

/** Runs the command as the script `annotate` does. */
function run(...args: string[]): Promise<Result> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'cli/annotate.ts', ...args],
      { cwd: ROOT, maxBuffer: 1 << 28 },
      (error, stdout, stderr) => {
        resolve({ status: error ? Number(error.code) : 0, stdout, stderr });
      },
    );
  });
}

let folder = '';
const write = (name: string, content: string | Uint8Array) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'annotate-'));
});

describe('annotate', { timeout: 60_000 }, () => {
  it('prints one object for a page, its address and day from the page', async () => {
    const { status, stdout, stderr } = await run(join(PAGES, 'sina-transcript.html'));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const printed = JSON.parse(stdout);
    expect(Object.keys(printed)).toEqual(expect.arrayContaining(['briefing', 'blocks', 'figures', 'commitments']));
    expect(printed.briefing).toMatchObject({
      site: 'sina',
      published: '2025-07-18',
      url: 'https://finance.sina.com.cn/china/gncj/2025-07-18/doc-infgtyu3372918.shtml',
    });
  });

  it('decodes GB18030, and takes address and day from the options', async () => {
    const { stdout } = await run(
      join(PAGES, 'sina-2013-gb18030.html'),
      '--url',
      'http://finance.sina.com.cn/china/20130724/101516228990.shtml?from=wap',
      '--published',
      '2013-07-25',
    );
    const { briefing, blocks } = JSON.parse(stdout);
    expect(briefing).toMatchObject({ url: 'https://finance.sina.com.cn/china/20130724/101516228990.shtml', published: '2013-07-25' });
    expect(blocks).toHaveLength(11);
    expect(blocks[2].text).toMatch(/^邵庭筠:女士们、先生们/);
  });

  it('reads a plain text, one block a line, and says that it has no day', async () => {
    const file = write('text.txt', '\ufeff　　第一段。\r\n\r\n第二段。\n');
    const { status, stdout, stderr } = await run(file);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).blocks.map((block: { text: string }) => block.text)).toEqual(['第一段。', '第二段。']);
    expect(stderr).toContain('names no day of publication');
  });

  it('prints one object a line for a folder and several files, with a progress bar on standard error, and goes on after a bad file', async () => {
    const { status, stdout, stderr } = await run(PAGES, join(folder, 'nowhere.html'));
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).file.replace(/.*\//, ''))).toEqual([
      'eastmoney-stock-story.html',
      'eastmoney-transcript.html',
      'sina-2013-gb18030.html',
      'sina-front-page.html',
      'sina-other-ministry.html',
      'sina-report.html',
      'sina-transcript.html',
    ]);
    expect(stderr).toContain('8/8');
    expect(stderr).toContain('nowhere.html does not exist');
    expect(status).toBe(1);
  });

  it('takes a page of links for a page that is none', async () => {
    const { status, stdout, stderr } = await run(write('list.html', '<ul><li><a href="#">工信部：新建基站8万个</a></ul>'));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ briefing: { kind: 'none' }, blocks: [], figures: [], commitments: [] });
    expect(stderr).toContain('list.html is a page without an article');
  });

  it('warns of a page from the future', async () => {
    const page = '<meta property="article:published_time" content="2999-01-01T00:00:00+08:00"><div id="artibody"><p>正文。</p></div>';
    const { status, stderr } = await run(write('future.html', page));
    expect(status).toBe(0);
    expect(stderr).toContain('says it was published in the future, 2999-01-01');
  });

  it('reads two megabytes', async () => {
    const paragraph = '<p>　　一季度，规模以上工业增加值同比增长6.5%，下一步我们将推动出台措施。</p>';
    const page = `<div id="artibody">${paragraph.repeat(Math.ceil(2_000_000 / Buffer.byteLength(paragraph)))}</div>`;
    const { status, stdout } = await run(write('huge.html', page), '--published', '2025-04-18');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).blocks.length).toBeGreaterThan(10_000);
  });

  it.each<[string, () => string[], string]>([
    ['no file', () => [], 'no file was given'],
    ['a file that is not there', () => [join(folder, 'nowhere.html')], 'nowhere.html does not exist'],
    ['an empty file', () => [write('empty.html', '')], 'empty.html is empty'],
    ['a text of white space', () => [write('blank.txt', ' \n　\n')], 'blank.txt holds no text'],
    ['a page without text', () => [write('menu.html', '<ul><li></ul><script>1</script>')], "menu.html holds no article's text"],
    ['an empty article', () => [write('bare.html', '<p>甲<div id="artibody"><p>　</p></div>')], "bare.html holds no article's text"],
    ['a binary', () => [write('picture.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))], 'picture.html is binary'],
    [
      'an unknown encoding',
      () => [write('odd.html', new Uint8Array([0x3c, 0x70, 0x3e, 0xff, 0xff, 0xfe, 0x80]))],
      'odd.html has an unknown encoding',
    ],
    ['a bad day', () => [join(PAGES, 'sina-report.html'), '--published', '2025-02-30'], '“2025-02-30” is no day'],
    ['a future day', () => [join(PAGES, 'sina-report.html'), '--published', '2999-01-01'], '2999-01-01 is in the future'],
    ['a bad address', () => [join(PAGES, 'sina-report.html'), '--url', 'sina'], '“sina” is no web address'],
    ['an empty folder', () => [mkdtempSync(join(folder, 'empty-'))], 'holds no saved page'],
    ['an unknown option', () => ['--day', '1'], "'--day'"],
  ])('fails on %s with one clear message', async (_, args, message) => {
    const { status, stdout, stderr } = await run(...args());
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });
});
