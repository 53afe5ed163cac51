import { describe, expect, test } from "vitest";
import { Meanings, type Vocabulary } from "../../src/term/meanings.ts";

const [OFFICE, OFFICER, TREATY, CONTRACT, HIT, RED, TO] = [1, 2, 3, 4, 5, 6, -1];
const words: Readonly<Record<"source" | "target", Readonly<Record<string, readonly number[]>>>> = {
  source: { office: [OFFICE], officer: [OFFICER], vertrag: [CONTRACT, TREATY], hit: [HIT], red: [RED], to: [TO] },
  target: {
    ufficio: [OFFICE],
    treaty: [TREATY],
    contract: [CONTRACT],
    accord: [CONTRACT],
    colpo: [HIT],
    合: [CONTRACT, OFFICE],
    同: [CONTRACT],
  },
};
const vocabulary: Vocabulary = {
  concepts: (side, word) => words[side][word] ?? [],
  kind: (concept) => (concept < 0 ? "grammar" : concept === HIT ? "verb" : concept === RED ? "adjective" : "noun"),
};
const meanings = new Meanings(vocabulary);

describe("what words stand for", () => {
  test.each([
    ["office", "ufficio", true],
    ["officer", "ufficio", false],
    ["vertrag", "合同", true],
    ["office", "合同", false],
    ["unknown", "ufficio", false],
    ["office", "unknown", false],
  ])("%s and %s may be the same: %s", (source, target, same) => expect(meanings.same(source, target)).toBe(same));

  test("two renderings of one sense are alike, those of two senses are not", () => {
    expect(meanings.alike("vertrag", "contract", "accord")).toBe(true);
    expect(meanings.alike("vertrag", "contract", "treaty")).toBe(false);
  });

  test("known words without a sense in common are parted", () => {
    expect(meanings.parted("source", "office", "officer")).toBe(true);
    expect(meanings.parted("source", "office", "offices")).toBe(false);
    expect(meanings.parted("source", "offices", "officer")).toBe(false);
  });

  test.each([
    ["office", true, false, false],
    ["hit", false, true, true],
    ["red", false, true, false],
    ["to", false, false, false],
    ["unknown", false, false, false],
  ])("%s: noun %s, no noun %s, verb %s", (word, noun, noNoun, verb) => {
    expect([meanings.noun("source", word), meanings.noNoun("source", word), meanings.verb("source", word)]).toEqual([
      noun,
      noNoun,
      verb,
    ]);
  });

  test("without a vocabulary nothing is known", () => {
    const none = new Meanings();
    expect(none.of("source", "office")).toEqual([]);
    expect(none.same("office", "ufficio")).toBe(false);
    expect(none.parted("source", "office", "officer")).toBe(false);
  });
});
