// Paints marks with the CSS Custom Highlight API. Nothing in the article changes: no element, no attribute, no class.
// Firefox's content scripts cannot iterate a Highlight or the registry, so the painter keeps its own list of ranges.
import { highlightName, LOOKS, type Look, type PassingLook, PRIORITY } from './looks';
import type { Mark } from './marks-for';

export interface PaintedMark {
  mark: Mark;
  /** More than one where dropped text (a live price) stands inside the words. */
  ranges: Range[];
}

/** The pieces of the page that show a span of the article's text. */
export type RangesOf = (start: number, end: number) => Range[];

export class Painter {
  painted: readonly PaintedMark[] = [];
  private readonly own = new Map<string, Highlight>();

  /** Replaces every mark. `dark` chooses the looks for a dark page. */
  paint(marks: readonly Mark[], rangesOf: RangesOf, dark: boolean): void {
    this.painted = marks.map((mark) => ({ mark, ranges: rangesOf(mark.start, mark.end) })).filter(({ ranges }) => ranges.length > 0);
    for (const look of LOOKS) {
      const ranges = this.painted.filter(({ mark }) => mark.look === look).flatMap((painted) => painted.ranges);
      this.set(look, dark, ranges);
      this.remove(highlightName(look, !dark));
    }
  }

  /** Shows a passing look on these ranges; none takes it away. */
  pass(look: PassingLook, ranges: readonly Range[], dark: boolean): void {
    this.set(look, dark, ranges);
    this.remove(highlightName(look, !dark));
  }

  /** Takes every highlight of this painter off the page. */
  clear(): void {
    this.painted = [];
    for (const name of [...this.own.keys()]) this.remove(name);
  }

  private set(look: Look | PassingLook, dark: boolean, ranges: readonly Range[]): void {
    const name = highlightName(look, dark);
    if (ranges.length === 0) {
      this.remove(name);
      return;
    }
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    highlight.priority = PRIORITY[look];
    CSS.highlights.set(name, highlight);
    this.own.set(name, highlight);
  }

  /** Leaves a highlight alone that another painter (a newer script) has put in the place of ours. */
  private remove(name: string): void {
    const highlight = this.own.get(name);
    if (!highlight) return;
    this.own.delete(name);
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  }
}
