import { expect, test } from "vitest";
import { checkBitext, pair } from "../../src/index.ts";
import { table } from "./marked.ts";

table("length-ratio", "segments by themselves", [
  [
    "en>it",
    "⟦A long sentence about many things that happened in the house, in the garden and on the road.⟧",
    "⟦Molte cose.⟧",
    "short",
  ],
  ["en>de", "⟦All is well in the old house.⟧", `⟦Alles ist gut${", und noch ein Wort".repeat(12)}.⟧`, "long"],
  ["en>it", "A sentence about the house and the garden.", "Una frase sulla casa e sul giardino."],
  ["en>ja", "A sentence about the house and the garden.", "家と庭についての文です。"],
  ["en>pl", "Yes.", "Oczywiście, że tak."],
]);

const sentence = (words: number, word: string) => `${Array.from({ length: words }, () => word).join(" ")}.`;

/** The beads that are found in texts whose segments are so many words long on either side. */
function found(words: readonly (readonly [number, number])[]) {
  const sides = [words.map(([a]) => sentence(a, "house")), words.map(([, b]) => sentence(b, "haus"))] as const;
  const bitext = pair(...sides, { from: "en", to: "de" });
  return checkBitext(bitext, { only: ["length-ratio"], minConfidence: 0.5 }).findings.map(({ bead, messageId }) => [
    bead,
    messageId,
  ]);
}

test("what is usual is learned from the two texts", () => {
  const usual = Array.from({ length: 30 }, (_, k) => [10 + (k % 7), 2 * (10 + (k % 7))] as const);
  expect(found(usual)).toEqual([]);
  expect(found([...usual, [15, 15]])).toEqual([[30, "short"]]);
  expect(found([...usual.map(([a]) => [a, a] as const), [15, 40]])).toEqual([[30, "long"]]);
});

test("texts that scatter widely are given more room", () => {
  const wild = Array.from({ length: 40 }, (_, k) => [12, [6, 12, 18, 24][k % 4] as number] as const);
  expect(found([...wild, [12, 5]])).toEqual([]);
});
