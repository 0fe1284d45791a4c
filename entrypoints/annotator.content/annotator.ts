// One article under the annotator: what was read, what is marked, what the reader keeps of it.

import type { PageRecord } from '@/components/page/record-view';
import { findQuote } from '@/lib/anchor/find-quote';
import { matchItems } from '@/lib/anchor/match-items';
import { annotate } from '@/lib/annotate';
import { send } from '@/lib/messages';
import type { Annotations, Quote } from '@/lib/model/annotations';
import { articleText } from '@/lib/model/article';
import type { Item } from '@/lib/model/items';
import type { PageArticle } from '@/lib/page/known-page';
import { readPage } from '@/lib/page/read-page';
import type { PageCounts, PageSession } from '@/lib/page-session';
import { isOnDark } from '@/lib/paint/background';
import { marksFor, type RecordRef, recordKey } from '@/lib/paint/marks-for';
import { Painter } from '@/lib/paint/painter';
import type { Settings } from '@/lib/settings';
import { canonicalUrl, documentKey } from '@/lib/url/canonical';
import { watchArticle, watchGround } from './article-watch';
import { saveBriefing } from './save';
import { scrollTo } from './scroll';
import { Surface } from './surface';

/** The article as it was read last. */
interface Reading {
  page: PageArticle;
  text: string;
  annotations: Annotations;
}

const FLASH = 2400;
/** Between a change of the article and the next reading (ms); a page that takes long to read is read less often. */
const PAUSE = 400;
const PAUSE_PER_READING = 10;

export class Annotator {
  readonly painter = new Painter();
  readonly surface: Surface;
  reading: Reading | null = null;
  private items: readonly Item[] = [];
  /** How often the reader has changed items here. */
  private acts = 0;
  private byRecord: ReadonlyMap<string, readonly Item[]> = new Map();
  private unwatch = () => {};
  private cancelSave = () => {};
  private flashEnds: ReturnType<typeof setTimeout> | undefined;
  private dark = false;
  private readonly unwatchGround: () => void;

  constructor(
    private readonly document: Document,
    private readonly session: PageSession,
    public settings: Settings,
  ) {
    this.surface = new Surface(document, this);
    this.unwatchGround = watchGround(document, () => {
      if (this.reading && isOnDark(this.reading.page.root) !== this.dark) this.repaint();
    });
  }

  /** The key that the reader's items of this page carry. */
  get briefingId(): string {
    return documentKey(this.document.location.href) ?? this.document.location.href;
  }

  /** Reads the page and marks it; what stayed the same is not read twice. */
  read(): void {
    const began = performance.now();
    const page = readPage(this.document, canonicalUrl(this.document.location.href));
    if (!page) {
      this.clear();
      return;
    }
    const text = articleText(page.article.blocks);
    const known = this.reading?.text === text ? this.reading.annotations : null;
    const annotations = known ?? this.annotate(page);
    if (!annotations) {
      this.clear();
      send('page.miss', {}).catch(() => {});
      return;
    }
    this.reading = { page, text, annotations };
    this.unwatch();
    this.matchItems();
    const pause = Math.max(PAUSE, (performance.now() - began) * PAUSE_PER_READING);
    this.unwatch = watchArticle(page.root, pause, () => this.read());
    if (known) return;
    this.announce();
    this.save(annotations);
  }

  /** The records; null where the rules, seeing the whole text, find no briefing and the reader has not said that it is one. */
  private annotate({ article }: PageArticle): Annotations | null {
    const annotations = annotate(article);
    if (annotations.briefing.kind !== 'none') return annotations;
    const { kind, score, reasons } = this.session.detection;
    if (!reasons.includes('reader')) return null;
    return { ...annotations, briefing: { ...annotations.briefing, kind, score, reasons } };
  }

