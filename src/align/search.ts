import type { Lattice } from "./lattice.ts";
import { SHAPES } from "./model.ts";

const FAR = 34; // beyond this a sum of probabilities is its larger part
const NONE = Number.NEGATIVE_INFINITY;

/** A bead as the search gives it: source sentences from `i` to `i + source`, target sentences from `j` to `j + target`. */
export interface Step {
  readonly i: number;
  readonly j: number;
  readonly source: number;
  readonly target: number;
  /** The sum of the probabilities of all alignments that hold this bead. */
  readonly posterior: number;
}

function logAdd(a: number, b: number): number {
  if (a === NONE) return b;
  if (b === NONE) return a;
  const difference = a - b;
  if (difference > FAR) return a;
  if (difference < -FAR) return b;
  return difference > 0 ? a + Math.log1p(Math.exp(-difference)) : b + Math.log1p(Math.exp(difference));
}

/** The number of node (i, j) in the band of a lattice; -1 outside. */
export function nodeOf(lattice: Lattice, i: number, j: number): number {
  const { band } = lattice;
  if (i < 0 || i >= band.low.length || j < (band.low[i] as number) || j > (band.high[i] as number)) return -1;
  return (band.starts[i] as number) + j - (band.low[i] as number);
}

/** Logs of the summed probability of every way from the first node to each node, from each node to the last, and of all ways. */
export interface Sums {
  readonly ahead: Float64Array;
  readonly back: Float64Array;
  readonly total: number;
}

const SOURCES = Int32Array.from(SHAPES, ({ source }) => source);
const TARGETS = Int32Array.from(SHAPES, ({ target }) => target);

/** Log of the summed probability of the ways that reach node (i, j), from those of the nodes before it. */
function reach(lattice: Lattice, ahead: Float64Array, node: number, i: number, j: number): number {
  const { scores, nulls } = lattice;
  let sum = ahead[node] as number;
  const up = nodeOf(lattice, i - 1, j);
  if (up >= 0) sum = logAdd(sum, (ahead[up] as number) + (nulls[0][i - 1] as number));
  if (j > (lattice.band.low[i] as number)) sum = logAdd(sum, (ahead[node - 1] as number) + (nulls[1][j - 1] as number));
  for (let q = 0; q < SOURCES.length; q++) {
    const score = (scores[q] as Float32Array)[node] as number;
    if (score !== NONE)
      sum = logAdd(sum, (ahead[nodeOf(lattice, i - (SOURCES[q] as number), j - (TARGETS[q] as number))] as number) + score);
  }
  return sum;
}

/** Adds the ways that go on from node (i, j) to those of the nodes before it. */
function leave(lattice: Lattice, back: Float64Array, node: number, i: number, j: number): void {
  const { scores, nulls } = lattice;
  const sum = back[node] as number;
  if (sum === NONE) return;
  const up = nodeOf(lattice, i - 1, j);
  if (up >= 0) back[up] = logAdd(back[up] as number, sum + (nulls[0][i - 1] as number));
  if (j > (lattice.band.low[i] as number)) back[node - 1] = logAdd(back[node - 1] as number, sum + (nulls[1][j - 1] as number));
  for (let q = 0; q < SOURCES.length; q++) {
    const score = (scores[q] as Float32Array)[node] as number;
    if (score === NONE) continue;
    const from = nodeOf(lattice, i - (SOURCES[q] as number), j - (TARGETS[q] as number));
    back[from] = logAdd(back[from] as number, sum + score);
  }
}

/** Sums over all ways through a lattice. */
export function forwardBackward(lattice: Lattice): Sums {
  const { band } = lattice;
  const n = band.low.length - 1;
  const nodes = band.starts[n + 1] as number;
  const ahead = new Float64Array(nodes).fill(NONE);
  const back = new Float64Array(nodes).fill(NONE);
  ahead[0] = 0;
  back[nodes - 1] = 0;
  for (let i = 0, node = 0; i <= n; i++) {
    for (let j = band.low[i] as number; j <= (band.high[i] as number); j++, node++)
      ahead[node] = reach(lattice, ahead, node, i, j);
  }
  for (let i = n, node = nodes - 1; i >= 0; i--) {
    for (let j = band.high[i] as number; j >= (band.low[i] as number); j--, node--) leave(lattice, back, node, i, j);
  }
  return { ahead, back, total: ahead[nodes - 1] as number };
}

