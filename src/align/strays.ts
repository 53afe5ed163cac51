import type { Stray } from "../core/bead.ts";
import type { Document } from "../core/document.ts";
import type { Weigher } from "./membership.ts";
import type { Found } from "./paths.ts";
import { lonePosterior, type Step } from "./search.ts";
import type { Side } from "./side.ts";

const logit = (p: number) => Math.log(p / (1 - p));
const share = (z: number) => 1 / (1 + Math.exp(-z));
const bounded = (p: number) => Math.max(1e-6, Math.min(1 - 1e-6, p));

// Fitted to professional translations from which sentences were taken and to which others were added, and to books and
// yearbooks aligned by hand: the posterior of a sentence without counterpart says too much at either end.
const LONE = 0.4;
const LONE_SLOPE = 0.4;
const MOST = 0.95;

/** How often a sentence that the alignment leaves without counterpart has none, by its posterior. */
export const loneScore = (posterior: number): number => Math.min(MOST, share(LONE + LONE_SLOPE * logit(bounded(posterior))));

// Fitted to the same texts: aligners would rather give a sentence to its neighbour than leave it alone. A long sentence that
// was merged mostly belongs there; one without which the other side's words are explained no worse does not.
const MERGED = 3.1;
const MERGED_SLOPE = 1.07;
const NEEDED = 0.44; // by word
const LENGTH = -0.93; // by log of the words
const MOST_MERGED = 0.85;
const FEW = 5; // words that a sentence must have to be missed
const POSSIBLE = 0.01; // posterior below which it is not worth a look
const LIKELY = 0.5;

/** All that the aligner knows of a pair of texts in the end. */
export interface Ended {
  readonly source: Document;
  readonly target: Document;
  readonly a: Side;
  readonly b: Side;
  readonly found: Found;
}

/** The first and the last sentence of a side of a step, each with the others; none where it is the only one. */
function edges(from: number, to: number): { member: number; rest: { from: number; to: number } }[] {
  if (to - from < 2) return [];
  return [
    { member: from, rest: { from: from + 1, to } },
    { member: to - 1, rest: { from, to: to - 1 } },
  ];
}

/** Sentences at the edge of beads that more likely than not have no counterpart. */
export function straysOf({ source, target, a, b, found }: Ended, weigher: Weigher): Stray[] {
  const strays: Stray[] = [];
  const look = (side: "source" | "target", step: Step, bead: number) => {
    const here = side === "source";
    const own = here ? a : b;
    const [ours, theirs] = [
      { from: step.i, to: step.i + step.source },
      { from: step.j, to: step.j + step.target },
    ];
    const [mine, other] = here ? [ours, theirs] : [theirs, ours];
    for (const { member, rest } of edges(mine.from, mine.to)) {
      const count = (own.starts[member + 1] as number) - (own.starts[member] as number);
      if (count < FEW) continue;
      const posterior = lonePosterior(found.lattice, found.sums, side, here ? member : step.i, here ? step.j : member);
      if (posterior < POSSIBLE) continue;
      const need = weigher.need(side, member, rest, other) / count;
      const z = MERGED + MERGED_SLOPE * logit(bounded(posterior)) + NEEDED * need + LENGTH * Math.log(count);
      const score = Math.min(MOST_MERGED, share(z));
      const sentence = (here ? source : target).sentences[member];
      if (score >= LIKELY && sentence) strays.push({ side, sentence, bead, score: Math.round(score * 1e4) / 1e4 });
    }
  };
  found.steps.forEach((step, bead) => {
    if (step.source === 0 || step.target === 0) return;
    look("source", step, bead);
    look("target", step, bead);
  });
  return strays;
}
