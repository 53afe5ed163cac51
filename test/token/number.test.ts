import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/language/index.ts";
import { numbersIn } from "../../src/token/number.ts";

const read = (text: string, language = "en") => numbersIn(text, languageOf(language).numbers);

describe("numbersIn", () => {
  it.each<[string, number[][]]>([
    ["7", [[7]]],
    ["5,000", [[5000], [5], [5, 0]]],
    ["1.234", [[1234], [1.234], [1, 234]]],
    ["3,2", [[3.2], [3, 2]]],
    ["7.30", [[7.3], [7, 30]]],
    ["0.125", [[0.125], [0, 125]]],
    ["12,34,567", [[1234567], [12, 34, 567]]],
    ["1,234,567", [[1234567], [1, 234, 567]]],
    ["1,234.56", [[1234.56], [1, 234, 56]]],
    ["1.234,56", [[1234.56], [1, 234, 56]]],
    ["1'234.50", [[1234.5], [1, 234, 50]]],
    ["31.12.2022", [[31, 12, 2022]]],
    ["2.0.1", [[2, 0, 1]]],
    ["٣٤", [[34]]],
    ["१२", [[12]]],
    ["૩૪", [[34]]],
    ["１２", [[12]]],
    ["𝟏𝟐", [[12]]],
    ["٣٫٥", [[3.5], [3, 5]]],
  ])("%s can be read as %j", (text, readings) => {
    expect(read(text)).toEqual([{ text, start: 0, end: text.length, readings }]);
  });

  it.each<[string, string, string, number[][]]>([
    ["fr", "sur 1 250 000 habitants", "1 250 000", [[1250000], [1, 250, 0]]],
    ["pl", "ok. 12 500 osób", "12 500", [[12500], [12, 500]]],
  ])("in %s a space parts groups: %s", (language, text, expected, readings) => {
    expect(read(text, language).map((number) => [number.text, number.readings])).toEqual([[expected, readings]]);
  });

  it.each<[string, string, string[]]>([
    ["en", "Rows 3 4 5", ["3", "4", "5"]],
    ["fr", "en 2022 350 pages", ["2022", "350"]],
    ["fr", "les 3 12 et 7", ["3", "12", "7"]],
    ["en", "H1N1 and mp3", []],
    ["en", "COVID-19", ["19"]],
    ["en", "the 76th session", ["76"]],
    ["zh", "第76届会议", ["76"]],
    ["zh", "在2022年12月", ["2022", "12"]],
    ["ja", "約3,000人", ["3,000"]],
    ["ja", "カナ5", ["5"]],
    ["en", "3, 4 and 5.", ["3", "4", "5"]],
    ["en", "10:30", ["10", "30"]],
    ["en", "no digits", []],
    ["en", "", []],
  ])("in %s the numbers of %j are %j", (language, text, expected) => {
    const found = read(text, language);
    expect(found.map((number) => number.text)).toEqual(expected);
    for (const { start, end, text: own } of found) expect(text.slice(start, end)).toBe(own);
  });

  it("always reads numbers, and finds them where they stand", () => {
    const text = fc.array(fc.constantFrom("1", "23", "456", "0", ".", ",", " ", "'", "٣", "x", "第", "-", "%"), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, fc.constantFrom("en", "fr", "de", "zh"), (parts, language) => {
        const all = parts.join("");
        let last = 0;
        for (const { start, end, text: own, readings } of read(all, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(all.slice(start, end)).toBe(own);
          expect(readings.length).toBeGreaterThan(0);
          for (const value of readings.flat()) expect(value).not.toBeNaN();
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("reads a number written in a locale's way back to its value", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.constantFrom("en", "de", "fr", "it", "pl", "en-IN", "de-CH"),
        (value, locale) => {
          // White space is made ordinary when a document is read.
          const text = value.toLocaleString(locale).replace(/\s/g, " ");
          const [number, ...rest] = read(text, locale);
          expect(rest).toEqual([]);
          expect(number?.readings).toContainEqual([value]);
        },
      ),
    );
  });
});
