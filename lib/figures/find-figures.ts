// Joins the parts of a figure: the quantity, what it is measured against, its time, and what it measures.
import type { Figure } from '@/lib/model/annotations';
import { quoteOf, type TurnBlock, type TurnDocument } from '@/lib/text/document';
import { isRestored } from '@/lib/text/reading';
import { type Basis, readBasis } from './basis';
import { type IndicatorReading, readIndicators } from './indicators';
import { type PeriodReading, readPeriods } from './periods';
import { findQuantities } from './quantities';
import type { Quantity } from './quantity';

/** Every figure of the document, in reading order. Furniture has none. */
export function findFigures(document: TurnDocument): Figure[] {
  const quantities = document.blocks.map((block) => (block.role === 'furniture' ? [] : findQuantities(block.reading.text)));
  const bases = readBasis(document, quantities);
  const periods = readPeriods(document, quantities, bases);
  const indicators = readIndicators(document, quantities);
  return document.blocks.flatMap((block, b) =>
    (quantities[b] ?? []).map((quantity, q) =>
      toFigure(document, block, quantity, {
        basis: bases[b]?.[q] as Basis,
        period: periods[b]?.[q] as PeriodReading,
        indicator: indicators[b]?.[q] as IndicatorReading,
      }),
    ),
  );
}

function toFigure(
  document: TurnDocument,
  block: TurnBlock,
  quantity: Quantity,
  { basis, period, indicator }: { basis: Basis; period: PeriodReading; indicator: IndicatorReading },
): Figure {
  const quote = quoteOf(document, block, quantity);
  return {
    ...quote,
    kind: quantity.kind,
    value: quantity.value,
    unit: unitInWords(quantity, quote.exact, isRestored(block.reading, quantity)),
    approx: quantity.approx,
    dir: basis.dir,
    measure: basis.measure,
    base: basis.base,
    indicator: indicator.indicator,
    period: period.period,
    periodInferred: period.periodInferred,
    speaker: block.role === 'answer' || block.role === 'host' ? block.speaker : null,
    role: block.role,
    topic: null,
    restored: isRestored(block.reading, quantity),
    confidence: quantity.confidence,
    rules: [...quantity.rules, ...basis.rules, ...period.rules, ...indicator.rules],
  };
}

/** The unit as the document writes it where it was read through a substitution; elsewhere the table's own form. */
function unitInWords({ unit }: Quantity, exact: string, restored: boolean): string {
  if (!restored || unit === '' || exact.includes(unit)) return unit;
  return /[^0-9.,十百千万亿多余]+$/.exec(exact)?.[0] ?? unit;
}
