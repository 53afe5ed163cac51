import { expect, test } from "vitest";
import { type Content, toRange } from "../../../src/core/document.ts";
import { parse } from "../../../src/read/index.ts";
import { spanIn } from "../../../src/report/html/span.ts";

test.each([
  ["plain text", "It rose by 8 % in May.", "text"],
  ["emphasis and a link", "It **rose** by [8 %](http://a.org) in *May*.", "markdown"],
  ["entities and a soft break", "It &amp; they rose\n   by 8&nbsp;% in May.", "markdown"],
  ["soft hyphens and odd spaces", "It ro\u00adse  by\u20028 % in May.", "text"],
] as const)("leads every stretch of %s back to itself", async (_, text, format) => {
  const document = await parse(text, { format, language: "en" });
  const [content] = document.blocks as readonly Content[] as [Content];
  for (let start = 0; start < content.text.length; start++)
    for (let end = start + 1; end <= content.text.length; end++)
      expect(spanIn(content, toRange(content, start, end))).toEqual({ start, end });
});

test("an empty range stays empty, one outside ends at the edge", () => {
  const content: Content = { range: { start: 10, end: 14 }, text: "abcd" };
  expect(spanIn(content, { start: 12, end: 12 })).toEqual({ start: 2, end: 2 });
  expect(spanIn(content, { start: 0, end: 99 })).toEqual({ start: 0, end: 4 });
  expect(spanIn(content, { start: 99, end: 99 })).toEqual({ start: 4, end: 4 });
});
