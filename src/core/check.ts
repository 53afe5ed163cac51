import type { Category, Data, Severity } from "./finding.ts";
import type { Range } from "./range.ts";

/** How sure we are of a check as such: a new one runs only when asked for. */
export type Stability = "new" | "stable";

/**
 * A pair of texts that shows what a check finds. `⟦…⟧` marks a range of the finding (`⟦⟧`: an empty one); an example without
 * marks must find nothing. Both are documentation and test.
 */
export interface Example {
  /** "en>it". */
  readonly languages: `${string}>${string}`;
  readonly source: string;
  readonly target: string;
  /** A term base as CSV, where the check needs one. */
  readonly terms?: string;
  /** How the two texts are read; absent: as plain text. */
  readonly format?: "markdown";
  /** Words that are to be kept as they are, where the check needs them. */
  readonly keep?: readonly string[];
  /** What the target may be as long as, where the check needs it. */
  readonly length?: LengthLimits;
  /** Ids of checks that run beside this one. */
  readonly beside?: readonly string[];
  /** The source as it was before, where the check needs it; the translation was as it is. */
  readonly before?: string;
  /** The message that must be found; absent: none may be. */
  readonly finds?: string;
}

/** How long the translation of a segment may be. */
export interface LengthLimits {
  /** At most so many. */
  readonly max?: number | undefined;
  /** At most so many times the length of the source. */
  readonly ratio?: number | undefined;
  /** What is counted: characters as readers see them (the default), or bytes of UTF-8. */
  readonly unit?: "grapheme" | "byte" | undefined;
}

/** What is known of a check without running it. */
export interface CheckMeta<M extends string = string> {
  /** Noun and fault, kebab-case: "number-mismatch". */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** One sentence. */
  readonly summary: string;
  /** Messages by id, with `{placeholders}` for the data. */
  readonly messages: Readonly<Record<M, string>>;
  readonly examples: readonly Example[];
  readonly stability: Stability;
  /** What a run must be given for the check to find anything: term bases, dictionaries for spelling, the texts as they were, or words to keep. */
  readonly needs?: "terms" | "spellers" | "before" | "keep";
}

/** What a check yields: the engine adds the message, the severity and the fingerprint. */
export interface Draft<M extends string = string> {
  readonly messageId: M;
  readonly data?: Data;
  /** 0 to 1. */
  readonly confidence: number;
  /** Document ranges. */
  readonly source?: readonly Range[];
  readonly target?: readonly Range[];
  readonly evidence?: string;
  readonly suggestions?: readonly string[];
  /** Overrides the check's own, where one message is milder than another. */
  readonly severity?: Severity;
  /** The bead concerned, where a check of the whole bitext knows it. */
  readonly bead?: number;
  /** What a finding over many places is about: its fingerprint is made of this instead of the places. */
  readonly key?: string;
}
