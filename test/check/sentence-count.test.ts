import { expect, test } from "vitest";
import { checkBitext, pair } from "../../src/index.ts";

/** The two counts that are found to differ, with the confidence. */
function found(from: string, source: string, to: string, target: string) {
  const { findings } = checkBitext(pair([source], [target], { from, to }), { only: ["sentence-count"], all: true });
  return findings.map(({ data, confidence }) => [data.source, data.target, confidence]);
}

test.each([
  ["en", "One. Two. Three.", "it", "Uno.", [3, 1, 0.5]],
  ["en", "One.", "de", "Eins! Zwei? Drei.", [1, 3, 0.5]],
  ["en", "One. Two.", "fr", "Un et deux.", [2, 1, 0.3]],
  ["en", "One. Two. Three.", "ja", "一。", [3, 1, 0.5]],
  ["zh", "一。二。三！", "en", "One.", [3, 1, 0.5]],
  ["en", "He said “One.” Then “Two.” Then three.", "ru", "Он сказал.", [3, 1, 0.5]],
] as const)("%s “%s”, %s “%s”", (from, source, to, target, expected) => {
  expect(found(from, source, to, target)).toEqual([expected]);
});

test.each([
  ["en", "Mr. Smith left at 5 p.m. with J. K. Brown.", "it", "Il sig. Smith partì alle 17 con J. K. Brown."],
  ["de", "Am 3. Mai kam er. Am 4. ging er.", "en", "On 3 May he came. On the 4th he left."],
  ["en", "Version 3.5 of a.b.c is out", "es", "Ha salido la versión 3.5 de a.b.c"],
  ["en", "Wait… what?", "fr", "Attends… quoi ?"],
])("nothing in %s “%s”, %s “%s”", (from, source, to, target) => {
  expect(found(from, source, to, target)).toEqual([]);
});

test("long strings of marks are read in time that grows with their length", () => {
  const start = performance.now();
  for (const piece of [".", "a.", "a. ", "A. ", ")”’", "。"]) found("en", "One.", "it", piece.repeat(50_000));
  expect(performance.now() - start).toBeLessThan(8_000);
});
