import type { Content, Marker, MarkerStyle } from "../core/document.ts";
import { toRange } from "../core/document.ts";
import { type HeadingWords, languages } from "../language/index.ts";

/** A marker that a block's text may begin with; which one it is, or whether it is one, the neighbours decide. */
export interface Candidate {
  readonly style: MarkerStyle;
  readonly text: string;
  readonly values: readonly number[];
  /** Length of the marker with the white space after it. */
  readonly length: number;
  /** True where the form alone proves it: "Article 5", "第一条", a bullet. */
  readonly sure: boolean;
}

const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/i;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** The value of a Roman numeral, 0 where it is none. */
function romanValue(numeral: string): number {
  if (numeral === "" || !ROMAN.test(numeral)) return 0;
  const digits = [...numeral.toLowerCase()].map((letter) => ROMAN_DIGITS[letter] as number);
  return digits.reduce((sum, digit, k) => sum + (digit < (digits[k + 1] ?? 0) ? -digit : digit), 0);
}

const HAN_DIGITS = "〇一二三四五六七八九";
const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a Chinese number below ten thousand ("二十三"), 0 where it is none. */
function hanValue(numeral: string): number {
  let sum = 0;
  let digit = 0;
  for (const character of numeral) {
    const unit = HAN_UNITS[character];
    if (unit) {
      sum += (digit || 1) * unit;
      digit = 0;
    } else digit = character === "零" ? 0 : Math.max(0, HAN_DIGITS.indexOf(character));
  }
  return sum + digit;
}

const ALPHABETS = ["abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмнопрстуфхцчшщэюя", "αβγδεζηθικλμνξοπρστυφχψω"];

function letterValue(letter: string): number {
  for (const alphabet of ALPHABETS) {
    const at = alphabet.indexOf(letter.toLowerCase());
    if (at >= 0) return at + 1;
  }
  return 0;
}

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** "Article 5", "Art. 5", "Chapter IV", "Статья 5": the words of every language, since the language is not known yet. */
const wordPatterns = (Object.keys(languages[0]?.headings ?? {}) as (keyof HeadingWords)[]).map((style) => {
  const words = [...new Set(languages.flatMap((language) => language.headings[style]))].filter(
    (word) => !/\p{Script=Han}/u.test(word),
  );
  words.sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `^(?:${words.map(literal).join("|")})(?:\\s*(?:n[.º°]?\\s*)?(?=\\d)|\\s+)(\\d{1,4}(?:\\.\\d{1,3})*|[ivxlc]+)(?:[.:)]|(?=$|\\s))[.:]?\\s*`,
    "iu",
  );
  return { style, pattern };
});

const NUMBER = "(\\d{1,3}(?:[.．]\\d{1,3}){0,5})";
const NTH = "第\\s*(\\d{1,4}|[〇零一二三四五六七八九十百千]+)\\s*"; // also how Chinese counts things: 第一项任务
/** Shapes that need no word. Group 1 is the number. */
const SHAPES: readonly { readonly pattern: RegExp; readonly style: MarkerStyle; readonly sure?: boolean }[] = [
  { pattern: /^([-*+•·◦▪▫■□●○‣⁃–])\s+/u, style: "bullet", sure: true },
  { pattern: /^([•◦▪▫■●‣⁃])\s*/u, style: "bullet", sure: true },
  { pattern: /^§§?\s*(\d{1,4}(?:\.\d{1,3})*)[.:)]?\s*/u, style: "section", sure: true },
  { pattern: /^第\s*(\d{1,4}|[〇零一二三四五六七八九十百千]+)\s*(?:章|编|編)\s*/u, style: "chapter", sure: true },
  ...(
    [
      ["(?:条|條)", "article"],
      ["(?:节|節|款|项|項)", "section"],
      ["(?:部分|部)", "part"],
    ] as const
  ).flatMap(([word, style]) => [
    { pattern: new RegExp(`^${NTH}${word}(?:\\s+|(?=$|[:：、，.．]))`, "u"), style, sure: true },
    { pattern: new RegExp(`^${NTH}${word}`, "u"), style },
  ]),
  { pattern: /^([〇零一二三四五六七八九十百]+)[、．]\s*/u, style: "cjk", sure: true },
  { pattern: /^[（(]([〇零一二三四五六七八九十百]+)[)）][、．]?\s*/u, style: "cjk", sure: true },
  { pattern: /^([①-⑳])\s*/u, style: "circled", sure: true },
  { pattern: new RegExp(`^[（(]${NUMBER}[)）][.、]?\\s*`, "u"), style: "decimal" },
  { pattern: new RegExp(`^${NUMBER}(?:\\.\\)|[.．)）、](?!\\d))\\s*`, "u"), style: "decimal" },
  { pattern: new RegExp(`^${NUMBER}\\s+(?=\\p{Lu}|\\p{Lo})`, "u"), style: "decimal" },
  { pattern: /^[（(]([ivxlcdm]+|[IVXLCDM]+)[)）]\s*/u, style: "roman" },
  // Not "i.e.", "C.V."
  { pattern: /^([ivxlcdm]+|[IVXLCDM]+)(?:\.\)|[)、]|\.(?=\s|$|\p{Lo}|\p{Lu}\p{Ll}))\s*/u, style: "roman" },
  { pattern: /^[（(](\p{L})[)）]\s*/u, style: "letter" },
  { pattern: /^(\p{L})(?:\.\)|[.)])(?=\s|$)\s*/u, style: "letter" },
];

