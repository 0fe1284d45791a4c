import type { TurnDocument } from '@/lib/text/document';
import type { Basis } from './basis';
import type { Quantity } from './quantity';

export interface PeriodReading {
  period: string | null;
  periodInferred: boolean;
  rules: string[];
}

export function readPeriods(
  _document: TurnDocument,
  quantities: readonly (readonly Quantity[])[],
  _bases: readonly (readonly Basis[])[],
): PeriodReading[][] {
  return quantities.map((block) => block.map(() => ({ period: null, periodInferred: false, rules: [] })));
}
