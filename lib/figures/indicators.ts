import type { TurnDocument } from '@/lib/text/document';
import type { Quantity } from './quantity';

export interface IndicatorReading {
  indicator: string | null;
  rules: string[];
  confidence: number;
}

export function readIndicators(_document: TurnDocument, quantities: readonly (readonly Quantity[])[]): IndicatorReading[][] {
  return quantities.map((block) => block.map(() => ({ indicator: null, rules: [], confidence: 0 })));
}
