import type { Range } from "../core/range.ts";
import { type Draft, hasText } from "./block.ts";
import { clean, type Piece, WIDE } from "./clean.ts";
import { type Drafts, placed, type Remark, remarksIn } from "./comment.ts";
import { candidates } from "./marker.ts";

interface Line extends Range {
  readonly indent: number;
  /** Characters without the white space around them. */
  readonly width: number;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029\u0085\f\v]/g;

/** The lines of a text; a blank one has no width. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const add = (end: number) => {
    const raw = text.slice(start, end);
    const visible = raw.trimStart();
    lines.push({ start, end, indent: raw.length - visible.length, width: visible.trimEnd().length });
  };
  for (const match of text.matchAll(LINE_END)) {
    add(match.index);
    start = match.index + match[0].length;
  }
  add(text.length);
  return lines;
}

const MAX_WRAP = 120; // nobody wraps by hand beyond this
const MIN_WRAP = 30;

/** The width to which the text was wrapped by hand, or 0 where a line is a paragraph. */
function wrapWidth(text: string, groups: readonly Line[][]): number {
  const inner = groups.flatMap((group) => group.slice(0, -1).map((line, k) => ({ line, next: group[k + 1] as Line })));
  if (inner.length < 2) return 0;
  const widths = inner.map(({ line }) => line.indent + line.width).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.95)] as number;
  if (width > MAX_WRAP || width < MIN_WRAP) return 0;
  const full = inner.filter(({ line, next }) => isFull(text, line, next, width)).length;
  return full >= 0.6 * inner.length ? width : 0;
}

/** True where the first word of the next line would not have fitted on this one. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const first = /\S+/.exec(text.slice(next.start, Math.min(next.end, next.start + 200)))?.[0] ?? "";
  // A script that does not part its words breaks a line after any character.
  const word = WIDE.test(first[0] ?? "") ? 1 : first.length;
  return line.indent + line.width + 1 + word > width * 0.95;
}

const CLOSED = /[\p{Sentence_Terminal}:;：；…][\p{Pe}\p{Pf}"'”’»]*\s*$/u;

const COMMENT = /^\s*<!--/;

/** The comment for this program that is all that stands on a line. */
function remarkOn(text: string, { start, end, width }: Line): Remark | undefined {
  if (!COMMENT.test(text.slice(start, end))) return undefined;
  const [only, more] = remarksIn(text, { start, end });
  return more === undefined && only && only.range.end - only.range.start === width ? only : undefined;
}

/** A stretch of a text without the lines in it that are comments: what stands around them is one text. */
function around({ start, end }: Range, lines: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const line of lines) {
    pieces.push({ start: at, end: line.start });
    at = line.end;
  }
  pieces.push({ start: at, end });
  return pieces;
}

/**
 * Paragraphs of plain text: parted by blank lines, or one a line where the lines are not wrapped by hand. A comment for this
 * program has a line of its own, and the text is read as if that line were not there.
 */
export function readPlain(text: string): Drafts {
  const groups: Line[][] = [];
  const remarks: Remark[] = [];
  const skipped: Line[] = [];
  let group: Line[] = [];
  for (const line of linesOf(text)) {
    const remark = remarkOn(text, line);
    if (remark) {
      remarks.push(remark);
      skipped.push(line);
      continue;
    }
    if (line.width > 0) group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length > 0) groups.push(group);

  const width = wrapWidth(text, groups);
  const drafts: Draft[] = [];
  let passed = 0; // comments before the block at hand
  for (const lines of groups) {
    let from = 0;
    for (let k = 1; k <= lines.length; k++) {
      const line = lines[k - 1] as Line;
      const next = lines[k];
      if (next && !breaksAfter(text, line, next, width)) continue;
      const own = { start: (lines[from] as Line).start, end: line.end };
      while (passed < skipped.length && (skipped[passed] as Line).start < own.start) passed++;
      const first = passed;
      while (passed < skipped.length && (skipped[passed] as Line).start < own.end) passed++;
      const draft = clean(text, around(own, skipped.slice(first, passed)));
      if (hasText(draft)) drafts.push(draft);
      for (let n = first; n < passed; n++) remarks[n] = { ...(remarks[n] as Remark), inside: own };
      from = k;
    }
  }
  const comments = placed(
    remarks,
    drafts.map(({ range }) => range),
  );
  return { drafts, comments };
}

/** True where a new paragraph begins after `line`. */
function breaksAfter(text: string, line: Line, next: Line, width: number): boolean {
  const raw = text.slice(line.start, line.end);
  const following = text.slice(next.start + next.indent, Math.min(next.end, next.start + next.indent + 200));
  const closed = CLOSED.test(raw);
  if (width === 0) return line.width < MIN_WRAP || closed || !/^\p{Ll}/u.test(following) || candidates(following).length > 0;
  if (!isFull(text, line, next, width)) return true;
  if (candidates(following).some((candidate) => candidate.sure || closed)) return true;
  return closed && next.indent >= line.indent + 2;
}
