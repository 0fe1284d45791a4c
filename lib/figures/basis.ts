import type { Dir, Measure } from '@/lib/model/annotations';
import type { TurnDocument } from '@/lib/text/document';
import type { Quantity } from './quantity';

export interface Basis {
  measure: Measure;
  dir: Dir;
  base: string | null;
  rules: string[];
}

export function readBasis(_document: TurnDocument, quantities: readonly (readonly Quantity[])[]): Basis[][] {
  return quantities.map((block) => block.map(() => ({ measure: 'level', dir: null, base: null, rules: [] })));
}
