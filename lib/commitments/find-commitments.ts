import type { Commitment, Figure } from '@/lib/model/annotations';
import type { TurnDocument } from '@/lib/text/document';

/** Every commitment of the document, a sentence each, in reading order. */
export function findCommitments(_document: TurnDocument, _figures: readonly Figure[]): Commitment[] {
  return [];
}
