// One character to one character: traditional to simplified, full-width digits and letters to half-width, half-width punctuation to full-width.
// One to one, so that no offset moves.

const PUNCTUATION: Record<string, string> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' };

/** The folded form of one UTF-16 unit. `before` and `after` are its neighbours: punctuation between digits is part of a numeral. */
export function foldCharacter(char: string, before: string, after: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff19) return String.fromCharCode(code - 0xfee0);
  if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) return String.fromCharCode(code - 0xfee0);
  if (char === '．' && /[0-9０-９]/.test(before) && /[0-9０-９]/.test(after)) return '.';
  if (char === '％') return '%';
  const wide = PUNCTUATION[char];
  if (wide && !(/[0-9]/.test(before) && /[0-9]/.test(after))) return wide;
  return char;
}
