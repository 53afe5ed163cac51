import type { Side } from "./side.ts";

/** A pair of sentences that surely belong together: "before source sentence i, target sentence j". */
export interface Anchor {
  readonly i: number;
  readonly j: number;
}

const RARE = 2; // a term in so few sentences on either side can anchor

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
export function anchorsOf(source: Side, target: Side, shared: Int32Array, targetTerms: number): Anchor[] {
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
  return plausible(chain(anchors));
}

const STRAY = 6; // sentences that an anchor may lie off the line between its neighbours
const STRAY_ROOT = 2; // and more, times the root of their distance

/** Leaves out anchors that lie far off the line between the one before and the one after: two texts share odd words by chance. */
function plausible(anchors: readonly Anchor[]): Anchor[] {
  return anchors.filter(({ i, j }, k) => {
    const [before, after] = [anchors[k - 1], anchors[k + 1]];
    if (!before || !after || after.i === before.i) return true;
    const expected = before.j + ((i - before.i) / (after.i - before.i)) * (after.j - before.j);
    return Math.abs(j - expected) <= STRAY + STRAY_ROOT * Math.sqrt(after.i - before.i);
  });
}
