import type { Language } from "../language/index.ts";
import { BREAK, FUNCTION, type LinkedWord, type TextPair } from "./linked-text.ts";

const NAME = 0.8; // share of capitals
const UPPER = /^\p{Lu}{2,}$/u;
const CAPITAL = /^\p{Lu}/u;

/** By family: how often its words stand where only a noun can, of how many. */
export interface Nouns {
  /** 0 to 1: share of the occurrences that say "noun": a word right after an article that ends its phrase, or a capital where nouns have one. */
  share(family: number): number;
  /** 0 to 1: share right after an article, whatever follows. */
  direct(family: number): number;
  /** 0 to 1: share followed by another content word. */
  followed(family: number): number;
  /** 0 to 1: share of the occurrences inside a sentence that have a capital. */
  capitals(family: number): number;
  /** True where capitals tell that it is a name. */
  name(family: number): boolean;
  /** True where it is mostly written in capitals. */
  acronym(family: number): boolean;
  /** False where the language gives no sign of nouns. */
  readonly telling: boolean;
}

const bump = (counts: Int32Array, at: number): void => {
  counts[at] = (counts[at] as number) + 1;
};

/** Learns from the places of words which are nouns, as far as articles and capitals tell. */
export function nounsOf(pairs: readonly TextPair[], side: "source" | "target", size: number, language: Language): Nouns {
  const articles = new Set(language.names.articles);
  const negations = new Set(language.negationWords);
  const total = new Int32Array(size);
  const nouns = new Int32Array(size);
  const direct = new Int32Array(size);
  const followed = new Int32Array(size);
  const within = new Int32Array(size);
  const capital = new Int32Array(size);
  const upper = new Int32Array(size);
  for (const pair of pairs) {
    const words = pair[side];
    const families = side === "source" ? pair.sourceFamilies : pair.targetFamilies;
    for (let k = 0; k < words.length; k++) {
      const family = families[k] as number;
      if (family < 0) continue;
      bump(total, family);
      if (UPPER.test(words[k]?.text ?? "")) bump(upper, family);
      const before = words[k - 1];
      const started = before === undefined || before.sentence !== words[k]?.sentence;
      if (!started && families[k - 1] !== -2) {
        bump(within, family);
        if (CAPITAL.test(words[k]?.text ?? "")) {
          bump(capital, family);
          if (language.capitalisedNouns) bump(nouns, family);
        }
      }
      const after = words[k + 1]?.sentence === words[k]?.sentence ? families[k + 1] : undefined;
      if (after !== undefined && after >= 0) bump(followed, family);
      // "la ingerenza" and "la non ingerenza".
      const article = (place: number) => articles.has(words[place]?.text.toLowerCase() ?? "");
      if (
        !started &&
        families[k - 1] === FUNCTION &&
        (article(k - 1) || (negations.has(before.text.toLowerCase()) && article(k - 2)))
      )
        bump(direct, family);
      if (language.capitalisedNouns || started || families[k - 1] !== FUNCTION) continue;
      if ((after === undefined || after < 0) && articles.has(before.text.toLowerCase())) bump(nouns, family);
    }
  }
  return {
    share: (family) => (nouns[family] as number) / Math.max(1, total[family] as number),
    direct: (family) => (direct[family] as number) / Math.max(1, total[family] as number),
    followed: (family) => (followed[family] as number) / Math.max(1, total[family] as number),
    capitals: (family) => (capital[family] as number) / Math.max(1, within[family] as number),
    name: (family) => !language.capitalisedNouns && (capital[family] as number) >= NAME * Math.max(1, within[family] as number),
    acronym: (family) => 2 * (upper[family] as number) > (total[family] as number),
    telling: language.capitalisedNouns || articles.size > 0,
  };
}

/** Tells whether a word stands where only a noun can: alone after an article, or with a capital where nouns have one. */
export function nounPlaces(language: Language): (words: readonly LinkedWord[], families: Int32Array, place: number) => boolean {
  const articles = new Set(language.names.articles);
  return (words, families, place) => {
    const { sentence, text } = words[place] as LinkedWord;
    const here = (k: number) => k >= 0 && words[k]?.sentence === sentence;
    if (language.capitalisedNouns) return here(place - 1) && families[place - 1] !== BREAK && CAPITAL.test(text);
    if (here(place + 1) && (families[place + 1] as number) >= 0) return false;
    return here(place - 1) && articles.has(words[place - 1]?.text.toLowerCase() ?? "");
  };
}
