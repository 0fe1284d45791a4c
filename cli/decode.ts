// Bytes of a file to text, as a browser would decode them: byte order mark, then the page's own declaration, then a guess between
// the two encodings Chinese pages come in.
import sniffEncoding from 'html-encoding-sniffer';

/** A meta element behind the first kilobyte, where the standard's prescan no longer looks but browsers still obey it. */
const LATE_CHARSET = /<meta[^>]{0,200}\bcharset\s*=\s*["']?\s*([\w-]{2,40})/i;
const LATE_SEARCH = 65_536;

/** Thrown for bytes that are no text; the message says why. */
export class DecodeError extends Error {}

/** The text of an HTML file. */
export function decodeHtml(bytes: Uint8Array): string {
  const declared = sniffEncoding(bytes, { defaultEncoding: '' }) || lateCharset(bytes);
  refuseBinary(bytes, declared);
  if (declared === '') return guess(bytes);
  const decoder = decoderFor(declared);
  return decoder ? decoder.decode(bytes) : guess(bytes, declared);
}

/** The text of a plain-text file. */
export function decodeText(bytes: Uint8Array): string {
  const byMark = /^UTF-16/.test(sniffEncoding(bytes, { defaultEncoding: '' })) ? sniffEncoding(bytes) : '';
  refuseBinary(bytes, byMark);
  return byMark === '' ? guess(bytes) : new TextDecoder(byMark).decode(bytes);
}

function lateCharset(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, LATE_SEARCH)).toString('latin1');
  return LATE_CHARSET.exec(head)?.[1] ?? '';
}

/** No encoding of text but UTF-16 has zero bytes. */
function refuseBinary(bytes: Uint8Array, encoding: string): void {
  if (!/^utf-16/i.test(encoding) && bytes.includes(0)) throw new DecodeError('is binary, neither HTML nor text');
}

function decoderFor(label: string, fatal = false): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    return null;
  }
}

/** UTF-8 where the bytes are valid UTF-8, else GB18030 where they are valid there. */
function guess(bytes: Uint8Array, declared?: string): string {
  for (const label of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(label, { fatal: true }).decode(bytes);
    } catch {
      // Not in this encoding.
    }
  }
  throw new DecodeError(`has an unknown encoding${declared ? ` (it declares “${declared}”)` : ''}; UTF-8 and GB18030 were tried`);
}
