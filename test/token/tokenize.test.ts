import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/token/tokenize.ts";

describe("tokenize", () => {
  it.each<[string, string[]]>([
    ["It rained.", ["w:It", "w:rained", "m:."]],
    ["l'umanità", ["w:l", "m:'", "w:umanità"]],
    ["well-known", ["w:well", "m:-", "w:known"]],
    ["8.7% of 1,250", ["n:8.7", "m:%", "w:of", "n:1,250"]],
    ["on 3.", ["w:on", "n:3", "m:."]],
    ["10:30 31/12/2022", ["n:10:30", "n:31/12/2022"]],
    ["H1N1", ["w:H", "n:1", "w:N", "n:1"]],
    ["2ª 5µm", ["n:2", "w:ª", "n:5", "w:µm"]],
    ["图书馆3层。", ["w:图", "w:书", "w:馆", "n:3", "w:层", "m:。"]],
    ["ひらカナ", ["w:ひ", "w:ら", "w:カ", "w:ナ"]],
    ["город Москва", ["w:город", "w:Москва"]],
    ["e\u0301te\u0301", ["w:e\u0301te\u0301"]],
    ["😀!", ["m:😀", "m:!"]],
    ["٣٤", ["n:٣٤"]],
    ["", []],
    [" \t\n", []],
  ])("%j", (text, expected) => {
    expect(tokenize(text).map(({ kind, text: own }) => `${kind[0]}:${own}`)).toEqual(expected);
  });

  const latin = fc.oneof(
    fc.array(
      fc.integer({ min: 0, max: 0x24f }).map((code) => String.fromCharCode(code)),
      { maxLength: 30 },
    ),
    fc.array(fc.constantFrom("a", "Z", "é", "ß", "ª", "º", "µ", "×", "÷", "1", "23", ".", ",", "’", "…", "\u00a0", " ", "€"), {
      maxLength: 30,
    }),
  );

  it("finds the same in a Latin text whether or not other scripts follow", () => {
    fc.assert(
      fc.property(latin, (units) => {
        const text = units.join("");
        expect(tokenize(`${text} 漢`).slice(0, -1)).toEqual(tokenize(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("gives tokens that stand where they say, in order, with white space alone between them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let last = 0;
        for (const { start, end, text: own } of tokenize(text)) {
          expect(text.slice(last, start).trim()).toBe("");
          expect(text.slice(start, end)).toBe(own);
          last = end;
        }
        expect(text.slice(last).trim()).toBe("");
      }),
      { numRuns: 1000 },
    );
  });
});
