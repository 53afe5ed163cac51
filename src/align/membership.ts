import type { Lexicon } from "../lexicon/lexicon.ts";
import { hardScore } from "./hard.ts";
import type { Words } from "./lattice.ts";
import { lengthScore } from "./length.ts";
import type { Model } from "./model.ts";
import type { Side } from "./side.ts";

/** Sentences from `from` to `to` of one side. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Sums of what given words say, in arrays that serve one stretch of text after the other. */
class Weights {
  readonly #weights: Float64Array;
  #met: number[] = [];
  #base = 0;
  #count = 0;

  constructor(vocabulary: number) {
    this.#weights = new Float64Array(vocabulary);
  }

  clear(): void {
    for (const word of this.#met) this.#weights[word] = 0;
    this.#met = [];
    this.#base = 0;
    this.#count = 0;
  }

  give(side: Side, { from, to }: Span, { base, extra }: Lexicon): void {
    for (let at = side.starts[from] as number; at < (side.starts[to] as number); at++) {
      const word = side.terms[at] as number;
      this.#base += base[word] as number;
      this.#count++;
      for (let k = extra.starts[word] as number; k < (extra.starts[word + 1] as number); k++) {
        const made = extra.columns[k] as number;
        if (this.#weights[made] === 0) this.#met.push(made);
        this.#weights[made] = (this.#weights[made] as number) + (extra.values[k] as number);
      }
    }
  }

  /** The log likelihood ratio of sentences, given the words. */
  take(side: Side, { from, to }: Span): number {
    if (this.#count === 0) return 0;
    let sum = 0;
    for (let at = side.starts[from] as number; at < (side.starts[to] as number); at++) {
      sum += Math.log((this.#base + (this.#weights[side.terms[at] as number] as number)) / this.#count);
    }
    return sum;
  }
}

function charactersIn({ lengths }: Side, { from, to }: Span): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum += lengths[k] as number;
  return sum;
}

const LEXICAL_WEIGHT = 0.6; // as in the score of a bead

/** Weighs sentences of one pair of texts against each other, wherever they stand. */
export class Weigher {
  readonly #forward: Weights;
  readonly #backward: Weights;
  readonly #source: Side;
  readonly #target: Side;
  readonly #words: Words;
  readonly #model: Model;

  constructor(source: Side, target: Side, words: Words, model: Model) {
    this.#source = source;
    this.#target = target;
    this.#words = words;
    this.#model = model;
    this.#forward = new Weights(words.sizes[1]);
    this.#backward = new Weights(words.sizes[0]);
  }

  /** What the words of the other side gain when sentence `member` joins its neighbours `rest`: a log likelihood ratio. */
  need(side: "source" | "target", member: number, rest: Span, other: Span): number {
    const here = side === "source";
    const [own, there] = here ? [this.#source, this.#target] : [this.#target, this.#source];
    const lexicon = here ? this.#words.forward : this.#words.backward;
    const given = here ? this.#forward : this.#backward;
    given.clear();
    given.give(own, rest, lexicon);
    const without = given.take(there, other);
    given.give(own, { from: member, to: member + 1 }, lexicon);
    return given.take(there, other) - without;
  }

  /** How much likelier the words of two stretches are as translations of each other than by chance: a log likelihood ratio. */
  lexical(source: Span, target: Span): number {
    const { forward, backward } = this.#words;
    this.#forward.clear();
    this.#forward.give(this.#source, source, forward);
    this.#backward.clear();
    this.#backward.give(this.#target, target, backward);
    return LEXICAL_WEIGHT * 0.5 * (this.#forward.take(this.#target, target) + this.#backward.take(this.#source, source));
  }

  /** The same of all that does not depend on their place: words, length, numbers and brackets. */
  likelihood(source: Span, target: Span): number {
    return (
      this.lexical(source, target) +
      lengthScore(charactersIn(this.#source, source), charactersIn(this.#target, target), this.#model) +
      hardScore(...this.#words.hard, source.from, source.to, target.from, target.to)
    );
  }
}
