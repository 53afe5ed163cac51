import { expect, test } from "vitest";
import type { Knowledge } from "../../src/lexicon/knowledge.ts";
import { recurringTerms } from "../../src/run/recurring-terms.ts";
import { check } from "../../src/run.ts";
import { termBaseFromCsv } from "../../src/term/csv.ts";

const source =
  "The valve controls the flow of oil. Open the valve slowly before the pump starts. A worn valve must be replaced at once. The pump draws water from the tank. Clean the tank every month. Check the valve for leaks. The motor drives the pump.";
const target =
  "La valvola regola il flusso dell'olio. Aprire lentamente la valvola prima che la pompa parta. Una valvola usurata deve essere sostituita subito. La pompa aspira l'acqua dal serbatoio. Pulire il serbatoio ogni mese. Controllare che il rubinetto non perda. Il motore aziona la pompa.";
const { bitext } = await check(source, target, { from: "en", to: "it" });

test("tells each recurring term, its renderings and their places", async () => {
  const terms = await recurringTerms(bitext);
  expect(terms.map(({ term }) => term)).toEqual(["valve", "pump"]);
  const [valve, pump] = terms;
  expect(valve?.renderings[0]?.text).toBe("valvola");
  expect(valve?.renderings[0]?.places).toHaveLength(3);
  expect(pump?.renderings.map(({ text, places }) => [text, places.length])).toEqual([["pompa", 3]]);
  const places = terms.flatMap(({ renderings, unknown }) => [...renderings.flatMap((one) => one.places), ...unknown]);
  for (const { bead, source: ranges } of places) {
    const [range] = ranges;
    const sentence = bitext.beads[bead]?.source[0];
    expect(sentence && range && sentence.range.start <= range.start && range.end <= sentence.range.end).toBe(true);
    expect(source.slice(range?.start, range?.end)).toMatch(/^(?:valve|pump)$/);
  }
});

test("leaves out what is known of other languages, and says nothing of a text too short", async () => {
  const german: Knowledge = {
    languages: { from: "en", to: "de" },
    get: () => {
      throw new Error("asked for words of another language");
    },
  };
  const base = await termBaseFromCsv("en,de\nvalve,Ventil\n", { path: "terms.csv" });
  expect((await recurringTerms(bitext, { knowledge: [german], terms: [base] })).map(({ term }) => term)).toEqual([
    "valve",
    "pump",
  ]);
  const short = await check("It rained.", "È piovuto.", { from: "en", to: "it" });
  expect(await recurringTerms(short.bitext)).toEqual([]);
});
