import type { Document, Sentence } from "./document.ts";

/** Sentences that translate each other; one side empty: no counterpart. */
export interface Bead {
  readonly source: readonly Sentence[];
  readonly target: readonly Sentence[];
  /** 0 to 1: how sure the aligner is. */
  readonly score: number;
  /** Graphemes that the target may have, where the file or the record says so. */
  readonly maxLength?: number;
}

/** Text that stands at another place in the translation. Beads are in order, so they cannot pair it. */
export interface Move {
  readonly source: readonly Sentence[];
  readonly target: readonly Sentence[];
  /** 0 to 1: how sure the aligner is. */
  readonly score: number;
}

/** A sentence that its bead can do without: the others of the bead translate each other by themselves. */
export interface Stray {
  readonly side: "source" | "target";
  readonly sentence: Sentence;
  /** Index of its bead. */
  readonly bead: number;
  /** 0 to 1: how sure it is that the sentence has no counterpart. */
  readonly score: number;
}

/** Two versions of a text and how their sentences answer each other. Every sentence is in exactly one bead, beads are in order. */
export interface Bitext {
  readonly source: Document;
  readonly target: Document;
  readonly beads: readonly Bead[];
  /** Where the aligner found any. */
  readonly moves?: readonly Move[];
  readonly strays?: readonly Stray[];
}

/** A text and its translation as they were at an earlier time, segmented. */
export interface Before {
  readonly source: Document;
  readonly target: Document;
}

/** A bead below this posterior is not compared: a wrong pair would raise alarms that nobody can understand. */
const TRUST = 0.4;

/** True where a bead has text on both sides and the aligner is sure enough of it to compare them. */
export function trusted(bead: Bead): boolean {
  return !lacks(bead, "source") && !lacks(bead, "target") && bead.score >= TRUST;
}

/** True where a bead has no text on a side: no sentence, or blank ones (an untouched cell of a translation file). */
export function lacks(bead: Bead, side: "source" | "target"): boolean {
  return bead[side].every(({ text }) => text === "");
}
