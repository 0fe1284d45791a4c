// `npm run --silent annotate -- FILE… [--url URL] [--published YYYY-MM-DD]`: prints the records of a saved page or a plain-text transcript.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from '@/lib/annotate';
import type { Article } from '@/lib/model/article';
import { canonicalUrl } from '@/lib/url/canonical';
import { FileError, PAGE_EXTENSIONS, readFile, TEXT_EXTENSIONS } from './read-file';

const USAGE = `Usage: npm run --silent annotate -- FILE [--url URL] [--published YYYY-MM-DD]
       npm run --silent annotate -- FILE FILE… | FOLDER

FILE is a saved page (.html, .htm, .shtml) or a plain-text transcript (.txt).
One file prints one JSON object; several files or a folder print one object a line, each with "file".
  --url URL               the article's address; else the one that the page names
  --published YYYY-MM-DD  day of publication, Beijing time; else the one that the page names`;

interface Options {
  url: string | null;
  published: string | null;
}

process.exitCode = await main(process.argv.slice(2));

/** Runs the command; returns the exit status. */
async function main(args: string[]): Promise<number> {
  try {
    const { paths, options, help } = readArguments(args);
    if (help) {
      console.error(USAGE);
      return 0;
    }
    const [first] = paths;
    if (first === undefined) throw new FileError(`no file was given\n${USAGE}`);
    if (paths.length === 1 && !isFolder(first)) {
      print(annotate(await articleOf(first, options)));
      return 0;
    }
    return await annotateMany(paths.flatMap(expand), options);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    complain(error.message);
    return 1;
  }
}

function readArguments(args: string[]): { paths: string[]; options: Options; help: boolean } {
  const { values, positionals } = (() => {
    try {
      return parseArgs({
        args,
        allowPositionals: true,
        options: { url: { type: 'string' }, published: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      });
    } catch (error) {
      throw new FileError((error as Error).message);
    }
  })();
  const url = values.url === undefined ? null : checkUrl(values.url);
  const published = values.published === undefined ? null : checkPublished(values.published);
  return { paths: positionals, options: { url, published }, help: values.help ?? false };
}

function checkUrl(url: string): string {
  const canonical = canonicalUrl(url);
  if (canonical === null) throw new FileError(`--url: “${url}” is no web address`);
  return canonical;
}

/** A real day that is not in the future. */
function checkPublished(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00+08:00`) : Number.NaN;
  if (Number.isNaN(time) || !new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)) {
    throw new FileError(`--published: “${text}” is no day written YYYY-MM-DD`);
  }
  if (time > Date.now()) throw new FileError(`--published: ${text} is in the future`);
  return text;
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** The files that a path stands for: itself, or the pages and texts of a folder. */
function expand(path: string): string[] {
  if (!isFolder(path)) return [path];
  const known = [...PAGE_EXTENSIONS, ...TEXT_EXTENSIONS];
  const files = readdirSync(path).filter((name) => known.includes(extname(name).toLowerCase()));
  if (files.length === 0) throw new FileError(`${path} holds no saved page (${PAGE_EXTENSIONS.join(', ')}) and no text (.txt)`);
  return files.sort().map((name) => join(path, name));
}

async function articleOf(file: string, options: Options): Promise<Article> {
  const article = await readFile(file, options.url);
  const published = options.published ?? article.published;
  if (article.blocks.length === 0) complain(`${file} is a page without an article`);
  else if (published === null) complain(`${file} names no day of publication; give --published to resolve 今年 and 上半年`);
  else if (Date.parse(`${published}T00:00:00+08:00`) > Date.now()) complain(`${file} says it was published in the future, ${published}`);
  return { ...article, published };
}

/** Annotates every file; one that fails is named on standard error, and the others go on. */
async function annotateMany(files: string[], options: Options): Promise<number> {
  if (options.url !== null) throw new FileError('--url names one article and was given with several files');
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar({ format: '{bar} {value}/{total} {file}', stream: process.stderr, noTTYOutput: true });
  bar.start(files.length, 0, { file: '' });
  const failures: string[] = [];
  for (const file of files) {
    try {
      print({ file, ...annotate(await articleOf(file, options)) });
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      failures.push(error.message);
    }
    bar.increment({ file });
  }
  bar.stop();
  for (const failure of failures) complain(failure);
  return failures.length > 0 ? 1 : 0;
}

function print(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

function complain(message: string): void {
  process.stderr.write(`annotate: ${message}\n`);
}
