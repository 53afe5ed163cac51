import type { Sentence } from "../../core/document.ts";
import { functionWords } from "../../language/function-words.ts";
import type { Language } from "../../language/index.ts";
import { calendarOf } from "../../lexicon/calendar.ts";
import { fact, formsOf } from "../../token/form.ts";
import { type NameWord, namesIn, type Plain } from "../../token/names.ts";
import type { SideContext } from "../define.ts";

/** A capitalised word of a bead. */
export interface Name extends NameWord {
  readonly sentence: Sentence;
  /** Its place among the capitalised words of its side of the bead. */
  readonly at: number;
}

/** What a language knows of words with a capital, for many look-ups. */
interface Words extends Plain {
  readonly articles: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}

const known = new WeakMap<Language, Words>();

function wordsOf(language: Language): Words {
  let own = known.get(language);
  if (!own) {
    own = {
      common: functionWords(language),
      articles: new Set(language.names.articles),
      others: new Set(language.names.others),
      abbreviations: new Set(Object.values(language.abbreviations).flat()),
    };
    known.set(language, own);
  }
  return own;
}

const LEAST = 3; // letters of a name
const ORIGIN = 6; // letters of a word that is told by its ending
const APOSTROPHE = /^['’ʼ]$/u;
const TITLE = 0.7; // share of capitals among the long words of a title
const LONG = 4; // letters

/** The capitalised words of one side of a bead. */
export function capitalsOf(side: SideContext, sentences: readonly Sentence[]): Name[] {
  const names: Name[] = [];
  const plain = wordsOf(side.language);
  for (const sentence of sentences) {
    for (const name of namesIn(sentence.text, side.tokens(sentence), plain)) {
      names.push({ ...name, sentence, at: names.length });
    }
  }
  return names;
}

const noName = fact(({ text, lower, folded, language }): boolean => {
  if (text.length < LEAST || !language) return true;
  const words = wordsOf(language);
  if (words.common.has(lower) || words.others.has(lower) || words.abbreviations.has(`${text}.`)) return true;
  if (text.length >= ORIGIN && language.names.origins.some((ending) => lower.endsWith(ending))) return true;
  return calendarOf(language.tag).has(folded);
});

/** True where a word with a capital is no name: a title, a month, a word of origin. */
export const isNoName = ({ language }: SideContext, text: string): boolean => noName(formsOf(language).of(text));

/** True where a determiner, or, where every noun has a capital, any word that makes it one of those, stands before a name. */
export function isDetermined(side: SideContext, name: Name, by: "article" | "any" = "any"): boolean {
  if (name.joined !== "") return false;
  const tokens = side.tokens(name.sentence);
  let k = tokens.findIndex(({ start }) => start === name.start) - 1;
  if (k > 0 && APOSTROPHE.test(tokens[k]?.text ?? "") && tokens[k]?.end === name.start) k--;
  const before = tokens[k];
  if (!before || before.kind === "mark") return false;
  const words = wordsOf(side.language);
  const lower = before.text.toLowerCase();
  if (words.articles.has(lower)) return true;
  return by === "any" && side.language.capitalisedNouns && !words.common.has(lower);
}

/** True where a sentence is written as a title: a capital says little. */
export function isTitle(side: SideContext, sentence: Sentence): boolean {
  const long = side.tokens(sentence).filter(({ kind, text }, k) => k > 0 && kind === "word" && text.length >= LONG);
  return long.filter(({ text }) => text[0] !== text[0]?.toLowerCase()).length >= TITLE * long.length && long.length > 0;
}
