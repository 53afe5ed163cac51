/** What kinds of characters stand in a text, as bits: most checks look for something that most texts do not hold. */
export const Sign = {
  /** A digit, or a fraction in one character. */
  digit: 1,
  /** A double or angular quotation mark. */
  quote: 2,
  /** An apostrophe or a single quotation mark. */
  apostrophe: 4,
  bracket: 8,
  /** What markup, placeholders, paths and code are made of. */
  code: 16,
  /** Two capitals in one word, or one that is a word by itself. */
  capitals: 32,
  /** A capital after a small letter of the same word. */
  camel: 64,
} as const;

const DIGIT = /[\p{Nd}½¼¾⅓⅔]/u;
const GROUPS: readonly (readonly [number, string])[] = [
  [Sign.quote, '"“”„‟«»‹›「」『』《》〈〉〝〞〟＂'],
  [Sign.apostrophe, "'’‘‚‛ʼ`´"],
  [Sign.bracket, "()[]{}（）［］【】《》〈〉「」『』〔〕｛｝"],
  [Sign.code, "@#$%&*+/<=>\\^_`|~{}[]"],
];

const table = new Uint16Array(0x10000);
const known = new Uint8Array(0x10000);

function read(code: number): number {
  const sign = String.fromCharCode(code);
  let bits = DIGIT.test(sign) ? Sign.digit : 0;
  for (const [bit, signs] of GROUPS) if (signs.includes(sign)) bits |= bit;
  table[code] = bits;
  known[code] = 1;
  return bits;
}

/** The kinds of the characters of a text; capitals are the business of words. */
export function signsOf(text: string): number {
  let bits = 0;
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    bits |= known[code] === 1 ? (table[code] as number) : read(code);
  }
  return bits;
}
