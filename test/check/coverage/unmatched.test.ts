import { describe, expect, test } from "vitest";
import { check } from "../../../src/index.ts";
import { story } from "../../align/made.ts";

const checks = ["block-omitted", "block-added", "sentence-omitted", "sentence-added", "heading-mismatch"];

/** "check/message": what is found of the story's sentences from one to another, joined by spaces or as paragraphs. */
async function found(source: readonly string[], target: readonly string[], joint: string, to = "it"): Promise<string[]> {
  const { findings } = await check(source.join(joint), target.join(joint), { from: "en", to, only: checks });
  return findings.map(({ checkId, messageId, data: { n } }) => `${checkId}/${messageId}${n === undefined ? "" : ` ${n}`}`);
}

describe.each([
  ["a text of one paragraph", " "],
  ["paragraphs", "\n\n"],
] as const)("in %s", (_, joint) => {
  test.each(["it", "de", "fr", "zh"] as const)("a translation into %s that stops half-way is one finding", async (tongue) => {
    expect(await found(story.en, story[tongue].slice(0, 6), joint, tongue)).toEqual(["block-omitted/ends 6"]);
  });

  test("a translation whose beginning is missing is one finding", async () => {
    expect(await found(story.en, story.it.slice(5), joint)).toEqual(["block-omitted/begins 5"]);
  });

  test("a translation that goes on after the source ends is one finding", async () => {
    expect(await found(story.en.slice(0, 8), story.it, joint)).toEqual(["block-added/ends 4"]);
  });

  test("one sentence missing at the end is a sentence or paragraph missing", async () => {
    const [finding, ...rest] = await found(story.en, story.it.slice(0, 11), joint);
    expect(rest).toEqual([]);
    expect(finding).toMatch(/omitted\/omitted$/);
  });
});

describe("a stretch that stands twice", () => {
  const twice = (k: number, by = 1) => [...story.it.slice(0, k + by), ...story.it.slice(k)];

  test.each([2, 3, 7, 10])("is one finding where sentence %i is pasted twice", async (k) => {
    expect(await found(story.en, twice(k), " ")).toEqual(["sentence-added/repeated"]);
  });

  test("is one finding where two sentences are pasted twice", async () => {
    expect(await found(story.en, twice(5, 2), " ")).toEqual(["sentence-added/repeated"]);
  });

  test("is one finding where a paragraph is pasted twice", async () => {
    expect(await found(story.en, twice(8), "\n\n")).toEqual(["sentence-added/repeated"]);
  });

  test("is found inside a sentence", async () => {
    const target = story.it.map((text, k) =>
      k === 6 ? `Insegnò agli altri bambini ${text.replace("Insegnò", "insegnò")}` : text,
    );
    expect(await found(story.en, target, " ")).toEqual(["sentence-added/repeated"]);
  });

  test("is nothing where the source says it twice too", async () => {
    const source = [...story.en.slice(0, 8), ...story.en.slice(7)];
    expect(await found(source, twice(7), " ")).toEqual([]);
  });

  test("is nothing where the end of a sentence is the beginning of the next", async () => {
    const source = [...story.en, "The old school was sold by the mayor, Carlo Ferri.", "The mayor, Carlo Ferri, had no choice."];
    const target = [
      ...story.it,
      "La vecchia scuola fu venduta dal sindaco, Carlo Ferri.",
      "Dal sindaco, Carlo Ferri, nessuno se lo aspettava.",
    ];
    expect(await found(source, target, " ")).toEqual([]);
  });
});
