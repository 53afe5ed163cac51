import type { Document, Sentence } from "./document.ts";

/** Sentences that translate each other; one side empty: no counterpart. */
export interface Bead {
  readonly source: readonly Sentence[];
  readonly target: readonly Sentence[];
  /** 0 to 1: how sure the aligner is. */
  readonly score: number;
}

/** Two versions of a text and how their sentences answer each other. Every sentence is in exactly one bead, beads are in order. */
export interface Bitext {
  readonly source: Document;
  readonly target: Document;
  readonly beads: readonly Bead[];
}

/** True where a bead has no text on a side: no sentence, or blank ones (an untouched cell of a translation file). */
export function lacks(bead: Bead, side: "source" | "target"): boolean {
  return bead[side].every(({ text }) => text === "");
}
