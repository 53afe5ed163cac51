import { describe, expect, it } from "vitest";
import { type Content, slice, toRange } from "../../src/core/document.ts";

const plain: Content = { range: { start: 10, end: 15 }, text: "hello" };
// "x **A&amp;B**" with a soft line break: the text "A&B c" stands at 4–15 of "xx **A&amp;B**\n  c" and so on.
const document = "xx **A&amp;B**\n  c!";
const marked: Content = {
  range: { start: 5, end: 19 },
  text: "A&B c!",
  runs: Int32Array.from([0, 5, 1, 1, 6, 5, 2, 11, 1, 3, 14, 3, 4, 17, 1]),
};

describe("toRange", () => {
  it.each([
    [0, 5, 10, 15],
    [1, 3, 11, 13],
    [2, 2, 12, 12],
    [5, 5, 15, 15],
    [3, 9, 13, 15],
    [7, 9, 15, 15],
  ])("of plain text from %i to %i", (start, end, from, to) => {
    expect(toRange(plain, start, end)).toEqual({ start: from, end: to });
  });

  it.each([
    [0, 1, "A"],
    [1, 2, "&amp;"],
    [0, 3, "A&amp;B"],
    [2, 3, "B"],
    [3, 4, "\n  "],
    [2, 5, "B**\n  c"],
    [4, 6, "c!"],
    [0, 6, "A&amp;B**\n  c!"],
  ])("of marked text from %i to %i", (start, end, text) => {
    const range = toRange(marked, start, end);
    expect(document.slice(range.start, range.end)).toBe(text);
  });

  it("puts an empty range before the character, or at the end", () => {
    expect(toRange(marked, 4, 4)).toEqual({ start: 17, end: 17 });
    expect(toRange(marked, 6, 6)).toEqual({ start: 19, end: 19 });
    expect(toRange({ range: { start: 7, end: 7 }, text: "" }, 0, 0)).toEqual({ start: 7, end: 7 });
  });
});

describe("slice", () => {
  it("cuts plain text without need of runs", () => {
    expect(slice(plain, 1, 4)).toEqual({ range: { start: 11, end: 14 }, text: "ell" });
  });

  it("agrees with toRange for every part of marked text", () => {
    for (let start = 0; start < marked.text.length; start++) {
      for (let end = start + 1; end <= marked.text.length; end++) {
        const part = slice(marked, start, end);
        expect(part.text).toBe(marked.text.slice(start, end));
        expect(part.range).toEqual(toRange(marked, start, end));
        for (let at = start; at < end; at++) {
          expect(toRange(part, at - start, at - start + 1)).toEqual(toRange(marked, at, at + 1));
        }
      }
    }
  });
});
