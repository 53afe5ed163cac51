import type { Anchor } from "./anchors.ts";
import { cumulate } from "./cumulate.ts";
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

const NEAR = 8; // sentences that the band always reaches to either side
const SLACK = 2; // further reach, times the root of the stretch between two anchors
const MOST_NODES = 10_000_000; // a band of more would cost gigabytes; a text that needs it has nothing to hold on to anyway

/**
 * The first band: around the line that runs from anchor to anchor, at the pace of the characters on either side in between.
 * `reach` widens it.
 */
export function firstBand(source: Side, target: Side, anchors: readonly Anchor[], reach: number): Band {
  const n = source.size;
  const m = target.size;
  const low = new Int32Array(n + 1).fill(m);
  const high = new Int32Array(n + 1);
  const charsS = cumulate(source.lengths);
  const charsT = cumulate(target.lengths);
  const most = MOST_NODES / 2 / (n + 1);
  const stops = [{ i: 0, j: 0 }, ...anchors, { i: n, j: m }];
  for (let k = 0; k + 1 < stops.length; k++) {
    const a = stops[k] as Anchor;
    const b = stops[k + 1] as Anchor;
    const gap = Math.max(b.i - a.i, b.j - a.j);
    // Whatever is missing on one side may be missing anywhere in the stretch.
    const width = Math.min(most, reach * (NEAR + SLACK * Math.sqrt(gap)) + Math.abs(b.i - a.i - (b.j - a.j)));
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
    // As far up and down too: a long run of target sentences without counterpart may belong some source sentences further on.
    for (let at = Math.max(0, i - around); at <= Math.min(rows, i + source + around); at++) {
      low[at] = Math.min(low[at] as number, j);
      high[at] = Math.max(high[at] as number, j + target);
    }
  });
  return bandOf(low, high, columns);
}
