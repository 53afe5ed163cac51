/** What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has control characters. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
/** A letter that UTF-8 read as Windows-1252 begins with, and what may follow it. */
const SUSPECT = new RegExp(`(?:[\\u00c2-\\u00f4][\\u0080-\\u00bf${HIGH}]+)+`, "g");
/** Closing quotes and the like that may rightly follow a capital letter with an accent. */
const AFTER = "”’“»…›–—\u00a0";

/** The byte that a character stands for in Windows-1252. */
function byteOf(character: string): number {
  const at = HIGH.indexOf(character);
  return at >= 0 ? 0x80 + at : character.charCodeAt(0);
}

/** Text that was read in the wrong encoding. */
export interface Mojibake {
  readonly start: number;
  readonly end: number;
  /** What it was before. */
  readonly right: string;
}

/** How many bytes a character has in UTF-8, by its first one; 0 where none begins so. */
const lengthOf = (byte: number) => (byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0);

/** The characters that the beginning of a text is as UTF-8, as far as it makes sense. */
function decode(text: string): { readonly right: string; readonly length: number } {
  let right = "";
  let at = 0;
  for (;;) {
    const first = byteOf(text[at] ?? " ");
    const length = lengthOf(first);
    if (length === 0 || at + length > text.length) break;
    let code = first & (0xff >> (length + 1));
    let k = 1;
    for (; k < length; k++) {
      const byte = byteOf(text[at + k] as string);
      if (byte < 0x80 || byte > 0xbf) break;
      code = (code << 6) | (byte & 0x3f);
    }
    if (k < length || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) break;
    right += String.fromCodePoint(code);
    at += length;
  }
  return { right, length: at };
}

/** True where what was decoded is likelier than what stands there: several characters, or one that texts are full of. */
function likely(text: string, index: number, found: string, right: string): boolean {
  if ([...right].length > 1) return /[\p{L}\p{P}\p{S}\p{Z}]/u.test(right);
  if (found.length >= 3) return /[\u2010-\u2044\u20ac\u2122\u{1f000}-\u{1faff}]/u.test(right);
  if (!/[\u00a0-\u017f]/.test(right)) return false;
  // «MAÇÃ» and “É” end in such a letter; after a small letter no capital stands.
  return !AFTER.includes(found[1] as string) || /\p{Ll}/u.test(text[index - 1] ?? " ");
}

/** Stretches of a text that make sense once read as UTF-8: "perchÃ©", "donâ€™t", "Ð´Ð¾Ð¼". */
export function mojibakeIn(text: string): Mojibake[] {
  const found: Mojibake[] = [];
  for (const { 0: whole, index } of text.matchAll(SUSPECT)) {
    const { right, length } = decode(whole);
    if (length > 0 && likely(text, index, whole.slice(0, length), right))
      found.push({ start: index, end: index + length, right });
  }
  return found;
}
