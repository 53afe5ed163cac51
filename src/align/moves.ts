import type { Words } from "./lattice.ts";
import type { Span, Weigher } from "./membership.ts";
import type { Step } from "./search.ts";
import type { Side } from "./side.ts";

/** Sentences that translate each other at different places: a stretch of either side, and how sure that is. */
export interface Moved {
  readonly source: Span;
  readonly target: Span;
  readonly score: number;
}

/** A source and a target sentence without counterpart that may be each other's. */
interface Match {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/** What the search for moves looks at. */
export interface Ground {
  readonly source: Side;
  readonly target: Side;
  readonly words: Words;
  readonly steps: readonly Step[];
  readonly weigher: Weigher;
}

const RARE = 8; // sentences without counterpart that a telling word stands in at most
const TELLING = 3; // times likelier than chance
const TRIED = 3; // candidates weighed in full

/** Numbers of the lone sentences of either side, and the step of each. */
function lonesOf(steps: readonly Step[]): { readonly sources: Map<number, number>; readonly targets: Map<number, number> } {
  const sources = new Map<number, number>();
  const targets = new Map<number, number>();
  steps.forEach((step, number) => {
    if (step.target === 0) sources.set(step.i, number);
    if (step.source === 0) targets.set(step.j, number);
  });
  return { sources, targets };
}

function termsIn({ starts, terms }: Side, sentence: number): Set<number> {
  return new Set(terms.subarray(starts[sentence] as number, starts[sentence + 1] as number));
}

const one = (sentence: number): Span => ({ from: sentence, to: sentence + 1 });

/** For each lone source sentence the lone target sentences that share most rare words with it, weighed. */
function matchesOf({ source, target, words, weigher }: Ground, sources: Iterable<number>, targets: Iterable<number>): Match[] {
  const postings = new Map<number, number[]>();
  for (const y of targets) {
    for (const term of termsIn(target, y)) {
      const own = postings.get(term);
      if (own) own.push(y);
      else postings.set(term, [y]);
    }
  }
  const { starts, columns, values } = words.forward.extra;
  const out: Match[] = [];
  for (const x of sources) {
    const shared = new Map<number, number>();
    for (const term of termsIn(source, x)) {
      for (let k = starts[term] as number; k < (starts[term + 1] as number); k++) {
        const value = values[k] as number;
        const there = value < TELLING ? undefined : postings.get(columns[k] as number);
        if (!there || there.length > RARE) continue;
        for (const y of there) shared.set(y, (shared.get(y) ?? 0) + Math.log(value));
      }
    }
    const best = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, TRIED);
    for (const [y] of best) {
      const value = weigher.likelihood(one(x), one(y));
      if (value > 0) out.push({ x, y, value });
    }
  }
  return out;
}

/** Matches of which either is the other's best. */
function mutual(matches: readonly Match[]): Match[] {
  const bestOf = (key: "x" | "y") => {
    const best = new Map<number, Match>();
    for (const match of matches) if (match.value > (best.get(match[key])?.value ?? 0)) best.set(match[key], match);
    return best;
  };
  const [byX, byY] = [bestOf("x"), bestOf("y")];
  return matches.filter((match) => byX.get(match.x) === match && byY.get(match.y) === match);
}

const STRIDE = 4; // sentences between two matches of one move

/** Matches that follow each other on both sides, with nothing between them that has a counterpart. */
function chainsOf(
  matches: readonly Match[],
  sources: ReadonlyMap<number, number>,
  targets: ReadonlyMap<number, number>,
): Match[][] {
  const within = (lones: ReadonlyMap<number, number>, from: number, to: number) => {
    for (let k = from + 1; k < to; k++) if (!lones.has(k)) return false;
    return to > from && to - from <= STRIDE;
  };
  const chains: Match[][] = [];
  for (const match of [...matches].sort((a, b) => a.x - b.x)) {
    const open = chains.slice(-TRIED).find((chain) => {
      const last = chain.at(-1) as Match;
      return within(sources, last.x, match.x) && within(targets, last.y, match.y);
    });
    if (open) open.push(match);
    else chains.push([match]);
  }
  return chains;
}

