import { mayBeAlike, wordLikeness } from "./link-likeness.ts";
import type { LinkVocabulary } from "./link-words.ts";
import { PairNumbers } from "./pair-numbers.ts";

/** What the linker has counted; both directions share the counts of links, since they count what they agree on. */
export interface Counted {
  /** By cell, a pair of stems that stood in one bead: how often they were linked, what is known of them beforehand added. */
  readonly evidence: Float64Array;
  /** By stem: how often it was linked. */
  readonly totals: readonly [source: Float64Array, target: Float64Array];
  /** By stem: how often it had no counterpart. */
  readonly none: readonly [source: Float64Array, target: Float64Array];
  /** The sums of those. */
  readonly noneTotals: [source: number, target: number];
}

// What a dictionary or lexicon may say for a pair: one entry must not win by itself.
const MOST_KNOWN = 3;
const KNOWN_STEM = 7; // letters by which dictionaries and lexicons know a word

/** What is known beforehand of the words of both sides. */
export interface Known {
  /** Target words that render a source word, by 7 letters of each, with pseudo-counts. */
  renderings(word: string): ReadonlyMap<string, number> | undefined;
  /** Numbers of the concepts that a word stands for; undefined: none. */
  concepts(side: "source" | "target", word: string): readonly number[] | undefined;
}

const CONCEPT = 1.5; // pseudo-count of two words for the same concept

function meet(a: readonly number[], b: readonly number[]): boolean {
  return a.some((concept) => b.includes(concept));
}

/** The pairs of stems of a bitext, and what is known of them beforehand. */
export class LinkCells {
  readonly #cells: PairNumbers;
  readonly #seen: PairNumbers;
  readonly #source: LinkVocabulary;
  readonly #target: LinkVocabulary;
  readonly #known: Known;
  readonly #concepts: readonly [source: (readonly number[] | undefined)[], target: (readonly number[] | undefined)[]] = [[], []];
  /** By cell: pseudo-counts. */
  prior = new Float64Array(1 << 10);
  /** By stem of either side: the sum of the pseudo-counts of its cells. */
  readonly priorTotals: readonly [source: Float64Array, target: Float64Array];

  constructor([source, target]: readonly [LinkVocabulary, LinkVocabulary], known: Known) {
    this.#source = source;
    this.#target = target;
    this.#known = known;
    this.#cells = new PairNumbers();
    this.#seen = new PairNumbers();
    this.priorTotals = [new Float64Array(source.counts.length), new Float64Array(target.counts.length)];
  }

  /** Number of cells met. */
  get size(): number {
    return this.#cells.size;
  }

  /** The cells of two lists of words, row by source word. */
  cellsOf(source: Int32Array, target: Int32Array): Int32Array {
    const cells = new Int32Array(source.length * target.length);
    let at = 0;
    for (let i = 0; i < source.length; i++) {
      const a = source[i] as number;
      const row = this.#source.stems[a] as number;
      const word = this.#source.words[a] as string;
      const letters = this.#source.letters[a] as number;
      const known = this.#known.renderings(word.slice(0, KNOWN_STEM));
      const concepts = this.#conceptsOf("source", a);
      for (let j = 0; j < target.length; j++) {
        const b = target[j] as number;
        const cell = this.#cells.number(row, this.#target.stems[b] as number);
        cells[at++] = cell;
        const other = this.#target.words[b] as string;
        const others = concepts && this.#conceptsOf("target", b);
        const same = concepts !== undefined && others !== undefined && meet(concepts, others);
        if (!same && known === undefined && !mayBeAlike(word, letters, other, this.#target.letters[b] as number)) continue;
        const before = this.#seen.size;
        if (this.#seen.number(a, b) !== before) continue; // weighed already
        const count = Math.min(MOST_KNOWN, known?.get(other.slice(0, KNOWN_STEM)) ?? 0);
        this.#raise(cell, a, b, Math.max(count, same ? CONCEPT : 0, wordLikeness(word, other)));
      }
    }
    return cells;
  }

  /** The concepts of a word, looked up once. */
  #conceptsOf(side: "source" | "target", word: number): readonly number[] | undefined {
    const known = this.#concepts[side === "source" ? 0 : 1];
    if (word in known) return known[word];
    const vocabulary = side === "source" ? this.#source : this.#target;
    const concepts = this.#known.concepts(side, vocabulary.words[word] as string);
    known[word] = concepts;
    return concepts;
  }

  /** The words of a cell say at least so much for each other. */
  #raise(cell: number, a: number, b: number, value: number): void {
    if (cell >= this.prior.length) {
      const longer = new Float64Array(Math.max(2 * this.prior.length, cell + 1));
      longer.set(this.prior);
      this.prior = longer;
    }
    const more = value - (this.prior[cell] as number);
    if (more <= 0) return;
    this.prior[cell] = value;
    const [ofSource, ofTarget] = this.priorTotals;
    const row = this.#source.stems[a] as number;
    const column = this.#target.stems[b] as number;
    ofSource[row] = (ofSource[row] as number) + more;
    ofTarget[column] = (ofTarget[column] as number) + more;
  }

  /** What is known before anything is counted. */
  nothing(): Counted {
    const [source, target] = [this.#source.counts.length, this.#target.counts.length];
    const pair = () => [new Float64Array(source), new Float64Array(target)] as const;
    const evidence = new Float64Array(this.size);
    evidence.set(this.prior.subarray(0, this.size));
    return { evidence, totals: pair(), none: pair(), noneTotals: [0, 0] };
  }
}
