import type { Range } from "../core/range.ts";

/** What a token is: letters, digits, or any other visible character. */
export type TokenKind = "word" | "number" | "mark";

/** A word, number or mark; its range counts in the text given. */
export interface Token extends Range {
  readonly kind: TokenKind;
  readonly text: string;
}

/** Scripts that do not part their words; a character of theirs is a word. */
export const UNSPACED =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const TOKEN = new RegExp(`(\\p{Nd}+(?:[.,:/]\\p{Nd}+)*)|([${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])\\p{L}\\p{M}*)+)|(\\S)`, "gu");
const LATIN = /(\d+(?:[.,:/]\d+)*)|([A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+)|([^\s])/g;
/** What the simple pattern, several times as fast as the full one, cannot read. */
const BEYOND_LATIN = /[^\p{ASCII}\u0080-\u024f\u2000-\u206f\u20ac]/u;

/** The tokens of a text, in order. Apostrophes and hyphens part words: "l'umanità" is two words and a mark. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(BEYOND_LATIN.test(text) ? TOKEN : LATIN)) {
    const kind = match[1] !== undefined ? "number" : match[2] !== undefined ? "word" : "mark";
    tokens.push({ kind, text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
