import type { Finding } from "../../../src/core/finding.ts";
import type { Checked } from "../../../src/core/report.ts";
import { htmlReport } from "../../../src/report/html.ts";
import { checkedOf, documentOf, findingOf, placeOf } from "../made.ts";

const source = [...Array.from({ length: 29 }, (_, k) => `The valve of pump ${k + 1} is open.`), "Close it."].join("\n");
const target = Array.from({ length: 29 }, (_, k) => `La valvola della pompa ${k + 1} è aperta.`)
  .join("\n")
  .replace("pompa 5 ", "pompa 55 ");

/** The place of a row's text, or of a part of it. */
function inRow(text: string, row: number, part?: string) {
  const lines = text.split("\n");
  const start = lines.slice(0, row - 1).reduce((sum, line) => sum + line.length + 1, 0);
  const line = lines[row - 1] ?? "";
  const within = part === undefined ? { start: 0, end: line.length } : placeOf(line, part);
  return { start: start + within.start, end: start + within.end };
}

const findings: Finding[] = [
  findingOf({
    checkId: "file-mixed",
    category: "locale-conventions/language",
    severity: "neutral",
    message: "The file is odd as a whole.",
    confidence: 0.55,
    fingerprint: "f1",
  }),
  findingOf({
    message: "5 in the source is 55 in the translation.",
    evidence: "nearest number: 55",
    suggestions: ["5"],
    bead: 4,
    source: [inRow(source, 5, "5")],
    target: [inRow(target, 5, "55")],
    fingerprint: "f2",
  }),
  findingOf({
    checkId: "term-inconsistent",
    category: "terminology/inconsistent",
    severity: "minor",
    confidence: 0.7,
    message: "“valve” is rendered “valvola” × 3, elsewhere “rubinetto” × 9.",
    data: { term: "valve", minority: "valvola", majority: "rubinetto", count: 3, majorityCount: 9 },
    source: [8, 9, 20].map((row) => inRow(source, row, "valve")),
    target: [8, 9, 20].map((row) => inRow(target, row, "valvola")),
    fingerprint: "f3",
  }),
  findingOf({
    checkId: "sentence-omitted",
    category: "accuracy/omission",
    severity: "critical",
    confidence: 0.99,
    message: "A sentence is not translated: “Close it.”",
    bead: 29,
    source: [inRow(source, 30)],
    target: [{ start: target.length, end: target.length }],
    fingerprint: "f4",
  }),
];

/** A pair of thirty rows with four findings: on the whole, in row 5, in rows 8, 9 and 20, and in row 30. */
export const made: Checked = checkedOf(
  documentOf("en", source, "docs/en.txt"),
  documentOf("it", target, "docs/it.txt"),
  findings,
);

/** The report of checked pairs. */
export const pageOf = (...checked: Checked[]): string => htmlReport({ checked, tool: { name: "bitextlint", version: "1.2.3" } });
