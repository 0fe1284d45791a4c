// The paragraphs of an article's element, in order, each with the way back to its text nodes.
import { type ArticleBlock, BLOCK_SEPARATOR, type BlockHint } from '@/lib/model/article';
import { dropSelector, isInvisible, isUnreadTag } from './hidden';
import { Line } from './line';
import { separates } from './line-breaks';
import type { SiteAdapter } from './site-adapter';
import { type MappedRun, makeTextMap, type TextMap } from './text-map';

const BLOCK_TAGS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
const CELL = /^T[DH]$/;
const HEADING = /^H[1-6]$/;
const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*(?:block|list-item|table|flex|grid)/i;
const BOLD_STYLE = /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/i;
const PRE_STYLE = /(?:^|;)\s*white-space\s*:\s*(?:pre|break-spaces)/i;
/** Links that the sites set on keywords in running text; a line of nothing else is still a line of the article. */
const KEYWORD_LINK = '.keyword, .keytip, .infokey';
/** Heads of a list of related links. */
const LINKS_HEAD = /^(?:看重点|重点关注|相关(?:阅读|报道|新闻|链接|专题)|延伸阅读|推荐阅读)\s*[：:]?$/;
/** A line in bold that is longer is a paragraph somebody stressed. */
const MAX_HEADING = 60;
const SENTENCE_END = /[。！？!?；;：:…][”’」』）)】》]*$/;

const ELEMENT = 1;
const TEXT = 3;

/** What the elements around a text say about it; each counts how many of them are open. */
interface Around {
  heading: number;
  source: number;
  caption: number;
  quote: number;
  bold: number;
  link: number;
  pre: number;
}

export interface BlockReading {
  blocks: ArticleBlock[];
  map: TextMap;
}

/** Reads all paragraphs and headings below `root`. */
export function readBlocks(root: Element, adapter: SiteAdapter): BlockReading {
  const reader = new BlockReader(root, adapter);
  walk(root, reader);
  return reader.finish();
}

interface Visitor {
  text(node: Text): void;
  /** Returns whether the element's content is to be read. */
  enter(element: Element): boolean;
  leave(element: Element): void;
}

/** Visits all below `root` in order; without recursion, since broken pages nest thousands deep. */
function walk(root: Element, visitor: Visitor): void {
  let node: Node | null = root.firstChild;
  while (node) {
    let next: Node | null = null;
    if (node.nodeType === TEXT) visitor.text(node as Text);
    else if (node.nodeType === ELEMENT && visitor.enter(node as Element)) {
      next = node.firstChild;
      if (!next) visitor.leave(node as Element);
    }
    while (!next && node) {
      next = node.nextSibling;
      if (next) break;
      node = node.parentNode;
      if (!node || node === root) return;
      visitor.leave(node as Element);
    }
    node = next;
  }
}

class BlockReader implements Visitor {
  private readonly dropped: ReadonlySet<Element>;
  private readonly sourceLines: ReadonlySet<Element>;
  private readonly captions: ReadonlySet<Element>;
  private readonly around: Around = { heading: 0, source: 0, caption: 0, quote: 0, bold: 0, link: 0, pre: 0 };
  private readonly blocks: ArticleBlock[] = [];
  private readonly runs: MappedRun[] = [];
  private length = 0;
  private lines: Line[] = [new Line()];

  constructor(root: Element, adapter: SiteAdapter) {
    const all = (selector: string) => new Set(root.querySelectorAll(selector));
    this.dropped = all(dropSelector(adapter.drop));
    this.sourceLines = all(adapter.sourceLines.join(','));
    this.captions = all(adapter.captions.join(','));
  }

  private get line(): Line {
    return this.lines[this.lines.length - 1] as Line;
  }

  text(node: Text): void {
    const look = { bold: this.around.bold > 0, link: this.around.link > 0 };
    if (this.around.pre === 0) {
      this.line.add(node, 0, node.data, look);
      return;
    }
    let offset = 0;
    for (const [index, line] of node.data.split('\n').entries()) {
      if (index > 0) this.lines.push(new Line());
      this.line.add(node, offset, line, look);
      offset += line.length + 1;
    }
  }

  enter(element: Element): boolean {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') {
      this.lines.push(new Line());
      return false;
    }
    if (isUnreadTag(tag) || isInvisible(element) || this.dropped.has(element)) {
      this.line.cutHere();
      return false;
    }
    if (CELL.test(tag)) this.line.gap();
    if (this.isBlock(element, tag)) this.endParagraph();
    this.count(element, tag, 1);
    return true;
  }

  leave(element: Element): void {
    const tag = element.tagName.toUpperCase();
    if (this.isBlock(element, tag)) this.endParagraph();
    this.count(element, tag, -1);
  }

  private isBlock(element: Element, tag: string): boolean {
    if (BLOCK_TAGS.has(tag) || this.sourceLines.has(element) || this.captions.has(element)) return true;
    const style = element.getAttribute('style');
    return style !== null && BLOCK_STYLE.test(style);
  }

  private count(element: Element, tag: string, by: 1 | -1): void {
    const style = element.getAttribute('style') ?? '';
    if (HEADING.test(tag)) this.around.heading += by;
    if (this.sourceLines.has(element)) this.around.source += by;
    if (this.captions.has(element)) this.around.caption += by;
    if (tag === 'BLOCKQUOTE') this.around.quote += by;
    if (tag === 'B' || tag === 'STRONG' || BOLD_STYLE.test(style)) this.around.bold += by;
    if (tag === 'A' && !element.matches(KEYWORD_LINK)) this.around.link += by;
    if (tag === 'PRE' || PRE_STYLE.test(style)) this.around.pre += by;
  }

  /** Turns the lines read so far into blocks: a break that separates nothing becomes a space. */
  private endParagraph(): void {
    const lines = this.lines;
    this.lines = [new Line()];
    let joined: Line[] = [];
    let emptyBetween = false;
    for (const line of lines) {
      line.close();
      if (line.text === '') {
        emptyBetween = true;
        continue;
      }
      const before = joined[joined.length - 1];
      if (before && (emptyBetween || separates(before, line))) {
        this.endBlock(joined);
        joined = [];
      }
      joined.push(line);
      emptyBetween = false;
    }
    if (joined.length > 0) this.endBlock(joined);
  }

  private endBlock(lines: readonly Line[]): void {
    const text = lines.map((line) => line.text).join(' ');
    if (this.blocks.length > 0) this.length += BLOCK_SEPARATOR.length;
    let start = this.length;
    for (const line of lines) {
      for (const run of line.runs) {
        run.start += start;
        this.runs.push(run);
      }
      start += line.text.length + 1;
    }
    this.length += text.length;
    this.blocks.push({ text, hint: this.hint(text, lines) });
  }

  private hint(text: string, lines: readonly Line[]): BlockHint {
    const { source, caption, heading, quote } = this.around;
    if (source > 0) return 'source';
    if (caption > 0) return 'caption';
    if (LINKS_HEAD.test(text) || lines.every((line) => line.link)) return 'link';
    if (heading > 0) return 'heading';
    const bold = lines.every((line) => line.bold);
    if (bold && quote === 0 && text.length <= MAX_HEADING && !SENTENCE_END.test(text)) return 'heading';
    return 'paragraph';
  }

  finish(): BlockReading {
    this.endParagraph();
    return { blocks: this.blocks, map: makeTextMap(this.runs) };
  }
}
