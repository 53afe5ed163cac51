import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { poolsOf } from "../../src/run/pools.ts";

const pairs = (count: number, size = 8_000) =>
  Array.from({ length: count }, (_, k) => ({ name: `docs/${k}.md`, text: "", size: size + ((k * 37) % 1000) }));
const named = (pools: readonly (readonly { readonly name: string }[])[]) =>
  pools.map((pool) => pool.map(({ name }) => name).join(" "));

describe("poolsOf", () => {
  test("parts many pairs into pools of about the same size, and keeps few together", () => {
    const sizes = poolsOf(pairs(1000)).map((pool) => pool.reduce((sum, { size }) => sum + size, 0));
    const mean = sizes.reduce((a, b) => a + b, 0) / sizes.length;
    expect(mean).toBeGreaterThan(45_000);
    expect(mean).toBeLessThan(90_000);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(32_000);
    expect(Math.max(...sizes)).toBeLessThan(350_000);
    expect(poolsOf(pairs(4))).toHaveLength(1);
    expect(poolsOf([])).toEqual([]);
  });

  test("a book is a pool of its own, and what is too much for the memory is parted", () => {
    expect(poolsOf(pairs(3, 1_500_000)).map((pool) => pool.length)).toEqual([1, 1, 1]);
  });

  test("the order in which the pairs are given does not count", () => {
    const all = pairs(60);
    const expected = named(poolsOf(all));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 60 }), (order) => {
        expect(named(poolsOf(order))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    [
      "is edited",
      (all: ReturnType<typeof pairs>, k: number) => all.map((one, n) => (n === k ? { ...one, size: one.size + 90 } : one)),
    ],
    ["is removed", (all: ReturnType<typeof pairs>, k: number) => all.filter((_, n) => n !== k)],
    ["is added", (all: ReturnType<typeof pairs>, k: number) => [...all, { name: `docs/${k}-new.md`, text: "", size: 8_000 }]],
  ])("where a pair %s, nearly all other pools stay as they are", (_, change) => {
    const all = pairs(1000);
    const before = new Set(named(poolsOf(all)));
    for (const k of [0, 123, 500, 777, 999]) {
      expect(named(poolsOf(change(all, k))).filter((pool) => !before.has(pool)).length).toBeLessThanOrEqual(3);
    }
  });
});
