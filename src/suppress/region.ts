import type { Document } from "../core/document.ts";
import type { Range } from "../core/range.ts";
import type { Directive } from "./directive.ts";

/** Where a comment silences a check. */
export interface Region extends Range {
  readonly directive: Directive;
  readonly id: string;
  /** Set once it has silenced something. */
  used: boolean;
}

/** The line or lines that a range stands on. */
function linesOf(text: string, { start, end }: Range): Range {
  const before = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1));
  const ends = [text.indexOf("\n", end), text.indexOf("\r", end)].filter((at) => at >= 0);
  return { start: start === 0 ? 0 : before + 1, end: Math.min(text.length, ...ends) };
}

/** Where the comments of a document silence which checks, and those that say the end of what has not begun. */
export function regionsOf(document: Document, directives: readonly Directive[]): { regions: Region[]; idle: Directive[] } {
  const regions: Region[] = [];
  const idle: Directive[] = [];
  const open = new Map<string, Region & { end: number }>();
  for (const directive of directives) {
    const { comment, word, ids } = directive;
    const silence = ({ start, end }: Range, id: string) => {
      const region = { directive, id, start, end, used: false };
      regions.push(region);
      return region;
    };
    if (word === "enable") {
      const ended = (ids.length > 0 ? ids : [...open.keys()]).filter((id) => open.has(id));
      if (ended.length === 0) idle.push(directive);
      for (const id of ended) {
        const region = open.get(id);
        if (region) region.end = comment.range.start;
        open.delete(id);
      }
    } else if (word === "disable") {
      for (const id of ids) {
        // One that begins within another goes on from it.
        const before = open.get(id);
        if (before) before.end = comment.range.start;
        open.set(id, silence({ start: comment.range.start, end: document.text.length }, id));
      }
    } else {
      const range = word === "ignore-next" ? comment.next : linesOf(document.text, comment.range);
      for (const id of ids) silence(range, id);
    }
  }
  return { regions, idle };
}

/** The place of a gap: from the text before it to the text after it, with the comments that may stand between. */
function gapAt({ sentences, text }: Document, at: number): Range {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.range.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return { start: at, end: sentences[low]?.range.start ?? text.length };
}

/** The regions in which a place lies, in part or whole. */
export function regionsAt(regions: readonly Region[], document: Document, place: Range): Region[] {
  if (place.start < place.end) return regions.filter(({ start, end }) => start < place.end && end > place.start);
  const gap = gapAt(document, place.start);
  return regions.filter(({ start, end }) => start <= gap.end && end >= gap.start);
}
