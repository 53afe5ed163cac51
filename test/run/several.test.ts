import { describe, expect, test } from "vitest";
import { type AnyPair, type Checked, checkAll, type ResultCache } from "../../src/index.ts";
import { clean, de, en } from "../cli/texts.ts";

const pairs = [de, clean, de.replace("1987", "1978")].map((target, k) => ({
  source: en,
  target,
  from: "en",
  to: "de",
  sourcePath: `en/${k}.txt`,
  targetPath: `de/${k}.txt`,
}));
const paths = (results: readonly Checked[]) => results.map(({ bitext }) => bitext.target.path);

/** A cache in memory that says what it was asked for. */
function memory() {
  const kept = new Map<string, readonly (Checked | undefined)[]>();
  const saved: number[] = [];
  const cache: ResultCache = {
    load: async (pool) => kept.get(JSON.stringify(pool)) ?? [],
    save: async (pool, results) => {
      kept.set(JSON.stringify(pool), results);
      saved.push(results.filter((one) => one !== undefined).length);
    },
  };
  return { cache, saved };
}

describe("checkAll", () => {
  test("of all pairs only those that are chosen, with what all would have in them", async () => {
    const all = await checkAll(pairs);
    expect(await checkAll(pairs, { chosen: new Set([2]) })).toEqual([all[2]]);
    expect(await checkAll(pairs, { chosen: new Set() })).toEqual([]);
  });

  test("what is wrong with pairs that are not chosen is no matter", async () => {
    const broken: AnyPair = { source: en, target: en, from: "en", to: "de" };
    expect(await checkAll([...pairs, broken], { chosen: new Set([0]) })).toHaveLength(1);
    await expect(checkAll([...pairs, broken], { chosen: new Set([3]) })).rejects.toThrow("both sides are the same text");
  });

  test("tells how far it is", async () => {
    const told: string[] = [];
    const progress = (done: number, total: number) => void told.push(`${done}/${total}`);
    await checkAll(pairs, { progress });
    expect([told[0], told.at(-1)]).toEqual(["1/3", "3/3"]);
    told.length = 0;
    await checkAll(pairs, { progress, chosen: new Set([1]) });
    expect(told.at(-1)).toBe("1/1");
  });

  test("takes from a cache what it has, and adds what it has not", async () => {
    const { cache, saved } = memory();
    const all = await checkAll(pairs);
    expect(await checkAll(pairs, { cache, chosen: new Set([1]) })).toEqual([all[1]]);
    expect(await checkAll(pairs, { cache })).toEqual(all);
    expect(await checkAll(pairs, { cache })).toEqual(all);
    expect(saved).toEqual([1, 3]);
    const [first] = pairs;
    expect(paths(await checkAll([{ ...(first as (typeof pairs)[0]), target: clean }], { cache }))).toEqual(["de/0.txt"]);
    expect(saved).toEqual([1, 3, 1]);
  });

  test("keeps nothing of pairs that could not all be checked", async () => {
    const { cache, saved } = memory();
    const failed: number[] = [];
    const broken: AnyPair = { source: en, target: "", from: "en", to: "de" };
    await checkAll([...pairs, broken], { cache, failed: (_, index) => void failed.push(index) });
    expect([failed, saved]).toEqual([[3], []]);
  });

  test("finds what was left behind where it is told how the texts were", async () => {
    const [, pair] = pairs as [AnyPair, (typeof pairs)[0]];
    const source = en.replace("wood from the forest", "gas from the town");
    const ids = async (before: { source: string; target: string }) =>
      (await checkAll([{ ...pair, source, before }]))[0]?.findings.map(({ checkId }) => checkId);
    expect(await ids({ source: en, target: clean })).toContain("translation-stale");
    expect(await ids({ source, target: clean })).not.toContain("translation-stale");
    expect(await ids({ source: "", target: clean })).not.toContain("translation-stale");
  });
});
