import { fingerprint } from "../core/fingerprint.ts";

/** A pair as its pool sees it. */
export interface Pooled {
  /** What it is called, however its texts change: a path. */
  readonly name: string;
  /** Tells pairs of one name apart. */
  readonly text: string;
  /** Characters of both sides. */
  readonly size: number;
}

// Characters of both sides that are aligned together, about: an edit costs the pool it is in. With 692 articles of nine sentences
// (English to Italian and German) 561 sentences left out were found by each article alone, 596 in pools of about this size and 597
// by all together; of false alarms there were 25, 7 and 9.
const POOL = 64_000;
const LEAST = POOL / 2;
const MOST = 2_000_000; // what is aligned together is held in memory together

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** 0 to 1, by the name alone. */
const chance = (name: string) => Number.parseInt(fingerprint(name).slice(0, 8), 16) / 2 ** 32;

/**
 * Parts pairs into pools. Where a pool ends is told by the name and the size of the pair there, not by what came before: a pair
 * that is added, removed or edited leaves nearly all other pools as they are. The order in which pairs are given does not count.
 */
export function poolsOf<P extends Pooled>(pairs: readonly P[]): P[][] {
  const sorted = [...pairs].sort((a, b) => compare(a.name, b.name) || compare(a.text, b.text));
  const pools: P[][] = [];
  let size = 0;
  let open: P[] = [];
  for (const pair of sorted) {
    if (open.length === 0 || size + pair.size > MOST) {
      open = [];
      pools.push(open);
      size = 0;
    }
    open.push(pair);
    size += pair.size;
    if (size >= LEAST && chance(pair.name) < pair.size / LEAST) open = [];
  }
  const last = pools.at(-1);
  const before = pools.at(-2);
  const sizeOf = (pool: readonly P[]) => pool.reduce((sum, one) => sum + one.size, 0);
  // A small rest would learn little by itself.
  if (last && before && sizeOf(last) < LEAST && sizeOf(before) + sizeOf(last) <= MOST) before.push(...(pools.pop() ?? []));
  return pools;
}
