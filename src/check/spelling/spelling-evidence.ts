import { distance } from "fastest-levenshtein";
import type { Sentence } from "../../core/document.ts";
import { functionWords } from "../../language/function-words.ts";
import type { Language } from "../../language/index.ts";
import { fold } from "../../token/fold.ts";
import { startsUpper } from "../../token/names.ts";
import type { CheckContext } from "../define.ts";
import type { UnknownWord } from "./unknown-words.ts";

/** What the two texts tell of a word that the dictionary does not know. */
export interface Surroundings {
  /** How many different words the translation has. */
  readonly size: number;
  /** The letters of the language, in lower case. */
  readonly letters: readonly string[];
  /** True where the source has the word, or a name that it is a form of: it is no slip. */
  known(word: UnknownWord): boolean;
  /** True where the source has the word. */
  inSource(word: string): boolean;
  /** True where the translation has a word elsewhere. */
  attested(word: string): boolean;
  /** True where the word has letters that the language has none of: it is a foreign one. */
  foreign(word: UnknownWord): boolean;
  /** True where another country of the language writes the right word so. */
  custom(word: UnknownWord, right: string): boolean;
  /** True for a function word of the language. */
  small(word: string): boolean;
  /** How sure it is that two words were run together: a small one, and one that the texts have elsewhere or the source means. */
  joined(word: UnknownWord, right: string): number;
  /** True where a source word beside one of the places means what the right word means. */
  meant(word: UnknownWord, right: string): boolean;
  /** True where the source has a word that the unknown one is liker to than the right one is: it was made after it. */
  nearer(word: UnknownWord, right: string): boolean;
  /** The number of the bead that a sentence of the translation belongs to. */
  bead(sentence: Sentence): { readonly bead?: number };
}

const FORM = 2; // letters of an ending that a name takes
const LONG = 7; // letters of a word that a small one is seldom part of
const SHARED = 4; // letters that words of one origin begin with

const lettersOf = (words: Iterable<string>): ReadonlySet<string> =>
  new Set([...words].flatMap((word) => [...word].filter((letter) => /^\p{Ll}$/u.test(letter))));

const alphabets = new WeakMap<Language, ReadonlySet<string>>();

/** The letters of a language's own words, worked out once. */
function alphabetOf(language: Language): ReadonlySet<string> {
  let own = alphabets.get(language);
  if (!own) {
    own = lettersOf(language.functionWords);
    alphabets.set(language, own);
  }
  return own;
}

/** Gathers what is asked of both texts; made only where there is a word to ask about. */
export function surroundings(context: CheckContext): Surroundings {
  const { bitext, source, target } = context;
  const wordsOf = (side: typeof source) => {
    const words = side.document.sentences.flatMap((sentence) => side.tokens(sentence));
    return words.flatMap(({ kind, text }) => (kind === "word" ? [text] : []));
  };
  const theirs = wordsOf(source);
  const theirForms = new Set(theirs.map((word) => fold(word)));
  const names = [...new Set(theirs.filter(startsUpper))].map((word) => fold(word));
  const ours = new Set(wordsOf(target).map((word) => word.toLowerCase()));
  const beads = new Map(bitext.beads.flatMap((bead, k) => bead.target.map((sentence) => [sentence.index, k] as const)));
  const beadOf = (sentence: Sentence) => beads.get(sentence.index);
  const facing = ({ places }: UnknownWord) => {
    const sentences = places.flatMap(({ sentence }) => bitext.beads[beadOf(sentence) ?? -1]?.source ?? []);
    const words = sentences.flatMap((sentence) => source.tokens(sentence).filter(({ kind }) => kind === "word"));
    return [...new Set(words.map(({ text }) => fold(text)))];
  };
  const small = functionWords(target.language);
  const own = alphabetOf(target.language);
  const { customs } = target.language.variants;
  // A dictionary of the very country that the text is for knows its customs.
  const strict = context.bitext.target.language.includes("-") && context.speller?.language === context.bitext.target.language;
  const plain = (word: string) => customs.reduce((text, [from, to]) => text.replaceAll(from, to), word.toLowerCase());
  const articles = new Set(target.language.names.articles);
  const attested = (word: string) => ours.has(word.toLowerCase());
  const meant = (word: UnknownWord, right: string) => {
    const concepts = new Set(context.concepts("target", fold(right)).filter((concept) => concept > 0));
    return (
      concepts.size > 0 && facing(word).some((own) => context.concepts("source", own).some((concept) => concepts.has(concept)))
    );
  };
  return {
    size: ours.size,
    // A language without data of its own has at least the letters of the text.
    letters: [...(own.size > 0 ? own : lettersOf(ours))],
    foreign: ({ text }) => own.size > 0 && [...text.toLowerCase()].some((letter) => letter > "\u007f" && !own.has(letter)),
    custom: ({ text }, right) => !strict && customs.length > 0 && plain(text) === plain(right),
    small: (word) => small.has(word),
    joined(word, right) {
      const parts = right.toLowerCase().split(" ");
      const content = parts.filter((part) => !small.has(part));
      const [first = "", last = ""] = parts;
      // Before another word a small one may be a prefix: "over", "under", "contro".
      if (content.length > 1 || parts.some((part) => part.length < FORM) || !(small.has(last) || articles.has(first))) return 0;
      const told = content.length === 0 ? articles.has(first) : content.every((part) => attested(part) || meant(word, part));
      if (told) return 0.8;
      return content.some((part) => part.length >= LONG) ? 0.45 : 0.4;
    },
    known({ text }) {
      const form = fold(text);
      if (theirForms.has(form)) return true;
      return (
        startsUpper(text) && names.some((name) => name.length > 2 && form.startsWith(name) && form.length - name.length <= FORM)
      );
    },
    inSource: (word) => theirForms.has(fold(word)),
    attested,
    meant,
    nearer(word, right) {
      const [form, other] = [fold(word.text), fold(right)];
      const head = form.slice(0, SHARED);
      return facing(word).some((own) => own.startsWith(head) && distance(own, form) < distance(own, other));
    },
    bead(sentence) {
      const bead = beadOf(sentence);
      return bead === undefined ? {} : { bead };
    },
  };
}
