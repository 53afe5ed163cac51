import type { Bead, Bitext, Move } from "../core/bead.ts";
import type { Document } from "../core/document.ts";
import { type Knowledge, withKnowledge } from "../lexicon/knowledge.ts";
import { learn } from "../lexicon/learn.ts";
import { type Lexicon, lexiconOf } from "../lexicon/lexicon.ts";
import { namesOf } from "../lexicon/names.ts";
import { likeness, type Sparse, transpose } from "../lexicon/prior.ts";
import { Vocabulary } from "../lexicon/terms.ts";
import type { TermBase } from "../term/term-base.ts";
import { narrowBand } from "./band.ts";
import type { Search } from "./explain.ts";
import { hardOf } from "./hard.ts";
import type { Words } from "./lattice.ts";
import { fitLength, median } from "./length.ts";
import { Weigher } from "./membership.ts";
import { firstModel, type Model } from "./model.ts";
import { type Moved, movesOf, swapsOf } from "./moves.ts";
import { type Found, findPath, firstPath, settled } from "./paths.ts";
import { expect, pooled, refit, reversed } from "./posterior.ts";
import type { Step } from "./search.ts";
import { type Side, sideOf } from "./side.ts";
import { loneScore, straysOf } from "./strays.ts";
import { knowledgeOf } from "./terms.ts";
import { unbound } from "./unbound.ts";

/** How texts are aligned. */
export interface AlignOptions {
  /** What is known of the words beforehand. */
  readonly knowledge?: readonly Knowledge[];
  /** Term bases, which are known beforehand too. */
  readonly terms?: readonly TermBase[];
  /** Odds of a sentence without counterpart, against what the texts themselves suggest; default 1. More finds more omissions, and more that are none. */
  readonly nullPrior?: number;
}

/** A pair of documents to be aligned. */
export interface Pair {
  readonly source: Document;
  readonly target: Document;
}

