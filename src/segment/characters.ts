/** What a UTF-16 unit, or the code point that begins there, is to the segmenter. Values are small so that they fit a byte table. */
export const Kind = {
  other: 1,
  space: 2,
  lower: 3,
  upper: 4,
  /** A letter of a script without capitals. */
  uncased: 5,
  digit: 6,
  /** A mark that belongs to the letter before it. */
  combining: 7,
  /** A stop that is also used inside words and before lower case: . ! ? … */
  stop: 8,
  /** A stop of a script that uses it for nothing else and may put no space after it: 。 ؟ । */
  wide: 9,
  /** A bracket or quotation mark. */
  pair: 10,
  colon: 11,
  pictograph: 12,
  surrogate: 13,
} as const;

/** One of the values of `Kind`. */
export type Kind = (typeof Kind)[keyof typeof Kind];

/** Brackets in use anywhere, each opening one before its closing one. */
export const brackets = "()[]{}（）［］｛｝【】〔〕〖〗";
/** Quotation marks whose two shapes leave no doubt. The data of a language may add to them. */
export const corners = "「」『』｢｣〈〉《》";
const quotationMarks = "\"'“”„‟‘’‚‛«»‹›";
// Sentence_Terminal holds them as well, but Latin, Greek and Cyrillic text goes on in lower case after them.
const latinStops = ".!?…‥⋯․‼⁇⁈⁉‽．﹒";
// The Myanmar little section is a comma.
const commas = "\u104a";

function classify(character: string): Kind {
  if (brackets.includes(character) || corners.includes(character) || quotationMarks.includes(character)) return Kind.pair;
  if (latinStops.includes(character)) return Kind.stop;
  if (commas.includes(character)) return Kind.other;
  // The Greek question mark U+037E looks and behaves like a semicolon.
  if (character === ":" || character === ";" || character === "\u037e") return Kind.colon;
  if (/\s/u.test(character)) return Kind.space;
  if (/\p{Sentence_Terminal}/u.test(character)) return Kind.wide;
  // Georgian letters are lower case to Unicode, but their capitals are for headlines alone.
  if (/\p{Script=Georgian}/u.test(character)) return Kind.uncased;
  if (/\p{Lowercase}/u.test(character)) return /[\p{Ll}]/u.test(character) ? Kind.lower : Kind.other;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return Kind.upper;
  if (/\p{L}/u.test(character)) return Kind.uncased;
  if (/\p{Nd}/u.test(character)) return Kind.digit;
  if (/[\p{M}\p{Cf}]/u.test(character)) return Kind.combining;
  if (/\p{Extended_Pictographic}/u.test(character)) return Kind.pictograph;
  return Kind.other;
}

const ofUnit = new Uint8Array(0x10000);
const ofCodePoint = new Map<number, Kind>();

/** The kind of the character that begins at `index`; `Kind.space` beyond the ends of the text. */
export function kindAt(text: string, index: number): Kind {
  const unit = text.charCodeAt(index);
  if (Number.isNaN(unit)) return Kind.space;
  const known = ofUnit[unit] as Kind | 0;
  if (known !== 0 && known !== Kind.surrogate) return known;
  if (known === 0) {
    const kind = unit >= 0xd800 && unit < 0xe000 ? Kind.surrogate : classify(String.fromCharCode(unit));
    ofUnit[unit] = kind;
    if (kind !== Kind.surrogate) return kind;
  }
  const point = text.codePointAt(index) as number;
  // The second half of a pair, or half a pair alone.
  if (point < 0x10000) return Kind.combining;
  let kind = ofCodePoint.get(point);
  if (kind === undefined) {
    kind = classify(String.fromCodePoint(point));
    ofCodePoint.set(point, kind);
  }
  return kind;
}

/** True for a bracket, as against a quotation mark. */
export function isBracket(character: string): boolean {
  return character !== "" && brackets.includes(character);
}

/** True where a letter or a digit begins. */
export function isWordKind(kind: Kind): boolean {
  return kind >= Kind.lower && kind <= Kind.digit;
}

/** True for the scripts that are written without spaces, or with syllables too short to be initials. */
export function isEastAsian(text: string, index: number): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text.charAt(index));
}
