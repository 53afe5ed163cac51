import type { Lexicon } from "../lexicon/lexicon.ts";
import { SPAN } from "./model.ts";
import type { Side } from "./side.ts";

/** The sentence pairs that the beads of a band are made of: row x holds columns `low[x]` to `high[x]`. */
export interface Cells {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly starts: Int32Array;
}

const LARGE = 1e30;

/**
 * By number of given sentences k (from 1), a value for each cell (x, y): the log likelihood ratio of sentence y of `made` given
 * the k sentences of `given` that end with x, summed over its words: log of (mean over the given words of t(w|s)) / f(w).
 */
export function lexicalRatios(given: Side, made: Side, lexicon: Lexicon, cells: Cells, vocabulary: number): Float32Array[] {
  const size = cells.starts[given.size] as number;
  const out = Array.from({ length: SPAN }, () => new Float32Array(size));
  // A ring of the last SPAN given sentences: the words they make likelier, and by how much.
  const weights = Array.from({ length: SPAN }, () => new Float64Array(vocabulary));
  const touched: number[][] = Array.from({ length: SPAN }, () => []);
  const bases = new Float64Array(SPAN);
  const { base, extra } = lexicon;
  const most = new Float64Array(SPAN + 1);
  for (let x = 0; x < given.size; x++) {
    const slot = x % SPAN;
    const own = weights[slot] as Float64Array;
    for (const word of touched[slot] as number[]) own[word] = 0;
    const words: number[] = [];
    touched[slot] = words;
    let sum = 0;
    for (let at = given.starts[x] as number; at < (given.starts[x + 1] as number); at++) {
      const s = given.terms[at] as number;
      sum += base[s] as number;
      for (let e = extra.starts[s] as number; e < (extra.starts[s + 1] as number); e++) {
        const w = extra.columns[e] as number;
        if (own[w] === 0) words.push(w);
        own[w] = (own[w] as number) + (extra.values[e] as number);
      }
    }
    bases[slot] = sum;
    const depth = Math.min(SPAN, x + 1);
    const from = cells.low[x] as number;
    for (let k = 1; k <= depth; k++) {
      const length = (given.starts[x + 1] as number) - (given.starts[x + 1 - k] as number);
      most[k] = length;
    }
    for (let y = from; y < (cells.high[x] as number); y++) {
      const first = made.starts[y] as number;
      const last = made.starts[y + 1] as number;
      const cell = (cells.starts[x] as number) + y - from;
      for (let k = 1; k <= depth; k++) {
        const length = most[k] as number;
        if (length === 0) continue;
        let constant = 0;
        for (let back = 0; back < k; back++) constant += bases[(x - back) % SPAN] as number;
        let log = 0;
        let product = 1;
        for (let at = first; at < last; at++) {
          const w = made.terms[at] as number;
          let ratio = constant;
          for (let back = 0; back < k; back++) ratio += (weights[(x - back) % SPAN] as Float64Array)[w] as number;
          product *= ratio / length;
          if (product > LARGE || product < 1 / LARGE) {
            log += Math.log(product);
            product = 1;
          }
        }
        (out[k - 1] as Float32Array)[cell] = log + Math.log(product);
      }
    }
  }
  return out;
}
