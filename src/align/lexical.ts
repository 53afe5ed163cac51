import type { Lexicon } from "../lexicon/lexicon.ts";
import { SPAN } from "./model.ts";
import type { Side } from "./side.ts";

/** The sentence pairs that the beads of a band are made of: row x holds columns `low[x]` to `high[x]`. */
export interface Cells {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly starts: Int32Array;
}

const LARGE = 1e60; // products are turned into logarithms before they overflow
const STRIDE = 4; // words between two looks at their size; no ratio is above 1e10

/** One of the last given sentences. */
interface Latest {
  /** How much likelier it makes each word, and which words those are. */
  readonly weights: Float64Array;
  words: number[];
  /** What it gives every word. */
  base: number;
  length: number;
}

/**
 * The log likelihood ratios of one sentence given the last 1 to 5 sentences, into `logs`. A small function of its own:
 * the engine compiles it long before the loop around it, which is what a cold start consists of.
 */
function ratiosOf(
  ring: readonly Latest[],
  bases: Float64Array,
  shares: Float64Array,
  terms: Int32Array,
  first: number,
  last: number,
  logs: Float64Array,
): void {
  const a = (ring[0] as Latest).weights;
  const b = (ring[1] as Latest).weights;
  const c = (ring[2] as Latest).weights;
  const d = (ring[3] as Latest).weights;
  const e = (ring[4] as Latest).weights;
  const b1 = bases[0] as number;
  const b2 = bases[1] as number;
  const b3 = bases[2] as number;
  const b4 = bases[3] as number;
  const b5 = bases[4] as number;
  const s1 = shares[0] as number;
  const s2 = shares[1] as number;
  const s3 = shares[2] as number;
  const s4 = shares[3] as number;
  const s5 = shares[4] as number;
  let l1 = 0;
  let l2 = 0;
  let l3 = 0;
  let l4 = 0;
  let l5 = 0;
  let p1 = 1;
  let p2 = 1;
  let p3 = 1;
  let p4 = 1;
  let p5 = 1;
  for (let at = first; at < last; at++) {
    const w = terms[at] as number;
    let ratio = a[w] as number;
    p1 *= (b1 + ratio) * s1;
    ratio += b[w] as number;
    p2 *= (b2 + ratio) * s2;
    ratio += c[w] as number;
    p3 *= (b3 + ratio) * s3;
    ratio += d[w] as number;
    p4 *= (b4 + ratio) * s4;
    ratio += e[w] as number;
    p5 *= (b5 + ratio) * s5;
    if ((at - first) % STRIDE !== STRIDE - 1) continue;
    if (p1 > LARGE || p1 < 1 / LARGE) {
      l1 += Math.log(p1);
      p1 = 1;
    }
    if (p2 > LARGE || p2 < 1 / LARGE) {
      l2 += Math.log(p2);
      p2 = 1;
    }
    if (p3 > LARGE || p3 < 1 / LARGE) {
      l3 += Math.log(p3);
      p3 = 1;
    }
    if (p4 > LARGE || p4 < 1 / LARGE) {
      l4 += Math.log(p4);
      p4 = 1;
    }
    if (p5 > LARGE || p5 < 1 / LARGE) {
      l5 += Math.log(p5);
      p5 = 1;
    }
  }
  // Sentences without words say nothing for or against.
  logs[0] = s1 === 0 ? 0 : l1 + Math.log(p1);
  logs[1] = s2 === 0 ? 0 : l2 + Math.log(p2);
  logs[2] = s3 === 0 ? 0 : l3 + Math.log(p3);
  logs[3] = s4 === 0 ? 0 : l4 + Math.log(p4);
  logs[4] = s5 === 0 ? 0 : l5 + Math.log(p5);
}

/**
 * By number of given sentences k (from 1 to 5), a value for each cell (x, y): the log likelihood ratio of sentence y of `made`
 * given the k sentences of `given` that end with x, summed over its words: log of (mean over the given words of t(w|s)) / f(w).
 */
export function lexicalRatios(given: Side, made: Side, lexicon: Lexicon, cells: Cells, vocabulary: number): Float32Array[] {
  const size = cells.starts[given.size] as number;
  const out = Array.from({ length: SPAN }, () => new Float32Array(size));
  // The last SPAN given sentences, the latest first: the words they make likelier, by how much, and what they give every word.
  const ring = Array.from(
    { length: SPAN },
    (): Latest => ({ weights: new Float64Array(vocabulary), words: [], base: 0, length: 0 }),
  );
  const bases = new Float64Array(SPAN); // what the last k + 1 sentences give every word
  const shares = new Float64Array(SPAN); // 1 / number of their words
  const logs = new Float64Array(SPAN);
  const { base, extra } = lexicon;
  for (let x = 0; x < given.size; x++) {
    const own = ring.pop() as Latest;
    ring.unshift(own);
    for (const word of own.words) own.weights[word] = 0;
    own.words = [];
    own.base = 0;
    own.length = (given.starts[x + 1] as number) - (given.starts[x] as number);
    for (let at = given.starts[x] as number; at < (given.starts[x + 1] as number); at++) {
      const s = given.terms[at] as number;
      own.base += base[s] as number;
      for (let e = extra.starts[s] as number; e < (extra.starts[s + 1] as number); e++) {
        const w = extra.columns[e] as number;
        if (own.weights[w] === 0) own.words.push(w);
        own.weights[w] = (own.weights[w] as number) + (extra.values[e] as number);
      }
    }
    let words = 0;
    let sum = 0;
    for (let k = 0; k < SPAN; k++) {
      sum += (ring[k] as Latest).base;
      words += (ring[k] as Latest).length;
      bases[k] = sum;
      shares[k] = words === 0 ? 0 : 1 / words;
    }
    const from = cells.low[x] as number;
    for (let y = from; y < (cells.high[x] as number); y++) {
      ratiosOf(ring, bases, shares, made.terms, made.starts[y] as number, made.starts[y + 1] as number, logs);
      const cell = (cells.starts[x] as number) + y - from;
      for (let k = 0; k < SPAN; k++) (out[k] as Float32Array)[cell] = logs[k] as number;
    }
  }
  return out;
}
