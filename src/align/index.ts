import type { Bead, Bitext } from "../core/bead.ts";
import type { Document } from "../core/document.ts";
import { learn } from "../lexicon/learn.ts";
import { lexiconOf } from "../lexicon/lexicon.ts";
import { likeness, transpose } from "../lexicon/prior.ts";
import { Vocabulary } from "../lexicon/terms.ts";
import { anchorsOf } from "./anchors.ts";
import { type Band, firstBand, narrowBand } from "./band.ts";
import { hardOf } from "./hard.ts";
import { type Lattice, latticeOf, type Words } from "./lattice.ts";
import { fitLength } from "./length.ts";
import { firstModel, type Model } from "./model.ts";
import { expect, refit, reversed } from "./posterior.ts";
import { forwardBackward, type Step, type Sums, viterbi } from "./search.ts";
import { type Side, sideOf } from "./side.ts";

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

const EDGE = 2; // a path this near the edge of the band may have been held back by it

/** True where a path runs along the edge of a band that could be wider. */
function presses({ low, high }: Band, steps: readonly Step[], columns: number): boolean {
  return steps.some(
    ({ i, j }) =>
      (j - (low[i] as number) < EDGE && (low[i] as number) > 0) ||
      ((high[i] as number) - j < EDGE && (high[i] as number) < columns),
  );
}

const ROUNDS = 4;

/**
 * Aligns the sentences of two segmented documents. Structure, length and words in one score, a log likelihood ratio of "these
 * translate each other" against "they have nothing to do with each other"; what translates what is learned from the two texts
 * themselves, in turns with the alignment. The score of a bead is its posterior probability.
 */
export function align(source: Document, target: Document): Bitext {
  const vocabularies = [new Vocabulary(), new Vocabulary()] as const;
  const [a, b] = [sideOf(source, vocabularies[0]), sideOf(target, vocabularies[1])];
  const prior = likeness(...vocabularies);
  const [wordsA, wordsB] = [vocabularies[0].words, vocabularies[1].words];
  const backPrior = transpose(prior, wordsB.length);
  const [often, oftenB] = [vocabularies[0].frequencies(), vocabularies[1].frequencies()];
  let words: Words = {
    forward: lexiconOf(prior, oftenB),
    backward: lexiconOf(backPrior, often),
    sizes: [wordsA.length, wordsB.length],
    hard: [hardOf(a, wordsA, (term) => vocabularies[1].find(wordsA[term] as string) ?? -1), hardOf(b, wordsB, (term) => term)],
  };
  let model = firstModel(sum(a.lengths), sum(b.lengths));
  let { lattice, sums, steps } = firstPath(a, b, words, model, sharedTerms(...vocabularies));
  for (let round = 0; round < ROUNDS; round++) {
    const expectation = expect(lattice, sums, a, b);
    words = {
      ...words,
      forward: learn(expectation.training, prior, oftenB, words.forward),
      backward: learn(reversed(expectation.training), backPrior, often, words.backward),
    };
    model = refit(model, expectation, fitLength(steps, a, b, model));
    lattice = latticeOf(a, b, words, model, narrowBand(steps, a.size, b.size));
    sums = forwardBackward(lattice);
    const before = steps;
    steps = viterbi(lattice, sums);
    if (round > 0 && settled(before, steps)) break;
  }
  const beads: Bead[] = steps.map((step) => ({
    source: source.sentences.slice(step.i, step.i + step.source),
    target: target.sentences.slice(step.j, step.j + step.target),
    score: Math.round(step.posterior * 1e4) / 1e4,
  }));
  return { source, target, beads };
}

/** True where another round would change nothing: the same path, and sure of it. */
function settled(before: readonly Step[], now: readonly Step[]): boolean {
  return before.length === now.length && now.every((step, k) => step.i === before[k]?.i && step.j === before[k]?.j);
}

/** A lattice with its sums and its best path. */
interface Found {
  readonly lattice: Lattice;
  readonly sums: Sums;
  readonly steps: Step[];
}

/** For each source term the target term that is the same word or number, or -1. */
function sharedTerms(source: Vocabulary, target: Vocabulary): Int32Array {
  return Int32Array.from(source.words, (word) => (word[0] === "~" ? -1 : (target.find(word) ?? -1)));
}

const WIDEST = 32;
const LIKELY = 0.5;
const GAIN = 0.02; // nats a sentence: a wider band that explains less than this had nothing better to offer
const HELD = 0.6; // share of the beads that a path on the right track is sure of

/**
 * The best path by what is known before anything is learned. The band is widened as long as the path runs along its edge or is
 * in doubt nearly everywhere; of all, the band that explains the texts best is taken.
 */
function firstPath(a: Side, b: Side, words: Words, model: Model, shared: Int32Array): Found {
  const anchors = anchorsOf(a, b, shared, words.sizes[1]);
  let best: Found | undefined;
  let nodes = 0;
  for (let reach = 1; reach <= WIDEST; reach *= 2) {
    const band = firstBand(a, b, anchors, reach);
    const size = band.starts.at(-1) as number;
    if (size === nodes) break;
    nodes = size;
    const lattice = latticeOf(a, b, words, model, band);
    const sums = forwardBackward(lattice);
    const steps = viterbi(lattice, sums);
    const gained = best ? sums.total - best.sums.total : Number.POSITIVE_INFINITY;
    if (gained > 0) best = { lattice, sums, steps };
    const likely = steps.filter(({ posterior }) => posterior >= LIKELY).length;
    if (!presses(band, steps, b.size) && (likely >= HELD * steps.length || gained < GAIN * a.size)) break;
  }
  return best as Found;
}
