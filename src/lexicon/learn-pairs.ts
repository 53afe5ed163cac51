import { learnCounts, type Training } from "./learn.ts";
import { lexiconOf } from "./lexicon.ts";
import { likeness, type Sparse, transpose } from "./prior.ts";
import { termsOf, Vocabulary } from "./terms.ts";

/** How often source terms were rendered by target terms. */
export type Counts = Map<string, Map<string, number>>;

const ROUNDS = 5;
const FEWEST = 0.2; // counts: below it a pair is chance, and would fill the lexicon

/** Adds counts to others. */
export function addCounts(to: Counts, counts: Iterable<readonly [string, ReadonlyMap<string, number>]>): void {
  for (const [term, others] of counts) {
    const row = to.get(term) ?? new Map<string, number>();
    to.set(term, row);
    for (const [other, count] of others) row.set(other, (row.get(other) ?? 0) + count);
  }
}

/** Learns from texts that are already paired: sentences, segments, or groups of sentences that translate each other. */
export class PairLearner {
  readonly #source = new Vocabulary();
  readonly #target = new Vocabulary();
  readonly #given: number[] = [];
  readonly #made: number[] = [];
  readonly #ranges: number[] = [];
  readonly #weights: number[] = [];

  /** Number of pairs that were added. */
  get size(): number {
    return this.#weights.length;
  }

  /** Adds a pair; its weight is the probability that it is one. A pair with a side that has no words teaches nothing. */
  add(source: string, target: string, weight = 1): void {
    const [a, b] = [termsOf(source), termsOf(target)];
    if (a.length === 0 || b.length === 0) return;
    const [from, fromB] = [this.#given.length, this.#made.length];
    for (const term of a) this.#given.push(this.#source.number(term));
    for (const term of b) this.#made.push(this.#target.number(term));
    this.#ranges.push(from, this.#given.length, fromB, this.#made.length);
    this.#weights.push(weight);
  }

  /** How often the terms of the pairs stand for each other: the mean of both directions. */
  counts(): Counts {
    const [source, target] = [this.#source, this.#target];
    const prior = likeness(source, target);
    const there = countsOf(this.#training(), prior, target.frequencies());
    const back = countsOf(reversed(this.#training()), transpose(prior, target.words.length), source.frequencies());
    return mean(there, transpose(back, source.words.length), source, target);
  }

  #training(): Training {
    return {
      given: Int32Array.from(this.#given),
      made: Int32Array.from(this.#made),
      ranges: Int32Array.from(this.#ranges),
      weights: Float64Array.from(this.#weights),
    };
  }
}

function countsOf(training: Training, prior: Sparse, frequencies: Float64Array): Sparse {
  return learnCounts(training, prior, frequencies, lexiconOf(prior, frequencies), ROUNDS);
}

function reversed({ given, made, ranges, weights }: Training): Training {
  const turned = ranges.map((_, k) => ranges[k ^ 2] as number); // given and made are two numbers each
  return { given: made, made: given, ranges: turned, weights };
}

function mean(there: Sparse, back: Sparse, source: Vocabulary, target: Vocabulary): Counts {
  const counts: Counts = new Map();
  source.words.forEach((word, row) => {
    const sums = new Map<number, number>();
    for (const { starts, columns, values } of [there, back]) {
      for (let k = starts[row] as number; k < (starts[row + 1] as number); k++) {
        const column = columns[k] as number;
        sums.set(column, (sums.get(column) ?? 0) + (values[k] as number) / 2);
      }
    }
    const kept = [...sums].filter(([, count]) => count >= FEWEST);
    if (kept.length > 0) counts.set(word, new Map(kept.map(([column, count]) => [target.words[column] as string, count])));
  });
  return counts;
}
