// Which mark lies under a point. A caret snaps to text from blank space, so the rectangles have the last word.
import type { PaintedMark } from './painter';

/** The lines stand below the glyphs: a point on a line is a point on its mark (px). */
const BELOW = 10;

interface Point {
  x: number;
  y: number;
}

/** A mark and the piece of it, one rectangle of one line, that lies under the point. */
export interface Hit {
  painted: PaintedMark;
  rect: DOMRect;
}

const inside = ({ x, y }: Point, rect: DOMRect): boolean => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom + BELOW;

const length = ({ mark }: PaintedMark): number => mark.end - mark.start;

/** The innermost mark that opens a record, under a point of the viewport; null where there is none. */
export function markAt(document: Document, painted: readonly PaintedMark[], point: Point): Hit | null {
  const caret = document.caretPositionFromPoint(point.x, point.y);
  if (!caret) return null;
  let best: Hit | null = null;
  for (const candidate of painted) {
    if (!candidate.mark.record || (best && length(candidate) >= length(best.painted))) continue;
    for (const range of candidate.ranges) {
      if (!range.isPointInRange(caret.offsetNode, caret.offset)) continue;
      const rect = [...range.getClientRects()].find((line) => inside(point, line));
      if (rect) best = { painted: candidate, rect };
    }
  }
  return best;
}
