import { UNSPACED } from "../token/tokenize.ts";
import type { Entry } from "./entry.ts";
import { type Knowledge, reverse } from "./knowledge.ts";
import { termsOf } from "./terms.ts";

// As pseudo-counts (set on textberg-dev with FreeDict, whole and in parts).
const WORD = 3;
const PART = WORD / 2; // of a phrase, or one of the characters of a word

const LONGEST = 3; // words of a phrase: a longer one explains rather than translates
const CONTENT = 4; // letters of a word that counts for its phrase
const SHORTEST = 3; // letters: what is shorter stands everywhere, and a dictionary links it to everything
const CHARACTER = new RegExp(`^[${UNSPACED}]`, "u");

const wordsOf = (text: string) => termsOf(text).filter((term) => term[0] !== "~");
const telling = (term: string, letters: number) => term.length >= letters || CHARACTER.test(term);

/** The terms by which a headword is found. */
export function keysOf(headword: string): string[] {
  const terms = wordsOf(headword);
  if (terms.length === 1) return terms.filter((term) => telling(term, SHORTEST));
  return terms.length <= LONGEST && terms.every((term) => CHARACTER.test(term)) ? [...new Set(terms)] : [];
}

/** The terms of a translation that say something, and how surely. */
function counted(translation: string): [term: string, count: number][] {
  const terms = wordsOf(translation);
  if (terms.length > LONGEST) return [];
  const [letters, count] = terms.length === 1 ? [SHORTEST, WORD] : [CONTENT, PART];
  return terms.filter((term) => telling(term, letters)).map((term) => [term, count]);
}

/** Where a dictionary's entries come from, and what it is called. */
export interface DictionaryParts extends Pick<Knowledge, "languages" | "path"> {
  /** The numbers of the entries that a term may be the headword of. */
  readonly keys: ReadonlyMap<string, readonly number[]>;
  /** Reads an entry; undefined where it is malformed. */
  read(number: number): Entry | undefined;
}

/** A bilingual dictionary whose entries are read when their headword is asked for. */
export class Dictionary implements Knowledge {
  readonly #parts: DictionaryParts;
  readonly #rows = new Map<string, ReadonlyMap<string, number> | undefined>();
  #reversed: Knowledge | undefined;
  readonly languages?: NonNullable<Knowledge["languages"]>;
  readonly path?: string;

  constructor(parts: DictionaryParts) {
    this.#parts = parts;
    if (parts.languages !== undefined) this.languages = parts.languages;
    if (parts.path !== undefined) this.path = parts.path;
  }

  /** True where no entry can be found by any term. */
  get empty(): boolean {
    return this.#parts.keys.size === 0;
  }

  get(term: string): ReadonlyMap<string, number> | undefined {
    if (!this.#rows.has(term)) this.#rows.set(term, this.#row(term));
    return this.#rows.get(term);
  }

  reversed(): Knowledge {
    this.#reversed ??= reverse(
      [...this.#parts.keys.keys()].map((term) => [term, this.get(term) ?? new Map<string, number>()] as const),
    );
    return this.#reversed;
  }

  #row(term: string): ReadonlyMap<string, number> | undefined {
    const row = new Map<string, number>();
    const headwords = new Set<string>();
    for (const number of this.#parts.keys.get(term) ?? []) {
      const entry = this.#parts.read(number);
      if (!entry) continue;
      // The key may be that of a phrase: an index leaves out spaces and marks.
      const keys = keysOf(entry.headword);
      if (!keys.includes(term)) continue;
      headwords.add(entry.headword.toLowerCase());
      for (const translation of entry.translations) {
        for (const [other, count] of counted(translation)) {
          row.set(other, Math.max(row.get(other) ?? 0, keys.length > 1 ? Math.min(PART, count) : count));
        }
      }
    }
    // A stem that many words begin with ("Produkt", "Produktion", "Produktname") may be any of them.
    for (const [other, count] of row) row.set(other, count / headwords.size);
    return row.size === 0 ? undefined : row;
  }
}
