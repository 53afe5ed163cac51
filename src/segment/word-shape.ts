import type { Stop } from "./place.ts";

/** A vowel of the Latin, Greek or Cyrillic alphabet, folded. */
export const vowel = /[aeiouyæœøıαεηιουωаеёиоуыэюяіїєъў]/u;

/** Lower case without accents. */
export function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** No word is without a vowel: "Bldg.", "Sgt.". In capitals it is mostly "DVD" or "TV", in lower case "hmm" where the data is good. */
export function lacksVowel(stop: Stop, word: string): boolean {
  if (!/^(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])\p{L}\p{Ll}{1,3}$/u.test(word)) return false;
  return !vowel.test(fold(word)) && (/^\p{Lu}/u.test(word) || stop.facts.starters.size === 0);
}

/** A word that can hardly be an abbreviation, so that the stop is one even before lower case. */
export function isLongWord(stop: Stop, word: string): boolean {
  if (!/^\p{L}+$/u.test(word)) return false;
  const folded = fold(word);
  const endsInVowel = vowel.test(folded.charAt(folded.length - 1));
  return stop.facts.capitalisedNouns ? endsInVowel && word.length > 5 : word.length > (endsInVowel ? 5 : 6);
}

/** "Hauptstr. 5": a compound with a listed abbreviation that has no vowel, and so is no ending of other words. */
export function endsInAbbreviation(stop: Stop, word: string): boolean {
  const tail = fold(word).slice(-3);
  const { uses } = stop.facts;
  return (
    word.length > 3 && !vowel.test(tail) && (uses.has(`${tail}.`) || uses.has(`${tail.charAt(0).toUpperCase()}${tail.slice(1)}.`))
  );
}
