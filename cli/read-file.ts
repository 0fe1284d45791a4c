// One file of the reader's as an article: a saved page or a plain-text transcript.
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Article } from '@/lib/model/article';
import { readPlainText } from '@/lib/page/plain-text';
import { canonicalUrl } from '@/lib/url/canonical';
import { DecodeError, decodeHtml, decodeText } from './decode';

export const PAGE_EXTENSIONS = ['.html', '.htm', '.shtml', '.xhtml'];
export const TEXT_EXTENSIONS = ['.txt'];

/** Of a file without a telling name, whether it is a page. */
const LOOKS_LIKE_HTML = /^\s*(?:<!--|<!doctype\s+html|<html|<head|<body)/i;

/** Thrown where a file gives no article; the message names the file and what was wrong. */
export class FileError extends Error {}

/**
 * The article of a file. `url` is the canonical address to record, else the one that the page itself names.
 * Throws FileError for a file that cannot be read, is neither HTML nor text, or holds no article.
 */
export async function readFile(file: string, url: string | null): Promise<Article> {
  const bytes = readBytes(file);
  if (bytes.length === 0) throw new FileError(`${file} is empty`);
  const html = isPage(file, bytes);
  const text = decode(file, bytes, html ? decodeHtml : decodeText);
  const article = html ? await readHtml(text, url) : { ...readPlainText(text), url };
  if (!article || (!html && article.blocks.length === 0)) throw new FileError(`${file} holds no ${html ? "article's " : ''}text`);
  return article;
}

function readBytes(file: string): Uint8Array {
  try {
    if (statSync(file).isDirectory()) throw new FileError(`${file} is a folder`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof FileError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new FileError(code === 'ENOENT' ? `${file} does not exist` : `${file} cannot be read (${code})`);
  }
}

function isPage(file: string, bytes: Uint8Array): boolean {
  const extension = extname(file).toLowerCase();
  if (PAGE_EXTENSIONS.includes(extension)) return true;
  if (TEXT_EXTENSIONS.includes(extension)) return false;
  return LOOKS_LIKE_HTML.test(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'));
}

function decode(file: string, bytes: Uint8Array, decoder: (bytes: Uint8Array) => string): string {
  try {
    return decoder(bytes);
  } catch (error) {
    if (error instanceof DecodeError) throw new FileError(`${file} ${error.message}`);
    throw error;
  }
}

/**
 * The article of a page. A page of lists and menus is an article without blocks; null where the page holds no text, or its article none.
 * The parsers are loaded here, so that a plain text does not wait for them.
 */
async function readHtml(html: string, given: string | null): Promise<Article | null> {
  const [{ parseHtml }, { readPage }, { adapterFor, describePage, findBody }] = await Promise.all([
    import('./parse-html'),
    import('@/lib/page/read-page'),
    import('@/lib/page/known-page'),
  ]);
  const document = parseHtml(html);
  const url = given ?? addressOf(document);
  const page = readPage(document, url);
  if (page) return page.article;
  const emptyArticle = findBody(document, adapterFor(document, url)) !== null;
  return emptyArticle || !hasText(document) ? null : { ...describePage(document, url), blocks: [] };
}

function hasText(document: Document): boolean {
  for (const unread of document.querySelectorAll('script, style, noscript, template')) unread.remove();
  return Boolean(document.body?.textContent?.trim());
}

/** The address that a saved page names as its own. */
function addressOf(document: Document): string | null {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const address = link || document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return address ? canonicalUrl(address) : null;
}
