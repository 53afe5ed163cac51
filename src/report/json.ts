import type { Bead, Move } from "../core/bead.ts";
import type { Document } from "../core/document.ts";
import type { Finding } from "../core/finding.ts";
import { LineIndex, type Range } from "../core/range.ts";
import type { Checked, ReportInput } from "../core/report.ts";

/** A bead as the formats write it. */
export interface BeadJson {
  /** Indexes into the segments. */
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly score: number;
}

/** The alignment as the formats write it: segments by offsets, beads by indexes into them. */
export function alignmentJson({ bitext }: Pick<Checked, "bitext">): Record<string, unknown> & { beads: BeadJson[] } {
  const side = ({ path, language, sentences }: Document) => ({
    ...(path === undefined ? {} : { path }),
    language,
    segments: sentences.map(({ range, block }) => ({ start: range.start, end: range.end, block })),
  });
  const indexes = (sentences: readonly { readonly index: number }[]) => sentences.map(({ index }) => index);
  const pairJson = ({ source, target, score }: Bead | Move): BeadJson => ({
    source: indexes(source),
    target: indexes(target),
    score,
  });
  const { moves = [] } = bitext;
  return {
    source: side(bitext.source),
    target: side(bitext.target),
    beads: bitext.beads.map(pairJson),
    ...(moves.length > 0 ? { moves: moves.map(pairJson) } : {}),
  };
}

/** A finding with its ranges made by `place`. */
export function findingJson(
  finding: Finding,
  place: (range: Range, side: "source" | "target") => unknown,
): Record<string, unknown> {
  const { source, target, ...rest } = finding;
  return {
    ...rest,
    source: source.map((range) => place(range, "source")),
    target: target.map((range) => place(range, "target")),
  };
}

function bitextJson(checked: Checked): Record<string, unknown> {
  const { source, target } = checked.bitext;
  const lines = { source: new LineIndex(source.text), target: new LineIndex(target.text) };
  return {
    ...alignmentJson(checked),
    findings: checked.findings.map((finding) =>
      findingJson(finding, ({ start, end }, side) => ({ start, end, ...lines[side].position(start) })),
    ),
    summary: checked.summary,
    ...(checked.failures.length > 0 ? { failures: checked.failures } : {}),
  };
}

/** The report that machines read: version 1. The same input gives the same bytes. */
export function jsonReport({ checked, tool }: ReportInput): string {
  return `${JSON.stringify({ version: 1, tool, bitexts: checked.map(bitextJson) }, null, 2)}\n`;
}

/** The alignment alone, in the same format without findings. */
export function alignmentReport({ checked, tool }: ReportInput): string {
  return `${JSON.stringify({ version: 1, tool, bitexts: checked.map(alignmentJson) }, null, 2)}\n`;
}