const REACH = 60; // places of the other side where a sentence without counterpart is looked for

function rowNodes({ band }: Lattice, i: number): number[] {
  const low = band.low[i] as number;
  return Array.from({ length: (band.high[i] as number) - low + 1 }, (_, k) => low + k);
}

function columnNodes({ band }: Lattice, j: number, near: number): number[] {
  const out: number[] = [];
  for (let x = Math.max(0, near - REACH); x < Math.min(band.low.length, near + REACH); x++) {
    if ((band.low[x] as number) <= j && j < (band.high[x] as number)) out.push(x);
  }
  return out;
}

/**
 * The summed probability of all alignments in which the sentence of a side that follows node (i, j) has no counterpart. It may
 * be passed at any place of the other side; all of them count.
 */
export function lonePosterior(
  lattice: Lattice,
  { ahead, back, total }: Sums,
  side: "source" | "target",
  i: number,
  j: number,
): number {
  const up = side === "source";
  const score = (up ? lattice.nulls[0][i] : lattice.nulls[1][j]) as number;
  let posterior = 0;
  for (const place of up ? rowNodes(lattice, i) : columnNodes(lattice, j, i)) {
    const [x, y] = up ? [i, place] : [place, j];
    const [from, to] = [nodeOf(lattice, x, y), nodeOf(lattice, up ? x + 1 : x, up ? y : y + 1)];
    if (from >= 0 && to >= 0) posterior += Math.exp((ahead[from] as number) + score + (back[to] as number) - total);
  }
  return Math.min(1, posterior);
}

const UP = SHAPES.length; // a source sentence without counterpart; one more: a target sentence

/** The best way to node (i, j). */
function choose(lattice: Lattice, best: Float64Array, how: Int8Array, node: number, i: number, j: number): void {
  const { scores, nulls } = lattice;
  let value = best[node] as number;
  let way = how[node] as number;
  for (let q = 0; q < SOURCES.length; q++) {
    const score = (scores[q] as Float32Array)[node] as number;
    if (score === NONE) continue;
    const there = (best[nodeOf(lattice, i - (SOURCES[q] as number), j - (TARGETS[q] as number))] as number) + score;
    if (there > value) {
      value = there;
      way = q;
    }
  }
  const up = nodeOf(lattice, i - 1, j);
  if (up >= 0 && (best[up] as number) + (nulls[0][i - 1] as number) > value) {
    value = (best[up] as number) + (nulls[0][i - 1] as number);
    way = UP;
  }
  if (j > (lattice.band.low[i] as number) && (best[node - 1] as number) + (nulls[1][j - 1] as number) > value) {
    value = (best[node - 1] as number) + (nulls[1][j - 1] as number);
    way = UP + 1;
  }
  best[node] = value;
  how[node] = way;
}

/** The best alignment, with the posterior of each bead. */
export function viterbi(lattice: Lattice, { ahead, back, total }: Sums): Step[] {
  const { band, scores } = lattice;
  const n = band.low.length - 1;
  const nodes = band.starts[n + 1] as number;
  const best = new Float64Array(nodes).fill(NONE);
  const how = new Int8Array(nodes).fill(-1);
  best[0] = 0;
  for (let i = 0, node = 0; i <= n; i++) {
    for (let j = band.low[i] as number; j <= (band.high[i] as number); j++, node++) choose(lattice, best, how, node, i, j);
  }
  const steps: Step[] = [];
  let i = n;
  let j = band.high[n] as number;
  while (i > 0 || j > 0) {
    const node = nodeOf(lattice, i, j);
    const way = how[node] as number;
    const shape = SHAPES[way];
    const a = shape ? shape.source : way === UP ? 1 : 0;
    const b = shape ? shape.target : way === UP ? 0 : 1;
    i -= a;
    j -= b;
    if (!shape) {
      const side = way === UP ? "source" : "target";
      steps.push({ i, j, source: a, target: b, posterior: lonePosterior(lattice, { ahead, back, total }, side, i, j) });
      continue;
    }
    const posterior = Math.exp(
      (ahead[nodeOf(lattice, i, j)] as number) + ((scores[way] as Float32Array)[node] as number) + (back[node] as number) - total,
    );
    steps.push({ i, j, source: a, target: b, posterior: Math.min(1, posterior) });
  }
  return steps.reverse();
}
