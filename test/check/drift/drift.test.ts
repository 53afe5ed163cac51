import { expect, test } from "vitest";
import { describeSlip, driftOf, describe as say, slipOf } from "../../../src/check/drift/drift.ts";

/** One choice for each letter, a place after the other. */
const choices = (styles: string) => [...styles].map((style, k) => ({ style, range: { start: k, end: k + 1 } }));
const drift = (styles: string) => driftOf(choices(styles));

test.each(["", "a", "aaaa"])("finds none in “%s”", (styles) => expect(drift(styles)).toBeUndefined());

test.each([
  ["aab", "a", ["b"], [2], 2 / 3],
  ["baa", "a", ["b"], [0], 2 / 3],
  ["abcaa", "a", ["b", "c"], [1, 2], 3 / 5],
  ["ab", "a", ["b"], [1], 1 / 2],
  ["bbaa", "b", ["a"], [2, 3], 1 / 2],
] as const)("%s", (styles, majority, minority, places, share) => {
  const found = drift(styles);
  expect(found).toMatchObject({ majority, minority, share });
  expect(found?.places.map(({ start }) => start)).toEqual(places);
});

test.each([
  ["aaabbb", 3],
  ["aaaaab", 5],
])("%s turns for good", (styles, at) => expect(drift(styles)?.turn).toEqual({ start: at, end: at + 1 }));

test.each(["aabaaa", "aaabb", "ababab"])("%s does not turn for good", (styles) => expect(drift(styles)?.turn).toBeUndefined());

test("says what the message needs, and the same key wherever the places are", () => {
  const [one, other] = [drift("aaabbb"), drift("abaaab")];
  if (!one || !other) throw new Error("no drift");
  expect(say(one)).toEqual({
    data: { majority: "a", minority: "b", count: 3, majorityCount: 3 },
    evidence: "a: 3, b: 3; the text turns once from one to the other",
    key: "a\u0000b",
  });
  expect(say(other).key).toBe("a\u0000b");
  expect(say(other).evidence).toBe("a: 4, b: 2");
});

/** Choices on lines of their own. */
const slip = (styles: string) => slipOf(choices(styles));

test.each(["", "aaaa", "ab", "aab", "abab", "aabba", "abcd", "aabbaabb"])("“%s” is no slip", (styles) => {
  expect(slip(styles)).toBeUndefined();
});

test.each([
  ["aaab", [3]],
  ["baaa", [0]],
  ["aaabaaab", [3, 7]],
])("in “%s” a style is rare", (styles, at) => {
  expect(slip(styles)?.places.map(({ start }) => start)).toEqual(at);
  expect(slip(styles)?.change).toBeUndefined();
});

test.each([
  ["aabb", "b", 2, 0],
  ["aaabbbb", "b", 3, 0],
  ["bbbaaaaa", "a", 3, 0],
  ["aaaaaaabbbbbabbb", "b", 7, 1],
  ["aaaabaaabbbbbbbb", "b", 8, 1],
])("“%s” goes over to %s at %i, with %i strays", (styles, to, at, strays) => {
  expect(slip(styles)?.change).toEqual({ to, range: { start: at, end: at + 1 }, strays });
});

test.each([
  ["aabb", "x\ny\nz", "a: 2, b: 2; from line 2 on always “b”"],
  ["aaaaaaabbbbbabbb", "\n".repeat(20), "a: 8, b: 8; from line 8 on mostly “b”"],
  ["aaab", "abcd", "a: 3, b: 1"],
])("the evidence for “%s”", (styles, text, evidence) => {
  const found = slip(styles);
  expect(found && describeSlip(found, text).evidence).toBe(evidence);
});
