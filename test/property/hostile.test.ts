import { describe, expect, test } from "vitest";
import { checkBitext, pair } from "../../src/run.ts";

const SIZE = 20_000; // characters
const LARGE = 100_000;
const PATIENCE = 6000; // milliseconds; a pattern that goes back takes minutes

const parts = [
  ..."1(«%&/@\\*的三年“",
  "1 ",
  "1,",
  "1/",
  "12:30 ",
  "1 000 ",
  "A1",
  "A-",
  "twenty-",
  "zwei",
  "XIV ",
  "May 1 ",
  "3 m ",
  "1月",
  "{a",
  "<a",
  "</a>",
  "[a](",
  "http://",
  "a@b",
  "\\n",
  "a'",
  "A.",
  "! ",
  ".\n",
  "\t",
  "&amp;",
];

function seconds(source: string, target: string, to: string): number {
  const started = performance.now();
  const { failures } = checkBitext(pair([source], [target], { from: "en", to }), { all: true });
  expect(failures).toEqual([]);
  return performance.now() - started;
}

describe("every check", () => {
  test.each(parts)("takes a long row of %j", { timeout: 10 * PATIENCE }, (part) => {
    const text = `a ${part.repeat(SIZE / part.length)} a`;
    expect(seconds("Is it open?", text, "it")).toBeLessThan(PATIENCE);
    expect(seconds(text, "开了吗？", "zh")).toBeLessThan(PATIENCE);
  });

  test.each(["(1 000, “a” 三) ", "12.5 % -x ", "</b> {0} %s ", "12月30日、", "a, b; c: d? "])(
    "takes 100 KB of %j",
    { timeout: 20 * PATIENCE },
    (part) => {
      const text = part.repeat(LARGE / part.length);
      expect(seconds(text, `${text}.`, "fr")).toBeLessThan(5 * PATIENCE);
    },
  );
});
