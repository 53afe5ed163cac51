import type { Range } from "./range.ts";

/** MQM severities, mildest first. */
export const severities = ["neutral", "minor", "major", "critical"] as const;

/** An MQM severity. */
export type Severity = (typeof severities)[number];

/** MQM categories. The list may grow; names do not change. */
export const categories = [
  "accuracy/omission",
  "accuracy/addition",
  "accuracy/untranslated",
  "accuracy/mistranslation/number",
  "accuracy/mistranslation/date",
  "accuracy/mistranslation/unit",
  "accuracy/mistranslation/entity",
  "accuracy/mistranslation/negation",
  "accuracy/mistranslation/false-friend",
  "accuracy/mistranslation/conflation",
  "terminology/inconsistent",
  "terminology/term-base",
  "terminology/forbidden",
  "terminology/acronym",
  "linguistic-conventions/spelling",
  "linguistic-conventions/repeated-word",
  "linguistic-conventions/punctuation",
  "linguistic-conventions/brackets",
  "linguistic-conventions/quotes",
  "linguistic-conventions/apostrophe",
  "linguistic-conventions/whitespace",
  "linguistic-conventions/capitalisation",
  "linguistic-conventions/grammar",
  "linguistic-conventions/corrupted-text",
  "locale-conventions/number-format",
  "locale-conventions/date-format",
  "locale-conventions/quotes",
  "locale-conventions/spacing",
  "locale-conventions/language",
  "design-and-markup/placeholder",
  "design-and-markup/tag",
  "design-and-markup/link",
  "design-and-markup/length",
  "design-and-markup/numbering",
  "design-and-markup/structure",
] as const;

/** An MQM category. */
export type Category = (typeof categories)[number];

/** What fills the `{placeholders}` of a message. */
export type Data = Readonly<Record<string, string | number>>;

/** Something a reviser should look at: possible, not proven. */
export interface Finding {
  readonly checkId: string;
  /** Which of the check's messages. */
  readonly messageId: string;
  readonly data: Data;
  readonly message: string;
  readonly category: Category;
  readonly severity: Severity;
  /** 0 to 1: the share of such findings that are right. */
  readonly confidence: number;
  /** Index of the bead; absent where the finding concerns the whole document. */
  readonly bead?: number;
  /** Places in the source document; an empty range is where text is missing. */
  readonly source: readonly Range[];
  /** Places in the target document; an empty range is where text is missing. */
  readonly target: readonly Range[];
  /** Why the tool believes it, in one line. */
  readonly evidence?: string;
  readonly suggestions: readonly string[];
  /** Stays the same when the file is edited elsewhere. */
  readonly fingerprint: string;
}
