import { eastAsianWidth } from "get-east-asian-width";
import type { Range } from "../core/range.ts";

const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u; // a spacing mark (Mc) takes a column
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Columns that a text takes on a terminal. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) if (!ZERO.test(character)) width += eastAsianWidth(character.codePointAt(0) as number);
  return width;
}

/** A text that a terminal shows as it is: on one line, without the controls that would steer it or turn its text. */
export function printable(text: string): string {
  return text.replace(/\s/g, " ").replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

/** A text that keeps its direction to itself: right-to-left text must not turn round what stands beside it. */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** A sentence in English that may quote right-to-left text: it runs from the left, whatever word it begins with. */
export function isolatedSentence(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2066${text}\u2069` : text;
}

/** A line of text cut around a mark, and the columns that the mark takes. */
export interface Excerpt {
  readonly text: string;
  /** Columns before the mark. */
  readonly indent: number;
  /** Columns of the mark; 0 for a place between two characters. */
  readonly width: number;
}

const LEAD = 0.4; // share of the line that shows what comes before the mark

/** The part of `line` around `mark` that fits into `columns`. White space is shown as single ordinary spaces, one for one. */
export function excerptOf(text: string, line: Range, mark: Range, columns: number): Excerpt {
  const shown = [...printable(text.slice(line.start, line.end))];
  const widths = shown.map(displayWidth);
  const units = shown.map((character) => character.length);
  const place = (offset: number) => {
    let at = line.start;
    let k = 0;
    while (k < shown.length && at < offset) at += units[k++] as number;
    return k;
  };
  const first = place(mark.start);
  const last = Math.max(first, place(mark.end));
  let from = first;
  let room = Math.floor(columns * LEAD);
  while (from > 0 && room >= (widths[from - 1] as number)) room -= widths[--from] as number;
  // An accent is not shown without its letter.
  while (from < first && widths[from] === 0) from++;
  let to = from;
  let used = 0;
  while (to < shown.length && used + (widths[to] as number) <= columns) used += widths[to++] as number;
  // What is left over on the right is given to the left.
  while (from > 0 && used + (widths[from - 1] as number) <= columns) used += widths[--from] as number;
  while (from > 0 && from < first && widths[from] === 0) from++;
  const columnsOf = (a: number, b: number) => widths.slice(a, b).reduce((sum, width) => sum + width, 0);
  const [before, after] = [from > 0 ? "…" : "", to < shown.length ? "…" : ""];
  const body = `${before}${shown.slice(from, to).join("")}${after}`;
  return {
    text: isolated(body),
    indent: before.length + columnsOf(from, first),
    width: columnsOf(first, Math.min(last, to)),
  };
}
