// Keys on an annotated page, where nobody is typing: m changes the density, j and k go from mark to mark, Enter opens, Esc closes.
import type { Hit } from '@/lib/paint/hit-test';
import type { PaintedMark } from '@/lib/paint/painter';
import type { Annotator } from './annotator';
import type { Pointer } from './pointer';
import { isInView, scrollTo } from './scroll';

const TYPING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="combobox"]';

/** A key that belongs to somebody's text, to a shortcut or to an input method. */
function isTyping(event: KeyboardEvent): boolean {
  if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return true;
  return event.composedPath().some((target) => target instanceof Element && target.matches(TYPING));
}

/** Enter on a link or button is the page's own. */
const isOnControl = (event: KeyboardEvent): boolean => event.target instanceof Element && event.target.closest('a[href], button') !== null;

export function listenToKeys(window: Window, annotator: Annotator, pointer: Pointer): () => void {
  let current: PaintedMark | null = null;

  function step(by: 1 | -1): void {
    const marks = annotator.painter.painted.filter(({ mark }) => mark.record !== null);
    if (marks.length === 0) return;
    const from = current && annotator.painter.painted.includes(current) ? marks.indexOf(current) : nearest(marks, by);
    current = marks[(from + by + marks.length) % marks.length] ?? null;
    if (!current) return;
    if (!isInView(current.ranges)) scrollTo(current.ranges);
    annotator.setCurrent(current.ranges);
    annotator.surface.closeAll();
    // Scrolling takes tips away; its event comes before the next frame is drawn.
    const painted = current;
    requestAnimationFrame(() => showTip(painted));
  }

  function showTip(painted: PaintedMark): void {
    if (painted !== current) return;
    pointer.hit = hitOf(painted);
    if (pointer.hit) annotator.surface.showTip(pointer.hit);
  }

  function leave(): void {
    current = null;
    annotator.setCurrent([]);
    pointer.leave();
  }

  const actions: Record<string, (event: KeyboardEvent) => boolean> = {
    m: () => {
      annotator.surface.nextDensity();
      return true;
    },
    j: () => {
      step(1);
      return true;
    },
    k: () => {
      step(-1);
      return true;
    },
    Enter: (event) => {
      if (!pointer.hit || isOnControl(event)) return false;
      annotator.surface.showCard(pointer.hit);
      return true;
    },
    Escape: () => {
      const wasOpen = annotator.surface.closeAll() || current !== null;
      leave();
      return wasOpen;
    },
  };

  const pressed = (event: KeyboardEvent): void => {
    if (event.target === annotator.surface.host || event.defaultPrevented || isTyping(event)) return;
    if (!annotator.settings.keys && event.key !== 'Escape' && event.key !== 'Enter') return;
    if (Object.hasOwn(actions, event.key) && actions[event.key]?.(event)) event.preventDefault();
  };
  window.addEventListener('keydown', pressed);
  return () => window.removeEventListener('keydown', pressed);
}

/** Before the first mark in view (forward) or after the last one above it (backward). */
function nearest(marks: readonly PaintedMark[], by: 1 | -1): number {
  const first = marks.findIndex(({ ranges }) => (ranges[0]?.getBoundingClientRect().bottom ?? -1) > 0);
  if (first < 0) return by === 1 ? -1 : marks.length;
  return by === 1 ? first - 1 : first;
}

function hitOf(painted: PaintedMark): Hit | null {
  const rect = painted.ranges[0]?.getClientRects()[0];
  return rect ? { painted, rect } : null;
}
