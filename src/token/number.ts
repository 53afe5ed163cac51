import type { Range } from "../core/range.ts";
import type { NumberForms } from "../language/index.ts";
import { UNSPACED } from "./tokenize.ts";

/** A number in digits; its range counts in the text given. */
export interface NumberToken extends Range {
  readonly text: string;
  /**
   * Every way to read it, each a list of values: "1.234" is 1234 or 1.234, "7.30" is 7.3 or 7 and 30, "31.12.2022" is 31, 12 and
   * 2022. The likeliest first.
   */
  readonly readings: readonly (readonly number[])[];
}

// Digits with single marks or spaces between them; a letter right before makes it part of a name (H1N1, mp3), but not where words
// are not parted (第76届).
const NUMBER = new RegExp(`(?<!\\p{Nd}|(?![${UNSPACED}])\\p{L})\\p{Nd}+(?:[.,'’·٫٬ \u00a0\u202f\u2009]\\p{Nd}+)*`, "gu");
const SPACE = /[ \u00a0\u202f\u2009]/;
const SPACED = /^\p{Nd}{1,3}(?:[ \u00a0\u202f\u2009]\p{Nd}{3})+(?:[.,]\p{Nd}+)?$/u;
const SPACES = /[\u00a0\u202f\u2009]/g;
const DIGIT = /\p{Nd}/u;

/** Digits of any script as 0 to 9. */
function plainDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    // The ten digits of a script follow each other; those of no script (full width, bold) have a plain form.
    const code = digit.normalize("NFKC").codePointAt(0) as number;
    let value = 0;
    while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value++;
    return String(value);
  });
}

/** Every reading of digits parted by marks, under any locale. */
function readingsOf(text: string): number[][] {
  const parts = text.split(/[^0-9]/);
  const marks = [...text.replace(/[0-9]/g, "")];
  if (marks.length === 0) return [[Number(text)]];
  const readings: number[][] = [];
  const head = parts[0] as string;
  const last = parts.at(-1) as string;
  const grouped = (list: readonly string[]) =>
    head.length <= 3 && head !== "0" && list.slice(1).every((part) => part.length === 3);
  const indian = (list: readonly string[]) =>
    list.length > 2 && head.length <= 2 && list.at(-1)?.length === 3 && list.slice(1, -1).every((part) => part.length === 2);
  const same = marks.every((mark) => mark === marks[0]);
  if (same && (grouped(parts) || indian(parts))) readings.push([Number(parts.join(""))]);
  const whole = parts.slice(0, -1);
  const groupMarks = marks.slice(0, -1);
  const differs = groupMarks.every((mark) => mark === groupMarks[0] && mark !== marks.at(-1));
  if (marks.length === 1 || (differs && (grouped(whole) || indian(whole)))) {
    if (marks.at(-1) !== " ") readings.push([Number(`${whole.join("")}.${last}`)]);
  }
  // "0.001" is no list.
  if (head !== "0" || !/^0\d+/.test(last) || readings.length === 0) readings.push(parts.map(Number));
  return readings;
}

/** The numbers of a text that are written in digits. `forms`, of the text's language, tell whether a space parts groups. */
export function numbersIn(text: string, forms: NumberForms): NumberToken[] {
  const spaced = forms.group.includes(" ");
  const found: NumberToken[] = [];
  const add = (raw: string, start: number) =>
    found.push({ text: raw, start, end: start + raw.length, readings: readingsOf(plainDigits(raw).replace(SPACES, " ")) });
  for (const match of text.matchAll(NUMBER)) {
    const raw = match[0];
    if (!SPACE.test(raw) || (spaced && SPACED.test(raw))) {
      add(raw, match.index);
      continue;
    }
    let at = match.index;
    for (const part of raw.split(SPACE)) {
      add(part, at);
      at += part.length + 1;
    }
  }
  return found;
}
