import { describe, expect, test } from "vitest";
import { categories, severities } from "../../src/core/finding.ts";
import { alignmentReport, jsonReport } from "../../src/report/json.ts";
import { check, checkBilingual } from "../../src/run.ts";
import { type BitextReport, contractFaults, type JsonReport } from "./contract.ts";
import { checkedOf, documentOf, findingOf, inputOf, placeOf } from "./made.ts";

const source =
  "The bakery opened in 1987. It sells bread.\r\n\r\nLast year 4,200 loaves were sold. The oven is old.\r\n\r\nThe end.\r\n";
const target =
  "Die Bäckerei wurde 1987 eröffnet. Sie verkauft Brot.\n\nIm letzten Jahr wurden 4.300 Brote verkauft. Der Ofen ist alt alt.\n\nEnde.\n";
const options = { from: "en", to: "de", sourcePath: "en.txt", targetPath: "de.txt", all: true };
const checked = await check(source, target, options);
const report = JSON.parse(jsonReport(inputOf(checked))) as JsonReport;
const [bitext] = report.bitexts as [BitextReport];

/** The line and the column of an offset, counted the slow way. */
function positionOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}

describe("jsonReport", () => {
  test("holds to the contract", () => {
    expect(contractFaults(report, { "en.txt": source, "de.txt": target })).toEqual([]);
    expect(bitext.findings.length).toBeGreaterThan(0);
  });

  test("holds to the contract for a file that holds both versions", async () => {
    const both = `${source}\n${target}`;
    const parted = await checkBilingual(both, { path: "both.txt", from: "en", to: "de" });
    const json = JSON.parse(jsonReport(inputOf(parted))) as JsonReport;
    expect(contractFaults(json, { "both.txt": both })).toEqual([]);
    const [finding] = json.bitexts[0]?.findings.filter(({ checkId }) => checkId === "number-mismatch") ?? [];
    expect(finding?.target.map(({ start, end }) => both.slice(start, end))).toEqual(["4.300"]);
    expect(finding?.target[0]?.line).toBe(9);
  });

  test("is version 1, and names the tool", () => {
    expect([report.version, report.tool]).toEqual([1, { name: "bitextlint", version: "1.2.3" }]);
  });

  test("gives line and column of every place as an editor counts them", () => {
    const places = bitext.findings.flatMap((finding) => [
      ...finding.source.map((place) => ({ place, text: source })),
      ...finding.target.map((place) => ({ place, text: target })),
    ]);
    expect(places.length).toBeGreaterThan(2);
    for (const { place, text } of places) expect(place).toMatchObject(positionOf(text, place.start));
    const number = bitext.findings.find(({ checkId }) => checkId === "number-mismatch");
    expect(number?.source).toEqual([{ start: 56, end: 61, line: 3, column: 11 }]);
    expect(source.slice(56, 61)).toBe("4,200");
  });

  test("gives segments by offsets, with their blocks", () => {
    expect(bitext.source.segments.map(({ start, end, block }) => [source.slice(start, end), block])).toEqual([
      ["The bakery opened in 1987.", 0],
      ["It sells bread.", 0],
      ["Last year 4,200 loaves were sold.", 1],
      ["The oven is old.", 1],
      ["The end.", 2],
    ]);
  });

  test("sums up what it lists", () => {
    const counts: Record<string, number> = {};
    for (const { severity } of bitext.findings) counts[severity] = (counts[severity] ?? 0) + 1;
    expect(bitext.summary.bySeverity).toEqual(counts);
    expect(bitext.summary.beads).toBe(bitext.beads.length);
  });

  test("keeps what a finding says, and leaves out what it does not have", () => {
    const [en, de] = [documentOf("en", "One 8."), documentOf("de", "Eins 9.")];
    const full = findingOf({
      source: [placeOf(en.text, "8")],
      target: [placeOf(de.text, "9")],
      bead: 0,
      evidence: "why",
      suggestions: ["8"],
    });
    const bare = findingOf({});
    const json = JSON.parse(jsonReport(inputOf(checkedOf(en, de, [full, bare])))) as JsonReport;
    const [first, second] = json.bitexts[0]?.findings ?? [];
    expect(first).toEqual({
      ...full,
      source: [{ start: 4, end: 5, line: 1, column: 5 }],
      target: [{ start: 5, end: 6, line: 1, column: 6 }],
    });
    expect(second).not.toHaveProperty("bead");
    expect(second).not.toHaveProperty("evidence");
    expect(json.bitexts[0]?.source).not.toHaveProperty("path");
  });

  test("names a check that failed", () => {
    const failures = [{ checkId: "some-check", message: "it broke" }];
    const broken = checkedOf(documentOf("en", "One."), documentOf("de", "Eins."), [], { failures });
    expect(JSON.parse(jsonReport(inputOf(broken))).bitexts[0].failures).toEqual(failures);
    expect(bitext).not.toHaveProperty("failures");
  });

  test("gives the same bytes for the same input, with a line end", async () => {
    const again = await check(source, target, options);
    expect(jsonReport(inputOf(again))).toBe(jsonReport(inputOf(checked)));
    expect(jsonReport(inputOf(checked)).endsWith("}\n")).toBe(true);
  });

  test("lists no bitext where none was checked", () => {
    expect(JSON.parse(jsonReport(inputOf()))).toEqual({
      version: 1,
      tool: { name: "bitextlint", version: "1.2.3" },
      bitexts: [],
    });
  });
});

