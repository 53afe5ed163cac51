import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../src/token/fold.ts";

describe("fold", () => {
  it.each([
    ["House", "house"],
    ["città", "citta"],
    ["cittá", "citta"],
    ["Straße", "strasse"],
    ["Œuvre", "oeuvre"],
    ["Łódź", "lodz"],
    ["Ørsted", "orsted"],
    ["Москва", "moskva"],
    ["ёлка", "elka"],
    ["е\u0308лка", "elka"],
    ["объект", "obekt"],
    ["ЩУКА", "suka"],
    ["Київ", "kiiv"],
    ["ўзор", "uzor"],
    ["İzmir", "izmir"],
    ["ΑΘΗΝΑ", "αθηνα"],
    ["Αθήνα", "αθηνα"],
    ["ＡＢＣ", "abc"],
    ["𝐀lpha", "alpha"],
    ["图书馆", "图书馆"],
    ["", ""],
  ])("%s is %s", (word, expected) => expect(fold(word)).toBe(expected));

  it("changes nothing that it has folded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (word) => {
        expect(fold(fold(word))).toBe(fold(word));
      }),
      { numRuns: 1000 },
    );
  });

  it("makes composed and decomposed letters equal", () => {
    const letters = fc.array(fc.constantFrom(..."àéîõüçñåžšйё"), { maxLength: 8 }).map((list) => list.join(""));
    fc.assert(
      fc.property(letters, (word) => {
        expect(fold(word.normalize("NFD"))).toBe(fold(word));
      }),
    );
  });
});
