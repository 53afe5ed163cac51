import type { Bead } from "../../src/core/bead.ts";
import type { Block, Document, Sentence } from "../../src/core/document.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Range } from "../../src/core/range.ts";
import type { Checked, ReportInput } from "../../src/core/report.ts";
import { summarize } from "../../src/core/score.ts";

/** A document of one sentence a line. */
export function documentOf(language: string, text: string, path?: string): Document {
  const sentences: Sentence[] = [];
  for (const match of text.matchAll(/[^\n\r]+/g)) {
    const range = { start: match.index, end: match.index + match[0].length };
    sentences.push({ range, text: match[0], index: sentences.length, block: sentences.length });
  }
  const blocks = sentences.map(
    ({ range, text }, k): Block => ({ kind: "paragraph", range, text, sentences: sentences.slice(k, k + 1) }),
  );
  return { language, text, blocks, sentences, ...(path === undefined ? {} : { path }) };
}

/** The place of the first `part` in a text; an empty one after it, where `gap` is set. */
export function placeOf(text: string, part: string, gap = false): Range {
  const start = text.indexOf(part);
  if (start < 0) throw new Error(`“${part}” is not in the text`);
  return gap ? { start: start + part.length, end: start + part.length } : { start, end: start + part.length };
}

/** A finding about nothing in particular. */
export function findingOf(parts: Partial<Finding>): Finding {
  return {
    checkId: "number-mismatch",
    messageId: "differs",
    data: {},
    message: "8 in the source is 9 in the translation.",
    category: "accuracy/mistranslation/number",
    severity: "major",
    confidence: 0.9,
    source: [],
    target: [],
    suggestions: [],
    fingerprint: "0123456789abcdef",
    ...parts,
  };
}

/** Two documents whose sentences answer each other, with findings. */
export function checkedOf(
  source: Document,
  target: Document,
  findings: readonly Finding[],
  parts: Partial<Checked> = {},
): Checked {
  const beads: Bead[] = [];
  for (let k = 0; k < Math.max(source.sentences.length, target.sentences.length); k++) {
    beads.push({ source: source.sentences.slice(k, k + 1), target: target.sentences.slice(k, k + 1), score: 0.9 });
  }
  const bitext = { source, target, beads };
  return { bitext, findings, failures: [], summary: summarize(bitext, findings, 0), ...parts };
}

/** What a report is made of. */
export const inputOf = (...checked: Checked[]): ReportInput => ({
  checked,
  tool: { name: "bitextlint", version: "1.2.3" },
  checks: [],
});
