import { describe, expect, it } from "vitest";
import { LineIndex } from "../../src/core/range.ts";

describe("LineIndex", () => {
  it.each<[string, string, number, number, number]>([
    ["the beginning", "ab\ncd", 0, 1, 1],
    ["the end of a line", "ab\ncd", 2, 1, 3],
    ["after LF", "ab\ncd", 3, 2, 1],
    ["the end of the text", "ab\ncd", 5, 2, 3],
    ["after CR", "ab\rcd", 3, 2, 1],
    ["between CR and LF", "ab\r\ncd", 3, 1, 4],
    ["after CRLF", "ab\r\ncd", 4, 2, 1],
    ["after CR CR", "a\r\rb", 3, 3, 1],
    ["after LF CR", "a\n\rb", 3, 3, 1],
    ["a mixture", "a\nb\rc\r\nd", 7, 4, 1],
    ["behind a surrogate pair", "😀x", 2, 1, 3],
    ["an empty text", "", 0, 1, 1],
    ["a last empty line", "a\n", 2, 2, 1],
  ])("counts %s", (_, text, offset, line, column) => {
    expect(new LineIndex(text).position(offset)).toEqual({ line, column });
  });

  it("agrees with counting by hand at every offset", () => {
    const text = "one\r\ntwo\rthree\n\nfive";
    const index = new LineIndex(text);
    for (let offset = 0; offset <= text.length; offset++) {
      if (text[offset] === "\n" && text[offset - 1] === "\r") continue;
      const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
      expect(index.position(offset)).toEqual({ line: lines.length, column: (lines.at(-1) as string).length + 1 });
    }
  });
});
