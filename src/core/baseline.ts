import type { Bitext } from "./bead.ts";
import type { Finding } from "./finding.ts";

/** A finding that was judged before. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly checkId: string;
  /** Of the translation, with "/", as seen from the folder of the baseline; absent: in any file. */
  readonly path?: string;
  /** What was found: for people. */
  readonly message?: string;
  /** The sentence concerned: for people. */
  readonly excerpt?: string;
  /** Why it is no fault, in anybody's words. */
  readonly reason?: string;
  /** What a person made of it: one that is done is not silenced, since it should be gone. Absent: a false alarm. */
  readonly decision?: "false alarm" | "done";
}

/** Findings that are not to be shown again: the file of `--baseline`, which the HTML report downloads. */
export interface Baseline {
  readonly version: 1;
  readonly findings: readonly BaselineEntry[];
}

const MOST = 100; // characters of an excerpt

/** The sentence of the translation that a finding is about; that of the source where the translation has none. */
export function excerptOf({ source, target }: Bitext, finding: Finding): string {
  for (const [document, ranges] of [[target, finding.target] as const, [source, finding.source] as const]) {
    const range = ranges.find(({ start, end }) => start < end);
    if (!range) continue;
    let low = 0;
    let high = document.sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((document.sentences[middle]?.range.start ?? 0) <= range.start) low = middle;
      else high = middle - 1;
    }
    const sentence = document.sentences[low];
    const inside = sentence && sentence.range.start <= range.start && range.start < sentence.range.end;
    const text = inside ? sentence.text : document.text.slice(range.start, range.end).replace(/\s+/g, " ");
    return text.length <= MOST ? text : `${text.slice(0, MOST - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
  }
  return "";
}
