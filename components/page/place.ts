// Where a surface stands beside the words it is about: below them, above where there is no room, never over them.

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Placement {
  left: number;
  top: number;
  maxHeight: number;
  side: 'below' | 'above';
}

/** The lines of a commitment stand 8 px below its glyphs, and the surface below the lines (px). */
const GAP = 14;
const EDGE = 8;

/** Every line of the words as one box. */
export function boundsOf(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/**
 * Places a surface of `size` in a viewport, by the words' bounds and the line that was pointed at.
 * Where neither side holds it whole, it takes the larger one and scrolls inside.
 */
export function place(
  words: Box,
  line: Box,
  size: { width: number; height: number },
  viewport: { width: number; height: number },
): Placement {
  const below = viewport.height - words.bottom - GAP - EDGE;
  const above = words.top - GAP - EDGE;
  const side = size.height <= below || below >= above ? 'below' : 'above';
  const maxHeight = Math.max(0, side === 'below' ? below : above);
  const height = Math.min(size.height, maxHeight);
  return {
    left: Math.max(EDGE, Math.min(line.left, viewport.width - size.width - EDGE)),
    top: side === 'below' ? words.bottom + GAP : words.top - GAP - height,
    maxHeight,
    side,
  };
}
