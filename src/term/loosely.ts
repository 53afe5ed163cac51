import { fold } from "../token/fold.ts";
import { tokenize } from "../token/tokenize.ts";
import { isAcronym } from "./finder.ts";

// As few letters as inflected forms have in common. What is loose here only ever takes a finding away.
const STEM = 3;
const SHARE = 0.6; // of the shorter word
const LONG = 5; // letters of a term that may stand inside a word, or be written in one
const ENDING = 2;

/** A text prepared for loose comparison. */
export interface Loose {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** All letters and digits in a row. */
  readonly letters: string;
}

const lettersOf = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, "");

/** Prepares a text. */
export function looseOf(text: string): Loose {
  const words = tokenize(text).flatMap(({ kind, text: word }) => (kind === "mark" ? [] : [fold(word)]));
  return { text, words: new Set(words), letters: lettersOf(text) };
}

/** True where two folded words may be forms of one. */
export function akin(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  const wanted = Math.max(STEM, Math.ceil(SHARE * shorter));
  return shorter >= STEM && a.slice(0, wanted) === b.slice(0, wanted);
}

/** The words of a term that say something: function words aside, where others are left. */
export function tellingWords(term: string, functionWords: ReadonlySet<string>): string[] {
  const words = tokenize(term).flatMap(({ kind, text }) => (kind === "mark" ? [] : [text.toLowerCase()]));
  const telling = words.filter((word) => !functionWords.has(word));
  return (telling.length > 0 ? telling : words).map(fold);
}

/**
 * True where a text may well hold a term in another form: inflected, written in one word or in several, as part of a compound, its
 * words apart or in another order. An acronym stands as it is, or with a small ending.
 */
export function standsLoosely(term: string, { text, words, letters }: Loose, functionWords: ReadonlySet<string>): boolean {
  if (isAcronym(term)) {
    const at = text.indexOf(term);
    return at >= 0 && !/\p{Lu}|\p{Ll}{3}/u.test(text.slice(at + term.length, at + term.length + ENDING + 1));
  }
  const own = lettersOf(term);
  if (own.length >= LONG && letters.includes(own)) return true;
  const telling = tellingWords(term, functionWords);
  return (
    telling.length > 0 &&
    telling.every((word) => words.has(word) || some(words, (other) => akin(word, other) || inside(word, other)))
  );
}

/** True where a word is part of a compound; a short one its last part alone. */
function inside(word: string, compound: string): boolean {
  if (word.length >= LONG) return compound.includes(word);
  const at = compound.lastIndexOf(word);
  return word.length > STEM && at >= STEM && compound.length - at - word.length <= ENDING;
}

function some(words: ReadonlySet<string>, test: (word: string) => boolean): boolean {
  for (const word of words) if (test(word)) return true;
  return false;
}

/**
 * True where a word that is linked to a term may well stand for what was expected: of its family ("elettorale" for "elezione"), a
 * compound of it ("Haiart" of "Art"), or its head alone ("Beben" for "Erdbeben").
 */
export function related(word: string, term: string, functionWords: ReadonlySet<string>): boolean {
  const folded = fold(word);
  return tellingWords(term, functionWords).some(
    (own) =>
      (own.length >= STEM && folded.includes(own)) ||
      (folded.length > STEM && (own.endsWith(folded) || own.startsWith(folded.slice(0, STEM)))),
  );
}
