import type { BaselineEntry } from "./baseline.ts";
import type { Bitext } from "./bead.ts";
import type { CheckMeta } from "./check.ts";
import type { Category, Finding, Severity } from "./finding.ts";
import type { Range } from "./range.ts";

/** Penalty points of a finding, by its severity. */
export type Weights = Readonly<Record<Severity, number>>;

/** What one category costs. */
export interface CategoryPenalty {
  readonly findings: number;
  /** Penalty points. */
  readonly penalty: number;
}

/** Counts over one bitext. */
export interface Summary {
  readonly beads: number;
  /** Beads too doubtful to check. */
  readonly untrusted: number;
  readonly bySeverity: Readonly<Partial<Record<Severity, number>>>;
  /** Screening score, 0 to 100, to one decimal: 100 less the penalty points per 100 source words. Not a human judgement. */
  readonly score: number;
  /** Words of the source; in a script without spaces, characters. */
  readonly words: number;
  /** Penalty points of all findings: each counts what its severity weighs. */
  readonly penalty: number;
  /** Penalty points per 1,000 source words, to one decimal. */
  readonly perThousandWords: number;
  /** The categories in which something was found. */
  readonly byCategory: Readonly<Partial<Record<Category, CategoryPenalty>>>;
  /** What the severities weighed: 0, 1, 5 and 25 unless the run said otherwise. */
  readonly weights: Weights;
  /** Findings that a comment or the baseline silences; absent where there are none. They count nowhere else. */
  readonly suppressed?: number;
}

/** A check that threw; the others went on. */
export interface Failure {
  readonly checkId: string;
  readonly message: string;
}

/** A place of a term. */
export interface TermPlace {
  /** Index of its bead. */
  readonly bead: number;
  /** Document ranges. */
  readonly source: readonly Range[];
  /** Of the words that stand for it; empty where none are known. */
  readonly target: readonly Range[];
}

/** One way in which a term is rendered. */
export interface TermRendering {
  /** As it is mostly written. */
  readonly text: string;
  readonly places: readonly TermPlace[];
}

/** A term that stands several times in the source, and what the translation has for it. */
export interface RecurringTerm {
  /** As it is mostly written. */
  readonly term: string;
  /** The commonest first. */
  readonly renderings: readonly TermRendering[];
  /** Where no rendering could be told. */
  readonly unknown: readonly TermPlace[];
}

/** A finding that is not shown, and who said so. */
export interface Suppressed {
  readonly finding: Finding;
  /** A comment in one of the texts, or the baseline. */
  readonly by: "comment" | "baseline";
  /** As it was given; empty where none was. */
  readonly reason: string;
}

/** A checked pair of documents. */
export interface Checked {
  readonly bitext: Bitext;
  /** Ordered by place in the target. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  readonly failures: readonly Failure[];
  /** Ids of the checks that could have found something: those that ran to their end, and had what they need. */
  readonly ran?: readonly string[];
  /** Findings of a confidence below what was asked for; absent where there are none. */
  readonly withheld?: readonly Finding[];
  /** Findings that are silenced; absent where there are none. */
  readonly suppressed?: readonly Suppressed[];
  /** Recurring terms, where they were asked for: the HTML report shows them. */
  readonly terms?: readonly RecurringTerm[];
}

/** A baseline, and how it calls the texts that were checked. */
export interface BaselineInUse {
  readonly entries: readonly BaselineEntry[];
  /** The paths of the translations as seen from its folder, in the order of the checked pairs. */
  readonly paths: readonly (string | undefined)[];
}

/** All that a report is made of. */
export interface ReportInput {
  readonly checked: readonly Checked[];
  readonly tool: {
    readonly name: string;
    readonly version: string;
    /** The address under which the pages of the checks stand; a page is its id with ".md". */
    readonly pages?: string;
  };
  /** The checks that ran. */
  readonly checks: readonly CheckMeta[];
  /** The baseline of the run, where it had one: decisions on the page are added to it. */
  readonly baseline?: BaselineInUse;
}
