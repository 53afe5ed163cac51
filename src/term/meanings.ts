import { UNSPACED } from "../token/tokenize.ts";

type Side = "source" | "target";

/** What is known of words beforehand: concepts that words of both languages stand for, and what kind of word names each. */
export interface Vocabulary {
  /** Numbers of the concepts of a folded word; none of a word that it does not know. */
  concepts(side: Side, word: string): readonly number[];
  kind(concept: number): "noun" | "adjective" | "verb" | "grammar";
}

const NONE: readonly number[] = [];
const SIGNS = new RegExp(`[${UNSPACED}]`, "u");

/** What lists have in common, empty ones aside. */
function shared(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = NONE, ...others] = lists.filter((list) => list.length > 0);
  return first.filter((concept) => others.every((other) => other.includes(concept)));
}

/** What the folded words of a bitext mean, as far as a vocabulary knows them. */
export class Meanings {
  readonly #vocabulary: Vocabulary | undefined;
  readonly #known: Readonly<Record<Side, Map<string, readonly number[]>>> = { source: new Map(), target: new Map() };

  constructor(vocabulary?: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** The concepts of a word, grammar words aside; in a script without spaces those that its signs share. */
  of(side: Side, word: string): readonly number[] {
    const vocabulary = this.#vocabulary;
    if (!vocabulary) return NONE;
    let known = this.#known[side].get(word);
    if (!known) {
      const own = vocabulary.concepts(side, word);
      const all = own.length === 0 && SIGNS.test(word) ? shared([...word].map((sign) => vocabulary.concepts(side, sign))) : own;
      known = all.filter((concept) => concept >= 0);
      this.#known[side].set(word, known);
    }
    return known;
  }

  /** True where a source word and a target word may stand for the same. */
  same(source: string, target: string): boolean {
    const own = this.of("source", source);
    if (own.length === 0) return false;
    const others = this.of("target", target);
    return own.some((concept) => others.includes(concept));
  }

  /** True where two target words may stand for one of the things that a source word stands for. */
  alike(source: string, a: string, b: string): boolean {
    const [own, others] = [this.of("target", a), this.of("target", b)];
    return this.of("source", source).some((concept) => own.includes(concept) && others.includes(concept));
  }

  /** True where two words of one language surely stand for different things. */
  parted(side: Side, a: string, b: string): boolean {
    const own = this.of(side, a);
    if (own.length === 0) return false;
    const others = this.of(side, b);
    return others.length > 0 && !own.some((concept) => others.includes(concept));
  }

  /** True where a word stands for nothing but what is named by words of other kinds than nouns. */
  noNoun(side: Side, word: string): boolean {
    const own = this.of(side, word);
    return own.length > 0 && own.every((concept) => this.#vocabulary?.kind(concept) !== "noun");
  }

  /** True where a word is known for what nouns alone name. */
  noun(side: Side, word: string): boolean {
    const own = this.of(side, word);
    return own.length > 0 && own.every((concept) => this.#vocabulary?.kind(concept) === "noun");
  }

  /** True where a word stands for nothing but what verbs name. */
  verb(side: Side, word: string): boolean {
    const own = this.of(side, word);
    return own.length > 0 && own.every((concept) => this.#vocabulary?.kind(concept) === "verb");
  }
}
