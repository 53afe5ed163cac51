import { type Lexicon, lexiconOf } from "./lexicon.ts";
import type { Sparse } from "./prior.ts";

/** Sentences that probably translate each other: ranges of the two sides' terms, and how probably. */
export interface Training {
  readonly given: Int32Array;
  readonly made: Int32Array;
  /** Flat: given from, given to, made from, made to of each pair. */
  readonly ranges: Int32Array;
  readonly weights: Float64Array;
}

const ROUNDS = 2;
// Taken off every count: a pair seen together once would otherwise prove itself (set on textberg-dev and the English–Spanish Candide).
const DISCOUNT = 0.25;
const NEGLIGIBLE = 1e-3; // a count this small says nothing and would cost memory

/** For each given term the pairs that hold it, once for each time it stands there. */
function invert({ given, ranges }: Training, terms: number): { starts: Int32Array; pairs: Int32Array } {
  const starts = new Int32Array(terms + 1);
  const pairCount = ranges.length / 4;
  const each = (visit: (term: number, pair: number) => void) => {
    for (let pair = 0; pair < pairCount; pair++) {
      for (let at = ranges[4 * pair] as number; at < (ranges[4 * pair + 1] as number); at++) visit(given[at] as number, pair);
    }
  };
  each((term) => {
    starts[term + 1] = (starts[term + 1] as number) + 1;
  });
  for (let k = 0; k < terms; k++) starts[k + 1] = (starts[k + 1] as number) + (starts[k] as number);
  const pairs = new Int32Array(starts[terms] as number);
  const next = starts.slice();
  each((term, pair) => {
    pairs[next[term] as number] = pair;
    next[term] = (next[term] as number) + 1;
  });
  return { starts, pairs };
}

/** Grows as it is filled. */
class Rows {
  #columns = new Int32Array(1 << 12);
  #values = new Float64Array(1 << 12);
  #size = 0;
  readonly starts: Int32Array;

  constructor(rows: number) {
    this.starts = new Int32Array(rows + 1);
  }

