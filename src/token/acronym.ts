import type { Range } from "../core/range.ts";
import { fold } from "./fold.ts";
import { UNSPACED } from "./tokenize.ts";

/** An acronym as it stands in a text; its range counts in the text given. */
export interface Acronym extends Range {
  readonly text: string;
  /** Without points and plural: "UN" of "U.N.", "NGO" of "NGOs". */
  readonly form: string;
  /** The words that it shortens, where they stand beside it in brackets or before its own: "Global Security Initiative (GSI)". */
  readonly expansion?: Range;
}

const CANDIDATE = /(?:\p{Lu}\.){2,}|[\p{Lu}\p{N}]*\p{Lu}[\p{Lu}\p{N}]*s?/gu;
const LETTER = new RegExp(`(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}]`, "u"); // "在WTO会议上": in scripts without spaces nothing parts the words
const UPPERS = /\p{Lu}/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const CAPITALS = /^\p{Lu}+$/u;
const FIRST = /\p{Lu}[\p{Lu}\p{N}.]|\p{N}\p{Lu}/u; // without it there is no acronym
const LOUD = /^\p{Lu}{2,}$/u;
const PART = /[_@/\\=.]/;
const ROMAN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const LABELLED = /^ (?:\p{N}|[IVXLCDM]+(?![\p{L}\p{N}]))/u;
const LONGEST = 12; // letters and digits of an acronym; more is a code
const ROW = 3; // words in capitals next to each other that are a heading or a shout
const SHORT = 3; // letters of a word that an acronym may pass over as it likes: articles, prepositions
const SKIPPED = 2; // longer words that it may pass over
const WINDOW = 160; // characters before a bracket in which the expansion begins

/** True where capitals are how the text is written, not what marks an acronym. */
function isLoud(text: string): boolean {
  const words = text.match(WORD) ?? [];
  const long = words.filter((word) => word.length > 1);
  return long.length > 2 && 2 * long.filter((word) => LOUD.test(word)).length > long.length;
}

/** The stretches of words in capitals with spaces alone between them, in order. */
function shouts(text: string): Range[] {
  const found: Range[] = [];
  let row = { start: 0, end: -1, words: 0 };
  const close = () => {
    if (row.words >= ROW) found.push(row);
  };
  for (const match of text.matchAll(WORD)) {
    const end = match.index + match[0].length;
    const capitals = CAPITALS.test(match[0]);
    if (capitals && row.words > 0 && text.slice(row.end, match.index).trim() === "") {
      row.end = end;
      row.words++;
      continue;
    }
    close();
    row = { start: match.index, end, words: capitals ? 1 : 0 };
  }
  close();
  return found;
}

/** Where the words begin whose initials give the letters, read backwards from the end; undefined where they do not. */
function expansionStart(form: string, text: string): number | undefined {
  const letters = [...fold(form).replace(/[^\p{L}]/gu, "")];
  const words = [...text.matchAll(WORD)].reverse();
  let skipped = 0;
  for (const match of words) {
    const word = match[0];
    if (fold(word).startsWith(letters.at(-1) as string)) {
      letters.pop();
      if (letters.length === 0) return match.index;
    } else if (word.length > SHORT && ++skipped > SKIPPED) return undefined;
  }
  return undefined;
}

/** True where the letters of an acronym stand in the words before it, in order, at the beginnings of words or inside them. */
export function fitsWords(form: string, words: string): boolean {
  const text = fold(words);
  let at = 0;
  for (const letter of fold(form).replace(/[^\p{L}]/gu, "")) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The expansion of the acronym that stands at `start` to `end`. */
function expansionOf(form: string, text: string, start: number, end: number): Range | undefined {
  if (/[(（[]/u.test(text[start - 1] ?? "")) {
    const from = Math.max(0, start - 1 - WINDOW);
    const before = text.slice(from, start - 1);
    const at = expansionStart(form, before);
    return at === undefined ? undefined : { start: from + at, end: from + before.trimEnd().length };
  }
  const open = /^ ?[(（]/u.exec(text.slice(end, end + 2));
  if (!open) return undefined;
  const inside = end + open[0].length;
  const close = text.slice(inside, inside + WINDOW).search(/[)）]/u);
  if (close < 0) return undefined;
  const at = expansionStart(form, text.slice(inside, inside + close));
  return at === undefined ? undefined : { start: inside + at, end: inside + close };
}

/** The acronyms of a text: two capitals and more, with digits, points or a plural. Roman numerals, codes, headings and words in capitals are none. */
export function acronymsIn(text: string): Acronym[] {
  if (!FIRST.test(text) || isLoud(text)) return [];
  const loud = shouts(text);
  let row = 0;
  const found: Acronym[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const start = match.index;
    const raw = match[0];
    const end = start + raw.length;
    const dotted = raw.includes(".");
    const [before, after] = [text[start - 1] ?? " ", text[end] ?? " "];
    if (LETTER.test(before) || LETTER.test(after) || PART.test(before)) continue;
    // "en.UN.org" and "UN_1" are no acronyms; a full stop may end the sentence.
    if (PART.test(after) && !(after === "." && !LETTER.test(text[end + 1] ?? " "))) continue;
    const form = raw.replaceAll(".", "").replace(/s$/, "");
    if ((form.match(UPPERS)?.length ?? 0) < 2 || form.length > LONGEST || ROMAN.test(form)) continue;
    // "CHAPTER 30": the label of a heading.
    if (start === 0 && LABELLED.test(text.slice(end, end + 12))) continue;
    // "J.K. Rowling": the initials of a person.
    if (dotted && /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))) continue;
    while ((loud[row]?.end ?? Infinity) < end) row++;
    if ((loud[row]?.start ?? Infinity) <= start) continue;
    const expansion = expansionOf(form, text, start, end);
    found.push({ text: raw, form, start, end, ...(expansion ? { expansion } : {}) });
  }
  return found;
}
