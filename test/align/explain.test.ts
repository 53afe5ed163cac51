import { describe, expect, test } from "vitest";
import { groupingsNear } from "../../src/align/alternatives.ts";
import { type Candidate, explainBead, type Search } from "../../src/align/explain.ts";
import { alignAll } from "../../src/align/index.ts";
import { SHAPES } from "../../src/align/model.ts";
import { nodeOf, type Step } from "../../src/align/search.ts";
import type { Bitext } from "../../src/core/bead.ts";
import { parse } from "../../src/read/index.ts";
import { segment } from "../../src/segment/segment.ts";

const en = `1. The lighthouse

The lighthouse stands on the northern cliff. It was built in 1874 by two brothers. The lamp burned oil from whales.

Every evening the keeper climbed 212 steps. He wrote the weather in a thick book.

2. The storm

In 1903 a storm broke the windows (and the door). The keeper lost his book. His dog was found on the beach.

The village collected money for a new lamp. It has burned ever since.
`;

/** The second and third sentence are one, the one about the dog is missing, and one at the end is new. */
const it = `1. Il faro

Il faro sorge sulla scogliera settentrionale. Fu costruito nel 1874 da due fratelli e la lampada bruciava olio di balena.

Ogni sera il guardiano saliva 212 gradini. Annotava il tempo in un grosso libro.

2. La tempesta

Nel 1903 una tempesta ruppe le finestre (e la porta). Il guardiano perse il suo libro.

Il villaggio raccolse denaro per una nuova lampada. Da allora arde sempre. Oggi il faro si può visitare gratis nei mesi estivi.
`;

async function aligned(source: string, target: string, nullPrior = 1) {
  const documents = [await parse(source, { language: "en" }), await parse(target, { language: "it" })] as const;
  const [a, b] = await Promise.all([segment(documents[0]), segment(documents[1])]);
  const { bitexts, searches } = alignAll([{ source: a, target: b }], { nullPrior });
  return { bitext: bitexts[0] as Bitext, search: searches[0] as Search };
}

const { bitext, search } = await aligned(en, it, 3);
const numberOf = (text: string) =>
  bitext.beads.findIndex(({ source, target }) => [...source, ...target][0]?.text.startsWith(text));
const explained = (text: string) => explainBead(bitext, search, numberOf(text));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The score that the search gave a step. */
function scoreOf({ i, j, source, target }: Step): number {
  const { lattice } = search.found;
  if (target === 0) return lattice.nulls[0][i] as number;
  if (source === 0) return lattice.nulls[1][j] as number;
  const shape = SHAPES.findIndex((own) => own.source === source && own.target === target);
  return lattice.scores[shape]?.[nodeOf(lattice, i + source, j + target)] as number;
}

