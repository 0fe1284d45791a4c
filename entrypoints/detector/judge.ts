// Decides what the page is: the reader's word first, else the rules over address, title and the article's text.
import { detect } from '@/lib/briefing/detect';
import type { PageDetection } from '@/lib/page-session';
import { readNarrowly } from '@/lib/text/reading';
import { documentKey } from '@/lib/url/canonical';
import { findBody, readParagraphs, readTitle } from './page-text';
import { readVerdict } from './verdict';

const NONE: PageDetection = { kind: 'none', score: 0, reasons: [] };

export async function judge(document: Document, address: string): Promise<PageDetection> {
  const verdict = await readVerdict(documentKey(address));
  if (verdict === 'not-briefing') return { kind: 'none', score: 1, reasons: ['reader'] };
  const found = judgeByRules(document, address);
  if (verdict === 'briefing') return { kind: found.kind === 'none' ? 'transcript' : found.kind, score: 1, reasons: ['reader'] };
  return found;
}

/** What the rules say of the page as it is now. */
export function judgeByRules(document: Document, address: string): PageDetection {
  const body = findBody(document);
  const blocks = body ? readParagraphs(body) : [];
  // A title alone is no briefing: the text may still be on its way.
  if (blocks.length === 0) return NONE;
  const read = (text: string) => readNarrowly(text).text;
  return detect({ url: address, title: readTitle(document), blocks: blocks.map(read) });
}
