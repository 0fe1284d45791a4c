// Phrases as pieces of the blocks' readings, so that what is put together can be given back in the document's own characters.
import { type Reading, type Span, toSource } from '@/lib/text/reading';
import * as cue from './indicator-words';

/** A noun phrase; `text` is that of its pieces in a row. */
export interface Phrase {
  text: string;
  pieces: { reading: Reading; span: Span }[];
}

/** A phrase without the measure at its end: the subject of 新增5G用户数 is 5G用户. */
export function subjectOf(phrase: Phrase | null): Phrase | null {
  if (!phrase) return null;
  if (phrase.pieces.length > 1) {
    // 属于…的企业 is of the firms; 制造业增加值占全球比重 of the value added.
    const piece = phrase.pieces[1]?.reading.source === '的' ? phrase.pieces.at(-1) : phrase.pieces[0];
    return piece ? { text: piece.reading.text.slice(piece.span.start, piece.span.end), pieces: [piece] } : null;
  }
  const fresh = cue.NEW.exec(phrase.text)?.[0].length ?? 0;
  const share = phrase.text.indexOf('占');
  const end = share > 1 ? share : (cue.MEASURE_END.exec(phrase.text)?.index ?? phrase.text.length);
  if (end - fresh < 2) return phrase;
  const [{ reading, span }] = phrase.pieces as [Phrase['pieces'][0]];
  return { text: phrase.text.slice(fresh, end), pieces: [{ reading, span: { start: span.start + fresh, end: span.start + end } }] };
}

/** The phrases one behind another; the pieces keep their places. */
export function join(...phrases: (Phrase | null)[]): Phrase {
  const given = phrases.filter((phrase): phrase is Phrase => phrase !== null);
  return { text: given.map((phrase) => phrase.text).join(''), pieces: given.flatMap((phrase) => phrase.pieces) };
}

/** A character that stands in no place of the text: 的 that ties a verb phrase to its noun, 量 of 产量 read out of 产销. */
export function added(char: string): Phrase {
  const reading: Reading = { source: char, text: char, at: [0, 1], restored: [] };
  return { text: char, pieces: [{ reading, span: { start: 0, end: 1 } }] };
}

/** 占 behind its subject; a subject that is itself a share gives what stands before its own 占. */
export function shareSubject(subject: Phrase | null, share: Phrase): Phrase {
  const own = subject && /占/.test(subject.text) ? cut(subject, subject.text.indexOf('占')) : subject;
  return join(own, share);
}

/** The first characters of a phrase; fewer than two name nothing, so that the phrase stays as it is. */
export function cut(phrase: Phrase, length: number): Phrase {
  if (length < 2) return phrase;
  let left = length;
  const pieces = phrase.pieces.flatMap(({ reading, span }) => {
    const end = Math.min(span.end, span.start + left);
    left -= end - span.start;
    return end > span.start ? [{ reading, span: { start: span.start, end } }] : [];
  });
  return { text: phrase.text.slice(0, length), pieces };
}

/** Where the phrase's last piece ends in its block; 0 without a phrase. */
export function placeOf(phrase: Phrase | null): number {
  return phrase?.pieces.at(-1)?.span.end ?? 0;
}

/** The phrase in the document's own characters, without white space. */
export function inSource(phrase: Phrase): string {
  const words = phrase.pieces.map(({ reading, span }) => {
    const source = toSource(reading, span);
    return reading.source.slice(source.start, source.end).replace(/\s+/g, '');
  });
  return words.join('');
}

/** Length of the noun phrase that begins a text; a short quotation inside it (专精特新“小巨人”企业) belongs to it. */
export function nounLength(text: string): number {
  let from = 1;
  for (let quotes = 0; quotes < 3; quotes++) {
    const end = text.slice(from).search(cue.NOUN_END);
    if (end < 0) return text.length;
    const close = text[from + end] === '“' ? text.indexOf('”', from + end) : -1;
    if (close < 0) return from + end;
    from = close + 1;
  }
  return from;
}