  add(column: number, value: number): void {
    if (this.#size === this.#columns.length) {
      const [columns, values] = [new Int32Array(2 * this.#size), new Float64Array(2 * this.#size)];
      columns.set(this.#columns);
      values.set(this.#values);
      this.#columns = columns;
      this.#values = values;
    }
    this.#columns[this.#size] = column;
    this.#values[this.#size++] = value;
  }

  endRow(row: number): void {
    this.starts[row + 1] = this.#size;
  }

  done(): Sparse {
    return { starts: this.starts, columns: this.#columns.slice(0, this.#size), values: this.#values.slice(0, this.#size) };
  }
}

/** Adds to the sums of a pair, which begin at `slot`, what one given term says of the made terms there. Small, so that it is compiled early. */
function gather(sums: Float64Array, slot: number, made: Int32Array, from: number, to: number, ratio: Float64Array): void {
  for (let k = 0; k < to - from; k++) {
    sums[slot + k] = (sums[slot + k] as number) + (ratio[made[from + k] as number] as number);
  }
}

/** The counts of one given term while they are being summed. */
interface Counting {
  readonly count: Float64Array;
  /** The made terms that have a count. */
  readonly touched: number[];
  readonly ratio: Float64Array;
  /** What the given term gives every made term. */
  base: number;
}

/** Adds the given term's shares of the made terms of a pair, whose sums begin at `slot`. */
function spread(counting: Counting, sums: Float64Array, slot: number, made: Int32Array, from: number, to: number): void {
  const { count, touched, ratio, base } = counting;
  for (let k = 0; k < to - from; k++) {
    const word = made[from + k] as number;
    const before = count[word] as number;
    if (before === 0) touched.push(word);
    count[word] = before + (base + (ratio[word] as number)) * (sums[slot + k] as number);
  }
}

/** One training set made ready: which pairs hold each given term, and where the sums of each pair begin. */
class Learner {
  readonly #training: Training;
  readonly #prior: Sparse;
  readonly #frequencies: Float64Array;
  readonly #starts: Int32Array;
  readonly #pairs: Int32Array;
  readonly #slots: Int32Array;
  readonly #sums: Float64Array;
  readonly #counting: Counting;

  constructor(training: Training, prior: Sparse, frequencies: Float64Array) {
    const { ranges, weights } = training;
    const { starts, pairs } = invert(training, prior.starts.length - 1);
    const slots = new Int32Array(weights.length + 1);
    for (let pair = 0; pair < weights.length; pair++) {
      slots[pair + 1] = (slots[pair] as number) + (ranges[4 * pair + 3] as number) - (ranges[4 * pair + 2] as number);
    }
    this.#training = training;
    this.#prior = prior;
    this.#frequencies = frequencies;
    this.#starts = starts;
    this.#pairs = pairs;
    this.#slots = slots;
    this.#sums = new Float64Array(slots[weights.length] as number);
    const size = frequencies.length;
    this.#counting = { count: new Float64Array(size), touched: [], ratio: new Float64Array(size), base: 0 };
  }

  /** Spreads a row of the lexicon out over all made terms, or takes it away again. */
  #load({ base, extra }: Lexicon, row: number, on: boolean): void {
    const { ratio } = this.#counting;
    for (let e = extra.starts[row] as number; e < (extra.starts[row + 1] as number); e++) {
      ratio[extra.columns[e] as number] = on ? (extra.values[e] as number) : 0;
    }
    this.#counting.base = base[row] as number;
  }

  /** Into the sums: the weight of each pair over what its given terms together say of each made term. */
  #weigh(lexicon: Lexicon): void {
    const { given, made, ranges, weights } = this.#training;
    const sums = this.#sums;
    sums.fill(0);
    for (let row = 0; row + 1 < this.#starts.length; row++) {
      this.#load(lexicon, row, true);
      for (let k = this.#starts[row] as number; k < (this.#starts[row + 1] as number); k++) {
        const pair = this.#pairs[k] as number;
        const from = ranges[4 * pair + 2] as number;
        gather(sums, this.#slots[pair] as number, made, from, ranges[4 * pair + 3] as number, this.#counting.ratio);
      }
      this.#load(lexicon, row, false);
    }
    for (let pair = 0; pair < weights.length; pair++) {
      let common = 0; // the back-off of the given terms is in every sum of the pair
      for (let at = ranges[4 * pair] as number; at < (ranges[4 * pair + 1] as number); at++) {
        common += lexicon.base[given[at] as number] as number;
      }
      const weight = weights[pair] as number;
      for (let slot = this.#slots[pair] as number; slot < (this.#slots[pair + 1] as number); slot++) {
        sums[slot] = weight / ((sums[slot] as number) + common);
      }
    }
  }

  /** One round of EM. */
  round(lexicon: Lexicon): Lexicon {
    return lexiconOf(this.counts(lexicon, this.#prior, DISCOUNT), this.#frequencies);
  }

  /** How often the terms of each pair are expected to stand for each other, with what is known added and a discount taken off. */
  counts(lexicon: Lexicon, prior: Sparse | undefined, discount: number): Sparse {
    const { made, ranges } = this.#training;
    const { count, touched } = this.#counting;
    this.#weigh(lexicon);
    const counts = new Rows(this.#starts.length - 1);
    for (let row = 0; row + 1 < this.#starts.length; row++) {
      this.#load(lexicon, row, true);
      for (let e = prior?.starts[row] ?? 0; prior !== undefined && e < (prior.starts[row + 1] as number); e++) {
        const column = prior.columns[e] as number;
        count[column] = prior.values[e] as number;
        touched.push(column);
      }
      for (let k = this.#starts[row] as number; k < (this.#starts[row + 1] as number); k++) {
        const pair = this.#pairs[k] as number;
        const from = ranges[4 * pair + 2] as number;
        spread(this.#counting, this.#sums, this.#slots[pair] as number, made, from, ranges[4 * pair + 3] as number);
      }
      this.#load(lexicon, row, false);
      for (const word of touched) {
        const left = (count[word] as number) - discount;
        if (left > NEGLIGIBLE) counts.add(word, left);
        count[word] = 0;
      }
      touched.length = 0;
      counts.endRow(row);
    }
    return counts.done();
  }
}

/**
 * Learns what translates what: IBM model 1 (Brown et al. 1993) with the prior as pseudo-counts (MAP), a few rounds of EM.
 * `start` is the lexicon of the first round, `frequencies` those of the made terms.
 */
export function learn(
  training: Training,
  prior: Sparse,
  frequencies: Float64Array,
  start: Lexicon,
  rounds: number = ROUNDS,
): Lexicon {
  const learner = new Learner(training, prior, frequencies);
  let lexicon = start;
  for (let round = 0; round < rounds; round++) lexicon = learner.round(lexicon);
  return lexicon;
}

/** As `learn`, but tells how often in the pairs each two terms are expected to stand for each other, what is known not counted. */
export function learnCounts(
  training: Training,
  prior: Sparse,
  frequencies: Float64Array,
  start: Lexicon,
  rounds: number,
): Sparse {
  const learner = new Learner(training, prior, frequencies);
  let lexicon = start;
  for (let round = 0; round < rounds; round++) lexicon = learner.round(lexicon);
  return learner.counts(lexicon, undefined, 0);
}
