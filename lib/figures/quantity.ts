// A numeral with its unit, before anybody has said what it measures.
import type { Approx, FigureKind, Value } from '@/lib/model/annotations';

/** A measured quantity inside one block; offsets are those of the block's reading. */
export interface Quantity {
  start: number;
  end: number;
  kind: FigureKind;
  value: Value;
  unit: string;
  approx: Approx;
  /** Quantities of one enumeration (23.5%、38.7%、37.1% or A和B) share a number; null for one that stands alone. */
  list: number | null;
  rules: string[];
  confidence: number;
}
