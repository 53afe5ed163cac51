import { describe, expect, test } from "vitest";
import { Families, sameStem, sameWord, unlike } from "../../src/term/families.ts";

describe("sameWord", () => {
  test.each([
    ["system", "systems", true],
    ["sistema", "sistemi", true],
    ["casa", "case", true],
    ["country", "countries", true],
    ["datei", "dateien", true],
    ["four", "found", false],
    ["place", "plan", false],
    ["appeal", "appeared", false],
    ["car", "care", false],
  ])("%s, %s: %s", (a, b, same) => expect([sameWord(a, b), sameWord(b, a)]).toEqual([same, same]));
});

describe("sameStem", () => {
  test.each([
    ["soluzione", "soluzioni", true],
    ["presidente", "presidenza", true],
    ["paket", "pakete", true],
    ["interferenza", "interessi", false],
    ["punto", "ponte", false],
  ])("%s, %s: %s", (a, b, same) => expect([sameStem(a, b), sameStem(b, a)]).toEqual([same, same]));
});

describe("unlike", () => {
  test.each([
    ["valvola", "rubinetto", true],
    ["erdbeben", "beben", false],
    ["pacchetto", "impacchettare", false],
    ["contiene", "contengono", false],
    ["合同", "条约", true],
    ["软件", "软件包", false],
  ])("%s, %s: %s", (a, b, different) => expect([unlike(a, b), unlike(b, a)]).toEqual([different, different]));

  test("a prefix may make another word", () => expect(unlike("soluzione", "risoluzione", 2)).toBe(true));
});

test("families hold the forms of a word", () => {
  const families = new Families(["systems", "system", "pump"], sameWord);
  expect(families.of("SYSTEM")).toBe(families.of("systems"));
  expect(families.of("pump")).not.toBe(families.of("system"));
  expect(families.of("unknown")).toBe(-1);
});
