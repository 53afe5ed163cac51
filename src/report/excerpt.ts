import { eastAsianWidth } from "get-east-asian-width";
import type { Range } from "../core/range.ts";

const ZERO = /[\p{M}\p{Cf}]/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** Columns that a text takes on a terminal. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) if (!ZERO.test(character)) width += eastAsianWidth(character.codePointAt(0) as number);
  return width;
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
  const shown = [...text.slice(line.start, line.end)].map((character) => (/\s/.test(character) ? " " : character));
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
  let to = from;
  let used = 0;
  while (to < shown.length && used + (widths[to] as number) <= columns) used += widths[to++] as number;
  // What is left over on the right is given to the left.
  while (from > 0 && used + (widths[from - 1] as number) <= columns) used += widths[--from] as number;
  const columnsOf = (a: number, b: number) => widths.slice(a, b).reduce((sum, width) => sum + width, 0);
  const [before, after] = [from > 0 ? "…" : "", to < shown.length ? "…" : ""];
  const body = `${before}${shown.slice(from, to).join("")}${after}`;
  return {
    text: RIGHT_TO_LEFT.test(body) ? `\u2068${body}\u2069` : body,
    indent: before.length + columnsOf(from, first),
    width: columnsOf(first, Math.min(last, to)),
  };
}
