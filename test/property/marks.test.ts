import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkBitext, pair } from "../../src/run.ts";

const ids = `capital-missing elision-wrong end-mark-mismatch language-wrong punctuation-doubled quotes-locale spacing-wrong
  text-corrupted translation-inconsistent whitespace-odd`.split(/\s+/);
const languages = "en it fr de es pt nl pl ru zh ja".split(" ");
const PATIENCE = 2000; // milliseconds for all checks together; a pattern that goes back takes minutes

const hostile = [
  "?",
  ". ",
  ",,",
  "  ",
  "( ",
  " )",
  "Ã",
  "Ã¨",
  "ð",
  "â€",
  "“",
  "«",
  "&amp",
  "&",
  "?a",
  "aА",
  "de le ",
  "il a ",
  "a a ",
  "的 ",
  "。",
  "\ufffd",
  "\u0000",
  "x.Y",
  "的",
  "т",
  "' ",
  "-",
  "\ud800",
];

describe("checks of marks and spaces", () => {
  test.each(hostile)("are not held up by a long row of %j", (part) => {
    const text = `a${part.repeat(20_000 / part.length)}a`;
    const started = performance.now();
    for (const to of ["it", "es", "fr", "zh"]) {
      const { failures } = checkBitext(pair(["Is it open?"], [text], { from: "en", to }), { only: ids, all: true });
      expect(failures).toEqual([]);
    }
    expect(performance.now() - started).toBeLessThan(4 * PATIENCE);
  });

  test("mark places inside the text, whatever it is", () => {
    const pieces = fc.constantFrom(
      "The",
      "il",
      "amico",
      "de",
      "el",
      "le",
      "y",
      "hijo",
      "的",
      "中",
      "Ã©",
      "â€™",
      "?",
      "!",
      ",",
      ".",
      ",,",
      "..",
      " ",
      "  ",
      "\u00a0",
      "(",
      ")",
      "“",
      "”",
      "«",
      "»",
      "&nbsp;",
      "\ufffd",
      "\u0007",
      "дoм",
      "。",
      "，",
      "¿",
      "a?b",
      "\ud83d\ude00",
      "\ud83d",
      "\u00ad",
    );
    const text = fc.array(pieces, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, text, fc.constantFrom(...languages), fc.constantFrom(...languages), (source, target, from, to) => {
        const { findings, failures } = checkBitext(pair([source, source], [target, `${target} x`], { from, to }), {
          only: ids,
          all: true,
        });
        expect(failures).toEqual([]);
        const length = 2 * target.length + 3;
        for (const { target: ranges, message } of findings) {
          expect(ranges.filter(({ start, end }) => start < 0 || start > end || end > length)).toEqual([]);
          expect(message).not.toMatch(/\{\w+\}/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
