import { describe, expect, test } from "vitest";
import { check, parse, segment } from "../../src/index.ts";

const read = async (text: string, language: string) => segment(await parse(text, { language }));

/** What is found where both texts have changed from the first to the second. */
async function stale(source: readonly [string, string], target: readonly [string, string], from = "en", to = "de") {
  const before = { source: await read(source[0], from), target: await read(target[0], to) };
  const { findings } = await check(source[1], target[1], { from, to, only: ["translation-stale"], all: true, before });
  return findings.map(({ confidence, source: ranges, evidence }) => ({
    confidence,
    at: ranges.map(({ start, end }) => source[1].slice(start, end)),
    evidence,
  }));
}

const de = "Der Laden öffnet um acht. Am Sonntag ist er geschlossen. Montags gibt es frisches Brot.";
const en = "The shop opens at eight. On Sundays it is closed. On Mondays there is fresh bread.";
const changed = en.replace("it is closed", "it opens at ten");

describe("translation-stale", () => {
  test("names the sentence that changed, and what it was", async () => {
    expect(await stale([en, changed], [de, de])).toEqual([
      { confidence: 0.8, at: ["On Sundays it opens at ten."], evidence: "before: “On Sundays it is closed.”" },
    ]);
  });

  test("is less sure where the translation was edited elsewhere", async () => {
    const [one] = await stale([en, changed], [de.replace("frisches Brot", "frische Brötchen"), de]);
    expect(one?.confidence).toBe(0.65);
  });

  test("is silent where the translation changed in the same place, and where nothing changed", async () => {
    expect(await stale([en, changed], [de, de.replace("ist er geschlossen", "öffnet er um zehn")])).toEqual([]);
    expect(await stale([en, en], [de, de.replace("Brot", "Gebäck")])).toEqual([]);
  });

  test.each([
    ["line breaks and spaces", en.replaceAll(". ", ".\n").replace("it is", "it  is")],
    ["the order of sentences", "On Mondays there is fresh bread. The shop opens at eight. On Sundays it is closed."],
  ])("%s do not count", async (_, before) => expect(await stale([before, en], [de, de])).toEqual([]));

  test.each([
    ["a misspelt word", en.replace("opens", "oppens"), 0.35],
    ["punctuation", en.replace("closed.", "closed!"), 0.35],
    ["capitals", en.replace("fresh bread", "Fresh Bread"), 0.35],
    ["a number", en.replace("eight", "8"), 0.8],
    ["a figure", en.replace("eight", "1984"), 0.8],
    ["a short word", en.replace("it is", "it was"), 0.8],
  ])("%s that changed", async (_, before, confidence) => {
    expect((await stale([before, en], [de, de])).map((one) => one.confidence)).toEqual([confidence]);
  });

  test("neighbours are one finding", async () => {
    const rewritten = en.replace("opens at eight", "is open all day").replace("it is closed", "it opens at ten");
    const found = await stale([en, rewritten], [de, de]);
    expect(found).toHaveLength(1);
    expect(found[0]?.at).toEqual(["The shop is open all day. On Sundays it opens at ten."]);
    expect(found[0]?.evidence).toBeUndefined();
  });

  test("needs the earlier texts", async () => {
    expect((await check(changed, de, { from: "en", to: "de", only: ["translation-stale"], all: true })).findings).toEqual([]);
  });

  test("a long text written anew costs no more than it is long", async () => {
    const text = (word: string) => Array.from({ length: 3000 }, (_, k) => `The ${word} number ${k} is here.`).join("\n\n");
    const target = Array.from({ length: 3000 }, (_, k) => `Die Nummer ${k} ist hier.`).join("\n\n");
    const started = performance.now();
    const [, again] = [await stale([text("house"), text("tree")], [target, target]), performance.now() - started];
    expect(again).toBeLessThan(20_000);
  });
});
