import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvReport } from "../../src/report/csv.ts";
import { columns } from "../../src/report/table.ts";
import { checkedOf, documentOf, findingOf, inputOf, placeOf } from "./made.ts";
import { hostile, oddChecked, oddlyChecked } from "./odd.ts";

const en = documentOf("en", 'He said "8, or so".\nIt rained.', "en.txt");
const de = documentOf("de", "Er sagte „9, oder so“.\nEs regnete.", "de.txt");
const read = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true, record_delimiter: "\r\n" });

describe("csvReport", () => {
  const finding = findingOf({
    bead: 0,
    source: [placeOf(en.text, "8")],
    target: [placeOf(de.text, "9")],
    suggestions: ["8", "acht"],
    evidence: "nearest: 9",
  });

  test("is a row for each finding, with the texts of both sides", () => {
    expect(read(csvReport(inputOf(checkedOf(en, de, [finding]))))).toEqual([
      {
        severity: "major",
        file: "de.txt",
        line: "1",
        column: "11",
        source: 'He said "8, or so".',
        translation: "Er sagte „9, oder so“.",
        finding: "8 in the source is 9 in the translation.",
        suggestion: "8 | acht",
        check: "number-mismatch",
        category: "accuracy/mistranslation/number",
        confidence: "0.9",
        evidence: "nearest: 9",
        "source file": "en.txt",
        "source line": "1",
        "marked in source": "8",
        "marked in translation": "9",
        fingerprint: "0123456789abcdef",
      },
    ]);
  });

  test("is RFC 4180, with a byte-order mark for Excel", () => {
    const csv = csvReport(inputOf(checkedOf(en, de, [finding])));
    expect(csv.startsWith(`\ufeff${columns.join(",")}\r\n`)).toBe(true);
    expect(csv).toContain(',"He said ""8, or so"".",');
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csvReport(inputOf())).toBe(`\ufeff${columns.join(",")}\r\n`);
  });

  test("shows the sentences of a finding that belongs to no bead, three at most", () => {
    const many = documentOf("de", "a\nb\nc\nd", "de.txt");
    const everywhere = findingOf({ target: [..."abcd"].map((letter) => placeOf(many.text, letter)) });
    const [row] = read(csvReport(inputOf(checkedOf(en, many, [everywhere]))));
    expect([row?.source, row?.translation, row?.["marked in translation"]]).toEqual(["", "a … b … c …", "a … b … c … d"]);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "＠x", "-", '=HYPERLINK("a","b")'])(
    "makes no formula of %j",
    (text) => {
      const [row] = read(csvReport(inputOf(oddlyChecked(text))));
      for (const name of ["finding", "suggestion", "check", "evidence", "translation", "source"])
        expect(row?.[name]).toMatch(/^'|^(?=[^\s=+\-@＝＋－＠])/);
    },
  );

  test.each(hostile)("has all its columns whatever the texts hold: %j", (text) => {
    expect(read(csvReport(inputOf(oddlyChecked(text))))).toHaveLength(1);
  });

  test("can be read, has no formula and nothing that steers, for any texts", () => {
    fc.assert(
      fc.property(oddChecked, (checked) => {
        const csv = csvReport(inputOf(checked));
        const rows = read(csv);
        expect(rows).toHaveLength(checked.findings.length);
        for (const value of rows.flatMap((row) => Object.values(row))) expect(value).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
        expect(csv.replaceAll("\r\n", "")).not.toMatch(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 200 },
    );
  });
});
