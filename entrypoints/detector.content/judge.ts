// Decides what the page is: the reader's word first, else the rules over address, title and the article's text.
import { detect } from '@/lib/briefing/detect';
import { readKnownPage } from '@/lib/page/known-page';
import type { PageDetection } from '@/lib/page-session';
import { readText } from '@/lib/text/reading';
import { canonicalUrl, documentKey } from '@/lib/url/canonical';
import { readVerdict } from './verdict';

const NONE: PageDetection = { kind: 'none', score: 0, reasons: [] };

export async function judge(document: Document, address: string): Promise<PageDetection> {
  const verdict = await readVerdict(documentKey(address));
  if (verdict === 'not-briefing') return { kind: 'none', score: 1, reasons: ['reader'] };
  const found = judgeByRules(document, address);
  if (verdict === 'briefing') return { kind: found.kind === 'none' ? 'transcript' : found.kind, score: 1, reasons: ['reader'] };
  return found;
}

function judgeByRules(document: Document, address: string): PageDetection {
  const url = canonicalUrl(address);
  const page = readKnownPage(document, url);
  if (!page) return NONE;
  return detect({ url, title: page.article.title, blocks: page.article.blocks.map((block) => readText(block.text).text) });
}
