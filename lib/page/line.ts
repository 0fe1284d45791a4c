// A line of a paragraph while it is being read: white space collapsed as a browser does it, every character with its place in the page.
import type { MappedRun } from './text-map';

/** White space that a browser collapses. */
const WORD = /[^ \t\n\r\f]+/g;
/** Trimmed off both ends: white space of any width, zero-width characters, the byte order mark. */
const LEADING = /^[\s\u200b\u2060\ufeff]+/;
const TRAILING = /[\s\u200b\u2060\ufeff]+$/;
/** The two full-width spaces, or their substitutes, that begin a Chinese paragraph. */
const INDENT = /^(?:\u3000|[\u00a0\u2002\u2003]{2})/;

/** How the markup shows the text that is being added. */
export interface Look {
  bold: boolean;
  link: boolean;
}

export class Line {
  text = '';
  readonly runs: MappedRun[] = [];
  indented = false;
  bold = true;
  link = true;
  startsBold = false;
  endsBold = false;
  /** White space that becomes one space if another word follows. */
  private space: { node: Text; offset: number } | 'gap' | null = null;
  private cut = true;

  /** Notes that something that is no text of the article stands here. */
  cutHere(): void {
    this.cut = true;
  }

  /** A space that stands in no text node (between two cells of a table). */
  gap(): void {
    if (this.text !== '') this.space ??= 'gap';
  }

  /** Adds `data`, which stands in `node` from `offset` on. */
  add(node: Text, offset: number, data: string, look: Look): void {
    let end = 0;
    for (const word of data.matchAll(WORD)) {
      if (word.index > end) this.noteSpace(node, offset + end);
      this.addWord(node, offset + word.index, word[0], look);
      end = word.index + word[0].length;
    }
    if (end < data.length) this.noteSpace(node, offset + end);
  }

  private noteSpace(node: Text, offset: number): void {
    if (this.text !== '' && (this.space === null || this.space === 'gap')) this.space = { node, offset };
  }

  private addWord(node: Text, offset: number, word: string, look: Look): void {
    if (this.text === '') {
      if (INDENT.test(word)) this.indented = true;
      const skipped = LEADING.exec(word)?.[0].length ?? 0;
      if (skipped === word.length) return;
      this.startsBold = look.bold;
      this.push(node, offset + skipped, word.slice(skipped));
    } else {
      if (this.space === 'gap') this.text += ' ';
      else if (this.space) this.push(this.space.node, this.space.offset, ' ');
      this.push(node, offset, word);
    }
    this.space = null;
    this.endsBold = look.bold;
    this.bold &&= look.bold;
    this.link &&= look.link;
  }

  private push(node: Text, offset: number, text: string): void {
    const last = this.runs[this.runs.length - 1];
    if (last && !this.cut && last.node === node && last.offset + last.length === offset && last.start + last.length === this.text.length) {
      last.length += text.length;
    } else {
      this.runs.push({ start: this.text.length, length: text.length, node, offset, cut: this.cut });
    }
    this.text += text;
    this.cut = false;
  }

  /** Takes white space off the end; no more text may be added. */
  close(): void {
    const trimmed = this.text.replace(TRAILING, '');
    if (trimmed.length === this.text.length) return;
    this.text = trimmed;
    for (let last = this.runs.at(-1); last && last.start + last.length > trimmed.length; last = this.runs.at(-1)) {
      if (last.start < trimmed.length) last.length = trimmed.length - last.start;
      else this.runs.pop();
    }
  }
}
