import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check, checkAll, UserError } from "../../src/index.ts";
import { clean, de, en } from "../cli/texts.ts";

const lines = en.trim().split("\n");
const theirs = clean.trim().split("\n");
/** The texts without one of their lines each. */
const pairs = [0, 1, 2, 3, 4].map((k) => ({
  source: lines.filter((_, n) => n !== 5 - k).join("\n"),
  target: theirs.filter((_, n) => n !== 5 - k && n !== (k + 2) % 6).join("\n"),
  from: "en",
  to: "de",
}));

describe("checkAll", () => {
  test("one pair alone is as check has it", async () => {
    const languages = { from: "en", to: "de" };
    expect(await checkAll([{ source: en, target: de, ...languages }])).toEqual([await check(en, de, languages)]);
  });

  test("the order of the pairs changes nothing", async () => {
    const inOrder = await checkAll(pairs);
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
    await fc.assert(
      fc.asyncProperty(order, async (places) => {
        const results = await checkAll(places.map((k) => pairs[k] as (typeof pairs)[number]));
        expect(results).toEqual(places.map((k) => inOrder[k]));
      }),
      { numRuns: 8 },
    );
  });

  test("keeps languages apart, and takes files that hold both versions", async () => {
    const fr = { source: "The shop is closed today.", target: "Le magasin est fermé aujourd'hui.", from: "en", to: "fr" };
    const results = await checkAll([pairs[0] as (typeof pairs)[number], fr, { bilingual: `${en}\n${de}`, from: "en", to: "de" }]);
    expect(results.map(({ bitext }) => bitext.target.language)).toEqual(["de", "fr", "de"]);
  });

  test("tells of a pair that cannot be checked, and checks the others", async () => {
    const seen: [number, string][] = [];
    const failed = (error: unknown, index: number) => void seen.push([index, (error as Error).message]);
    const same = { source: en, target: en, from: "en", to: "de" };
    const results = await checkAll([same, { source: en, target: de, from: "en", to: "de" }], { failed });
    expect(seen).toEqual([[0, expect.stringMatching(/^both sides are the same text/)]]);
    expect(results).toHaveLength(1);
    await expect(checkAll([same])).rejects.toThrow(UserError);
  });

  test("a setting leaves a check out, or gives it another severity", async () => {
    const settings = { "word-repeated": false, "number-mismatch": "critical" } as const;
    const [result] = await checkAll([{ source: en, target: de, from: "en", to: "de" }], { settings });
    expect(result?.findings.map(({ checkId, severity }) => [checkId, severity])).toEqual([["number-mismatch", "critical"]]);
  });
});
