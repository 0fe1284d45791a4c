// What a record is about: its own words say it best, then the sentence and the item it stands in, then what was asked.
import type { Commitment, Figure, Placed } from '@/lib/model/annotations';
import type { TurnBlock, TurnDocument } from '@/lib/text/document';
import { readText, type Span } from '@/lib/text/reading';
import { sentences } from '@/lib/text/sentences';
import { classify } from './classify';

/** Gives every record one of the product's topics (a name of lib/topics/topics.ts), or null. The records given are not changed. */
export function assignTopics(
  document: TurnDocument,
  figures: Figure[],
  commitments: Commitment[],
): { figures: Figure[]; commitments: Commitment[] } {
  const places = placesOf(document);
  return {
    figures: figures.map((figure) => {
      const own = figure.indicator === null ? [] : [readText(figure.indicator).text];
      return { ...figure, topic: classify(own, surroundings(places, figure, true)) };
    }),
    commitments: commitments.map((commitment) => {
      const own = commitment.cores.map((core) => readText(core.exact).text);
      return { ...commitment, topic: classify(own, surroundings(places, commitment, false)) };
    }),
  };
}

/** A block with its sentences and the question that its turn answers. */
interface Place {
  block: TurnBlock;
  end: number;
  sentences: Span[];
  question: string;
}

function placesOf(document: TurnDocument): Place[] {
  let question = '';
  let asking = false;
  return document.blocks.map((block) => {
    const { text } = block.reading;
    if (block.role === 'question') question = asking ? question + text : text;
    else if (block.role === 'host') question = '';
    asking = block.role === 'question';
    return { block, end: block.start + block.reading.source.length, sentences: sentences(text), question };
  });
}

/** The texts around a record, the nearest first: its clause (of a figure), its sentence, the head of its item, the question. */
function surroundings(places: readonly Place[], record: Placed, byClause: boolean): string[] {
  const place = places[firstWhere(places.length, (index) => (places[index] as Place).end > record.start)];
  if (!place) return [];
  const { block } = place;
  // The first character of the reading that stands at or behind the record's first of the source.
  const at = firstWhere(block.reading.at.length, (index) => (block.reading.at[index] as number) >= record.start - block.start);
  const sentence = place.sentences.find((span) => span.start <= at && at < span.end);
  const text = sentence ? block.reading.text.slice(sentence.start, sentence.end) : '';
  const texts = [text, headOf(place), place.question];
  return sentence && byClause ? [clauseAt(text, at - sentence.start), ...texts] : texts;
}

/** The first sentence of the block: the heading of an item (一是加快算力建设). */
function headOf({ block, sentences: [first] }: Place): string {
  return first ? block.reading.text.slice(first.start, first.end) : '';
}

function clauseAt(sentence: string, at: number): string {
  const start = Math.max(...['，', '；', '。'].map((mark) => sentence.lastIndexOf(mark, at))) + 1;
  const end = sentence.slice(at).search(/[，；。]/);
  return sentence.slice(start, end < 0 ? undefined : at + end);
}

/** The first index below `length` for which a condition holds that holds for all after it; `length` where it never does. */
function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
