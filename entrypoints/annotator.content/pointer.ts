// The pointer over marks: a tip where it rests, the card where it clicks; nothing while selecting, scrolling or with a button down.
import { type Hit, markAt } from '@/lib/paint/hit-test';
import type { Annotator } from './annotator';

const REST = 400;
/** A press that moves further than this selects or drags (px). */
const STILL = 5;
/** What a click already does something to. */
const INTERACTIVE = 'a[href], button, input, textarea, select, label, summary, [contenteditable], [onclick]';

interface Point {
  x: number;
  y: number;
}

export class Pointer {
  /** The mark whose tip is shown, by pointer or keyboard. */
  hit: Hit | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pressedAt: Point | null = null;
  private isDown = false;

  constructor(
    private readonly document: Document,
    private readonly annotator: Annotator,
  ) {}

  listen(window: Window): () => void {
    const controller = new AbortController();
    const passive = { passive: true, capture: true, signal: controller.signal };
    window.addEventListener('pointermove', this.moved, passive);
    window.addEventListener('pointerdown', this.pressed, passive);
    window.addEventListener('pointerup', this.released, passive);
    window.addEventListener('pointercancel', this.released, passive);
    window.addEventListener('scroll', this.leave, passive);
    window.addEventListener('click', this.clicked, { signal: controller.signal });
    return () => {
      controller.abort();
      this.leave();
    };
  }

  /** Takes the tip away and forgets what the pointer rested on. */
  readonly leave = (): void => {
    clearTimeout(this.timer);
    if (this.hit) this.annotator.surface.hideTip();
    this.hit = null;
  };

  private readonly moved = (event: PointerEvent): void => {
    if (this.isOurs(event)) {
      this.leave();
      return;
    }
    const point = { x: event.clientX, y: event.clientY };
    if (this.hit && markAt(this.document, [this.hit.painted], point)) return;
    this.leave();
    if (event.buttons === 0 && event.pointerType === 'mouse') this.timer = setTimeout(() => this.rest(point), REST);
  };

  private rest(point: Point): void {
    const { annotator } = this;
    if (this.isDown || this.isSelecting() || annotator.surface.hasCard || !annotator.settings.tip) return;
    this.hit = markAt(this.document, annotator.painter.painted, point);
    if (this.hit) annotator.surface.showTip(this.hit);
  }

  private readonly pressed = (event: PointerEvent): void => {
    this.isDown = true;
    this.pressedAt = { x: event.clientX, y: event.clientY };
    if (this.isOurs(event)) return;
    this.leave();
    this.annotator.surface.closeAll();
  };

  private readonly released = (): void => {
    this.isDown = false;
  };

  private readonly clicked = (event: MouseEvent): void => {
    const { annotator, pressedAt } = this;
    if (this.isOurs(event) || event.defaultPrevented || event.button !== 0 || event.detail !== 1 || !annotator.settings.card) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || this.isSelecting()) return;
    if (pressedAt && Math.hypot(event.clientX - pressedAt.x, event.clientY - pressedAt.y) > STILL) return;
    if (event.target instanceof Element && event.target.closest(INTERACTIVE)) return;
    const hit = markAt(this.document, annotator.painter.painted, { x: event.clientX, y: event.clientY });
    if (hit) annotator.surface.showCard(hit);
  };

  private isOurs(event: Event): boolean {
    return event.target === this.annotator.surface.host;
  }

  private isSelecting(): boolean {
    return this.document.getSelection()?.isCollapsed === false;
  }
}
