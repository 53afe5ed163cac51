import type { Language } from "./language.ts";

const sets = new WeakMap<Language, ReadonlySet<string>>();

/** The function words of a language, for many look-ups. */
export function functionWords(language: Language): ReadonlySet<string> {
  const set = sets.get(language) ?? new Set(language.functionWords);
  sets.set(language, set);
  return set;
}
