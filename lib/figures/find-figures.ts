import type { Figure } from '@/lib/model/annotations';
import type { TurnDocument } from '@/lib/text/document';

/** Every figure of the document, in reading order. */
export function findFigures(_document: TurnDocument): Figure[] {
  return [];
}
