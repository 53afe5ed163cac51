import type { Training } from "../lexicon/learn.ts";
import type { Lattice } from "./lattice.ts";
import { type Model, SHAPES } from "./model.ts";
import type { Sums } from "./search.ts";
import type { Side } from "./side.ts";

/** What the summed probability of all alignments says of the texts. */
export interface Expectation {
  /** Expected number of beads by shape. */
  readonly shapes: Float64Array;
  /** Expected number of sentences without counterpart. */
  readonly nulls: number;
  /** The beads that train the lexicon; `given` is the source. */
  readonly training: Training;
}

const TRAINS = 5; // a bead of more sentences teaches more noise than words
const PROBABLE = 0.02;
const TOO_MANY = 250_000;
const NOTHING = -12; // log of a probability that adds up to nothing

/** Sums up the posteriors of a lattice. */
export function expect(lattice: Lattice, { ahead, back, total }: Sums, source: Side, target: Side): Expectation {
  const { band, scores, nulls } = lattice;
  const n = source.size;
  const shapes = new Float64Array(SHAPES.length);
  const ranges: number[] = [];
  const weights: number[] = [];
  let lone = 0;
  for (let i = 0; i <= n; i++) {
    const low = band.low[i] as number;
    for (let j = low; j <= (band.high[i] as number); j++) {
      const node = (band.starts[i] as number) + j - low;
      const rest = (back[node] as number) - total;
      // No bead is likelier than the node that it ends at.
      if ((ahead[node] as number) + rest < NOTHING) continue;
      for (let q = 0; q < SHAPES.length; q++) {
        const score = (scores[q] as Float32Array)[node] as number;
        if (score === Number.NEGATIVE_INFINITY) continue;
        const a = (SHAPES[q] as (typeof SHAPES)[number]).source;
        const b = (SHAPES[q] as (typeof SHAPES)[number]).target;
        const from = (band.starts[i - a] as number) + j - b - (band.low[i - a] as number);
        const log = (ahead[from] as number) + score + rest;
        if (log < NOTHING) continue;
        const weight = Math.min(1, Math.exp(log));
        shapes[q] = (shapes[q] as number) + weight;
        if (weight <= PROBABLE || a + b > TRAINS) continue;
        // Two sentences of thousands of words would cost the product of their lengths and teach next to nothing.
        const words =
          ((source.starts[i] as number) - (source.starts[i - a] as number)) *
          ((target.starts[j] as number) - (target.starts[j - b] as number));
        if (words > TOO_MANY) continue;
        ranges.push(
          source.starts[i - a] as number,
          source.starts[i] as number,
          target.starts[j - b] as number,
          target.starts[j] as number,
        );
        weights.push(weight);
      }
      const lose = (from: number, score: number) => {
        const log = (ahead[from] as number) + score + rest;
        if (log > NOTHING) lone += Math.exp(log);
      };
      if (i > 0 && j <= (band.high[i - 1] as number) && j >= (band.low[i - 1] as number)) {
        lose((band.starts[i - 1] as number) + j - (band.low[i - 1] as number), nulls[0][i - 1] as number);
      }
      if (j > low) lose(node - 1, nulls[1][j - 1] as number);
    }
  }
  const training = {
    given: source.terms,
    made: target.terms,
    ranges: Int32Array.from(ranges),
    weights: Float64Array.from(weights),
  };
  return { shapes, nulls: lone, training };
}

function joined(arrays: readonly Int32Array[]): Int32Array {
  const out = new Int32Array(arrays.reduce((size, array) => size + array.length, 0));
  let at = 0;
  for (const array of arrays) {
    out.set(array, at);
    at += array.length;
  }
  return out;
}

/** The training of several pairs of texts as one. */
export function pooled(trainings: readonly Training[]): Training {
  if (trainings.length === 1) return trainings[0] as Training;
  let [given, made] = [0, 0];
  const ranges = trainings.map((training) => {
    const [offset, offsetMade] = [given, made];
    given += training.given.length;
    made += training.made.length;
    return training.ranges.map((at, k) => at + (k % 4 < 2 ? offset : offsetMade));
  });
  return {
    given: joined(trainings.map((training) => training.given)),
    made: joined(trainings.map((training) => training.made)),
    ranges: joined(ranges),
    weights: Float64Array.from(trainings.flatMap(({ weights }) => [...weights])),
  };
}

/** The same training seen from the other side. */
export function reversed({ given, made, ranges, weights }: Training): Training {
  const turned = new Int32Array(ranges.length);
  for (let k = 0; k < ranges.length; k++) turned[k] = ranges[k ^ 2] as number;
  return { given: made, made: given, ranges: turned, weights };
}

// In a long text, posteriors see too many sentences without counterpart, since leaving one out is the way around every odd
// translation; a short one has too few odd ones to learn that from (set on textberg-dev and the English–Spanish Candide).
const NULL_BIAS = -1;
const LONG = 300; // beads from which the bias holds in full

/** The model that the expectation fits, its priors kept from extremes by pseudo-counts. */
export function refit(model: Model, expectation: Expectation, length: Pick<Model, "ratio" | "variance">, nullPrior = 1): Model {
  const { shapes, nulls } = expectation;
  const total = shapes.reduce((sum, count, q) => sum + count + (SHAPES[q] as (typeof SHAPES)[number]).weight, nulls + 2);
  return {
    ...model,
    ...length,
    shapes: shapes.map((count, q) => Math.log((count + (SHAPES[q] as (typeof SHAPES)[number]).weight) / total)),
    null: Math.log((nulls / 2 + 1) / total) + NULL_BIAS * Math.min(1, total / LONG) + Math.log(nullPrior),
  };
}
