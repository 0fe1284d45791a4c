// The saved pages that end-to-end tests open: our own, and the real ones where they stand beside the checkout.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SHARED } from '../shared';

export interface SavedPage {
  /** File name, for the test's title. */
  name: string;
  path: string;
  url: string;
  label: 'transcript' | 'report' | 'none';
  published: string;
  contentType: string;
}

interface Entry {
  file: string;
  url: string;
  label: SavedPage['label'];
  published: string | null;
}

const OWN = fileURLToPath(new URL('../fixtures/pages', import.meta.url));

/** The two whole transcripts among the real pages, whose index does not list them. */
const TRANSCRIPTS: Entry[] = [
  {
    file: '../sina-2022-06-14.html',
    url: 'https://finance.sina.com.cn/china/gncj/2022-06-14/doc-imizmscu6734210.shtml',
    label: 'transcript',
    published: '2022-06-14',
  },
  {
    file: '../eastmoney-2022-04-19.html',
    url: 'https://finance.eastmoney.com/a/202204192348998877.html',
    label: 'transcript',
    published: '2022-04-19',
  },
];

const index = (folder: string): Entry[] =>
  readFileSync(join(folder, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function saved(folder: string, entry: Entry): SavedPage {
  const path = join(folder, entry.file);
  // A page without a declared encoding is told by its bytes, as its server would tell it.
  const isGb = /charset=["']?gb/i.test(readFileSync(path).subarray(0, 2048).toString('latin1'));
  return {
    name: entry.file.replace(/^\.\.\//, ''),
    path,
    url: entry.url,
    label: entry.label,
    published: entry.published ?? '',
    contentType: isGb ? 'text/html; charset=gb18030' : 'text/html; charset=utf-8',
  };
}

/** The pages of our own writing. */
export const ownPages = (): SavedPage[] => index(OWN).map((entry) => saved(OWN, entry));

/** The real pages; none where they are absent. */
export function realPages(): SavedPage[] {
  const folder = SHARED && join(SHARED, 'pages', 'detect');
  if (!folder || !existsSync(folder)) return [];
  return [...index(folder), ...TRANSCRIPTS].map((entry) => saved(folder, entry));
}

/** One of our own pages by its file name. */
export function ownPage(file: string): SavedPage {
  const page = ownPages().find(({ name }) => name === file);
  if (!page) throw new Error(`tests/fixtures/pages holds no ${file}`);
  return page;
}

/** What a route answers with: by address, the file's bytes. */
export const bodies = (pages: readonly SavedPage[]): Map<string, { body: Buffer; contentType: string }> =>
  new Map(pages.map((page) => [page.url, { body: readFileSync(page.path), contentType: page.contentType }]));
