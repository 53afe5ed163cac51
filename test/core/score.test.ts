import { describe, expect, it } from "vitest";
import { lacks } from "../../src/core/bead.ts";
import type { Document, Sentence } from "../../src/core/document.ts";
import type { Category, Finding, Severity } from "../../src/core/finding.ts";
import { perThousand, summarize, totalOf } from "../../src/core/score.ts";

const sentence = (text: string): Sentence => ({ index: 0, block: 0, text, range: { start: 0, end: text.length } });
const documentOf = (text: string): Document => ({ language: "en", text, blocks: [], sentences: [sentence(text)] });
const finding = (severity: Severity, category: Category = "accuracy/omission"): Finding => ({
  checkId: "x",
  messageId: "x",
  data: {},
  message: "x",
  category,
  severity,
  confidence: 1,
  source: [],
  target: [],
  suggestions: [],
  fingerprint: "0",
});
const score = (text: string, ...found: Severity[]) =>
  summarize(
    { source: documentOf(text), target: documentOf(""), beads: [] },
    found.map((severity) => finding(severity)),
    0,
  );

describe("summarize", () => {
  it.each<[string, string, Severity[], number]>([
    ["nothing found", "one two", [], 100],
    ["a neutral finding costs nothing", "one two", ["neutral"], 100],
    ["minor counts 1 for each 100 words", "w ".repeat(100), ["minor"], 99],
    ["major counts 5, critical 25", "w ".repeat(100), ["major", "critical"], 70],
    ["never below 0", "one", ["critical"], 0],
    ["a text without words is no division by zero", "…", ["neutral"], 100],
    ["Han characters are words of their own", "图书馆很大", ["minor"], 80],
  ])("%s", (_, text, found, expected) => expect(score(text, ...found).score).toBe(expected));

  it.each([
    ["It cost 4,200 euros at 9:30.", 6],
    ["Don't re-read the author’s e-mail.", 5],
    ["cafe\u0301s", 1],
    ["Version A图书 3.5", 5],
    ["— … !", 0],
    ["well... yes", 2],
  ])("counts the words of %j", (text, words) =>
    expect(summarize({ source: documentOf(text), target: documentOf(""), beads: [] }, [], 0).words).toBe(words),
  );

  it("counts by severity", () => {
    expect(score("one", "minor", "minor", "major").bySeverity).toEqual({ minor: 2, major: 1 });
  });
});

describe("the points", () => {
  const bitext = { source: documentOf("w ".repeat(200)), target: documentOf(""), beads: [] };
  const found = [finding("major"), finding("minor"), finding("critical", "terminology/forbidden")];

  it("add up by category, and per 1,000 words", () => {
    expect(summarize(bitext, found, 3)).toEqual({
      beads: 0,
      untrusted: 3,
      bySeverity: { major: 1, minor: 1, critical: 1 },
      score: 84.5,
      words: 200,
      penalty: 31,
      perThousandWords: 155,
      byCategory: { "accuracy/omission": { findings: 2, penalty: 6 }, "terminology/forbidden": { findings: 1, penalty: 25 } },
      weights: { neutral: 0, minor: 1, major: 5, critical: 25 },
    });
    expect(perThousand(25, 200)).toBe(125);
  });

  it("are weighed as the run says, and as usual where it says nothing", () => {
    const { weights, penalty, score } = summarize(bitext, found, 0, { critical: 10, minor: 0.1 });
    expect(weights).toEqual({ neutral: 0, minor: 0.1, major: 5, critical: 10 });
    expect([penalty, score]).toEqual([15.1, 92.5]);
    expect(summarize(bitext, [finding("minor"), finding("minor"), finding("minor")], 0, { minor: 0.1 }).penalty).toBe(0.3);
  });

  it("of several texts are those of one text", () => {
    const other = { ...bitext, source: documentOf("w ".repeat(50)) };
    const together = { ...bitext, source: documentOf("w ".repeat(250)) };
    const total = totalOf([summarize(bitext, found, 1), summarize(other, found.slice(1), 2)]);
    expect(total).toEqual(summarize(together, [...found, ...found.slice(1)], 3));
    expect(totalOf([])).toMatchObject({ score: 100, penalty: 0, words: 0 });
  });
});

describe("lacks", () => {
  it.each([
    [[], true],
    [[""], true],
    [["", "a"], false],
    [["a"], false],
  ])("a side of %j: %s", (texts, expected) => {
    expect(lacks({ source: texts.map(sentence), target: [], score: 1 }, "source")).toBe(expected);
  });
});
