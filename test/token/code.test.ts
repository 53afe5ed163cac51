import { expect, test } from "vitest";
import { codesIn } from "../../src/token/code.ts";

const found = (text: string) => codesIn(text).map(({ kind, text: own }) => `${kind} ${own}`);

test.each([
  ["A4 and H1N1", "number A4", "number H1N1"],
  ["COVID-19, KB-12345", "number COVID-19", "number KB-12345"],
  ["two F-16s", "number F-16"],
  ["since v2.3.1", "version v2.3.1"],
  ["set max_retries", "identifier max_retries"],
  ["call getValue of an iPhone", "camel getValue", "camel iPhone"],
  ["run `git push` now", "span `git push`"],
  ["part 4A7B2", "number 4A7B2"],
])("%s", (text, ...expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  "the 1990s, 3rd, 5km, 10am",
  "mid-1990s and post-2008",
  "``quoted'' and `so'",
  "_so_ and a___b",
  "$5M, €20",
  "U.S. and NATO",
])("finds nothing in %s", (text) => {
  expect(found(text)).toEqual([]);
});

test.each(["`", "`a", "a_", "_a", "A1", "A1-", "1A", "aB", "v1.", "A-", "AAAAAAAAAA", "aA1_`"])(
  "reads a long row of %s in little time",
  (part) => {
    const text = part.repeat(100_000 / part.length);
    const start = performance.now();
    codesIn(text);
    expect(performance.now() - start).toBeLessThan(1500);
  },
);
