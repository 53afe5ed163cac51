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

const ROUNDS = 4;
// Taken off every learned count: a pair seen together once would prove itself (set on textberg-dev and the English–Spanish Candide).
const DISCOUNT = 0.3;
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

/**
 * Learns what translates what: IBM model 1 (Brown et al. 1993) with the prior as pseudo-counts (MAP), a few rounds of EM.
 * `start` is the lexicon of the first round, `frequencies` those of the made terms.
 */
export function learn(training: Training, prior: Sparse, frequencies: Float64Array, start: Lexicon): Lexicon {
  const rows = prior.starts.length - 1;
  const { starts, pairs } = invert(training, rows);
  const { made, ranges, weights } = training;
  // Where the made terms of each pair keep their sums over the given ones.
  const slots = new Int32Array(weights.length + 1);
  for (let pair = 0; pair < weights.length; pair++) {
    slots[pair + 1] = (slots[pair] as number) + (ranges[4 * pair + 3] as number) - (ranges[4 * pair + 2] as number);
  }
  const sums = new Float64Array(slots[weights.length] as number);
  const ratio = new Float64Array(frequencies.length);
  const count = new Float64Array(frequencies.length);
  const touched: number[] = [];
  let lexicon = start;
  const load = (row: number, on: boolean) => {
    const { extra } = lexicon;
    for (let e = extra.starts[row] as number; e < (extra.starts[row + 1] as number); e++) {
      ratio[extra.columns[e] as number] = on ? (extra.values[e] as number) : 0;
    }
  };
  for (let round = 0; round < ROUNDS; round++) {
    sums.fill(0);
    for (let row = 0; row < rows; row++) {
      if (starts[row] === starts[row + 1]) continue;
      load(row, true);
      const base = lexicon.base[row] as number;
      for (let k = starts[row] as number; k < (starts[row + 1] as number); k++) {
        const pair = pairs[k] as number;
        let slot = slots[pair] as number;
        for (let at = ranges[4 * pair + 2] as number; at < (ranges[4 * pair + 3] as number); at++) {
          sums[slot] = (sums[slot] as number) + base + (ratio[made[at] as number] as number);
          slot++;
        }
      }
      load(row, false);
    }
    const counts = new Rows(rows);
    for (let row = 0; row < rows; row++) {
      load(row, true);
      const base = lexicon.base[row] as number;
      for (let e = prior.starts[row] as number; e < (prior.starts[row + 1] as number); e++) {
        const column = prior.columns[e] as number;
        count[column] = prior.values[e] as number;
        touched.push(column);
      }
      for (let k = starts[row] as number; k < (starts[row + 1] as number); k++) {
        const pair = pairs[k] as number;
        const weight = weights[pair] as number;
        let slot = slots[pair] as number;
        for (let at = ranges[4 * pair + 2] as number; at < (ranges[4 * pair + 3] as number); at++) {
          const word = made[at] as number;
          if (count[word] === 0) touched.push(word);
          count[word] = (count[word] as number) + (weight * (base + (ratio[word] as number))) / (sums[slot] as number);
          slot++;
        }
      }
      load(row, false);
      for (const word of touched) {
        const left = (count[word] as number) - DISCOUNT;
        if (left > NEGLIGIBLE) counts.add(word, left);
        count[word] = 0;
      }
      touched.length = 0;
      counts.endRow(row);
    }
    lexicon = lexiconOf(counts.done(), frequencies);
  }
  return lexicon;
}
