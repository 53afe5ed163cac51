import type { Bead } from "../../core/bead.ts";
import { LanguageGuess } from "../../lexicon/guess.ts";
import { nameLikeness } from "../../token/name-likeness.ts";
import { isCapitalised } from "../../token/names.ts";
import type { CheckContext, SideContext } from "../define.ts";

const MOST = 50; // beads that are enough to tell how a name is rendered
const SAME = 0.6; // likeness from which a word is taken to be the name in another form

/** How the words of one side are written, and where. */
class Writing {
  readonly #lower = new Set<string>();
  readonly #capital = new Map<string, { readonly beads: number[]; free: boolean }>();

  /** Reads the sentences of a bead. */
  add(side: SideContext, sentences: Bead["source"], bead: number): void {
    for (const sentence of sentences) {
      const tokens = side.tokens(sentence);
      for (let k = 0; k < tokens.length; k++) {
        const { kind, text } = tokens[k] as (typeof tokens)[number];
        if (kind !== "word") continue;
        if (isCapitalised(text)) this.#note(text, bead, tokens[k - 1]?.kind === "word" || tokens[k - 1]?.text === ",");
        else this.#lower.add(text);
      }
    }
  }

  #note(text: string, bead: number, free: boolean): void {
    const own = this.#capital.get(text);
    if (!own) {
      this.#capital.set(text, { beads: [bead], free });
      return;
    }
    if (own.beads.at(-1) !== bead) own.beads.push(bead);
    own.free ||= free;
  }

  /** The words written without a capital. */
  get lower(): ReadonlySet<string> {
    return this.#lower;
  }

  /** True where a word is written without its capital somewhere: it is no name. */
  plain(word: string): boolean {
    return this.#lower.has(word.toLowerCase());
  }

  /** True where a word has a capital that its place does not ask for, somewhere. */
  free(word: string): boolean {
    return this.#capital.get(word)?.free ?? false;
  }

  /** The beads that have a word with a capital. */
  beads(word: string): readonly number[] {
    return this.#capital.get(word)?.beads ?? [];
  }
}

/** How often the translation keeps a name in other places. */
export interface Kept {
  /** Letter by letter. */
  readonly whole: number;
  /** In this form or one like it. */
  readonly alike: number;
  /** Not at all: another word stands for it, or none. */
  readonly changed: number;
}

/** What the documents as a whole tell of their names. */
export class NameUse {
  readonly #context: CheckContext;
  #guess: LanguageGuess | undefined;
  readonly source = new Writing();
  readonly target = new Writing();

  constructor(context: CheckContext) {
    this.#context = context;
    context.bitext.beads.forEach((bead, number) => {
      if (!context.trusted(bead)) return;
      this.source.add(context.source, bead.source, number);
      this.target.add(context.target, bead.target, number);
    });
  }

  /** How much more a word looks like the source's own words than like the translation's: log odds per three letters. */
  sourceLike(word: string): number {
    if (!this.#guess) {
      this.#guess = new LanguageGuess();
      for (const own of this.source.lower) if (!this.target.lower.has(own)) this.#guess.learn(own, "source");
      for (const own of this.target.lower) if (!this.source.lower.has(own)) this.#guess.learn(own, "target");
    }
    return this.#guess.sourceLike([word.toLowerCase()]);
  }

  /** What becomes of a word of the source in the other beads that have it. `always`: no more is asked than whether it is kept in all. */
  elsewhere(word: string, own: Bead, always = false): Kept {
    const kept = { whole: 0, alike: 0, changed: 0 };
    for (const number of this.source.beads(word).slice(0, MOST)) {
      const bead = this.#context.bitext.beads[number] as Bead;
      if (bead === own) continue;
      const words = bead.target.flatMap((sentence) => this.#context.target.tokens(sentence));
      if (words.some(({ text }) => text === word)) kept.whole++;
      else if (words.some(({ kind, text }) => kind === "word" && nameLikeness(word, text) >= SAME)) kept.alike++;
      else {
        kept.changed++;
        if (always) break;
      }
    }
    return { ...kept, alike: kept.alike + kept.whole };
  }

  /** True where the two come together in another bead: a name and its form in the other language do so again and again. */
  together(word: string, other: string, own: Bead): boolean {
    const theirs = new Set(this.target.beads(other));
    return this.source.beads(word).some((number) => theirs.has(number) && this.#context.bitext.beads[number] !== own);
  }
}

const uses = new WeakMap<CheckContext, NameUse>();

/** The use of names in the documents of a context, counted once; undefined where there is but one bead to count in. */
export function nameUse(context: CheckContext): NameUse | undefined {
  if (context.bitext.beads.length < 2) return undefined;
  let use = uses.get(context);
  if (!use) {
    use = new NameUse(context);
    uses.set(context, use);
  }
  return use;
}
