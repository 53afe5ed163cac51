import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/core/fingerprint.ts";

describe("fingerprint", () => {
  // Baselines keep fingerprints: a change here makes every old finding look new.
  it.each([
    ["a", "501c2ba782c97901"],
    ["b", "459eda5bc254d2bf"],
  ])("of %j stays the same", (text, expected) => expect(fingerprint(text)).toBe(expected));

  // The values that cyrb53's author published: the lower 53 bits.
  it.each([
    ["a", 7929297801672961n],
    ["b", 8684336938537663n],
    ["revenge", 4051478007546757n],
    ["revenue", 8309097637345594n],
  ])("of %j agrees with cyrb53", (text, expected) => {
    expect(BigInt(`0x${fingerprint(text)}`) & ((1n << 53n) - 1n)).toBe(expected);
  });

  it("is 16 digits and differs for texts that differ", () => {
    const texts = ["", "0", "number-mismatch", "number-mismatch ", "Zahl 3", "Zahl 4", "数字", "\ud800", "x".repeat(100_000)];
    const found = texts.map(fingerprint);
    expect(new Set(found).size).toBe(texts.length);
    for (const digits of found) expect(digits).toMatch(/^[\da-f]{16}$/);
  });
});
