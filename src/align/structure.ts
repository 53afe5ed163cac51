import type { Side } from "./side.ts";

// Of two sentences that translate each other, so often one begins a block (is a heading, an item) where the other does.
const AGREE = 0.95;
const BOUND = 3; // no trait says more than this, so that one odd heading cannot shift a document
const NUMBERED = 2.5;
const MISNUMBERED = -1.5;
/** A bead that reaches across the end of a block on one side. */
export const ACROSS = Math.log(0.03);

const bounded = (value: number) => Math.max(-BOUND, Math.min(BOUND, value));

/** Log likelihood ratio of one trait agreeing, or not, against independence. */
function trait(here: boolean, there: boolean, share: number): number {
  const likely = here === there ? AGREE : 1 - AGREE;
  return bounded(Math.log(likely / (there ? share : 1 - share)));
}

/** What the structure says of a bead that begins with source sentence i and target sentence j. 0 where the texts have none. */
export function structureScore(source: Side, target: Side, i: number, j: number): number {
  if (source.shares.begin * source.size < 2 || target.shares.begin * target.size < 2) return 0;
  let score = trait(source.begins[i] === 1, target.begins[j] === 1, target.shares.begin);
  if (source.begins[i] === 1 && target.begins[j] === 1) {
    for (const kind of [0, 1]) {
      score += 0.5 * trait(source.kinds[i] === kind, target.kinds[j] === kind, target.shares.kind[kind] as number);
    }
    const [a, b] = [source.markers[i] as number, target.markers[j] as number];
    if (a > 0 && b > 0) score += a === b ? NUMBERED : MISNUMBERED;
    else if (a > 0 || b > 0) score += trait(a > 0, b > 0, target.shares.numbered);
  }
  return score;
}
