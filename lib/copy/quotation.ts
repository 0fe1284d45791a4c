// A quotation as a newsroom pastes it. The words are the article's own: only inner quotation marks turn, nothing else ever changes.
import type { Block, BriefingEvent, Role } from '@/lib/model/annotations';
import type { Site } from '@/lib/model/article';

/** The words to quote and everything that says whose and from where they are. */
export interface Quotation {
  /** Words of the article, live prices already dropped. */
  words: string;
  role: Role;
  speaker: string | null;
  /** The speaker's office as this briefing gives it. */
  title: string | null;
  event: Pick<BriefingEvent, 'date' | 'dateInferred' | 'name' | 'venue'>;
  headline: string;
  published: string | null;
  source: string | null;
  site: Site;
  url: string | null;
  /** Whether the page is a news report, whose narration is not an editor's lead. */
  isReport: boolean;
}

/** 引文, 快讯, 表格行, 参考文献. */
export type CitationForm = 'quote' | 'flash' | 'row' | 'reference';

const SITE_NAMES: Record<Site, string | null> = { sina: '新浪财经', eastmoney: '东方财富网', other: null };

/** A part of a sentence is quoted without the mark that led on to the next part. */
const withoutLead = (words: string): string => words.replace(/[；;，,、]$/, '');

/** Inner double quotation marks become single ones, full and half width and corner brackets alike. */
export function turnQuotes(words: string): string {
  let open = false;
  return words
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .replace(/"/g, () => {
      open = !open;
      return open ? '‘' : '’';
    });
}

const day = (iso: string): string => {
  const [year, month, date] = iso.split('-').map(Number);
  return `${year}年${month}月${date}日`;
};

/** Who said it, with the verb: words of a question, a host or an editor never look like the ministry's. */
function attribution({ role, speaker, title, isReport, source, site }: Quotation): string {
  const publisher = source ?? SITE_NAMES[site];
  if (role === 'question') return `${speaker ?? ''}记者提问，`;
  if (role === 'host') return `主持人${speaker ?? ''}说，`;
  if (speaker) return `${title ?? ''}${speaker}表示，`;
  if (role === 'answer') return '';
  if (role === 'article' && !isReport) return `${publisher ?? ''}编辑导语写道，`;
  return publisher ? `据${publisher}报道，` : '报道写道，';
}

/** 2022年6月14日，中宣部“……”发布会；新浪财经. A day that was taken from the publication says so. */
function origin({ event, headline, published, source, site }: Quotation): string {
  const when = event.date && !event.dateInferred ? day(event.date) : published ? `${day(published)}刊发` : null;
  const what = event.name ?? event.venue ?? (headline ? `《${headline}》` : null);
  const where = [...new Set([source, SITE_NAMES[site]])].filter((name) => name !== null).join('、');
  return [[when, what].filter(Boolean).join('，'), where].filter(Boolean).join('；');
}

const quoteForm = (quotation: Quotation): string => {
  const from = origin(quotation);
  return `${attribution(quotation)}“${turnQuotes(withoutLead(quotation.words))}”${from ? `（${from}）` : ''}`;
};

const FORMS: Record<CitationForm, (quotation: Quotation) => string> = {
  quote: (quotation) => [quoteForm(quotation), quotation.url].filter(Boolean).join('\n'),
  flash: (quotation) => {
    const who = attribution(quotation).replace(/，$/, '');
    return `【${who || quotation.headline}】${quotation.words}${quotation.source ? `（${quotation.source}）` : ''}`;
  },
  row: (quotation) =>
    [
      quotation.event.date ?? quotation.published ?? '',
      quotation.speaker ?? '',
      quotation.title ?? '',
      quotation.words,
      quotation.event.name ?? quotation.headline,
      quotation.url ?? '',
    ]
      .map(cell)
      .join('\t'),
  // GB/T 7714: 题名[EB/OL]. (日期). 地址.
  reference: ({ source, site, headline, published, url }) =>
    `${[source ?? SITE_NAMES[site], `${headline}[EB/OL]`].filter(Boolean).join('. ')}${published ? `. (${published})` : ''}${url ? `. ${url}` : ''}.`,
};

/** A cell of a pasted row: no breaks, and nothing that a spreadsheet would run as a formula. */
const cell = (text: string): string => {
  const flat = text.replace(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(flat) ? `'${flat}` : flat;
};

/** The quotation as plain text, in the form the reader has chosen. */
export function cite(quotation: Quotation, form: CitationForm): string {
  return FORMS[form](quotation);
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The same text as HTML for word processors: paragraphs, with the address as a link. */
export function toHtml(text: string, url: string | null): string {
  const safe = (part: string) => part.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
  const lines = text.split('\n').map((line) => (line === url ? `<a href="${safe(line)}">${safe(line)}</a>` : safe(line)));
  return lines.map((line) => `<p>${line}</p>`).join('');
}

/** The block that holds a place of the article's text, or null. */
export function blockAt(blocks: readonly Block[], offset: number): Block | null {
  return blocks.find((block) => offset >= block.start && offset < block.start + block.text.length) ?? null;
}

/** A sentence ends at these marks and takes the closing marks behind them with it; what stands before a ； is only a part of one. */
const SENTENCE = /[^。！？!?]*[。！？!?]*[”’」』）)】》]*/g;

/** The sentence of the article that holds `[start, end)`, without the white space around it. */
export function sentenceAt(blocks: readonly Block[], start: number, end: number): string {
  const block = blockAt(blocks, start);
  if (!block) return '';
  for (const match of block.text.matchAll(SENTENCE)) {
    const from = block.start + match.index;
    if (match[0] && end <= from + match[0].length && start >= from) return match[0].trim();
    if (match[0] && start >= from && start < from + match[0].length) return block.text.slice(match.index, end - block.start).trim();
  }
  return block.text;
}
