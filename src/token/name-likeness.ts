import { distance } from "fastest-levenshtein";
import { fold } from "./fold.ts";

const PREFIX = 4; // letters in common that make two names one whatever follows
const SHORT = 3;
const LETTERS = 0.5; // share of letters in common from which two names may be one
const SOUNDS = 0.7; // the same of the consonants, by sound
const ACROSS = 0.4; // share of letters in common of names of two scripts
const FEW = 5; // consonants: so few must all be the same

/** Consonants that stand for each other in the spellings of one name; vowels, "h" and "j" count for nothing. */
const CLASS: Readonly<Record<string, string>> = Object.fromEntries(
  ["pb", "vfw", "td", "kcgqszx", "m", "n", "l", "r"].flatMap((group) => [...group].map((letter) => [letter, group[0] as string])),
);

/** The consonants of a folded name by how they sound, doubled ones once: "gorbatschow" and "gorbaciov" are both "krpkv". */
export function soundOf(folded: string): string {
  let out = "";
  for (const letter of folded.replace(/ph/g, "f").replace(/[td]?sch|[td]?[csz]h|[cs]z|kh|ck|t[sz]|d[zj]/g, "k")) {
    const sound = CLASS[letter] ?? "";
    if (sound !== "" && out[out.length - 1] !== sound) out += sound;
  }
  return out;
}

const LATIN = /\p{Script=Latin}/u;

/** Likeness of two folded names of different scripts, which no spelling is common to: "Joe" and "Джо", "James" and "Джеймс". */
function acrossScripts(a: string, b: string): number {
  const letters = 1 - distance(a, b) / Math.max(a.length, b.length);
  if (letters >= ACROSS) return Math.max(letters, LETTERS);
  // "j" is a vowel in some languages and a consonant in others.
  for (const j of ["", "k"]) {
    const [s, t] = [soundOf(a.replace(/j/g, j)), soundOf(b.replace(/j/g, j))];
    if (s === t) return 0.8;
    if (1 - distance(s, t) / Math.max(s.length, t.length) >= LETTERS) return LETTERS;
  }
  return letters;
}

/** How alike two words are as names: 1 equal but for case and accents, 0 nothing in common. From 0.5 on they may be one name in two languages. */
export function nameLikeness(one: string, other: string): number {
  const [a, b] = [fold(one), fold(other)];
  if (a === b) return 1;
  const [shortest, longest] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  if (shortest >= PREFIX && a.slice(0, PREFIX) === b.slice(0, PREFIX)) return 0.9;
  if (shortest >= SHORT && (a.startsWith(b) || b.startsWith(a))) return 0.9;
  if (LATIN.test(one) !== LATIN.test(other)) return acrossScripts(a, b);
  const letters = 1 - distance(a, b) / longest;
  if (letters >= LETTERS) return letters;
  const [s, t] = [soundOf(a), soundOf(b)];
  if (s === t && s.length > 1) return 0.8;
  const most = Math.max(s.length, t.length);
  const sounds = most < FEW ? 0 : 1 - distance(s, t) / most;
  return sounds >= SOUNDS ? 0.8 * sounds : letters;
}

const NEAR = 0.6; // share of letters in common of two spellings of a name
const ENDING = 3; // letters that an ending may add

/** True where two words are spellings or inflected forms of one name: chance likeness of two names is seldom so great. */
export function isVariant(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short) && short.length >= SHORT) return long.length - short.length <= ENDING;
  if (LATIN.test(one) !== LATIN.test(other)) return acrossScripts(a, b) >= LETTERS;
  const sound = soundOf(a);
  return 1 - distance(a, b) / long.length > NEAR || (sound.length >= SHORT && sound === soundOf(b));
}

const CLOSE = 0.65; // share of letters in common of a name and a word made of it

/** True where a word without a capital may be made of a name: "egiziano" of "Egypt". Common words look like names by chance more easily. */
export function mayDerive(name: string, word: string): boolean {
  const [a, b] = [fold(name), fold(word)];
  const shortest = Math.min(a.length, b.length);
  if (shortest < PREFIX || a[0] !== b[0]) return a === b;
  return a.slice(0, PREFIX) === b.slice(0, PREFIX) || 1 - distance(a, b) / Math.max(a.length, b.length) >= CLOSE;
}
