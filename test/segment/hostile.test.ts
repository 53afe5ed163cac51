import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/language/index.ts";
import { boundaries } from "../../src/segment/boundaries.ts";
import { segmentText } from "../../src/segment/segment.ts";

const length = 60_000;
const units = [
  "a",
  "a ",
  ".",
  ". ",
  "a. ",
  "A. ",
  "Mr. ",
  "z. ",
  "1. ",
  "1) 2) ",
  "• ",
  '"',
  '" ',
  "“",
  "“a. ",
  "(",
  "()",
  "(A. ",
  "'a ",
  "。",
  "「あ。",
  "?!",
  "...a ",
  "\n",
  "[1].",
  "😀",
  "\u0301",
];

/** How many characters the segmenter asks for, for each one that there is. */
function readsPerCharacter(repeats: number): number {
  const text = "He saw Mr. Hill at 5 p.m. (or so). “Why?” he asked. ".repeat(repeats);
  let reads = 0;
  const counted = <T>(count: number, value: T): T => {
    reads += count;
    return value;
  };
  const counting = {
    length: text.length,
    charCodeAt: (index: number) => counted(1, text.charCodeAt(index)),
    codePointAt: (index: number) => counted(1, text.codePointAt(index)),
    charAt: (index: number) => counted(1, text.charAt(index)),
    slice: (start: number, end?: number) => counted(text.slice(start, end).length, text.slice(start, end)),
    startsWith: (piece: string, index: number) => counted(piece.length, text.startsWith(piece, index)),
    // What a regular expression reads.
    toString: () => counted(text.length, text),
  };
  boundaries(counting as unknown as string, languageOf("en"));
  return reads / text.length;
}

describe("long texts of one piece repeated", () => {
  it.each(units)("%j comes to an end", (unit) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    for (const tag of ["en", "de", "ja", "xx"]) expect(boundaries(text, languageOf(tag)).length).toBeLessThan(text.length);
  });

  it("reads each character a bounded number of times", () => {
    expect(readsPerCharacter(400) / readsPerCharacter(40)).toBeLessThan(1.2);
  });

  it("keeps the sentences of a long text", async () => {
    const sentence = "The committee met on 5 May and adopted the report. ";
    expect(await segmentText(sentence.repeat(5000), "en")).toHaveLength(5000);
    expect(await segmentText("委员会通过了报告。".repeat(5000), "zh")).toHaveLength(5000);
    expect(await segmentText("委員会は報告を採択した。".repeat(5000), "ja")).toHaveLength(5000);
  });
});
