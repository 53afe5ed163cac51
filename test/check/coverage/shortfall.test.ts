import { expect, test } from "vitest";
import { checkBitext, coreVocabulary, pair } from "../../../src/index.ts";

/** What of a pair by itself is reported as left out. */
async function leftOut(from: string, to: string, source: string, target: string) {
  const knowledge = [(await coreVocabulary(from, to)) ?? []].flat();
  const { findings } = checkBitext(pair([source], [target], { from, to }), { only: ["span-omitted"], knowledge });
  return findings.map(({ source: ranges }) => ranges.map(({ start, end }) => source.slice(start, end)).join("|"));
}

test.each([
  ["en", "it", "To this end it is proposed that a committee should be set up,", "A tal fine,"],
  ["de", "en", "Unter anderem werden die Mitgliedstaaten ersucht,", "Among other things,"],
  ["fr", "es", "À cette fin, la Commission propose aux États membres,", "Para ello,"],
])("a clause that breaks off at a comma may not be much shorter (%s>%s: %s)", async (from, to, source, target) => {
  const found = await leftOut(from, to, source, target);
  expect(found).toHaveLength(1);
  expect(source).toContain(found[0]);
  expect(found[0]).not.toBe("");
});

test.each([
  ["en", "it", "To this end,", "A tal fine,"],
  ["de", "en", "Meine sehr verehrten Damen und Herren", "Ladies and gentlemen"],
  ["de", "en", "Zusammenarbeit in den Bereichen Justiz und Inneres", "Justice and home affairs"],
  ["en", "es", "What the world thinks about the new tax plans of the government", "El mundo ante los nuevos impuestos"],
  [
    "en",
    "fr",
    "I thought that it was a joke, but it turned out that she was right.",
    "Je croyais à une blague, mais elle avait raison.",
  ],
])("a clause of its length, a headline and free speech are no finding (%s>%s: %s)", async (from, to, source, target) => {
  expect(await leftOut(from, to, source, target)).toEqual([]);
});
