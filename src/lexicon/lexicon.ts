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

// A pair no likelier than this many times chance tells nothing apart. Its count joins the back-off, which keeps the rows of
// frequent words short.
const TELLING = 1.5;

/** The ratios that go with counts or pseudo-counts of word pairs. `frequencies` are those of the words in the columns. */
export function lexiconOf(counts: Sparse, frequencies: Float64Array): Lexicon {
  const rows = counts.starts.length - 1;
  const base = new Float64Array(rows);
  const starts = new Int32Array(rows + 1);
  const columns = new Int32Array(counts.columns.length);
  const values = new Float64Array(counts.columns.length);
  let size = 0;
  for (let row = 0; row < rows; row++) {
    const from = counts.starts[row] as number;
    const to = counts.starts[row + 1] as number;
    let total = KAPPA;
    for (let k = from; k < to; k++) total += counts.values[k] as number;
    let common = KAPPA;
    for (let k = from; k < to; k++) {
      const count = counts.values[k] as number;
      const ratio = count / total / (frequencies[counts.columns[k] as number] as number);
      if (ratio < TELLING) {
        common += count;
        continue;
      }
      columns[size] = counts.columns[k] as number;
      values[size++] = ratio;
    }
    base[row] = common / total;
    starts[row + 1] = size;
  }
  return { base, extra: { starts, columns: columns.slice(0, size), values: values.slice(0, size) } };
}
