import { Shape } from "./form.ts";
import type { Token } from "./tokenize.ts";

/** A word written with a capital and nothing but: it may be a name, or part of one. */
export interface NameWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True where the place demands a capital: at the head of a sentence or a quotation. */
  readonly initial: boolean;
  /** What parts it from the capitalised word before it: a space, a hyphen; "" where anything else does. */
  readonly joined: "" | " " | "-";
}

/** Words of a language that are no names. */
export interface Plain {
  /** Abbreviations, with their full stop, that end no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Function words, in lower case: one that begins a sentence has a capital and is no name. */
  readonly common: ReadonlySet<string>;
}

const LEAST = 2; // letters
const UPPER = /^\p{Lu}/u;
const LATER_UPPER = /\p{Lu}/u;
/** Marks after which a sentence goes on: what follows one has its capital by its own right. */
const WITHIN = /^[,;&/–—%'’€$£~*-]$/u;
const APOSTROPHE = /^['’ʼ]$/u;
const CODE = /[\p{N}_@\\=#/]/u;

/** True where a word begins with a capital: all that most words need to be asked. */
export function startsUpper(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : first >= 192 && UPPER.test(word);
}

/** True where a word has a capital first and small letters after it. */
export function isCapitalised(word: string): boolean {
  if (word.length < LEAST || !startsUpper(word)) return false;
  for (let k = 1; k < word.length; k++) {
    const code = word.charCodeAt(k);
    if (code > 127) return !LATER_UPPER.test(word.slice(k));
    if (code >= 65 && code <= 90) return false;
  }
  return true;
}

/** The capitalised words of a text, in order; codes, abbreviations in capitals and the like are left out. */
export function namesIn(text: string, tokens: readonly Token[], { abbreviations, common }: Plain): NameWord[] {
  const found: NameWord[] = [];
  let last = -3;
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k] as Token;
    if ((token.form.shape & Shape.capitalised) === 0 || token.kind !== "word") continue;
    if (CODE.test(text[token.start - 1] ?? "") || CODE.test(text[token.end] ?? "")) continue;
    const previous = tokens[k - 1];
    const hyphen = last === k - 2 && previous?.text === "-" && previous.end === token.start;
    const joined = last === k - 1 ? " " : hyphen ? "-" : "";
    const initial = joined === "" && opens(tokens, k, abbreviations);
    if (initial && common.has(token.form.lower)) continue;
    found.push({ text: token.text, start: token.start, end: token.end, initial, joined });
    last = k;
  }
  return found;
}

/** True where the word at `k` begins a sentence, a quotation or an item. */
function opens(tokens: readonly Token[], k: number, abbreviations: ReadonlySet<string>): boolean {
  const previous = tokens[k - 1];
  if (!previous) return true;
  if (previous.kind !== "mark") return k === 1 && previous.kind === "number";
  const before = tokens[k - 2];
  const touches = before?.kind === "word" && before.end === previous.start;
  if (APOSTROPHE.test(previous.text)) return !touches || previous.end !== tokens[k]?.start;
  if (previous.text === "." && touches) return before.text.length > 1 && !abbreviations.has(`${before.text}.`);
  return !WITHIN.test(previous.text);
}
