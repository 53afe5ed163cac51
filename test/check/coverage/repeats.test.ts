import { expect, test } from "vitest";
import { tandemsOf } from "../../../src/check/coverage/repeats.ts";

const ids = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const found = (text: string, least: number) => tandemsOf(ids(text), least).map(({ start, end }) => text.slice(start, end));

test.each([
  ["xyabcdabcdz", 4, ["abcd"]],
  ["abcdefabcdef", 4, ["abcdef"]],
  ["abcdabcdabcd", 4, ["abcd", "abcd"]],
  ["abcdxabcd", 4, []],
  ["abcabc", 4, []],
  ["abcabc", 2, ["abc"]],
  ["aaaaaaa", 4, []],
  ["abcdefghabcdxfgh", 4, []],
  ["wabcdabcdyefghefghz", 4, ["abcd", "efgh"]],
  ["", 4, []],
] as const)("%s holds runs of %i and more that follow themselves: %j", (text, least, runs) => {
  expect(found(text, least)).toEqual(runs);
});

test("a long text of few words is read in no time", () => {
  const many = Array.from({ length: 200_000 }, (_, k) => (k * k) % 7);
  const start = performance.now();
  tandemsOf(many, 4);
  expect(performance.now() - start).toBeLessThan(2000);
});
