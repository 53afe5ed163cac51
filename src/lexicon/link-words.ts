import type { Sentence } from "../core/document.ts";
import { type Token, tokenize } from "../token/tokenize.ts";
import { MARKS } from "./terms.ts";

/** A word, number or mark of one side of a bead; its range counts in the text of its sentence. */
export interface LinkWord {
  readonly text: string;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/** Words of the language that a short text has no room for: without them, each word of a single sentence would count as a frequent one. */
const UNSEEN = 3000;

/** Letters of a word whose links are counted together. Links join words of one sentence: the stem may be shorter than the aligner's. */
const STEM = 4;

/** The words of a language that were met, numbered, and their stems, numbered apart. */
export class LinkVocabulary {
  /** Folded forms; "#12" is a number, "~," a mark. */
  readonly words: string[] = [];
  /** For each word its stem. */
  readonly stems: number[] = [];
  /** For each word the letters it is made of, as bits: what tells at once that two words cannot be alike. */
  readonly letters: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly counts: number[] = [];

  /** The number of a word; a new one counts on. */
  number(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.words.length;
      this.#numbers.set(word, number);
      this.words.push(word);
      const key = word[0] === "#" || word[0] === "~" ? word : word.slice(0, STEM);
      let stem = this.#stems.get(key);
      if (stem === undefined) {
        stem = this.counts.length;
        this.#stems.set(key, stem);
        this.counts.push(0);
      }
      this.stems.push(stem);
      this.letters.push(lettersOf(word));
    }
    const stem = this.stems[number] as number;
    this.counts[stem] = (this.counts[stem] as number) + 1;
    return number;
  }

  /** The number of a word already met. */
  find(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  /** Relative frequencies of the stems. */
  frequencies(): Float64Array {
    const total = this.counts.reduce((sum, count) => sum + count, UNSEEN);
    return Float64Array.from(this.counts, (count) => count / total);
  }
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let k = 0; k < word.length; k++) bits |= 1 << (word.charCodeAt(k) % 31);
  return bits;
}

const INSIDE = /[\p{L}\p{N}]/u;

/** How a token is compared with others, or "" where it has no say: an apostrophe, or a hyphen inside a word. */
function formOf({ kind, text: own, form, end }: Token, text: string): string {
  if (kind === "number") return `#${own.normalize("NFKC").replace(/\P{Nd}/gu, "")}`;
  if (kind === "word") return form.folded;
  const mark = MARKS[own] ?? own;
  if (mark === "'" || (mark === "-" && INSIDE.test(text[end] ?? ""))) return "";
  return `~${mark}`;
}

/** One side of a bead as the linker sees it. */
export interface LinkSide {
  readonly words: readonly LinkWord[];
  /** For each word its number in the vocabulary. */
  readonly numbers: Int32Array;
}

/** The words of sentences, numbered; those that get no number are left out. */
export function linkSide(sentences: readonly Sentence[], number: (word: string) => number | undefined): LinkSide {
  const words: LinkWord[] = [];
  const numbers: number[] = [];
  for (const sentence of sentences) {
    for (const token of tokenize(sentence.text)) {
      const form = formOf(token, sentence.text);
      const own = form === "" ? undefined : number(form);
      if (own === undefined) continue;
      const { text, start, end } = token;
      words.push({ text, sentence, start, end });
      numbers.push(own);
    }
  }
  return { words, numbers: Int32Array.from(numbers) };
}
