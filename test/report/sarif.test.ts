import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import type { Log } from "sarif";
import { describe, expect, test } from "vitest";
import { checks } from "../../src/check/index.ts";
import { severities } from "../../src/core/finding.ts";
import type { Checked } from "../../src/core/report.ts";
import { sarifReport } from "../../src/report/sarif.ts";
import { check } from "../../src/run.ts";
import { checkedOf, documentOf, findingOf, inputOf, placeOf } from "./made.ts";
import { hostile, oddChecked, oddlyChecked } from "./odd.ts";

// The published schema is of draft 4, which this validator knows by another name for one word.
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync("test/fixtures/sarif/sarif-schema-2.1.0.json", "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const valid = ajv.compile(schema);

function faultsOf(report: string): unknown[] {
  valid(JSON.parse(report));
  return (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const en = documentOf("en", "Prices rose.\nBy 8 per cent.\nAgain.", "docs/en.txt");
const de = documentOf("de", "Die Preise stiegen.\nUm 9 Prozent.", "docs/ä b#.txt");
const finding = findingOf({
  source: [placeOf(en.text, "8")],
  target: [placeOf(de.text, "9"), placeOf(de.text, "Prozent")],
  evidence: "nearest number: 9",
  suggestions: ["8"],
});
const read = (...checked: Checked[]) => {
  const { runs } = JSON.parse(sarifReport(inputOf(...checked))) as Log;
  const [run] = runs;
  if (!run) throw new Error("no run");
  return run;
};

describe("sarifReport", () => {
  const run = read(checkedOf(en, de, [finding]));
  const [result] = run.results ?? [];

  test("is valid by the published schema", () =>
    expect(faultsOf(sarifReport(inputOf(checkedOf(en, de, [finding]))))).toEqual([]));

  test("of a real run is valid too, with a rule for each check", async () => {
    const checked = await check(
      "The oven is old. It was sold 4,200 times.\n\nIt rained. Nobody came.",
      "Der Ofen ist alt alt. Er wurde 4.300-mal verkauft.\n\nEs regnete.",
      { from: "en", to: "de" },
    );
    const metas = checks.map(({ meta }) => meta);
    const input = { ...inputOf(checked), checks: metas };
    const report = sarifReport({ ...input, tool: { ...input.tool, pages: "https://example.org/checks/" } });
    expect(faultsOf(report)).toEqual([]);
    const rules = (JSON.parse(report) as Log).runs[0]?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(metas.map(({ id }) => id));
    for (const { id, helpUri } of rules) expect(helpUri).toBe(`https://example.org/checks/${id}.md`);
  });

  test("stands at the target, and points to the source and to what else there is", () => {
    expect(result?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: "docs/%C3%A4%20b%23.txt" },
      region: {
        startLine: 2,
        startColumn: 4,
        endLine: 2,
        endColumn: 5,
        charOffset: 23,
        charLength: 1,
        snippet: { text: "9" },
      },
    });
    const related = result?.relatedLocations?.map(({ physicalLocation }) => [
      physicalLocation?.artifactLocation?.uri,
      physicalLocation?.region?.startLine,
      physicalLocation?.region?.startColumn,
    ]);
    expect(related).toEqual([
      ["docs/en.txt", 2, 4],
      ["docs/%C3%A4%20b%23.txt", 2, 6],
    ]);
    expect(run.columnKind).toBe("utf16CodeUnits");
  });

  test("stands at the source where it has no place in the target, and at the file where it has none", () => {
    const [inSource, nowhere] =
      read(checkedOf(en, de, [findingOf({ source: [placeOf(en.text, "8")] }), findingOf({})])).results?.map(
        ({ locations }) => locations?.[0]?.physicalLocation,
      ) ?? [];
    expect([inSource?.artifactLocation?.uri, inSource?.region?.startLine]).toEqual(["docs/en.txt", 2]);
    expect(nowhere).toEqual({ artifactLocation: { uri: "docs/%C3%A4%20b%23.txt" } });
  });

  test("has the level of the severity", () => {
    const found =
      read(
        checkedOf(
          en,
          de,
          severities.map((severity) => findingOf({ severity })),
        ),
      ).results ?? [];
    expect(found.map(({ level }) => level)).toEqual(["note", "warning", "error", "error"]);
  });

  test("carries our fingerprint, the confidence and the reasons", () => {
    expect(result?.partialFingerprints).toEqual({ "bitextlint/v1": finding.fingerprint });
    expect(result?.properties).toMatchObject({ confidence: 0.9, category: finding.category, suggestions: ["8"] });
    expect(run.tool.driver.rules?.[result?.ruleIndex ?? -1]?.id).toBe(finding.checkId);
  });

  test("gives what is silenced as such", () => {
    const suppressed = [{ finding, by: "comment", reason: "so in the source" }] as const;
    const [one] = read(checkedOf(en, de, [], { suppressed })).results ?? [];
    expect(one?.suppressions).toEqual([{ kind: "inSource", justification: "so in the source" }]);
    expect(faultsOf(sarifReport(inputOf(checkedOf(en, de, [], { suppressed }))))).toEqual([]);
  });

  test.each([
    ["a/b c.txt", "a/b%20c.txt"],
    ["a\\b.txt", "a/b.txt"],
    ["C:\\a b\\c.txt", "file:///C:/a%20b/c.txt"],
    ["/a/b.txt", "file:///a/b.txt"],
    ["a:b.txt", "a%3Ab.txt"],
    ["\ud800.txt", "%EF%BF%BD.txt"],
  ])("names %j as %s", (path, uri) => {
    const [one] = read(checkedOf(en, documentOf("de", "a", path), [findingOf({})])).results ?? [];
    expect(one?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(uri);
  });

  test("makes no link of what stands in a message", () => {
    const [one] = read(checkedOf(en, de, [findingOf({ message: "[a](https://example.org)" })])).results ?? [];
    expect(one?.message.text).toBe("[a] (https://example.org)");
  });

  test.each(hostile)("is valid whatever the texts hold: %j", (text) => {
    expect(faultsOf(sarifReport(inputOf(oddlyChecked(text))))).toEqual([]);
  });

  test("is valid for any texts, the same each time, and holds nothing that steers", () => {
    fc.assert(
      fc.property(oddChecked, (checked) => {
        const report = sarifReport(inputOf(checked));
        expect(faultsOf(report)).toEqual([]);
        expect(sarifReport(inputOf(checked))).toBe(report);
        expect(report).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]|\\u(?:d[89a-f]|00[01])/u);
      }),
      { numRuns: 150 },
    );
  });
});

test("the schema finds what is wrong", () => {
  const report = sarifReport(inputOf(checkedOf(en, de, [finding])));
  for (const [from, to] of [
    ['"version": "2.1.0"', '"version": "2.0.0"'],
    ['"level": "error"', '"level": "bad"'],
    ['"startLine": 2', '"startLine": 0'],
    ["docs/%C3%A4", "docs/ä \\\\"],
    ['"columnKind"', '"columnKinds"'],
  ] as const) {
    expect(report).toContain(from);
    expect(faultsOf(report.replace(from, to))).not.toEqual([]);
  }
});
