import { languages } from "./index.ts";
import type { Language } from "./language.ts";

let table: Map<string, number> | undefined;

/** Words that several languages have say nothing of a text; so do single letters. */
const LEAST = 2;

/** Which languages have a word among their function words: one bit each, in the order of `languages`. */
export function languagesOf(word: string): number {
  if (!table) {
    table = new Map();
    for (const [bit, { functionWords, spacing }] of languages.entries()) {
      if (!spacing.betweenWords) continue;
      for (const own of functionWords) if (own.length >= LEAST) table.set(own, (table.get(own) ?? 0) | (1 << bit));
    }
  }
  return table.get(word) ?? 0;
}

/** The bit of a language; 0 where it has no data. */
export function bitOf(language: Language): number {
  const at = languages.indexOf(language);
  return at < 0 ? 0 : 1 << at;
}
