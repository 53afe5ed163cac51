import { fingerprint } from "./fingerprint.ts";
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
  "accuracy/mistranslation/modality",
  "accuracy/mistranslation/false-friend",
  "accuracy/mistranslation/conflation",
  "accuracy/mistranslation/stale",
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

const weight: Record<Severity, number> = { critical: 0, major: 1, minor: 2, neutral: 3 };

/** The order of findings: by place in the target, then in the source, then the graver first. */
export function byPlace(a: Finding, b: Finding): number {
  const at = (finding: Finding, side: "source" | "target") => finding[side][0]?.start ?? 0;
  return (
    at(a, "target") - at(b, "target") ||
    at(a, "source") - at(b, "source") ||
    weight[a.severity] - weight[b.severity] ||
    (a.checkId < b.checkId ? -1 : a.checkId > b.checkId ? 1 : 0)
  );
}

/** Two findings that would have the same fingerprint are told apart by their order. */
export function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, count + 1);
    return count === 0 ? finding : { ...finding, fingerprint: fingerprint(`${finding.fingerprint}#${count}`) };
  });
}
