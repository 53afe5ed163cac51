import type { Sentence } from "../../core/document.ts";
import type { Speller } from "../../core/speller.ts";
import { functionWords } from "../../language/function-words.ts";
import type { Language } from "../../language/index.ts";
import type { Token } from "../../token/tokenize.ts";
import type { CheckContext } from "../define.ts";

/** A word that the dictionary does not know, in one place; its range counts in `sentence.text`. */
interface UnknownPlace {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

/** A word that the dictionary does not know, as it is written, with its places. */
export interface UnknownWord {
  readonly text: string;
  readonly places: readonly UnknownPlace[];
  /** True where another such word, or a hyphen, stands beside one of its places: they may be of another language. */
  readonly beside: boolean;
}

const LEAST = 4; // letters: shorter words are abbreviations and foreign more often than misspelt
const MOST = 40; // letters: what is longer is no word
const AROUND = 60; // characters of a run without white space that are looked at
const APOSTROPHE = /^['’ʼ]$/u;
const WORD = /^[\p{L}\p{M}]+/u;
const TAIL = /[\p{L}\p{M}]+$/u;
const UPPER = /^\p{Lu}/u;
const LATER_UPPER = /^.[^\p{Lu}]*\p{Lu}/u;
/** Addresses, paths, codes, placeholders; marks that join the parts of a word in ways no dictionary has ("Leser:innen"). */
const CODE = /[\p{N}@\\/_=<>{}[\]#$%^~|+*`]|[\p{L}\p{M}][.:(&][\p{L}\p{M}]/u;
const OPENS = /^[.!?:"“„«‘([¿¡–—-]$/u;

/** The run without white space and dashes that a word stands in. */
function runAround(text: string, { start, end }: Token): string {
  const before = /[^\s–—]*$/u.exec(text.slice(Math.max(0, start - AROUND), start))?.[0] ?? "";
  const after = /^[^\s–—]*/u.exec(text.slice(end, end + AROUND))?.[0] ?? "";
  return before + text.slice(start, end) + after;
}

/** True where an elided or shortened form around the word is known: "dell'arte", "po'", "rock'n'roll". */
function knownWithApostrophe(text: string, token: Token, knows: Speller["knows"], small: ReadonlySet<string>): boolean {
  const { start, end } = token;
  const word = text.slice(start, end);
  if (APOSTROPHE.test(text[end] ?? "")) {
    const next = WORD.exec(text.slice(end + 1, end + AROUND))?.[0];
    if (small.has(word.toLowerCase()) || knows(`${word}'${next ?? ""}`) || knows(`${word}'`)) return true;
    // What is elided before another word may have any form; the dictionary lists whole ones.
    if (next !== undefined) return true;
  }
  if (!APOSTROPHE.test(text[start - 1] ?? "")) return false;
  const before = TAIL.exec(text.slice(Math.max(0, start - 1 - AROUND), start - 1))?.[0] ?? "";
  return knows(`${before}'${word}`) || knows(`'${word}`);
}

/** True where a capital says that the word is a name: neither the place nor the language asks for one. */
function isName(tokens: readonly Token[], k: number, capitalisedNouns: boolean): boolean {
  const { text } = tokens[k] as Token;
  if (LATER_UPPER.test(text)) return true;
  if (!UPPER.test(text) || capitalisedNouns) return false;
  const before = tokens[k - 1];
  return before !== undefined && !OPENS.test(before.text);
}

const sets = new WeakMap<Language, ReadonlySet<string>>();

/** All abbreviations of a language, worked out once: a stream asks at every record. */
function abbreviationsOf(language: Language): ReadonlySet<string> {
  const own = sets.get(language) ?? new Set<string>(Object.values(language.abbreviations).flat());
  sets.set(language, own);
  return own;
}

/** The words of the translation that its dictionary does not know; names, codes, abbreviations and terms of the term base are left out. */
export function unknownWords(context: CheckContext, speller: Speller): UnknownWord[] {
  const { document, language, tokens } = context.target;
  const small = functionWords(language);
  const abbreviations = abbreviationsOf(language);
  const found = new Map<string, { text: string; places: UnknownPlace[]; beside: boolean }>();
  for (const sentence of document.sentences) {
    const { text } = sentence;
    const own = tokens(sentence);
    let last = -2;
    for (let k = 0; k < own.length; k++) {
      const token = own[k] as Token;
      if (token.kind !== "word" || token.text.length < 2 || speller.knows(token.text)) continue;
      if (small.has(token.text.toLowerCase()) || isName(own, k, language.capitalisedNouns)) continue;
      if (speller.knows(token.text.normalize())) continue;
      if (knownWithApostrophe(text, token, speller.knows, small) || CODE.test(runAround(text, token))) continue;
      const after = text[token.end] ?? "";
      if (after === "." && (abbreviations.has(`${token.text}.`) || token.end < text.length - 1)) continue;
      const beside = last === k - 1;
      last = k;
      if (token.text.length < LEAST || token.text.length > MOST || (after === "-" && token.text.length < LEAST + 2)) continue;
      if (context.terms?.target(sentence).some(({ start, end }) => start <= token.start && token.end <= end)) continue;
      const word = found.get(token.text) ?? { text: token.text, places: [], beside: false };
      found.set(token.text, word);
      word.places.push({ sentence, start: token.start, end: token.end });
      // Part of a word with a hyphen: as little as beside another unknown word it tells of a slip.
      word.beside ||= beside || after === "-" || text[token.start - 1] === "-";
      const previous = beside ? found.get(own[k - 1]?.text ?? "") : undefined;
      if (previous) previous.beside = true;
    }
  }
  return [...found.values()];
}
