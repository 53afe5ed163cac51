import type { Bead, Bitext } from "../core/bead.ts";
import { type Grouping, groupingsNear, type Stretch } from "./alternatives.ts";
import { type BeadParts, beadParts, type Parts, partsWithin, type Words } from "./lattice.ts";
import { type Model, SHAPES, SPAN } from "./model.ts";
import type { Found } from "./paths.ts";
import { nodeOf } from "./search.ts";
import type { Side } from "./side.ts";
import { strongestWords, type WordPair } from "./word-pairs.ts";

/** What the search for the alignment of one pair of texts ended with. */
export interface Search {
  readonly source: Side;
  readonly target: Side;
  readonly words: Words;
  readonly model: Model;
  readonly found: Found;
  /** What the numbers of the terms stand for. */
  readonly terms: readonly [source: readonly string[], target: readonly string[]];
}

/** One way to group the sentences at a place, and how it fared. */
export interface Candidate {
  readonly grouping: Grouping;
  /** Its beads: indexes of source and target sentences. */
  readonly beads: readonly { readonly source: readonly number[]; readonly target: readonly number[] }[];
  /** What the score is made of, in nats: above 0 it speaks for the grouping, below 0 against it. */
  readonly parts: BeadParts & {
    /** How often beads of such a shape are found. */
    readonly prior: number;
  };
  /** Sum of the parts. Only groupings of the same sentences can be compared by it. */
  readonly score: number;
  /** 0 to 1: the share of all alignments that have these beads, by their probability. */
  readonly probability: number;
}

/** Why a bead is what it is. */
export interface BeadExplanation {
  /** Which bead, from 0. */
  readonly number: number;
  readonly bead: Bead;
  readonly chosen: Candidate;
  /** What else was weighed for the same sentences, the most probable first. */
  readonly alternatives: readonly Candidate[];
  /** The word pairs that bind the bead, the strongest first. */
  readonly words: readonly WordPair[];
}

const NOTHING: BeadParts = { forward: 0, backward: 0, length: 0, structure: 0, hard: 0, across: 0 };

const shapeOf = ({ i, i2, j, j2 }: Stretch) => SHAPES.findIndex(({ source, target }) => source === i2 - i && target === j2 - j);

/** Log of the number of orders in which so many sentences of either side can be passed over. */
function orders(a: number, b: number): number {
  let log = 0;
  for (let k = 1; k <= a; k++) log += Math.log((b + k) / k);
  return log;
}

/** Log prior of passing over every sentence of a stretch. */
function passed({ found: { lattice } }: Search, { i, i2, j, j2 }: Stretch): number {
  const sum = (scores: Float64Array, from: number, to: number) => scores.subarray(from, to).reduce((a, b) => a + b, 0);
  return sum(lattice.nulls[0], i, i2) + sum(lattice.nulls[1], j, j2);
}

/** Log of the share of all alignments that group the stretches in this way; undefined where the search has not looked there. */
function shareOf(search: Search, stretches: readonly Stretch[]): number | undefined {
  const { lattice, sums } = search.found;
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return undefined;
  const [from, to] = [nodeOf(lattice, first.i, first.j), nodeOf(lattice, last.i2, last.j2)];
  if (from < 0 || to < 0) return undefined;
  let log = (sums.ahead[from] as number) + (sums.back[to] as number) - sums.total;
  for (const stretch of stretches) {
    if (stretch.lone) {
      log += passed(search, stretch) + orders(stretch.i2 - stretch.i, stretch.j2 - stretch.j);
      continue;
    }
    const node = nodeOf(lattice, stretch.i2, stretch.j2);
    const shape = shapeOf(stretch);
    if (node < 0 || shape < 0) return undefined;
    log += lattice.scores[shape]?.[node] as number;
  }
  return log === Number.NEGATIVE_INFINITY ? undefined : log;
}

function partsOf(search: Search, parts: Parts, stretch: Stretch): Candidate["parts"] {
  if (stretch.lone) return { ...NOTHING, prior: passed(search, stretch) };
  const { i, i2, j, j2 } = stretch;
  return { ...beadParts(parts, i, i2, j, j2), prior: search.model.shapes[shapeOf(stretch)] as number };
}

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => from + k);

function beadsIn({ i, i2, j, j2, lone }: Stretch): Candidate["beads"] {
  const [source, target] = [numbers(i, i2), numbers(j, j2)];
  if (!lone) return [{ source, target }];
  return [...source.map((own) => ({ source: [own], target: [] })), ...target.map((own) => ({ source: [], target: [own] }))];
}

/** A grouping weighed; undefined where the search has not looked at it. */
function weigh(search: Search, within: Parts, grouping: Grouping, stretches: readonly Stretch[]): Candidate | undefined {
  const share = shareOf(search, stretches);
  if (share === undefined) return undefined;
  const each = stretches.map((stretch) => partsOf(search, within, stretch));
  const total = (name: keyof Candidate["parts"]) => each.reduce((sum, own) => sum + own[name], 0);
  const parts = {
    forward: total("forward"),
    backward: total("backward"),
    length: total("length"),
    structure: total("structure"),
    hard: total("hard"),
    across: total("across"),
    prior: total("prior"),
  };
  return {
    grouping,
    beads: stretches.flatMap(beadsIn),
    parts,
    score: Object.values(parts).reduce((sum, part) => sum + part, 0),
    probability: Math.min(1, Math.exp(share)),
  };
}

/** Everything that is near enough to a bead to be grouped with it. */
function within({ source, target, words, model }: Search, { i, i2, j, j2 }: Stretch): Parts {
  const room = [Math.max(0, i - SPAN), Math.min(source.size, i2 + SPAN), Math.max(0, j - SPAN), Math.min(target.size, j2 + SPAN)];
  return partsWithin(source, target, words, model, room as [number, number, number, number]);
}

/** The best of several ways to split a bead in two. */
function best(candidates: readonly Candidate[]): Candidate[] {
  const [first] = [...candidates].sort((a, b) => b.probability - a.probability);
  return first ? [first] : [];
}

/**
 * Says why bead `number` (from 0) is what it is: what speaks for it and against it, and how the other groupings of its sentences
 * fared.
 * @throws RangeError where there is no such bead.
 */
export function explainBead(bitext: Bitext, search: Search, number: number): BeadExplanation {
  const { steps } = search.found;
  const [bead, step] = [bitext.beads[number], steps[number]];
  if (!bead || !step) throw new RangeError(`there is no bead ${number}`);
  const lone = step.source === 0 || step.target === 0;
  const stretch: Stretch = { i: step.i, i2: step.i + step.source, j: step.j, j2: step.j + step.target, lone };
  const parts = within(search, stretch);
  const chosen = weigh(search, parts, { kind: "chosen" }, [stretch]) as Candidate;
  const others = groupingsNear(steps, number).flatMap(
    ({ grouping, stretches }) => weigh(search, parts, grouping, stretches) ?? [],
  );
  const split = others.filter(({ grouping }) => grouping.kind === "split");
  const alternatives = [...others.filter(({ grouping }) => grouping.kind !== "split"), ...best(split)];
  return {
    number,
    bead,
    // A sentence without counterpart may be passed over at many places of the other side; the search has added them up.
    chosen: { ...chosen, probability: bead.score },
    alternatives: alternatives.sort((a, b) => b.probability - a.probability),
    words: strongestWords(search.words, search.terms, bead),
  };
}
