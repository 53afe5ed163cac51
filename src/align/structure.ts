import type { Side } from "./side.ts";

// Of two sentences that translate each other, so often one begins a block (is a heading, an item) where the other does.
const AGREE = 0.95;
const BOUND = 3; // no trait says more than this, so that one odd heading cannot shift a document
const NUMBERED = 2.5;
const MISNUMBERED = -1.5;
/** A bead that reaches across the end of a block on one side. */
export const ACROSS = Math.log(0.03);

const bounded = (value: number) => Math.max(-BOUND, Math.min(BOUND, value));

/** Log likelihood ratio of one trait agreeing, or not, against independence: at 2 · here + there. `share` has it on the target. */
function trait(share: number): Float64Array {
  const score = (likely: number, alone: number) => bounded(Math.log(likely / alone));
  return Float64Array.of(score(AGREE, 1 - share), score(1 - AGREE, share), score(1 - AGREE, 1 - share), score(AGREE, share));
}

/** The scores of every trait, ready to be looked up. */
export interface Structure {
  readonly begins: Float64Array;
  readonly heading: Float64Array;
  readonly item: Float64Array;
  readonly numbered: Float64Array;
}

/** What structure can tell of two texts; undefined where one of them has none. */
export function structureOf(source: Side, target: Side): Structure | undefined {
  if (source.shares.begin * source.size < 2 || target.shares.begin * target.size < 2) return undefined;
  const { begin, kind, numbered } = target.shares;
  return { begins: trait(begin), heading: trait(kind[0] as number), item: trait(kind[1] as number), numbered: trait(numbered) };
}

/** What the structure says of a bead that begins with source sentence i and target sentence j. */
export function structureScore(structure: Structure, source: Side, target: Side, i: number, j: number): number {
  const here = source.begins[i] as number;
  const there = target.begins[j] as number;
  const score = structure.begins[2 * here + there] as number;
  if (here + there < 2) return score;
  const heading = 2 * (source.kinds[i] === 0 ? 1 : 0) + (target.kinds[j] === 0 ? 1 : 0);
  const item = 2 * (source.kinds[i] === 1 ? 1 : 0) + (target.kinds[j] === 1 ? 1 : 0);
  const kinds = 0.5 * ((structure.heading[heading] as number) + (structure.item[item] as number));
  const a = source.markers[i] as number;
  const b = target.markers[j] as number;
  if (a > 0 && b > 0) return score + kinds + (a === b ? NUMBERED : MISNUMBERED);
  return score + kinds + (a > 0 || b > 0 ? (structure.numbered[a > 0 ? 2 : 1] as number) : 0);
}
