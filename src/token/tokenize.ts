import type { Range } from "../core/range.ts";
import { type Form, Forms, hashed } from "./form.ts";

/** What a token is: letters, digits, or any other visible character. */
export type TokenKind = "word" | "number" | "mark";

/** A word, number or mark; its range counts in the text given. */
export interface Token extends Range {
  readonly kind: TokenKind;
  readonly text: string;
  /**
   * What is known of the spelling wherever it stands.
   * @internal
   */
  readonly form: Form;
}

/** Scripts that do not part their words; a character of theirs is a word. */
export const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const TOKEN = new RegExp(`(\\p{Nd}+(?:[.,:/]\\p{Nd}+)*)|([${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])\\p{L}\\p{M}*)+)|(\\S)`, "gu");

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const OTHER = 4; // told by the full pattern
const names: readonly (TokenKind | undefined)[] = [undefined, "word", "number", "mark"];

/** The kinds of the characters that most texts in Latin letters are made of, by code unit. */
const kinds = new Uint8Array(0x10000).fill(OTHER);
for (const [from, to] of [
  [0, 0x24f],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
] as const) {
  for (let code = from; code <= to; code++) {
    const sign = String.fromCharCode(code);
    if (/\s/.test(sign)) kinds[code] = SPACE;
    else if (/[0-9]/.test(sign)) kinds[code] = DIGIT;
    else kinds[code] = /[A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/.test(sign) ? LETTER : MARK;
  }
}

/** What joins digits: a comma, a full stop, a slash, a colon. */
const joins = (code: number) => code === 44 || code === 46 || code === 47 || code === 58;

/** The tokens of a text in Latin letters; undefined where it has others. */
function quick(text: string, forms: Forms): Token[] | undefined {
  const tokens: Token[] = [];
  const table = kinds;
  const { length } = text;
  for (let start = 0; start < length; ) {
    const first = text.charCodeAt(start);
    const kind = table[first] as number;
    if (kind === SPACE) {
      start++;
      continue;
    }
    if (kind === OTHER) return undefined;
    let hash = hashed(0, first);
    let end = start + 1;
    if (kind !== MARK) {
      for (; end < length; end++) {
        const code = text.charCodeAt(end);
        if (table[code] !== kind && !(kind === DIGIT && joins(code) && table[text.charCodeAt(end + 1)] === DIGIT)) break;
        hash = hashed(hash, code);
      }
    }
    const form = forms.at(text, start, end, hash);
    tokens.push({ kind: names[kind] as TokenKind, text: form.text, start, end, form });
    start = end;
  }
  return tokens;
}

const plain = new Forms();

/** The tokens of a text, in order. Apostrophes and hyphens part words: "l'umanità" is two words and a mark. */
export function tokenize(text: string, forms: Forms = plain): Token[] {
  const found = quick(text, forms);
  if (found) return found;
  const tokens: Token[] = [];
  for (const { 0: own, 1: number, 2: word, index: start } of text.matchAll(TOKEN)) {
    const kind = number !== undefined ? "number" : word !== undefined ? "word" : "mark";
    tokens.push({ kind, text: own, start, end: start + own.length, form: forms.of(own) });
  }
  return tokens;
}
