import type { Step } from "./search.ts";
import type { Side } from "./side.ts";

/** The part of the lattice that is searched: node (i, j) for `low[i]` ≤ j ≤ `high[i]`, i source and j target sentences done. */
export interface Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Where row i begins in arrays over the nodes; one more for the end. */
  readonly starts: Int32Array;
}

/** A band from its edges; both are made monotone, and it holds the first and the last node. */
function bandOf(low: Int32Array, high: Int32Array, columns: number): Band {
  const rows = low.length;
  low[0] = 0;
  high[rows - 1] = columns;
  for (let i = rows - 1; i >= 0; i--) low[i] = Math.max(0, Math.min(low[i] as number, low[i + 1] ?? columns));
  for (let i = 0; i < rows; i++) high[i] = Math.min(columns, Math.max(high[i] as number, high[i - 1] ?? 0));
  const starts = new Int32Array(rows + 1);
  for (let i = 0; i < rows; i++) {
    low[i] = Math.min(low[i] as number, high[i] as number);
    starts[i + 1] = (starts[i] as number) + (high[i] as number) - (low[i] as number) + 1;
  }
  return { low, high, starts };
}

/** A pair of sentences that surely belong together: "before source sentence i, target sentence j". */
interface Anchor {
  readonly i: number;
  readonly j: number;
}

const RARE = 2; // a term in so few sentences on either side can anchor
const NEAR = 8; // sentences that the band always reaches to either side
const SLACK = 5; // further reach, times the root of the stretch between two anchors

/** Sentences of each term that stands in at most RARE of them, or in more: undefined. */
function places(side: Side, terms: number): (number[] | undefined)[] {
  const out: (number[] | undefined)[] = new Array(terms).fill(undefined);
  const full = new Uint8Array(terms);
  for (let k = 0; k < side.size; k++) {
    for (let at = side.starts[k] as number; at < (side.starts[k + 1] as number); at++) {
      const term = side.terms[at] as number;
      if (full[term]) continue;
      const own = out[term] ?? [];
      if (own.at(-1) === k) continue;
      own.push(k);
      out[term] = own;
      if (own.length > RARE) {
        full[term] = 1;
        out[term] = undefined;
      }
    }
  }
  return out;
}

/** The longest chain of anchors that rises on both sides (patience sorting). */
function chain(anchors: readonly Anchor[]): Anchor[] {
  const sorted = [...anchors].sort((a, b) => a.i - b.i || b.j - a.j);
  const tails: number[] = [];
  const before = new Int32Array(sorted.length);
  sorted.forEach(({ j }, k) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[tails[middle] as number] as Anchor).j < j) low = middle + 1;
      else high = middle;
    }
    before[k] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = k;
  });
  const out: Anchor[] = [];
  for (let k = tails.at(-1) ?? -1; k >= 0; k = before[k] as number) out.push(sorted[k] as Anchor);
  return out.reverse();
}

/** Sentences that begin a numbered block, by number. */
function numbered({ markers }: Side): Map<number, number[]> {
  const out = new Map<number, number[]>();
  markers.forEach((marker, k) => {
    if (marker === 0) return;
    const own = out.get(marker);
    if (own) own.push(k);
    else out.set(marker, [k]);
  });
  return out;
}

/**
 * Pairs of sentences that share a term rare on both sides and equally often there, or the number of their block. `shared` gives
 * the target number of a source term.
 */
function anchorsOf(source: Side, target: Side, shared: Int32Array, targetTerms: number): Anchor[] {
  const there = places(target, targetTerms);
  const anchors: Anchor[] = [];
  const add = (own: readonly number[] | undefined, other: readonly number[] | undefined) => {
    if (own && other && own.length === other.length) anchors.push(...own.map((i, k) => ({ i, j: other[k] as number })));
  };
  places(source, shared.length).forEach((own, term) => {
    if ((shared[term] as number) >= 0) add(own, there[shared[term] as number]);
  });
  const others = numbered(target);
  for (const [number, own] of numbered(source)) add(own, others.get(number));
  return chain(anchors);
}

/**
 * The first band: around the line that runs from anchor to anchor, at the pace of the characters on either side in between.
 * `reach` widens it.
 */
export function firstBand(source: Side, target: Side, shared: Int32Array, targetTerms: number, reach: number): Band {
  const n = source.size;
  const m = target.size;
  const low = new Int32Array(n + 1).fill(m);
  const high = new Int32Array(n + 1);
  const [charsS, charsT] = [cumulate(source.lengths), cumulate(target.lengths)];
  const stops = [{ i: 0, j: 0 }, ...anchorsOf(source, target, shared, targetTerms), { i: n, j: m }];
  for (let k = 0; k + 1 < stops.length; k++) {
    const [a, b] = [stops[k] as Anchor, stops[k + 1] as Anchor];
    const width = reach * (NEAR + SLACK * Math.sqrt(Math.max(b.i - a.i, b.j - a.j)) + Math.abs(b.i - a.i - (b.j - a.j)) / 4);
    let j = a.j;
    const span = Math.max(1, (charsS[b.i] as number) - (charsS[a.i] as number));
    const spanT = (charsT[b.j] as number) - (charsT[a.j] as number);
    for (let i = a.i; i <= b.i; i++) {
      const wanted = (charsT[a.j] as number) + (((charsS[i] as number) - (charsS[a.i] as number)) / span) * spanT;
      while (j < b.j && (charsT[j + 1] as number) <= wanted) j++;
      low[i] = Math.min(low[i] as number, Math.floor(j - width));
      high[i] = Math.max(high[i] as number, Math.ceil(j + width));
    }
  }
  return bandOf(low, high, m);
}

const AROUND = 20; // sentences that the narrow band reaches to either side of the path
const AROUND_SURE = 4; // and where nothing nearby is in doubt
const SURE = 0.999;
const NEARBY = 6; // beads

/** A band around a path that is roughly right: narrow where the path is sure, wide where it is not. */
export function narrowBand(steps: readonly Step[], rows: number, columns: number): Band {
  const low = new Int32Array(rows + 1).fill(columns);
  const high = new Int32Array(rows + 1);
  const doubt = new Uint8Array(steps.length + 1);
  steps.forEach(({ posterior }, k) => {
    if (posterior < SURE) doubt.fill(1, Math.max(0, k - NEARBY), k + NEARBY + 1);
  });
  [...steps, { i: rows, j: columns, source: 0, target: 0 }].forEach(({ i, j, source, target }, k) => {
    const around = doubt[k] ? AROUND : AROUND_SURE;
    for (let at = i; at <= i + source; at++) {
      low[at] = Math.min(low[at] as number, j - around);
      high[at] = Math.max(high[at] as number, j + target + around);
    }
  });
  return bandOf(low, high, columns);
}

function cumulate(values: Float64Array): Float64Array {
  const out = new Float64Array(values.length + 1);
  values.forEach((value, k) => {
    out[k + 1] = (out[k] as number) + value;
  });
  return out;
}
