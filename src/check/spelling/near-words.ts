import type { Speller } from "../../core/speller.ts";

/** What happened to a word that is misspelt, as far as one slip explains it. */
type Slip = "joined" | "accent" | "swapped" | "doubled" | "extra" | "missing" | "changed";

/** A right word that differs from a wrong one by one slip. */
export interface NearWord {
  readonly slip: Slip;
  readonly right: string;
  /** Letters before the slip. */
  readonly before: number;
  /** Letters after it; 0 where it is at the end of the word, as another ending of the same word is. */
  readonly after: number;
}

const ACCENTS = /\p{M}+/gu;
const bare = (text: string) => text.normalize("NFD").replace(ACCENTS, "");
const PART = 2; // letters of a word that may be run together with another

/** The words that one slip would have made into this one, known or not; `letters` are those of the language. */
function* guesses(word: string, letters: readonly string[]): Iterable<NearWord> {
  const n = word.length;
  const cut = (at: number, gone: number, put = "") => word.slice(0, at) + put + word.slice(at + gone);
  const guess = (slip: Slip, right: string, at: number, length: number): NearWord => {
    return { slip, right, before: at, after: n - at - length };
  };
  const bares = [...word].map(bare);
  const alphabet = letters.map((letter) => [letter, bare(letter)] as const);
  for (let k = 0; k < n; k++) {
    for (const [letter, own] of alphabet)
      if (own === bares[k] && letter !== word[k]) yield guess("accent", cut(k, 1, letter), k, 1);
  }
  for (let k = 0; k < n; k++) {
    const letter = word[k] as string;
    if (k + 1 < n && letter !== word[k + 1]) yield guess("swapped", cut(k, 2, `${word[k + 1]}${letter}`), k, 2);
    if (letter === word[k + 1]) yield guess("doubled", cut(k, 1), k, 2);
    else if (letter !== word[k - 1]) {
      yield guess("doubled", cut(k, 1, letter + letter), k, 1);
      yield guess("extra", cut(k, 1), k, 1);
    }
  }
  for (let k = 0; k <= n; k++) {
    for (const letter of letters)
      if (letter !== word[k] && letter !== word[k - 1]) yield guess("missing", cut(k, 0, letter), k, 0);
  }
  for (let k = 0; k < n; k++) {
    for (const [letter, own] of alphabet) if (own !== bares[k]) yield guess("changed", cut(k, 1, letter), k, 1);
  }
}

/** The right words that are one slip away from a wrong one, the likeliest kinds of slip first. */
export function nearWords(word: string, { knows }: Pick<Speller, "knows">, letters: readonly string[]): NearWord[] {
  const found = [...guesses(word, letters)].filter(({ right }) => knows(right));
  for (let k = PART; k <= word.length - PART; k++) {
    const [first, second] = [word.slice(0, k), word.slice(k)];
    if (!knows(first) || !knows(second)) continue;
    found.push({ slip: "joined", right: `${first} ${second}`, before: k, after: word.length - k });
  }
  return found;
}
