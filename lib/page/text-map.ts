// The way from offsets of the article's text to places in the page, and back.

/** `length` characters of the article's text from `start` on are the characters of `node` from `offset` on. */
export interface TextRun {
  start: number;
  length: number;
  node: Text;
  offset: number;
}

/** What a DOM `Range` is built from. */
export interface NodeSpan {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

export interface TextMap {
  /** Every run of the article's text, in order; white space that the page spells otherwise belongs to none. */
  readonly runs: readonly TextRun[];
  /**
   * The span `[start, end)` of the article's text (UTF-16 code units) as pieces of the page, in order.
   * A piece ends where dropped text (a live price) or another block stands between; none where the span has no visible character.
   */
  toSpans(start: number, end: number): NodeSpan[];
  /** The offset of a place in the page, or null where its node holds no text of the article. A dropped place moves to the next kept one. */
  toOffset(node: Node, offset: number): number | null;
}

/** Two neighbouring runs with nothing dropped between them: marks may join them into one piece. */
export interface MappedRun extends TextRun {
  /** True where dropped text or a block's edge stands before this run. */
  cut: boolean;
}

/** Makes the map over runs that are in order of the text. */
export function makeTextMap(runs: readonly MappedRun[]): TextMap {
  const byNode = new Map<Node, MappedRun[]>();
  for (const run of runs) {
    const known = byNode.get(run.node);
    if (known) known.push(run);
    else byNode.set(run.node, [run]);
  }
  return {
    runs,
    toSpans: (start, end) => spansOf(runs, start, end),
    toOffset: (node, offset) => offsetOf(byNode.get(node), offset),
  };
}

function spansOf(runs: readonly MappedRun[], start: number, end: number): NodeSpan[] {
  const spans: NodeSpan[] = [];
  if (start >= end) return spans;
  for (let i = firstRunAfter(runs, start); i < runs.length; i++) {
    const run = runs[i] as MappedRun;
    if (run.start >= end) break;
    const from = run.offset + Math.max(start - run.start, 0);
    const to = run.offset + Math.min(end - run.start, run.length);
    const last = spans[spans.length - 1];
    if (last && !run.cut) {
      last.endContainer = run.node;
      last.endOffset = to;
    } else {
      spans.push({ startContainer: run.node, startOffset: from, endContainer: run.node, endOffset: to });
    }
  }
  return spans;
}

/** Index of the first run that ends behind `offset`. */
function firstRunAfter(runs: readonly TextRun[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as TextRun;
    if (run.start + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function offsetOf(runs: readonly TextRun[] | undefined, offset: number): number | null {
  if (!runs) return null;
  for (const run of runs) {
    if (offset <= run.offset) return run.start;
    if (offset <= run.offset + run.length) return run.start + (offset - run.offset);
  }
  const last = runs[runs.length - 1] as TextRun;
  return last.start + last.length;
}
