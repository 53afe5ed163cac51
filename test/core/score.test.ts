import { describe, expect, it } from "vitest";
import { lacks } from "../../src/core/bead.ts";
import type { Document, Sentence } from "../../src/core/document.ts";
import type { Finding, Severity } from "../../src/core/finding.ts";
import { summarize } from "../../src/core/score.ts";

const sentence = (text: string): Sentence => ({ index: 0, block: 0, text, range: { start: 0, end: text.length } });
const documentOf = (text: string): Document => ({ language: "en", text, blocks: [], sentences: [sentence(text)] });
const finding = (severity: Severity): Finding => ({
  checkId: "x",
  messageId: "x",
  data: {},
  message: "x",
  category: "accuracy/omission",
  severity,
  confidence: 1,
  source: [],
  target: [],
  suggestions: [],
  fingerprint: "0",
});
const score = (text: string, ...found: Severity[]) =>
  summarize({ source: documentOf(text), target: documentOf(""), beads: [] }, found.map(finding), 0);

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

  it("counts by severity", () => {
    expect(score("one", "minor", "minor", "major").bySeverity).toEqual({ minor: 2, major: 1 });
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