describe("alignmentReport", () => {
  test("is the alignment of the JSON report without what was found", () => {
    const { source, target, beads } = bitext;
    expect(JSON.parse(alignmentReport(inputOf(checked)))).toEqual({ ...report, bitexts: [{ source, target, beads }] });
  });
});

describe("contractFaults", () => {
  const broken = (change: (copy: JsonReport) => void) => {
    const copy = structuredClone(report);
    change(copy);
    return contractFaults(copy, { "en.txt": source, "de.txt": target });
  };
  const first = (copy: JsonReport) => copy.bitexts[0] as BitextReport;

  test.each<[string, (copy: JsonReport) => void]>([
    ["another version", (copy) => Object.assign(copy, { version: 2 })],
    ["a segment in no bead", (copy) => first(copy).beads.pop()],
    ["a segment in two beads", (copy) => first(copy).beads.push(first(copy).beads[0] as BitextReport["beads"][number])],
    ["a bead of nothing", (copy) => first(copy).beads.push({ source: [], target: [], score: 1 })],
    ["a score above 1", (copy) => Object.assign(first(copy).beads[0] ?? {}, { score: 1.1 })],
    ["a severity of its own", (copy) => Object.assign(first(copy).findings[0] ?? {}, { severity: "error" })],
    ["a category of its own", (copy) => Object.assign(first(copy).findings[0] ?? {}, { category: "accuracy" })],
    ["a range that leaves the text", (copy) => Object.assign(first(copy).findings[0]?.target[0] ?? {}, { end: 1e6 })],
    ["a column from 0", (copy) => Object.assign(first(copy).findings[0]?.target[0] ?? {}, { column: 0 })],
    ["a bead that is not there", (copy) => Object.assign(first(copy).findings[0] ?? {}, { bead: 99 })],
    ["two equal fingerprints", (copy) => first(copy).findings.push(structuredClone(first(copy).findings[0] as never))],
  ])("finds %s", (_, change) => expect(broken(change)).not.toEqual([]));

  test("knows the severities and categories of the contract", () => {
    expect(severities).toEqual(["neutral", "minor", "major", "critical"]);
    expect(categories.every((category) => /^[a-z-]+(?:\/[a-z-]+){1,2}$/.test(category))).toBe(true);
  });
});