function valuesOf(style: MarkerStyle, number: string): readonly number[] {
  if (style === "bullet") return [];
  if (style === "circled") return [number.charCodeAt(0) - 0x245f];
  if (style === "letter") return [letterValue(number)];
  if (/\d/.test(number)) return number.split(/[.．]/).map(Number);
  return [/^[a-z]/i.test(number) ? romanValue(number) : hanValue(number)];
}

/** Every marker that `text`, the clean text of a block, may begin with; the likeliest first. */
export function candidates(text: string): Candidate[] {
  const head = text.slice(0, 60);
  const found: Candidate[] = [];
  const add = (style: MarkerStyle, match: RegExpExecArray, sure: boolean) => {
    const number = match[1] as string;
    const values = valuesOf(style, number);
    if (values.some((value) => value === 0) || /(?:^|[.．])0\d/.test(number)) return;
    found.push({ style, text: match[0].trim(), values, length: match[0].length, sure });
  };
  for (const { pattern, style, sure } of SHAPES) {
    const match = pattern.exec(head);
    if (match) add(style, match, sure ?? false);
    if (match && sure) return found;
  }
  if (found.length === 0 && /^\p{L}/u.test(head)) {
    for (const { style, pattern } of wordPatterns) {
      const match = pattern.exec(head);
      if (!match) continue;
      // "Section 3 applies to …" is a sentence: the number must stand by itself, end in a mark, or head a short title; and small
      // letters may be a word ("Parte i").
      const parted = match[0].length === text.length || /[.:)]\s*$/.test(match[0]);
      if (parted || (text.length < 100 && !/[.!?。]$/.test(text) && !/^[a-z]/.test(match[1] as string))) add(style, match, true);
    }
  }
  return found;
}

/** Makes the marker of a block from a candidate. */
export function toMarker(content: Content, candidate: Candidate): Marker {
  const { style, text, values, length } = candidate;
  return { style, text, values, range: toRange(content, 0, text.length), length };
}

const follows = (a: readonly number[], b: readonly number[]): boolean => {
  // [2, 1] → [2, 2], [2, 1, 1] and [3] all go on from [2, 1].
  const last = b.length - 1;
  if (b.length > a.length) return b.length === a.length + 1 && b[last] === 1 && a.every((value, k) => value === b[k]);
  return b.slice(0, last).every((value, k) => value === a[k]) && b[last] === (a[last] as number) + 1;
};

/** How a number is bracketed: "1." and "(1)" may count within each other. */
const formOf = (text: string) => (/^[（(]/.test(text) ? "()" : /[)）]$/.test(text) ? ")" : ".");

/** What needs more than a short line to be a marker: "A. Smith", "C. Smith", "5 Pounds", "第一项任务". */
const isWeak = ({ style, text, values }: Candidate) =>
  style === "letter" || /^[（(]?[cdlm]\P{L}*$/iu.test(text) || text.startsWith("第") || (/\d$/.test(text) && values.length < 2);

/**
 * Chooses among the candidates of the blocks of a document. A number is a marker where it counts on from one before it or to
 * one after it, where it begins a count at 1, where its form proves it, or where it heads a title: "3. Oktober" alone is not.
 */
export function resolve(
  blocks: readonly { readonly options: readonly Candidate[]; readonly title: boolean }[],
): (Candidate | undefined)[] {
  // The counts under way, by style: last values at each depth, of each form.
  const open = new Map<MarkerStyle, readonly { readonly form: string; readonly values: readonly number[] }[]>();
  const REACH = 40; // blocks to look ahead for the next number
  return blocks.map(({ options, title }, at) => {
    let best: Candidate | undefined;
    let bestRank = 0;
    for (const option of options) {
      const goesOn = (open.get(option.style) ?? []).some(({ values }) => follows(values, option.values));
      const leadsOn =
        bestRank < 3 &&
        blocks
          .slice(at + 1, at + REACH)
          .some((block) => block.options.some((next) => next.style === option.style && follows(option.values, next.values)));
      const first = option.values.at(-1) === 1;
      const rank = option.sure ? 5 : goesOn ? 4 : leadsOn ? (first ? 3 : 2) : first || title ? 1 : 0;
      if (rank > bestRank) {
        best = option;
        bestRank = rank;
      }
    }
    if (best && bestRank === 1 && isWeak(best)) return undefined;
    if (best && best.values.length > 0) {
      const { values } = best;
      const form = formOf(best.text);
      const kept = (open.get(best.style) ?? []).filter((other) => other.form !== form || other.values.length < values.length);
      open.set(best.style, [...kept, { form, values }]);
    }
    return best;
  });
}