// Set on texts with sections moved, and on translations with unrelated sentences left out and added.
const PRIOR = 0.6;
const SLOPE = 0.8;
const MOST = 0.97;
const LIKELY = 0.57;

const scoreOf = (value: number) => Math.min(MOST, 1 / (1 + Math.exp(-SLOPE * value)));

const UNLIKELY = -4; // what goes before and after a moved sentence mostly went with it

/** A chain with the lone sentences around it that go on with it. */
function widened(
  { weigher }: Ground,
  chain: readonly Match[],
  sources: ReadonlyMap<number, number>,
  targets: ReadonlyMap<number, number>,
) {
  let [x, y] = [(chain[0] as Match).x, (chain[0] as Match).y];
  let [x2, y2] = [(chain.at(-1) as Match).x + 1, (chain.at(-1) as Match).y + 1];
  const goesOn = (a: number, b: number) => sources.has(a) && targets.has(b) && weigher.likelihood(one(a), one(b)) > UNLIKELY;
  while (goesOn(x - 1, y - 1)) [x, y] = [x - 1, y - 1];
  while (goesOn(x2, y2)) [x2, y2] = [x2 + 1, y2 + 1];
  return { source: { from: x, to: x2 }, target: { from: y, to: y2 } };
}

/** Stretches that the alignment leaves without counterpart on both sides, yet translate each other. */
export function movesOf(ground: Ground): Moved[] {
  const { sources, targets } = lonesOf(ground.steps);
  if (sources.size === 0 || targets.size === 0) return [];
  const paired = new Int32Array(ground.steps.length + 1);
  ground.steps.forEach((step, n) => {
    paired[n + 1] = (paired[n] as number) + (step.source > 0 && step.target > 0 ? 1 : 0);
  });
  const apart = ({ x, y }: Match) => paired[sources.get(x) as number] !== paired[targets.get(y) as number];
  const matches = mutual(matchesOf(ground, sources.keys(), targets.keys())).filter(apart);
  const chance = Math.log(sources.size * targets.size) + PRIOR;
  return chainsOf(matches, sources, targets).flatMap((chain) => {
    const score = scoreOf(chain.reduce((sum, { value }) => sum + value, 0) - chance);
    return score < LIKELY ? [] : [{ ...widened(ground, chain, sources, targets), score }];
  });
}

const FAR = 3; // items between two that changed places
const SWAPPED = 5; // nats that the other order must explain better

/** Items, cells and headings that a structure holds in their place although each translates the other's neighbour. */
export function swapsOf({ source, target, steps, weigher }: Ground): Moved[] {
  const single = ({ i, j, source: a, target: b }: Step) => a === 1 && b === 1 && loneBlock(source, i) && loneBlock(target, j);
  const own = new Map<Step, number>();
  const worth = (step: Step) => {
    const known = own.get(step) ?? weigher.likelihood(one(step.i), one(step.j));
    own.set(step, known);
    return known;
  };
  const out: Moved[] = [];
  const done = new Set<Step>();
  steps.forEach((step, n) => {
    if (!single(step) || done.has(step) || worth(step) > 0) return;
    for (const other of steps.slice(n + 1, n + 1 + FAR)) {
      if (!single(other) || done.has(other) || worth(other) > 0) continue;
      const there = weigher.likelihood(one(step.i), one(other.j));
      const back = weigher.likelihood(one(other.i), one(step.j));
      const gain = there + back - worth(step) - worth(other);
      if (there <= 0 || back <= 0 || gain < SWAPPED) continue;
      done.add(step).add(other);
      out.push({ source: one(step.i), target: one(other.j), score: scoreOf(gain - PRIOR) });
      break;
    }
  });
  return out;
}

/** True where a sentence is all of its block. */
const loneBlock = ({ begins, size }: Side, k: number) => begins[k] === 1 && (k + 1 === size || begins[k + 1] === 1);
