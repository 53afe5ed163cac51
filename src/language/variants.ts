import type { Language } from "./language.ts";

/** A spelling as one of a group: words with the same key are one word, in spellings that their sides tell apart. */
interface Spelling {
  readonly key: string;
  readonly side: string;
  /** True where the spellings are customs of two countries ("organise", "organize"), not right and wrong. */
  readonly byCustom: boolean;
}

interface Compiled {
  readonly letters: RegExp | undefined;
  readonly variable: RegExp | undefined;
  readonly changes: ReadonlyMap<string, string>;
  readonly endings: readonly { readonly pattern: RegExp; readonly from: string; readonly to: string }[];
  readonly telling: readonly string[];
  readonly distinct: ReadonlySet<string>;
}

const cache = new WeakMap<Language, Compiled>();
const STEM = 3; // letters before an ending

function compile({ variants }: Language): Compiled {
  const { letters, endings, telling, distinct } = variants;
  const parts = [
    ...letters.map(([from]) => from),
    ...endings.map(({ from, to, tails }) => `(?:${from}|${to})(?:${tails.join("|")})$`),
  ];
  return {
    letters: letters.length > 0 ? new RegExp(letters.map(([from]) => from).join("|"), "gu") : undefined,
    variable: parts.length > 0 ? new RegExp(parts.join("|"), "iu") : undefined,
    changes: new Map(letters),
    endings: endings.map(({ from, to, tails }) => ({
      pattern: new RegExp(`(?:${from}|${to})(?:${tails.join("|")})$`, "u"),
      from,
      to,
    })),
    telling: [...telling].sort((a, b) => b.length - a.length),
    distinct: new Set(distinct),
  };
}

/** Finds the spellings of a language's words that have a variant. */
export interface Speller {
  /** True for a word that may be written in another way; false for the plain way too. */
  variable(word: string): boolean;
  /** A word's spellings, in lower case. */
  spell(word: string): readonly Spelling[];
}

/** What tells the spellings of a language's words; undefined where it has no variants. */
export function speller(language: Language): Speller | undefined {
  let own = cache.get(language);
  if (!own) {
    own = compile(language);
    cache.set(language, own);
  }
  const { letters, variable, changes, endings, telling, distinct } = own;
  if (!variable) return undefined;
  return {
    variable: (word) => variable.test(word),
    spell(word) {
      const found: Spelling[] = [];
      if (letters) {
        const ending = telling.find((tail) => word.endsWith(tail)) ?? "";
        const stem = word.slice(0, word.length - ending.length);
        const key = stem.replace(letters, (from) => changes.get(from) ?? from) + ending;
        if (!distinct.has(key)) found.push({ key, side: word, byCustom: false });
      }
      for (const { pattern, from, to } of endings) {
        const at = word.search(pattern);
        if (at < STEM) continue;
        const key = word.slice(0, at) + to;
        if (!distinct.has(word) && !distinct.has(key))
          found.push({ key, side: word.startsWith(from, at) ? from : to, byCustom: true });
      }
      return found;
    },
  };
}
