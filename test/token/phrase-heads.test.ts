import { expect, it } from "vitest";
import { headsOf } from "../../src/token/phrase-heads.ts";

const heads = headsOf(["not", "ne … pas", "n'", "*n't", "un*", "*los", "no longer"]);

it.each([
  ["not", true],
  ["ne", true],
  ["n", true],
  ["t", true],
  ["unwise", true],
  ["ratlos", true],
  ["no", true],
  ["pas", false],
  ["longer", false],
  ["nothing", false],
  ["losing", false],
])("%s may begin an entry, or end one that is an ending: %s", (word, expected) => {
  expect(heads(word)).toBe(expected);
});

it("looks at every text where an entry has no words", () => {
  expect(headsOf(["…"])("anything")).toBe(true);
});
