import { distance } from "fastest-levenshtein";

// What two words say for each other before anything is learned, as pseudo-counts: bounded, so that one chance match cannot win
// (set on hand-linked English–Italian and English–Spanish sentences).
const NUMBER = 3;
const MARK = 4;
const WORD = 4;
const SHORT_WORD = 0.6 * WORD;
const COGNATE = 1.5;
const ALIKE = 0.45; // similarity from which two words may be cognates
const PREFIX = 4; // letters in common that make them cognates whatever follows
const UNALIKE = 0.1;

function bits(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Length of the common beginning. */
function common(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let k = 0;
  while (k < most && a.charCodeAt(k) === b.charCodeAt(k)) k++;
  return k;
}

/** True where two words can be alike at all, by the letters they are made of: every letter of one that the other lacks is an edit. */
export function mayBeAlike(a: string, lettersA: number, b: string, lettersB: number): boolean {
  if (a === b) return true;
  const [m, n] = [a.length, b.length];
  if (m < PREFIX || n < PREFIX) return false;
  const longest = Math.max(m, n);
  const edits = Math.max(bits(lettersA & ~lettersB), bits(lettersB & ~lettersA), Math.abs(m - n));
  return edits <= (1 - ALIKE) * longest || a.slice(0, PREFIX) === b.slice(0, PREFIX);
}

/** The pseudo-count of two folded words: the same number, mark or word, or cognates by edit distance or a common beginning. */
export function wordLikeness(a: string, b: string): number {
  const kind = a[0];
  if (a === b) {
    if (kind === "#") return NUMBER;
    if (kind === "~") return MARK;
    return a.length < PREFIX ? SHORT_WORD : WORD;
  }
  if (kind === "#" || kind === "~" || b[0] === "#" || b[0] === "~") return 0;
  const shortest = Math.min(a.length, b.length);
  if (shortest < PREFIX) return 0;
  const same = common(a, b);
  const beginning = same >= PREFIX ? Math.max(0.75, (0.9 * same) / shortest) : 0;
  const similarity = Math.max(1 - distance(a, b) / Math.max(a.length, b.length), beginning);
  return similarity < ALIKE ? 0 : (COGNATE * (similarity - ALIKE + UNALIKE)) / (1 - ALIKE + UNALIKE);
}
