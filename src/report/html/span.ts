import type { Content } from "../../core/document.ts";
import type { Range } from "../../core/range.ts";

/** A stretch of a content's own text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The stretch of the content's text that a document range stands for: `toRange` the other way. */
export function spanIn(content: Content, range: Range): Span {
  const { runs, text } = content;
  if (!runs) {
    const within = (offset: number) => Math.min(text.length, Math.max(0, offset - content.range.start));
    return { start: within(range.start), end: within(range.end) };
  }
  let start = text.length;
  let end = 0;
  for (let run = 0; run < runs.length; run += 3) {
    const [index, offset, width] = [runs[run] as number, runs[run + 1] as number, runs[run + 2] as number];
    const count = (run + 3 < runs.length ? (runs[run + 3] as number) : text.length) - index;
    if (start === text.length && offset + (width === 1 ? count : width) > range.start)
      start = index + (width === 1 ? Math.max(0, range.start - offset) : 0);
    if (offset < range.end) end = index + (width === 1 ? Math.min(count, range.end - offset) : 1);
  }
  return { start, end: Math.max(start, end) };
}
