import { expect, test } from "vitest";
import { bracketedIn, quotedIn } from "../../src/token/enclosed.ts";

const pieces = (text: string, ranges: readonly { start: number; end: number }[]) =>
  ranges.map(({ start, end }) => text.slice(start, end));

test.each([
  ["He said “yes” and «no».", ["yes", "no"]],
  ['He said "yes" and "no".', ["yes", "no"]],
  ["Er sagte „ja“ und ging.", ["ja"]],
  ["《新しい》と「家」", ["新しい", "家"]],
  ["‘It’s late,’ she said.", ["It’s late,"]],
  ["It’s the dogs’ house.", []],
  ["It was “never closed.", ["never closed."]],
])("the quotations of %s", (text, expected) => {
  expect(pieces(text, quotedIn(text))).toEqual(expected);
});

test.each([
  ["a (b) c [d]", ["b", "d"]],
  ["a (b (c) d", ["c"]],
  ["）（x）", ["x"]],
])("the brackets of %s", (text, expected) => {
  expect(pieces(text, bracketedIn(text))).toEqual(expected);
});
