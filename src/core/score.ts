import type { Bitext } from "./bead.ts";
import type { Finding, Severity } from "./finding.ts";
import type { Summary } from "./report.ts";

/** Penalty points of a finding (MQM's usual weights). */
const WEIGHTS: Readonly<Record<Severity, number>> = { neutral: 0, minor: 1, major: 5, critical: 25 };

// One character of a script without spaces counts as a word.
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;

/** Counts findings and sums them up as a score. */
export function summarize(bitext: Bitext, findings: readonly Finding[], untrusted: number): Summary {
  const bySeverity: Partial<Record<Severity, number>> = {};
  let penalty = 0;
  for (const { severity } of findings) {
    bySeverity[severity] = (bySeverity[severity] ?? 0) + 1;
    penalty += WEIGHTS[severity];
  }
  let words = 0;
  for (const { text } of bitext.source.sentences) words += text.match(WORD)?.length ?? 0;
  const score = Math.max(0, 100 - (100 * penalty) / Math.max(1, words));
  return { beads: bitext.beads.length, untrusted, bySeverity, score: Math.round(score * 10) / 10 };
}
