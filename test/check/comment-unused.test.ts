import { expect, test } from "vitest";
import { findingsOf, places, unmarked } from "./marked.ts";

const run = async (marked: string, beside: readonly string[]) => {
  const { text, ranges } = unmarked(marked);
  const findings = await findingsOf("comment-unused", "en>it", "It rained in 1999.", text, undefined, "text", beside);
  return {
    said: findings.map(({ messageId, data }) => [messageId, data.checks]),
    found: findings.flatMap(({ target }) => places(text, target)),
    marked: places(text, ranges),
  };
};

test.each<[string, string[], ...[string, string | undefined][]]>([
  ["⟦<!-- bitextlint-ignore-next number-mismatch: r -->⟧\nPioveva nel 1999.", ["number-mismatch"], ["unused", "number-mismatch"]],
  [
    "⟦<!-- bitextlint-disable number-mismatch, word-repeated: r -->⟧\nPioveva nel nel 1999.",
    ["number-mismatch", "word-repeated"],
    ["unused", "number-mismatch"],
  ],
  [
    "⟦<!-- bitextlint-disable number-mismatch, word-repeated: r -->⟧\nPioveva nel 1999.",
    ["number-mismatch", "word-repeated"],
    ["unused", "number-mismatch, word-repeated"],
  ],
  ["Pioveva nel 1999.\n⟦<!-- bitextlint-enable -->⟧", [], ["enable", undefined]],
  [
    "<!-- bitextlint-disable number-mismatch: r -->\nPioveva nel 1989.\n⟦<!-- bitextlint-enable word-repeated -->⟧",
    [],
    ["enable", undefined],
  ],
])("finds what has no effect in %j", async (marked, beside, ...expected) => {
  const { said, found, marked: places } = await run(marked, beside);
  expect(said).toEqual(expected);
  expect(found).toEqual(places);
});

test.each<[string, string[]]>([
  ["<!-- bitextlint-ignore-next number-mismatch: r -->\nPioveva nel 1989.", ["number-mismatch"]],
  ["<!-- bitextlint-ignore-next number-mismatch: r -->\nPioveva nel 1999.", []],
  ["<!-- bitextlint-disable number-mismatch: r -->\nPioveva nel 1989.\n<!-- bitextlint-enable -->", ["number-mismatch"]],
  ["<!-- bitextlint-ignore-next number-mismatch -->\nPioveva nel 1999.", ["number-mismatch"]],
])("finds nothing in %j", async (text, beside) => expect((await run(text, beside)).said).toEqual([]));