  private save(annotations: Annotations): void {
    this.cancelSave();
    this.cancelSave = saveBriefing(
      annotations,
      (this.reading?.page.article.blocks ?? []).map((block) => block.hint),
      () => void this.loadItems(),
    );
  }

  /** Tells the background what the icon shows. */
  announce(): void {
    send('page.counts', this.counts()).catch(() => {});
  }

  counts(): PageCounts {
    const counts: PageCounts = { figures: this.reading?.annotations.figures.length ?? 0, hard: 0, concrete: 0, soft: 0 };
    for (const { strength } of this.reading?.annotations.commitments ?? []) counts[strength]++;
    return counts;
  }

  /** The reader's items of this page, as the store holds them now; asked again where the reader acted while the answer was on its way. */
  async loadItems(): Promise<void> {
    const asked = this.acts;
    const { items } = await send('items.ofPage', {});
    if (asked !== this.acts) return this.loadItems();
    this.items = items;
    this.matchItems();
  }

  /** Shows these items at once; the store is told by the caller. */
  keep(items: readonly Item[]): void {
    this.acts++;
    this.items = items;
    this.matchItems();
  }

  get kept(): readonly Item[] {
    return this.items;
  }

  itemsOf(ref: RecordRef): readonly Item[] {
    return this.byRecord.get(recordKey(ref)) ?? [];
  }

  private matchItems(): void {
    const { reading } = this;
    this.byRecord = reading ? matchItems(this.items, reading.annotations, reading.text) : new Map();
    this.repaint();
  }

  use(settings: Settings): void {
    this.settings = settings;
    this.repaint();
  }

  private repaint(): void {
    const { reading } = this;
    if (!reading) return;
    this.dark = isOnDark(reading.page.root);
    this.painter.paint(marksFor(reading.annotations, reading.text, this.settings, this.byRecord), this.rangesOf, this.dark);
    this.surface.refresh();
  }

  readonly rangesOf = (start: number, end: number): Range[] =>
    (this.reading?.page.map.toSpans(start, end) ?? []).map((span) => {
      const range = this.document.createRange();
      range.setStart(span.startContainer, span.startOffset);
      range.setEnd(span.endContainer, span.endOffset);
      return range;
    });

  recordOf({ type, index }: RecordRef): PageRecord | null {
    const { figures = [], commitments = [] } = this.reading?.annotations ?? {};
    const figure = type === 'figure' && figures[index];
    if (figure) return { type: 'figure', record: figure };
    const commitment = type === 'commitment' && commitments[index];
    return commitment ? { type: 'commitment', record: commitment } : null;
  }

  /** Scrolls to a quotation and flashes it; false where its words are gone. */
  jump(quote: Quote): boolean {
    const place = this.reading && findQuote(this.reading.text, quote);
    const ranges = place ? this.rangesOf(place.start, place.end) : [];
    if (ranges.length === 0) {
      this.surface.say('jump.notFound');
      return false;
    }
    this.show(ranges);
    return true;
  }

  /** Scrolls to the words and flashes them. */
  show(ranges: readonly Range[]): void {
    scrollTo(ranges);
    this.painter.pass('flash', ranges, this.dark);
    clearTimeout(this.flashEnds);
    this.flashEnds = setTimeout(() => this.painter.pass('flash', [], this.dark), FLASH);
  }

  /** Marks where the keyboard stands. */
  setCurrent(ranges: readonly Range[]): void {
    this.painter.pass('current', ranges, this.dark);
  }

  /** Goes to the words that this tab was opened for. */
  async jumpIfAsked(): Promise<void> {
    const { quote } = await send('page.pendingJump', {});
    if (quote) this.jump(quote);
  }

  private clear(): void {
    this.reading = null;
    this.cancelSave();
    this.unwatch();
    this.painter.clear();
    this.surface.refresh();
  }

  stop(): void {
    clearTimeout(this.flashEnds);
    this.unwatchGround();
    this.clear();
    this.surface.remove();
  }
}
