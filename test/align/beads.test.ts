import { describe, expect, it } from "vitest";
import { alignLists, beadsOf, story, straight, tongues } from "./made.ts";

const { en } = story;
const without = (list: readonly string[], ...at: number[]) => list.filter((_, k) => !at.includes(k));
const joined = (list: readonly string[], at: number, mark = " ") => [
  ...list.slice(0, at),
  `${list[at]}${mark}${list[at + 1]}`,
  ...list.slice(at + 2),
];

/** The story's own beads with some of them changed: "expected" for sentences 0 to `from`, then shifted ones. */
function beads(count: number, change: (k: number) => string | undefined): string[] {
  return Array.from({ length: count }, (_, k) => change(k)).filter((bead) => bead !== undefined);
}

describe.each(tongues)("English and %s", (tongue) => {
  const other = story[tongue];
  const glue = tongue === "zh" ? "" : " ";

  it("pair one to one", () => expect(beadsOf(alignLists(en, other, tongue))).toEqual(straight(en.length)));

  it.each([4, 9])("leave sentence %i alone that the translation omits", (at) => {
    const expected = beads(en.length, (k) => (k < at ? `${k}-${k}` : k === at ? `${k}-` : `${k}-${k - 1}`));
    expect(beadsOf(alignLists(en, without(other, at), tongue))).toEqual(expected);
  });

  it.each([4, 9])("leave sentence %i alone that the translation adds", (at) => {
    const expected = beads(en.length, (k) => (k < at ? `${k}-${k}` : k === at ? `-${k}` : `${k - 1}-${k}`));
    expect(beadsOf(alignLists(without(en, at), other, tongue))).toEqual(expected);
  });

  // Twelve sentences teach few words, so a lone sentence without names or numbers may be given to its neighbour.
  it("find most sentences that are on one side only, wherever they stand", () => {
    const all = [...en.keys()];
    const omitted = all.filter((at) => beadsOf(alignLists(en, without(other, at), tongue)).includes(`${at}-`));
    const added = all.filter((at) => beadsOf(alignLists(without(en, at), other, tongue)).includes(`-${at}`));
    expect(omitted.length).toBeGreaterThan(en.length / 2);
    expect(added.length).toBeGreaterThan(en.length / 2);
  });

  it("merge two source sentences that the translation makes one", () => {
    const expected = beads(en.length, (k) => (k < 6 ? `${k}-${k}` : k === 6 ? "6,7-6" : k === 7 ? undefined : `${k}-${k - 1}`));
    expect(beadsOf(alignLists(en, joined(other, 6, glue), tongue))).toEqual(expected);
  });

  it("merge two target sentences that the source has as one", () => {
    const expected = beads(en.length, (k) => (k < 6 ? `${k}-${k}` : k === 6 ? "6-6,7" : k === 7 ? undefined : `${k - 1}-${k}`));
    expect(beadsOf(alignLists(joined(en, 6), other, tongue))).toEqual(expected);
  });

  it("are surer of what they pair than of nothing", () => {
    for (const bead of alignLists(en, other, tongue).beads) expect(bead.score).toBeGreaterThan(0.5);
  });

  it("find the same beads the other way round", () => {
    const turned = beadsOf(alignLists(without(other, 4), en, "en"));
    const expected = beads(en.length, (k) => (k < 4 ? `${k}-${k}` : k === 4 ? "-4" : `${k - 1}-${k}`));
    expect(turned).toEqual(expected);
  });
});

describe("sentences told in another order", () => {
  it("are a bead of two and two", () => {
    // Told in the other order, so that no sentence answers one alone.
    const source = [
      ...en.slice(0, 5),
      "The doctor of the village was called Anna Riva and had come in 1912.",
      "The mill by the bridge belonged to Pietro Longhi from 1875 on.",
      ...en.slice(5),
    ];
    const target = [
      ...story.it.slice(0, 5),
      "Il mulino vicino al ponte era dal 1875 di Pietro Longhi.",
      "La dottoressa del paese si chiamava Anna Riva ed era venuta nel 1912.",
      ...story.it.slice(5),
    ];
    const expected = [...straight(5), "5,6-5,6", ...en.slice(5).map((_, k) => `${k + 7}-${k + 7}`)];
    expect(beadsOf(alignLists(source, target))).toEqual(expected);
  });
});