describe("explainBead", () => {
  test("takes every score apart as the search put it together", () => {
    expect(bitext.beads.length).toBeGreaterThan(9);
    bitext.beads.forEach((bead, number) => {
      const { chosen } = explainBead(bitext, search, number);
      expect(sum(Object.values(chosen.parts))).toBeCloseTo(scoreOf(search.found.steps[number] as Step), 3);
      expect(chosen.score).toBeCloseTo(sum(Object.values(chosen.parts)), 9);
      expect(chosen.probability).toBe(bead.score);
    });
  });

  test("gives alternatives by what the search knows of them, the most probable first", () => {
    bitext.beads.forEach((_, number) => {
      const { alternatives } = explainBead(bitext, search, number);
      const probabilities = alternatives.map(({ probability }) => probability);
      expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a));
      for (const probability of probabilities) expect(probability).toBeGreaterThanOrEqual(0);
      for (const { parts, score } of alternatives) expect(score).toBeCloseTo(sum(Object.values(parts)), 9);
    });
  });

  test("says what speaks for a pair, and that nothing else comes near", () => {
    const { chosen, alternatives, bead } = explained("Every evening");
    expect([bead.source.length, bead.target.length]).toEqual([1, 1]);
    expect(chosen.parts.forward).toBeGreaterThan(0);
    expect(chosen.parts.backward).toBeGreaterThan(0);
    expect([chosen.parts.hard, chosen.parts.across]).toEqual([0, 0]);
    const kinds = new Set(alternatives.map(({ grouping }) => grouping.kind));
    expect([...kinds].sort()).toEqual(["alone", "moved", "with"]);
    for (const { score } of alternatives) expect(score).toBeLessThan(chosen.score);
  });

  test("counts a number that the other side lacks, and a block that ends inside", () => {
    const { alternatives, bead } = explained("Every evening");
    const [own] = bead.source;
    const without = alternatives.find(({ grouping }) => grouping.kind === "with" && grouping.sentence === (own?.index ?? 0) - 1);
    expect(without?.parts.across).toBeLessThan(0);
    const moved = alternatives.find(({ grouping }) => grouping.kind === "moved");
    expect(moved?.parts.hard).toBeLessThan(0);
  });

  test("weighs a bead of three sentences against its parts", () => {
    const { bead, chosen, alternatives } = explained("It was built");
    expect([bead.source.length, bead.target.length]).toEqual([2, 1]);
    const groupings = alternatives.map(({ grouping }) => grouping);
    const [first, last] = bead.source.map(({ index }) => index);
    expect(groupings).toContainEqual({ kind: "without", side: "source", sentence: first });
    expect(groupings).toContainEqual({ kind: "without", side: "source", sentence: last });
    expect(chosen.beads).toEqual([{ source: [first, last], target: [bead.target[0]?.index] }]);
  });

  test.each([
    ["source", "His dog"],
    ["target", "Oggi il faro"],
  ] as const)("weighs a sentence of the %s without counterpart against its neighbours", (side, text) => {
    const { bead, chosen, alternatives, words } = explained(text);
    expect(bead[side === "source" ? "target" : "source"]).toEqual([]);
    expect(chosen.parts).toMatchObject({ forward: 0, backward: 0, length: 0, structure: 0, hard: 0, across: 0 });
    expect(chosen.parts.prior).toBeLessThan(0);
    expect(words).toEqual([]);
    const kinds = alternatives.map(({ grouping }) => grouping.kind);
    expect(kinds).toContain("paired");
    expect(kinds).toContain("joined");
  });

  test("names the words that bind a bead as they are written, each once", () => {
    const { words } = explained("The lighthouse stands");
    expect(words).toContainEqual(expect.objectContaining({ source: "lighthouse", target: "faro" }));
    expect(words.length).toBeLessThanOrEqual(10);
    expect(new Set(words.map(({ source }) => source)).size).toBe(words.length);
    for (const { times } of words) expect(times).toBeGreaterThan(1);
    expect(explained("Every evening").words.map(({ source }) => source)).toContain("212");
  });

  test("knows the bead that has all its sentences unmatched as a grouping of its own", () => {
    const { bead, alternatives } = explained("It was built");
    const alone = alternatives.find(({ grouping }) => grouping.kind === "alone") as Candidate;
    expect(alone.beads).toEqual([
      ...bead.source.map(({ index }) => ({ source: [index], target: [] })),
      ...bead.target.map(({ index }) => ({ source: [], target: [index] })),
    ]);
    expect(alone.parts.prior).toBe(alone.score);
  });

  test("throws where there is no such bead", () => {
    expect(() => explainBead(bitext, search, bitext.beads.length)).toThrow(RangeError);
    expect(() => explainBead(bitext, search, -1)).toThrow("there is no bead -1");
  });
});

describe("groupingsNear", () => {
  const kindsOf = (steps: readonly Step[], number: number) => groupingsNear(steps, number).map(({ grouping }) => grouping.kind);
  const splits = (source: number, target: number) =>
    kindsOf([{ i: 0, j: 0, source, target, posterior: 1 }], 0).filter((kind) => kind === "split").length;

  test("splits a bead in every way that leaves two sides to both parts", () => {
    expect([splits(1, 1), splits(2, 1), splits(1, 3), splits(2, 2), splits(3, 3)]).toEqual([0, 0, 0, 1, 4]);
  });

  test("joins a sentence without counterpart to beads of two sides alone", () => {
    const steps: Step[] = [
      { i: 0, j: 0, source: 1, target: 1, posterior: 1 },
      { i: 1, j: 1, source: 0, target: 1, posterior: 1 },
      { i: 1, j: 2, source: 1, target: 0, posterior: 1 },
      { i: 2, j: 2, source: 2, target: 1, posterior: 1 },
    ];
    expect(groupingsNear(steps, 1).filter(({ grouping }) => grouping.kind === "joined")).toEqual([
      { grouping: { kind: "joined", to: "before" }, stretches: [{ i: 0, i2: 1, j: 0, j2: 2, lone: false }] },
    ]);
    expect(groupingsNear(steps, 2).filter(({ grouping }) => grouping.kind === "joined")).toEqual([
      { grouping: { kind: "joined", to: "after" }, stretches: [{ i: 1, i2: 4, j: 2, j2: 3, lone: false }] },
    ]);
  });
});
