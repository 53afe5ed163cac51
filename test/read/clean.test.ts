import { describe, expect, it } from "vitest";
import { toRange } from "../../src/core/document.ts";
import { clean } from "../../src/read/clean.ts";
import { parse } from "../../src/read/index.ts";
import { segment } from "../../src/segment/segment.ts";

const whole = (text: string) => clean(text, [{ start: 0, end: text.length }]);

describe("clean", () => {
  it.each<[string, string, string]>([
    ["nothing odd", "one two", "one two"],
    ["U+00A0", "one\u00a0two", "one two"],
    ["U+2002", "one\u2002two", "one two"],
    ["U+3000", "one\u3000two", "one two"],
    ["U+202F", "10\u202f000", "10 000"],
    ["a soft hyphen", "trans\u00adlate", "translate"],
    ["a zero-width space", "trans\u200blate", "translate"],
    ["a byte-order mark inside", "one\ufefftwo", "onetwo"],
    ["bidi controls", "\u202aone\u202c \u2066two\u2069", "one two"],
    ["a tab", "one\ttwo", "one two"],
    ["CRLF", "one\r\ntwo", "one two"],
    ["a line separator", "one\u2028two", "one two"],
    ["a mixture", "one \u00a0\u00ad\r\n\ttwo", "one two"],
    ["several, one after the other", "a\u00a0b\u2002c\u00add\te", "a b cd e"],
    ["white space at the ends", " \u00a0one\ttwo \n", "one two"],
    ["invisible characters at the ends", "\u200bone\u00ad", "one"],
    ["a joiner, which is part of the word", "می\u200cخواهم", "می\u200cخواهم"],
    ["a line break between Han", "图书\n馆", "图书馆"],
    ["a line break and an indent between Han", "图书\r\n\u3000\u3000馆。", "图书馆。"],
    ["a space between Han, which somebody wrote", "图书 馆", "图书 馆"],
    ["a line break between Han and Latin", "图书\nis", "图书 is"],
    ["nothing at all", "", ""],
    ["white space alone", " \t\u00a0", ""],
  ])("%s", (_, text, expected) => expect(whole(text).text).toBe(expected));

  it("leads every character back", () => {
    const text = " A\u00a0\u2002b\u00adc\r\n d\u3000e😀 ";
    const content = whole(text);
    expect(content.text).toBe("A bc d e😀");
    const places = [...content.text.split("").keys()].map((k) => {
      const { start, end } = toRange(content, k, k + 1);
      return text.slice(start, end);
    });
    expect(places).toEqual(["A", "\u00a0\u2002", "b", "c", "\r\n ", "d", "\u3000", "e", "\ud83d", "\ude00"]);
    expect(content.range).toEqual({ start: 1, end: text.length - 1 });
  });

  it("joins pieces and takes what stands for something else as a whole", () => {
    const text = "a &amp; **b**";
    const content = clean(text, [
      { start: 0, end: 2 },
      { start: 2, end: 7, text: "&" },
      { start: 7, end: 8 },
      { start: 10, end: 11 },
    ]);
    expect(content.text).toBe("a & b");
    expect(toRange(content, 2, 3)).toEqual({ start: 2, end: 7 });
    expect(toRange(content, 2, 5)).toEqual({ start: 2, end: 11 });
  });
});

describe("a document", () => {
  it.each([
    ["text", "\ufeffIt\u00a0rained\u2002today. We\u00adll,\tit \u3000was late in Ba\u200bden."],
    ["markdown", "\ufeffIt\u00a0rained\u2002today. We\u00adll,\tit\r\nwas *late* in Ba\u200bden."],
  ] as const)("of %s has no odd white space in its sentences", async (format, text) => {
    const { sentences, text: own } = await segment(await parse(text, { format, language: "en" }));
    expect(own).toBe(text.slice(1));
    expect(sentences.map((sentence) => sentence.text)).toEqual(["It rained today.", "Well, it was late in Baden."]);
    expect(sentences.map(({ range }) => own.slice(range.start, range.end))).toEqual([
      "It\u00a0rained\u2002today.",
      own.slice(own.indexOf("We")),
    ]);
  });

  it("counts offsets in UTF-16 units", async () => {
    const text = "😀 One. 𠮷 two.";
    const { sentences } = await segment(await parse(text, { language: "en" }));
    expect(sentences.map(({ range }) => [range.start, range.end])).toEqual([
      [0, 7],
      [8, 15],
    ]);
  });
});
