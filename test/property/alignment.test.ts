import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align } from "../../src/align/index.ts";
import type { Bitext } from "../../src/core/bead.ts";
import type { Sentence } from "../../src/core/document.ts";
import { parse } from "../../src/read/index.ts";
import { fromSegments } from "../../src/read/segments.ts";
import { segment } from "../../src/segment/segment.ts";

const words = ["house", "casa", "Rome", "Roma", "12", "1984", "the", "la", "water", "acqua", "(", ")", "三", "图书馆", "?", "—"];
const sentence = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((list) => list.join(" ")) },
  { weight: 1, arbitrary: fc.constantFrom("", " ", "...", "\u00ad", "😀") },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
);
const sentences = fc.array(sentence, { maxLength: 12 });

const between = (source: readonly string[], target: readonly string[]) =>
  align(fromSegments(source, "en").document, fromSegments(target, "it").document);

const numbers = (list: readonly Sentence[]) => list.map(({ index }) => index);

/** Each sentence is in exactly one bead, in order on both sides; no bead is empty, no score is out of bounds. */
function expectWhole({ source, target, beads }: Bitext): void {
  expect(beads.flatMap((bead) => numbers(bead.source))).toEqual(numbers(source.sentences));
  expect(beads.flatMap((bead) => numbers(bead.target))).toEqual(numbers(target.sentences));
  for (const bead of beads) {
    expect(bead.source.length + bead.target.length).toBeGreaterThan(0);
    expect(bead.score).toBeGreaterThanOrEqual(0);
    expect(bead.score).toBeLessThanOrEqual(1);
  }
}

const shapes = ({ beads }: Bitext) => beads.map((bead) => [numbers(bead.source), numbers(bead.target), bead.score]);

describe("lists of sentences", () => {
  it("are covered once and in order, whatever they hold", () => {
    fc.assert(
      fc.property(sentences, sentences, (source, target) => expectWhole(between(source, target))),
      { numRuns: 600 },
    );
  });

  it("are covered once and in order where both sides are the same", () => {
    fc.assert(
      fc.property(sentences, (list) => expectWhole(between(list, list))),
      { numRuns: 200 },
    );
  });

  it("give the same beads each time", () => {
    fc.assert(
      fc.property(sentences, sentences, (source, target) => {
        expect(shapes(between(source, target))).toEqual(shapes(between(source, target)));
      }),
      { numRuns: 100 },
    );
  });

  it("find each of many distinct sentences in a copy of the list", () => {
    const distinct = fc.uniqueArray(fc.stringMatching(/^[a-z]{5,9} [a-z]{5,9} [a-z]{5,9} [a-z]{5,9}$/), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(distinct, (list) => {
        const { beads } = between(list, list);
        expect(beads.map((bead) => [numbers(bead.source), numbers(bead.target)])).toEqual(list.map((_, k) => [[k], [k]]));
      }),
      { numRuns: 100 },
    );
  });
});

describe("documents", () => {
  const block = fc.constantFrom(
    "1. The house",
    "# Title",
    "- First, the water. Then the bread.",
    "It was late in 1984. We went home (at last). Nobody spoke.",
    "Rome",
    "| a | b |\n|---|---|\n| one | two |",
    "```\ncode\n```",
  );
  const text = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join("\n\n"));

  it.each(["text", "markdown"] as const)("of %s are covered once and in order", async (format) => {
    await fc.assert(
      fc.asyncProperty(text, text, async (first, second) => {
        const read = async (from: string, language: string) => segment(await parse(`${from}\n\nThe end.`, { format, language }));
        expectWhole(align(await read(first, "en"), await read(second, "de")));
      }),
      { numRuns: 150 },
    );
  });
});

describe("extremes", { timeout: 60_000 }, () => {
  const line = "The committee adopted the report.";
  const many = (count: number, make: (k: number) => string) => Array.from({ length: count }, (_, k) => make(k));

  it.each<[string, string[], string[]]>([
    ["nothing on either side", [], []],
    ["nothing in the source", [], ["Una casa.", "Due case."]],
    ["nothing in the target", ["One house.", "Two houses."], []],
    ["blank sentences only", ["", " ", ""], ["", ""]],
    ["marks only", ["...", "?", "!"], ["—"]],
    ["a sentence of 1 MB", [line, "word ".repeat(200_000), line], ["Il rapporto.", "parola ".repeat(150_000), "Fine."]],
    ["one word of 1 MB", ["x".repeat(1_000_000)], ["y".repeat(1_000_000)]],
    ["2000 against 5", many(2000, (k) => `Line ${k} of the report.`), many(5, (k) => `Riga ${k} del rapporto.`)],
    ["5 against 2000", many(5, (k) => `Line ${k} of the report.`), many(2000, (k) => `Riga ${k} del rapporto.`)],
    ["one against 300", ["All of it."], many(300, () => "Qualcosa.")],
  ])("%s", (_, source, target) => {
    expectWhole(between(source, target));
  });

  it("pairs equal lines one to one", () => {
    const { beads, ...documents } = between(
      many(1500, () => line),
      many(1500, () => line),
    );
    expectWhole({ beads, ...documents });
    expect(beads).toHaveLength(1500);
  });

  it("leaves everything unmatched where a side is empty", () => {
    const { beads } = between([], ["Una casa.", "Due case."]);
    expect(beads.map((bead) => numbers(bead.target))).toEqual([[0], [1]]);
  });
});
