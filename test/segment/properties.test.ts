import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageOf, languages } from "../../src/language/index.ts";
import { boundaries } from "../../src/segment/boundaries.ts";
import { segmentText } from "../../src/segment/segment.ts";

const tags = [...languages.map(({ tag }) => tag), "el", "xx"];
const pieces = [
  ".",
  "...",
  "…",
  "?",
  "!",
  "。",
  "」",
  "「",
  '"',
  "'",
  "“",
  "”",
  "„",
  "«",
  "»",
  "(",
  ")",
  "[",
  "]",
  "—",
  ":",
  ";",
  "\n",
  "\n\n",
];
const words = [
  "a",
  "Mr",
  "Then",
  "the",
  "etc",
  "U.S",
  "z",
  "B",
  "1",
  "12",
  "IV",
  "•",
  "Sie",
  "和",
  "です",
  "क",
  "😀",
  "\u0301",
  "\ud800",
  " ",
  "  ",
];
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...pieces, ...words, " "), { maxLength: 60 }).map((parts) => parts.join("")),
  fc.array(fc.constantFrom(...words, ...pieces), { maxLength: 40 }).map((parts) => parts.join(" ")),
);
const language = fc.constantFrom(...tags);

describe("segmentText", () => {
  it("gives trimmed ranges that ascend, do not overlap and leave out white space alone", async () => {
    await fc.assert(
      fc.asyncProperty(text, language, async (content, tag) => {
        let last = 0;
        for (const { start, end } of await segmentText(content, tag)) {
          expect(content.slice(last, start).trim()).toBe("");
          const sentence = content.slice(start, end);
          expect(sentence).not.toBe("");
          expect(sentence.trim()).toBe(sentence);
          last = end;
        }
        expect(content.slice(last).trim()).toBe("");
      }),
      { numRuns: 2000 },
    );
  });
});

describe("boundaries", () => {
  it("ascend strictly, and each stands at a character that is no white space", () => {
    fc.assert(
      fc.property(text, language, (content, tag) => {
        const cuts = boundaries(content, languageOf(tag));
        for (const [k, cut] of cuts.entries()) {
          expect(cut).toBeGreaterThan(cuts[k - 1] ?? 0);
          expect(content.charAt(cut).trim()).not.toBe("");
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("are the same for the same text", () => {
    fc.assert(
      fc.property(text, language, (content, tag) => {
        expect(boundaries(content, languageOf(tag))).toEqual(boundaries(content, languageOf(tag)));
      }),
    );
  });
});