/** Several pairs aligned together, and the words they taught. */
export interface Alignment {
  readonly bitexts: readonly Bitext[];
  /** For each bitext, the evidence that the two texts translate each other, in nats a word. */
  readonly evidence: readonly number[];
  /** Source terms and target terms; `forward` has rows by source term, `backward` by target term. */
  readonly vocabularies: readonly [source: Vocabulary, target: Vocabulary];
  readonly forward: Lexicon;
  readonly backward: Lexicon;
  /** For each bitext, what `explainBead` needs. */
  readonly searches: readonly Search[];
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

const ROUNDS = 4;

/** One pair on its way to being aligned. */
interface Job extends Pair {
  readonly a: Side;
  readonly b: Side;
  readonly hard: Words["hard"];
  model: Model;
  found: Found;
  done: boolean;
}

/** What all pairs of a run share: their words, and what is known of them. */
interface Shared {
  readonly vocabularies: readonly [Vocabulary, Vocabulary];
  readonly prior: Sparse;
  readonly backPrior: Sparse;
  readonly often: Float64Array;
  readonly oftenB: Float64Array;
}

/**
 * Aligns the sentences of two segmented documents. Structure, length and words in one score, a log likelihood ratio of "these
 * translate each other" against "they have nothing to do with each other"; what translates what is learned from the two texts
 * themselves, in turns with the alignment. The score of a bead is its posterior probability, that of a sentence without
 * counterpart how often one of such a posterior has none.
 */
export function align(source: Document, target: Document, options: AlignOptions = {}): Bitext {
  return alignAll([{ source, target }], options).bitexts[0] as Bitext;
}

/** Aligns several pairs of documents of the same two languages: what one teaches of the words helps the others. */
export function alignAll(pairs: readonly Pair[], options: AlignOptions = {}): Alignment {
  const vocabularies = [new Vocabulary(), new Vocabulary()] as const;
  const sides = pairs.map(({ source, target }) => [sideOf(source, vocabularies[0]), sideOf(target, vocabularies[1])] as const);
  const prior = withKnowledge(likeness(...vocabularies), knownFor(pairs, options), ...vocabularies);
  const shared: Shared = {
    vocabularies,
    prior,
    backPrior: transpose(prior, vocabularies[1].words.length),
    often: vocabularies[0].frequencies(),
    oftenB: vocabularies[1].frequencies(),
  };
  let forward = lexiconOf(prior, shared.oftenB);
  let backward = lexiconOf(shared.backPrior, shared.often);
  const same = sharedTerms(...vocabularies);
  const jobs = pairs.map((pair, k): Job => {
    const [a, b] = sides[k] as (typeof sides)[number];
    const hard = hardTerms(a, b, vocabularies);
    const first = firstGuess(a, b, wordsOf(shared, forward, backward, hard), same, options.nullPrior);
    return { ...pair, a, b, hard, ...first, done: false };
  });
  for (let round = 0; round < ROUNDS; round++) {
    const expectations = jobs.map(({ found, a, b }) => expect(found.lattice, found.sums, a, b));
    const training = pooled(expectations.map((expectation) => expectation.training));
    forward = learn(training, prior, shared.oftenB, forward);
    backward = learn(reversed(training), shared.backPrior, shared.often, backward);
    jobs.forEach((job, k) => {
      const { a, b, found, hard } = job;
      job.model = refit(
        job.model,
        expectations[k] as (typeof expectations)[number],
        fitLength(found.steps, a, b, job.model),
        options.nullPrior,
      );
      job.found = findPath(a, b, wordsOf(shared, forward, backward, hard), job.model, narrowBand(found.steps, a.size, b.size));
      job.done = settled(found.steps, job.found.steps);
    });
    if (round > 0 && jobs.every(({ done }) => done)) break;
  }
  const weighers = jobs.map(({ a, b, hard, model }) => new Weigher(a, b, wordsOf(shared, forward, backward, hard), model));
  jobs.forEach((job, k) => {
    job.found = { ...job.found, steps: unbound(job.found.steps, job.a, job.b, weighers[k] as Weigher) };
  });
  const terms = [vocabularies[0].words, vocabularies[1].words] as const;
  const searches = jobs.map(
    ({ a, b, hard, model, found }): Search => ({
      source: a,
      target: b,
      words: wordsOf(shared, forward, backward, hard),
      model,
      found,
      terms,
    }),
  );
  const bitexts = jobs.map((job, k) => bitextOf(job, (searches[k] as Search).words, weighers[k] as Weigher));
  return { bitexts, evidence: jobs.map(evidenceOf), vocabularies, forward, backward, searches };
}

const UNLIKE = Math.log(1.4);
const ENOUGH = 5; // sentences from which their middle length is worth something

/**
 * The first model and path. A text that stops half-way has fewer characters than its sentences promise; where the two disagree
 * on how much longer a translation is, the one that explains the texts better decides.
 */
function firstGuess(a: Side, b: Side, words: Words, same: Int32Array, nullPrior?: number): { model: Model; found: Found } {
  const model = firstModel(sum(a.lengths), sum(b.lengths), nullPrior);
  const found = firstPath(a, b, words, model, same);
  const ratio = (median(b.lengths) + 1) / (median(a.lengths) + 1);
  if (Math.min(a.size, b.size) < ENOUGH || Math.abs(Math.log(ratio / model.ratio)) < UNLIKE) return { model, found };
  const other = { ...model, ratio };
  const otherFound = firstPath(a, b, words, other, same);
  return otherFound.sums.total > found.sums.total ? { model: other, found: otherFound } : { model, found };
}

function wordsOf({ vocabularies }: Shared, forward: Lexicon, backward: Lexicon, hard: Words["hard"]): Words {
  return { forward, backward, sizes: [vocabularies[0].words.length, vocabularies[1].words.length], hard };
}

/** All that is known of the words beforehand, the names that the runtime knows in the two languages included. */
function knownFor([first]: readonly Pair[], { knowledge = [], terms = [] }: AlignOptions): Knowledge[] {
  if (!first) return [...knowledge];
  const [from, to] = [first.source.language, first.target.language];
  return [...knowledge, ...terms.map((base) => knowledgeOf(base, from, to)), namesOf(from, to)];
}

function hardTerms(a: Side, b: Side, [source, target]: Shared["vocabularies"]): Words["hard"] {
  return [
    hardOf(a, source.words, (term) => target.find(source.words[term] as string) ?? -1),
    hardOf(b, target.words, (term) => term),
  ];
}

/** For each source term the target term that is the same word or number, or -1. */
function sharedTerms(source: Vocabulary, target: Vocabulary): Int32Array {
  return Int32Array.from(source.words, (word) => (word[0] === "~" ? -1 : (target.find(word) ?? -1)));
}

/** How much better the texts are explained together than each by itself, for each word that has a counterpart. */
function evidenceOf({ a, b, found: { lattice, sums, steps } }: Job): number {
  const alone = sum(lattice.nulls[0]) + sum(lattice.nulls[1]);
  let words = 0;
  for (const { i, j, source, target } of steps) {
    if (source === 0 || target === 0) continue;
    words +=
      (a.starts[i + source] as number) - (a.starts[i] as number) + (b.starts[j + target] as number) - (b.starts[j] as number);
  }
  return (sums.total - alone) / Math.max(1, words / 2);
}

function bitextOf(job: Job, words: Words, weigher: Weigher): Bitext {
  const { source, target, a, b, found } = job;
  const ground = { source: a, target: b, words, steps: found.steps, weigher };
  const swaps = swapsOf(ground);
  const moves = [...movesOf(ground), ...swaps].map(
    (move): Move => ({
      source: source.sentences.slice(move.source.from, move.source.to),
      target: target.sentences.slice(move.target.from, move.target.to),
      score: rounded(move.score),
    }),
  );
  const swapped = scoresOf(swaps);
  const beads = found.steps.map(
    (step): Bead => ({
      source: source.sentences.slice(step.i, step.i + step.source),
      target: target.sentences.slice(step.j, step.j + step.target),
      score: rounded(scoreOf(step, swapped.source.get(step.i) ?? swapped.target.get(step.j))),
    }),
  );
  const strays = straysOf(job, weigher);
  return { source, target, beads, ...(moves.length > 0 ? { moves } : {}), ...(strays.length > 0 ? { strays } : {}) };
}

const rounded = (score: number) => Math.round(score * 1e4) / 1e4;

/** How sure a bead is; one whose sentences belong elsewhere by `swap` is not. */
function scoreOf({ source, target, posterior }: Step, swap = 0): number {
  return source > 0 && target > 0 ? Math.min(posterior, 1 - swap) : loneScore(posterior);
}

/** The scores of moves of one sentence, by its number on either side. */
function scoresOf(moves: readonly Moved[]): { readonly source: Map<number, number>; readonly target: Map<number, number> } {
  const of = (side: "source" | "target") => new Map(moves.map((move) => [move[side].from, move.score] as const));
  return { source: of("source"), target: of("target") };
}
