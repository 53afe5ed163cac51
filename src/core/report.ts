import type { Bitext } from "./bead.ts";
import type { CheckMeta } from "./check.ts";
import type { Finding, Severity } from "./finding.ts";

/** Counts over one bitext. */
export interface Summary {
  readonly beads: number;
  /** Beads too doubtful to check. */
  readonly untrusted: number;
  readonly bySeverity: Readonly<Partial<Record<Severity, number>>>;
  /** Screening score, 0 to 100: 100 less the weighted findings per 100 source words (weights 0, 1, 5, 25). Not a human judgement. */
  readonly score: number;
}

/** A check that threw; the others went on. */
export interface Failure {
  readonly checkId: string;
  readonly message: string;
}

/** A checked pair of documents. */
export interface Checked {
  readonly bitext: Bitext;
  /** Ordered by place in the target. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  readonly failures: readonly Failure[];
}

/** All that a report is made of. */
export interface ReportInput {
  readonly checked: readonly Checked[];
  readonly tool: { readonly name: string; readonly version: string };
  /** The checks that ran. */
  readonly checks: readonly CheckMeta[];
}
