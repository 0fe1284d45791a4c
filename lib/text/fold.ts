// One character to one character, so that no offset moves: traditional to simplified, full-width letters and digits to half-width,
// half-width punctuation to full-width, the many dashes to one of each length.
import { OTHER_PAIRS, RECOGNISING_PAIRS } from './traditional-table';

/** Pairs of what may stand and what the rules read. */
const FORMS = [
  // Half-width forms of Chinese punctuation, and the small and vertical ones.
  '｡。､、｢“｣”﹑、﹒.﹔；﹕：﹖？﹗！﹙（﹚）﹪%︰：',
  // Traditional text's quotation marks; Japanese and angle forms stay.
  '「“」”『‘』’﹁“﹂”﹃‘﹄’',
  // Half-width punctuation in Chinese text. Comma and colon only where no numeral holds them.
  ';；?？!！(（)）',
  // Signs.
  '％%＋+／/＝=＜<＞>＃#＆&＠@＊*＿_｜|',
  // Hyphens and minus signs; dashes; tildes.
  '‐-‑-‒-–-−-－-﹣-―—─—━—﹘—~～〜～∼～',
].join('');

/** Signs that belong to a numeral where digits stand on both sides (1,000 and 10:30): what they are there, and elsewhere. */
const NUMERAL_SIGNS: Record<string, { inNumeral: string; elsewhere: string }> = {
  ',': { inNumeral: ',', elsewhere: '，' },
  ':': { inNumeral: ':', elsewhere: '：' },
  '：': { inNumeral: ':', elsewhere: '：' },
  '．': { inNumeral: '.', elsewhere: '．' },
};

/** 著 is 着 (隨著, 著力) but behind or before these: 显著, 卓著, 专著, 论著; 著名, 著作, 著称, 著录. */
const ZHU_BEHIND = new Set('显顯卓昭彰土专專巨论論原名编編译譯合遗遺拙');
const ZHU_BEFORE = new Set('名作称稱述录錄者书書');

// Made at the first use: a page that is no briefing never needs the full one.
let fullTable: Uint16Array | undefined;
let narrowTable: Uint16Array | undefined;

/**
 * The folded form of one UTF-16 unit, always one unit. `before` and `after` are its neighbours (empty at the ends):
 * punctuation between digits is part of a numeral.
 */
export function foldCharacter(char: string, before: string, after: string): string {
  fullTable ??= makeTable(RECOGNISING_PAIRS + OTHER_PAIRS);
  return fold(fullTable, char, before, after);
}

/** As `foldCharacter`, but of the traditional characters only those by which a briefing is recognised: for the script on every page. */
export function foldNarrowly(char: string, before: string, after: string): string {
  narrowTable ??= makeTable(RECOGNISING_PAIRS);
  return fold(narrowTable, char, before, after);
}

function fold(folded: Uint16Array, char: string, before: string, after: string): string {
  const sign = NUMERAL_SIGNS[char];
  if (sign) return isDigit(before) && isDigit(after) ? sign.inNumeral : sign.elsewhere;
  if (char === '著') return ZHU_BEHIND.has(before) || ZHU_BEFORE.has(after) ? char : '着';
  const code = folded[char.charCodeAt(0)];
  return code ? String.fromCharCode(code) : char;
}

function isDigit(char: string): boolean {
  return /^[0-9０-９]$/.test(char);
}

/** For every UTF-16 unit its folded unit, 0 where it stays as it is. */
function makeTable(traditional: string): Uint16Array {
  const folded = new Uint16Array(0x10000);
  for (const pairs of [FORMS, traditional]) for (let i = 0; i < pairs.length; i += 2) folded[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
  for (const [first, last] of [
    ['０', '９'],
    ['Ａ', 'Ｚ'],
    ['ａ', 'ｚ'],
  ] as const) {
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) folded[code] = code - 0xfee0;
  }
  // Radicals and compatibility ideographs that copying out of a PDF leaves in the place of characters (⼯ for 工).
  for (const [first, last] of [
    [0x2f00, 0x2fd5],
    [0xf900, 0xfa2d],
  ] as const) {
    for (let code = first; code <= last; code++) {
      const normal = String.fromCharCode(code).normalize('NFKC');
      if (normal.length === 1) folded[code] = folded[normal.charCodeAt(0)] || normal.charCodeAt(0);
    }
  }
  return folded;
}
