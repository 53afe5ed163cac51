import type { Bead } from "../../core/bead.ts";
import { LanguageGuess } from "../../lexicon/guess.ts";
import { Shape } from "../../token/form.ts";
import type { CheckContext, SideContext } from "../define.ts";

/** What the two documents tell of a lower-case word of the source. */
interface Usage {
  /** The trusted beads whose source has it, in order. */
  readonly beads: Bead[];
  /** In how many of them the target has it too. */
  kept: number;
  /** True where the source writes it without a capital somewhere. */
  lower: boolean;
}

const MOST = 100; // beads that are enough to learn how a word is rendered
const LINKED = 0.3; // Dice coefficient from which on a word is taken to render another

const wordsOf = (side: SideContext, sentences: Bead["source"]) =>
  sentences.flatMap((sentence) => side.tokens(sentence).flatMap(({ kind, form }) => (kind === "word" ? [form] : [])));

/** What the documents as a whole tell of their words: which are translated, which are kept, which are the translation's own. */
export class WordUse {
  readonly #context: CheckContext;
  readonly #usage = new Map<string, Usage>();
  readonly #targets = new Map<string, number>();
  readonly #own = new Set<string>();
  readonly #guess = new LanguageGuess();
  readonly #words = { source: new Map<Bead, readonly string[]>(), target: new Map<Bead, readonly string[]>() };
  readonly #renderings = new Map<string, string | undefined>();

  constructor(context: CheckContext) {
    this.#context = context;
    const { source, target } = context;
    for (const bead of context.bitext.beads) {
      if (!context.trusted(bead)) continue;
      const theirs = wordsOf(source, bead.source);
      const set = new Set(wordsOf(target, bead.target).map(({ lower }) => lower));
      const known = new Set<string>();
      for (const { shape, lower: word } of theirs) {
        const usage = this.#usage.get(word) ?? { beads: [], kept: 0, lower: false };
        if (usage.beads.length === 0) this.#usage.set(word, usage);
        usage.lower ||= (shape & Shape.lower) !== 0;
        if (known.has(word)) continue;
        known.add(word);
        usage.beads.push(bead);
        if (set.has(word)) usage.kept++;
        else this.#guess.learn(word, "source");
      }
      for (const word of set) {
        this.#targets.set(word, (this.#targets.get(word) ?? 0) + 1);
        if (known.has(word)) continue;
        this.#own.add(word);
        this.#guess.learn(word, "target");
      }
    }
  }

  /** True where the translation uses the word where the source does not: it is a word of the target language. */
  own(word: string): boolean {
    return this.#own.has(word);
  }

  /** True where the source writes the word without a capital somewhere: no name. */
  plain(word: string): boolean {
    return this.#usage.get(word)?.lower ?? false;
  }

  /** In how many other beads the translation keeps the word, and in how many it does not. */
  elsewhere(word: string): { kept: number; translated: number } {
    const usage = this.#usage.get(word);
    if (!usage) return { kept: 0, translated: 0 };
    return { kept: usage.kept - 1, translated: usage.beads.length - usage.kept };
  }

  /** The trusted beads whose source has the word. */
  beads(word: string): readonly Bead[] {
    return this.#usage.get(word)?.beads ?? [];
  }

  /** The words and numbers of one side of a bead in lower case. */
  words(bead: Bead, side: "source" | "target"): readonly string[] {
    const known = this.#words[side].get(bead);
    if (known) return known;
    const words = bead[side].flatMap((sentence) =>
      this.#context[side].tokens(sentence).flatMap(({ kind, form }) => (kind === "mark" ? [] : [form.lower])),
    );
    this.#words[side].set(bead, words);
    return words;
  }

  /** Log odds per three letters that these words are of the source language. */
  sourceLike(words: readonly string[]): number {
    return this.#guess.sourceLike(words);
  }

  /** The target word that goes with a source word most regularly, if any does. */
  rendering(word: string): string | undefined {
    if (this.#renderings.has(word)) return this.#renderings.get(word);
    const beads = this.beads(word);
    const together = new Map<string, number>();
    for (const bead of beads.slice(0, MOST)) {
      for (const { lower } of new Set(wordsOf(this.#context.target, bead.target))) {
        together.set(lower, (together.get(lower) ?? 0) + 1);
      }
    }
    const { functionWords } = this.#context.target.language;
    let best: string | undefined;
    let most = LINKED;
    for (const [other, count] of together) {
      if (count < 2 || other === word || functionWords.includes(other)) continue;
      const dice = (2 * count) / (Math.min(beads.length, MOST) + (this.#targets.get(other) ?? count));
      if (dice > most) [best, most] = [other, dice];
    }
    this.#renderings.set(word, best);
    return best;
  }
}

const uses = new WeakMap<CheckContext, WordUse>();

/** The use of words in the documents of a context, counted once. */
export function wordUse(context: CheckContext): WordUse {
  const use = uses.get(context) ?? new WordUse(context);
  uses.set(context, use);
  return use;
}
