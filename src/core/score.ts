import type { Bitext } from "./bead.ts";
import type { Category, Finding, Severity } from "./finding.ts";
import type { CategoryPenalty, Summary, Weights } from "./report.ts";

/** MQM's usual weights. */
const usualWeights: Weights = { neutral: 0, minor: 1, major: 5, critical: 25 };

// One character of a script without spaces counts as a word; "4,200", "don't" and "twenty-one" are one each.
const IDEOGRAPH = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const LETTERS = String.raw`(?:(?!${IDEOGRAPH})[\p{L}\p{M}\p{N}])+`;
const WORD = new RegExp(`${IDEOGRAPH}|${LETTERS}(?:[.,:'’‐‑-]${LETTERS})*`, "gu");

const rounded = (number: number) => Math.round(number * 10) / 10;

/** Points per 1,000 source words, to one decimal. */
export const perThousand = (penalty: number, words: number): number => rounded((1000 * penalty) / Math.max(1, words));

type Counts = Pick<Summary, "beads" | "untrusted" | "bySeverity" | "words" | "byCategory" | "weights">;

/** The score comes last, of the sum of all categories. */
function scored({ beads, untrusted, bySeverity, words, byCategory, weights }: Counts): Summary {
  const points = Object.values(byCategory).reduce((sum, category) => sum + category.penalty, 0);
  // Weights such as 0.1 do not add up exactly.
  const penalty = Math.round(points * 1000) / 1000;
  const score = rounded(Math.max(0, 100 - (100 * penalty) / Math.max(1, words)));
  const perThousandWords = perThousand(penalty, words);
  return { beads, untrusted, bySeverity, score, words, penalty, perThousandWords, byCategory, weights };
}

function add(into: Partial<Record<Category, CategoryPenalty>>, category: Category, { findings, penalty }: CategoryPenalty): void {
  const before = into[category];
  into[category] = { findings: (before?.findings ?? 0) + findings, penalty: (before?.penalty ?? 0) + penalty };
}

/** Counts findings and sums them up as a score. `weights` stand in place of the usual ones. */
export function summarize(
  bitext: Bitext,
  findings: readonly Finding[],
  untrusted: number,
  weights: Partial<Weights> = {},
): Summary {
  const points: Weights = { ...usualWeights, ...weights };
  const bySeverity: Partial<Record<Severity, number>> = {};
  const byCategory: Partial<Record<Category, CategoryPenalty>> = {};
  for (const { severity, category } of findings) {
    bySeverity[severity] = (bySeverity[severity] ?? 0) + 1;
    add(byCategory, category, { findings: 1, penalty: points[severity] });
  }
  let words = 0;
  for (const { text } of bitext.source.sentences) words += text.match(WORD)?.length ?? 0;
  return scored({ beads: bitext.beads.length, untrusted, bySeverity, words, byCategory, weights: points });
}

/** Several summaries as one. */
export function totalOf(summaries: readonly Summary[]): Summary {
  const bySeverity: Partial<Record<Severity, number>> = {};
  const byCategory: Partial<Record<Category, CategoryPenalty>> = {};
  const sum = (of: (summary: Summary) => number) => summaries.reduce((before, summary) => before + of(summary), 0);
  for (const summary of summaries) {
    for (const [severity, count] of Object.entries(summary.bySeverity) as [Severity, number][])
      bySeverity[severity] = (bySeverity[severity] ?? 0) + count;
    for (const [category, own] of Object.entries(summary.byCategory) as [Category, CategoryPenalty][])
      add(byCategory, category, own);
  }
  const total = scored({
    beads: sum(({ beads }) => beads),
    untrusted: sum(({ untrusted }) => untrusted),
    bySeverity,
    words: sum(({ words }) => words),
    byCategory,
    weights: summaries[0]?.weights ?? usualWeights,
  });
  const suppressed = sum((summary) => summary.suppressed ?? 0);
  return { ...total, ...(suppressed > 0 ? { suppressed } : {}) };
}
