import { fold } from "../token/fold.ts";
import { UNSPACED } from "../token/tokenize.ts";

const HEADS = 6; // families looked back at: more than begin alike anywhere but in very large vocabularies
const LONG = 6; // letters from which a common beginning joins a noun with its verb
const BEGINNING = 5;
const SHARE = 0.5; // of the longer word
const ENDING = 2; // letters of an ending

/** Length of the common beginning of two words. */
export function common(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let k = 0;
  while (k < most && a.charCodeAt(k) === b.charCodeAt(k)) k++;
  return k;
}

/** True where two folded words are forms of one, or made of the same stem: "paese" and "paesi", "govern" and "governance". */
export function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  const same = common(a, b);
  if (short < 3) return false;
  if (short === 3) return same === 3 && long === 4;
  if (short < LONG) return same === short ? long - same <= 3 : same >= short - 1 && same >= 3 && long - same <= 2;
  return same >= BEGINNING && same >= SHARE * long;
}

const VOWELS = /^[aeiouy]*$/;

/** True where two folded words are forms of one: "system" and "systems", "paese" and "paesi", but not "user" and "use". */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  const same = common(a, b);
  if (short < 4 || long - same > ENDING + (same < short ? 1 : 0)) return false;
  if (same === short) return true;
  // "casa" and "case", but not "four" and "found".
  const [endA, endB] = [a.slice(same), b.slice(same)];
  return (
    same >= short - 1 &&
    same >= 3 &&
    (short < LONG ? VOWELS.test(endA) && VOWELS.test(endB) : VOWELS.test(short === a.length ? endA : endB))
  );
}

const NEAR = 4; // letters in common at the beginning that make two renderings one
const PART = 4; // letters of a part of a compound
const SIGNS = new RegExp(`[${UNSPACED}]`, "u");

/**
 * True where two folded words are surely no forms of one word, and neither is a part of the other.
 * @param prefix letters before the shorter word that make another one of it: 2 parts "soluzione" from "risoluzione".
 */
export function unlike(a: string, b: string, prefix = 0): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (SIGNS.test(a) || SIGNS.test(b)) return a[0] !== b[0] && ![...short].every((sign) => long.includes(sign));
  const same = common(a, b);
  if (same >= NEAR || (same >= 3 && same >= short.length - 2)) return false;
  const stem = short.length > PART ? short.slice(0, Math.max(PART, short.length - ENDING)) : short;
  return !(stem.length >= PART && long.indexOf(stem) > prefix);
}

/** The words of one language in families: forms that count as the same. */
export class Families {
  readonly #numbers = new Map<string, number>();
  /** By family: its forms. */
  readonly forms: string[][] = [];

  /** @param words folded, each once. */
  constructor(words: Iterable<string>, same: (a: string, b: string) => boolean) {
    const sorted = [...words].sort();
    for (const word of sorted) {
      let family = -1;
      for (let k = this.forms.length - 1; k >= 0 && k >= this.forms.length - HEADS; k--) {
        if (same(this.forms[k]?.[0] as string, word)) {
          family = k;
          break;
        }
      }
      if (family < 0) family = this.forms.push([]) - 1;
      this.forms[family]?.push(word);
      this.#numbers.set(word, family);
    }
  }

  /** The family of a word that was given. */
  of(word: string): number {
    return this.ofFolded(fold(word));
  }

  /** The same of a folded word. */
  ofFolded(word: string): number {
    return this.#numbers.get(word) ?? -1;
  }
}
