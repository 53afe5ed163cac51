import { describe, expect, test } from "vitest";
import { check } from "../../../src/index.ts";
import { story } from "../../align/made.ts";

type Tongue = keyof typeof story;

/** What is found of two texts in prose: "check: the words". */
async function found(from: Tongue, to: Tongue, source: readonly string[], target: readonly string[]) {
  const only = ["sentence-omitted", "sentence-added", "block-omitted", "block-added"];
  const texts = { source: source.join(" "), target: target.join(" ") };
  const { findings } = await check(texts.source, texts.target, { from, to, only });
  return findings.map((finding) => {
    const side = finding.checkId.endsWith("omitted") ? "source" : "target";
    return `${finding.checkId}: ${finding[side].map(({ start, end }) => texts[side].slice(start, end)).join("|")}`;
  });
}

/** The sentences with a headline before one of them, which has no end mark. */
const headed = (sentences: readonly string[], k: number, headline: string) =>
  sentences.map((text, n) => (n === k ? `${headline} ${text}` : text));

const headlines: Record<"en" | "it" | "de" | "fr", string> = {
  en: "Wine merchants fear new taxes before the summer elections",
  it: "Commercianti di vino temono nuove tasse prima delle elezioni estive",
  de: "Weinhändler fürchten neue Steuern vor den nächsten Wahlen im Sommer",
  fr: "Négociants inquiets des nouvelles taxes avant les élections estivales",
};

describe("a headline that runs into the next sentence", () => {
  test.each(["it", "de", "fr"] as const)("is told where only the translation into %s has it", async (to) => {
    const target = headed(story[to], 7, headlines[to]);
    expect(await found("en", to, story.en, target)).toEqual([`sentence-added: ${headlines[to]}`]);
  });

  test.each(["it", "de", "fr"] as const)("is told where the translation into %s leaves it out", async (to) => {
    const source = headed(story.en, 7, headlines.en);
    expect(await found("en", to, source, story[to])).toEqual([`sentence-omitted: ${headlines.en}`]);
  });

  test.each(["it", "de", "fr"] as const)("is nothing where both have it (%s)", async (to) => {
    const [source, target] = [headed(story.en, 7, headlines.en), headed(story[to], 7, headlines[to])];
    expect(await found("en", to, source, target)).toEqual([]);
  });
});

test.each(["it", "de", "fr"] as const)("sentences merged and split are no finding (%s)", async (to) => {
  const merged = story[to].map((text, k) => (k % 3 === 0 ? text.replace(/\.$/, ",") : text));
  expect(await found("en", to, story.en, merged)).toEqual([]);
});

test("capitals inside a sentence are no headline", async () => {
  const source = [...story.en, "The paper The New Valley printed her letters for a year.", "I met her in The Hague in May."];
  const target = [...story.it, "Per un anno il giornale The New Valley stampò le sue lettere.", "La incontrai a maggio all'Aia."];
  expect(await found("en", "it", source, target)).toEqual([]);
});
