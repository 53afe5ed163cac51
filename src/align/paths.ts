import { anchorsOf } from "./anchors.ts";
import { type Band, firstBand } from "./band.ts";
import type { Words } from "./lattice.ts";
import { type Lattice, latticeOf } from "./lattice.ts";
import type { Model } from "./model.ts";
import { forwardBackward, type Step, type Sums, viterbi } from "./search.ts";
import type { Side } from "./side.ts";

/** A lattice with its sums and its best path. */
export interface Found {
  readonly lattice: Lattice;
  readonly sums: Sums;
  readonly steps: Step[];
}

/** Scores a band and finds the best path in it. */
export function findPath(a: Side, b: Side, words: Words, model: Model, band: Band): Found {
  const lattice = latticeOf(a, b, words, model, band);
  const sums = forwardBackward(lattice);
  return { lattice, sums, steps: viterbi(lattice, sums) };
}

const EDGE = 2; // a path this near the edge of the band may have been held back by it

/** True where a path runs along the edge of a band that could be wider. */
function presses({ low, high }: Band, steps: readonly Step[], columns: number): boolean {
  return steps.some(
    ({ i, j }) =>
      (j - (low[i] as number) < EDGE && (low[i] as number) > 0) ||
      ((high[i] as number) - j < EDGE && (high[i] as number) < columns),
  );
}

const WIDEST = 32;
const LIKELY = 0.5;
const GAIN = 0.02; // nats a sentence: a wider band that explains less than this had nothing better to offer
const HELD = 0.6; // share of the beads that a path on the right track is sure of

/**
 * The best path by what is known before anything is learned. The band is widened as long as the path runs along its edge or is
 * in doubt nearly everywhere; of all, the band that explains the texts best is taken.
 */
export function firstPath(a: Side, b: Side, words: Words, model: Model, shared: Int32Array): Found {
  const anchors = anchorsOf(a, b, shared, words.sizes[1]);
  let best: Found | undefined;
  let nodes = 0;
  for (let reach = 1; reach <= WIDEST; reach *= 2) {
    const band = firstBand(a, b, anchors, reach);
    const size = band.starts.at(-1) as number;
    if (size === nodes) break;
    nodes = size;
    const found = findPath(a, b, words, model, band);
    const gained = best ? found.sums.total - best.sums.total : Number.POSITIVE_INFINITY;
    if (gained > 0) best = found;
    const likely = found.steps.filter(({ posterior }) => posterior >= LIKELY).length;
    if (!presses(band, found.steps, b.size) && (likely >= HELD * found.steps.length || gained < GAIN * a.size)) break;
  }
  return best as Found;
}

/** True where another round would change nothing: the same path. */
export function settled(before: readonly Step[], now: readonly Step[]): boolean {
  return before.length === now.length && now.every((step, k) => step.i === before[k]?.i && step.j === before[k]?.j);
}
