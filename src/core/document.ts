import type { Range } from "./range.ts";

/**
 * A stretch of plain text taken from a document: markup, soft hyphens and odd white space are gone from `text`.
 * `runs` leads back: flat triples, ascending, of an index into `text`, the document offset of that character and its width there.
 * Width 1: the characters up to the next triple count on together; another width: this one character stands for so many
 * (an entity, a line break with its indent). Without `runs` the text stands in the document as it is, from `range.start`.
 */
export interface Content {
  /** The part of the document that an editor would select, markup inside included. */
  readonly range: Range;
  readonly text: string;
  readonly runs?: Int32Array;
}

/** A segment: one sentence, or a heading, item or cell that is no sentence. */
export interface Sentence extends Content {
  /** Its place among the sentences of the document, from 0. */
  readonly index: number;
  /** Index of its block in the document. */
  readonly block: number;
}

/** How a block is numbered. A bullet has no values. */
export type MarkerStyle =
  | "decimal"
  | "roman"
  | "letter"
  | "article"
  | "section"
  | "chapter"
  | "part"
  | "annex"
  | "cjk"
  | "circled"
  | "bullet";

/** The number or bullet at the head of a block: "2.1.3" has the values [2, 1, 3]. */
export interface Marker {
  readonly style: MarkerStyle;
  /** As written, with its brackets and points. */
  readonly text: string;
  /** Its numbers, outermost first; a letter counts from 1. Empty for a bullet. */
  readonly values: readonly number[];
  /** Where it stands in the document. */
  readonly range: Range;
  /** Length of the marker and the white space after it, in UTF-16 units of the block's text; 0 where the text does not hold it. */
  readonly length: number;
}

/** What markup stands for. */
export type MarkupKind = "emphasis" | "strong" | "delete" | "code" | "link" | "image" | "html";

/** Markup inside a block: what its text does not show. */
export interface Markup {
  readonly kind: MarkupKind;
  /** With the text that it encloses. */
  readonly range: Range;
  /** Where a link leads, the address of an image, the code, the tag. */
  readonly value?: string;
}

/** What a block is. */
export type BlockKind = "heading" | "paragraph" | "list-item" | "cell" | "code";

/** A heading, paragraph, item, table cell or piece of code. Code is kept for the structure and never checked. */
export interface Block extends Content {
  readonly kind: BlockKind;
  readonly marker?: Marker;
  /** Depth of a heading, 1 to 6, where the format tells it. */
  readonly level?: number;
  /** Emphasis, links, images, code and tags in it, in order, where the format has any. */
  readonly markup?: readonly Markup[];
  /** Empty until the document is segmented. */
  readonly sentences: readonly Sentence[];
}

/** A comment in a document that speaks to this program: it is no text, and no check sees it. */
export interface Comment {
  /** With the signs that make it a comment. */
  readonly range: Range;
  /** What stands between those signs. */
  readonly text: string;
  /** From the comment to the end of the block after it, or of the block that it stands in. */
  readonly next: Range;
}

/** One version of a text. */
export interface Document {
  readonly path?: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** The file's own text; every offset counts in it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Every sentence of every block, in order; empty until the document is segmented. */
  readonly sentences: readonly Sentence[];
  /** In order; absent where there are none. */
  readonly comments?: readonly Comment[];
}

/** Number of the triple that holds the character at `index`. */
function runAt(runs: Int32Array, index: number): number {
  let low = 0;
  let high = runs.length / 3 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[3 * middle] as number) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the character at `index` of a content's text stands in the document. */
function rangeAt(content: Content, index: number): Range {
  const { runs } = content;
  if (!runs) return { start: content.range.start + index, end: content.range.start + index + 1 };
  const run = 3 * runAt(runs, index);
  const start = (runs[run + 1] as number) + index - (runs[run] as number);
  return { start, end: start + (runs[run + 2] as number) };
}

/**
 * The part of the document that `content.text.slice(start, end)` was taken from. Markup that stands between the first and
 * the last character is inside, markup around them is not. An empty range lies before the character at `start`.
 */
export function toRange(content: Content, start: number, end: number): Range {
  if (start >= content.text.length) {
    const last = content.text === "" ? content.range.start : rangeAt(content, content.text.length - 1).end;
    return { start: last, end: last };
  }
  const first = rangeAt(content, start).start;
  return { start: first, end: end <= start ? first : rangeAt(content, Math.min(end, content.text.length) - 1).end };
}

/** The part of a content between two indexes of its text, as a content of its own. */
export function slice(content: Content, start: number, end: number): Content {
  const range = toRange(content, start, end);
  const text = content.text.slice(start, end);
  const { runs } = content;
  if (!runs || range.end - range.start === text.length) return { range, text };
  const kept = [0, range.start, runs[3 * runAt(runs, start) + 2] as number];
  for (let run = 3 * runAt(runs, start) + 3; run < runs.length && (runs[run] as number) < end; run += 3) {
    kept.push((runs[run] as number) - start, runs[run + 1] as number, runs[run + 2] as number);
  }
  return { range, text, runs: Int32Array.from(kept) };
}
