import type { Document, Sentence } from "../core/document.ts";
import { clean } from "./clean.ts";

/** A document of segments that somebody else has split: one block, each segment a sentence as it is. */
export interface Segmented {
  readonly document: Document;
  /** Where each segment begins in the document's text. */
  readonly starts: readonly number[];
}

/** Makes a document of ready segments; its text is the segments, one a line. */
export function fromSegments(segments: readonly string[], language: string): Segmented {
  const starts: number[] = [];
  let at = 0;
  for (const segment of segments) {
    starts.push(at);
    at += segment.length + 1;
  }
  const text = segments.join("\n");
  const sentences: Sentence[] = segments.map((segment, index) => {
    const start = starts[index] as number;
    return { ...clean(text, [{ start, end: start + segment.length }]), index, block: 0 };
  });
  const block = { kind: "paragraph" as const, range: { start: 0, end: text.length }, text, sentences };
  return { document: { language, text, blocks: [block], sentences }, starts };
}
