import type { Sparse } from "./prior.ts";

/**
 * What one side's words say of the other's: t(w|s) = (count(s,w) + κ·f(w)) / (count(s) + κ), as a ratio to f(w).
 * A word never seen with s has the ratio `base[s]`; the others add `values` to it.
 */
export interface Lexicon {
  readonly base: Float64Array;
  readonly extra: Sparse;
}

const KAPPA = 2; // weight of the back-off to the word's own frequency

/** The ratios that go with counts or pseudo-counts of word pairs. `frequencies` are those of the words in the columns. */
export function lexiconOf(counts: Sparse, frequencies: Float64Array): Lexicon {
  const rows = counts.starts.length - 1;
  const base = new Float64Array(rows);
  const values = new Float64Array(counts.values.length);
  for (let row = 0; row < rows; row++) {
    const from = counts.starts[row] as number;
    const to = counts.starts[row + 1] as number;
    let total = KAPPA;
    for (let k = from; k < to; k++) total += counts.values[k] as number;
    base[row] = KAPPA / total;
    for (let k = from; k < to; k++) {
      values[k] = (counts.values[k] as number) / total / (frequencies[counts.columns[k] as number] as number);
    }
  }
  return { base, extra: { ...counts, values } };
}
