import type { Comment } from "../core/document.ts";
import type { Range } from "../core/range.ts";
import type { Draft } from "./block.ts";

/** What a format tells of a comment. */
export interface Remark {
  readonly range: Range;
  readonly text: string;
  /** The block that it stands in; absent for one that stands between blocks. */
  readonly inside?: Range;
}

/** How a comment begins that speaks to this program; others are left as the format has them. */
const OURS = /^\s*bitextlint-/;
const OPEN = "<!--";
const CLOSE = "-->";

/** The comments of HTML in a stretch of a document that are for this program. One without an end is none. */
export function remarksIn(document: string, { start, end }: Range): Remark[] {
  const text = document.slice(start, end);
  const found: Remark[] = [];
  for (let at = text.indexOf(OPEN); at >= 0; ) {
    const close = text.indexOf(CLOSE, at + OPEN.length);
    if (close < 0) break;
    const inner = text.slice(at + OPEN.length, close);
    const after = close + CLOSE.length;
    if (OURS.test(inner)) found.push({ range: { start: start + at, end: start + after }, text: inner });
    at = text.indexOf(OPEN, after);
  }
  return found;
}

/** What a reader finds in a text: its blocks in draft, and the comments that are for this program. */
export interface Drafts {
  readonly drafts: Draft[];
  readonly comments: Comment[];
}

/**
 * Tells each comment what it stands before: the rest of the block that it stands in, or the whole of the next one.
 * Both lists are in order; a table is one block here.
 */
export function placed(remarks: readonly Remark[], blocks: readonly Range[]): Comment[] {
  let next = 0;
  return remarks.map(({ range, text, inside }) => {
    while (next < blocks.length && (blocks[next] as Range).start < range.end) next++;
    const end = (inside ?? blocks[next])?.end ?? range.end;
    return { range, text, next: { start: range.start, end: Math.max(range.end, end) } };
  });
}
