import { fold } from "../token/fold.ts";
import type { Knowledge } from "./knowledge.ts";

const CUT = 7; // letters of a word that count
const SHORTEST = 3; // letters of a stem
const ENDING = 4; // letters that a word may have beyond a short stem
const LONG = 6; // letters from which a stem speaks for any word that begins with it

/** The vocabulary begins with so many concepts of grammar words. */
const GRAMMAR = 134;

// Where adjectives and verbs stand in it; all else, the grammar words aside, are nouns.
const [ADJECTIVES, VERBS, NOUNS] = [763, 962, 1267];

/** What kind of word a concept is mostly named by: grammar words have a kind of their own. */
export function kindOf(concept: number): "noun" | "adjective" | "verb" | "grammar" {
  if (concept < 0) return "grammar";
  if (concept < ADJECTIVES || concept >= NOUNS) return "noun";
  return concept < VERBS ? "adjective" : "verb";
}

const NONE: readonly number[] = [];

/** The words of one language by the concepts they stand for. */
export class ConceptIndex {
  readonly #words = new Map<string, number[]>();
  readonly #stems = new Map<string, number[]>();

  /**
   * `vocabulary` parts concepts by ";" and the forms of one by spaces; a form that ends in "-" is a stem. Concepts of
   * grammar words come first and have negative numbers.
   */
  constructor(vocabulary: string) {
    vocabulary.split(";").forEach((forms, place) => {
      const concept = place - GRAMMAR;
      for (const form of forms.trim().split(/\s+/)) {
        const stem = form.endsWith("-");
        const key = fold(stem ? form.slice(0, -1) : form).slice(0, CUT);
        if (key === "") continue;
        const map = stem ? this.#stems : this.#words;
        const own = map.get(key);
        if (!own) map.set(key, [concept]);
        else if (own.at(-1) !== concept) own.push(concept);
      }
    });
  }

  /** The concepts of a folded word: those of the word itself, else those of the longest stem that it begins with. */
  of(word: string): readonly number[] {
    const cut = word.slice(0, CUT);
    const own = this.#words.get(cut);
    if (own) return own;
    for (let size = cut.length; size >= SHORTEST; size--) {
      if (size < LONG && word.length - size > ENDING) break;
      const found = this.#stems.get(cut.slice(0, size));
      if (found) return found;
    }
    return NONE;
  }
}

/** What two languages' words for the same concepts say for each other. */
export function conceptsOf(
  source: ConceptIndex,
  target: ConceptIndex,
  languages: { readonly from: string; readonly to: string },
): Knowledge {
  return {
    languages,
    get: () => undefined,
    concepts: (side, word) => (side === "source" ? source : target).of(word),
    reversed: () => conceptsOf(target, source, { from: languages.to, to: languages.from }),
  };
}
