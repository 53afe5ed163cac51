import type { Finding } from "../core/finding.ts";
import type { Checked } from "../core/report.ts";
import { Places, textAround, wordsOf } from "./place.ts";
import { visible } from "./visible.ts";

/** A finding as a row of a table. */
export interface FindingRow {
  readonly finding: Finding;
  readonly cells: Readonly<Record<Column, string | number>>;
}

/** The columns of a table of findings, in order. */
export const columns = [
  "severity",
  "file",
  "line",
  "column",
  "source",
  "translation",
  "finding",
  "suggestion",
  "check",
  "category",
  "confidence",
  "evidence",
  "source file",
  "source line",
  "marked in source",
  "marked in translation",
  "fingerprint",
] as const;

/** The name of a column. */
export type Column = (typeof columns)[number];

/** The findings of a bitext as rows. Every text is on one line and holds nothing that is obeyed. */
export function rowsOf({ bitext, findings }: Checked): FindingRow[] {
  const places = new Places(bitext);
  return findings.map((finding) => {
    const { path, start } = places.of(finding);
    const [inSource] = finding.source;
    const cells = {
      severity: finding.severity,
      file: visible(path),
      line: start.line,
      column: start.column,
      source: textAround(finding, "source", bitext),
      translation: textAround(finding, "target", bitext),
      finding: visible(finding.message),
      suggestion: finding.suggestions.map(visible).join(" | "),
      check: visible(finding.checkId),
      category: visible(finding.category),
      confidence: finding.confidence,
      evidence: visible(finding.evidence ?? ""),
      "source file": visible(bitext.source.path ?? "source"),
      "source line": inSource ? places.position("source", inSource.start).line : "",
      "marked in source": wordsOf(finding, "source", bitext),
      "marked in translation": wordsOf(finding, "target", bitext),
      fingerprint: visible(finding.fingerprint),
    };
    return { finding, cells };
  });
}
