import type { Modality } from "./modality/modality.ts";
import type { QuantityWords } from "./quantity/quantity.ts";

/** A pair of quotation marks. */
export type QuotePair = readonly [open: string, close: string];

/** Abbreviations, each with its own full stop or stops, as written in running text ("Dr.", "z. B.", "a.C."). */
export interface Abbreviations {
  /** Never the end of a sentence: titles before names, "e.g.", "vs.", "cf.". */
  readonly within: readonly string[];
  /** Belong to the number or reference after them: "Art. 5", "p. 12", "Nr. 76", "fig. 3". Otherwise they may end a sentence. */
  readonly beforeNumber: readonly string[];
  /** May end a sentence as well as stand in one: "etc.", "Inc.", "p.m.", "U.S.", "Jr.". */
  readonly either: readonly string[];
}

/** How numbers are written. */
export interface NumberForms {
  /** Decimal marks, the usual one first. */
  readonly decimal: readonly string[];
  /** Marks between groups of digits, the usual one first; a space stands for every kind of space. */
  readonly group: readonly string[];
  /** Letters or signs that turn digits into an ordinal: "st", "nd", "th" or "a", "o", "ª", "º"; empty where it is a full stop or nothing. */
  readonly ordinalSuffixes: readonly string[];
  /** True where "3." may mean "third" in running text (German, Polish). */
  readonly ordinalPoint: boolean;
  /** What follows a number that is a year, whatever its size: "BC", "a.C.", "年". */
  readonly eras: readonly string[];
}

/** Rules of white space. */
export interface Spacing {
  /** False where words are not parted by spaces (Chinese, Japanese). */
  readonly betweenWords: boolean;
  /** Marks that take a space before them (French ";:!?»"); empty elsewhere. */
  readonly before: string;
  /** Marks that take a space after them inside ("«" in French); empty elsewhere. */
  readonly inside: string;
  /** Special spaces that are right in this language's typography besides U+0020 and U+00A0, as characters (U+202F, U+2009, U+3000). */
  readonly special: string;
}

/** How sentences end and questions open. */
export interface Punctuation {
  /** Opening marks of questions and cries, by the mark that ends them: ["?", "¿"]. Empty where there are none. */
  readonly opening: readonly (readonly [end: string, open: string])[];
  /** How a question may end without a question mark: "か"; empty where it takes one. */
  readonly unmarkedQuestions: readonly string[];
  /** Marks that are written full-width, by their half-width form: [",", "，"]. Empty outside Chinese and Japanese. */
  readonly wide: readonly (readonly [narrow: string, wide: string])[];
}

/** A small word that takes another form before certain words: "il" is "lo" before "studente". */
export interface Joint {
  /** The forms that are wrong there, in lower case, each with the right one; one that ends in an apostrophe is joined to the next word. */
  readonly forms: Readonly<Record<string, string>>;
  /** Regular expression that the next word, in lower case, begins with. */
  readonly before: string;
  /** The same for words that only look so: aspirated, foreign, spoken otherwise than spelled. */
  readonly except?: string;
  /** True where the right form stands for both words: "de el" is "del". */
  readonly both?: true;
  /** Regular expression of a word after the two with which they are right: "de le voir". */
  readonly unless?: string;
  /** Which next words count besides those in lower case: names, or acronyms alone. */
  readonly also?: "names" | "acronyms";
}

/** Words before a number that make it the number of a part: "Article 5", "Kapitel 3". Lower case. */
export interface HeadingWords {
  readonly article: readonly string[];
  readonly section: readonly string[];
  readonly chapter: readonly string[];
  readonly part: readonly string[];
  readonly annex: readonly string[];
}

/** Spellings of one word between which a text has to choose. */
export interface Variants {
  /** Letters that stand for others anywhere in a word, without making another word of it: ["è", "é"], ["œ", "oe"]. Lower case. */
  readonly letters: readonly (readonly [from: string, to: string])[];
  /** Parts before an ending that differ by custom: from "is" to "iz" before "e", "ed", "ation". An empty tail is the end of the word. */
  readonly endings: readonly { readonly from: string; readonly to: string; readonly tails: readonly string[] }[];
  /** Endings in which such letters make another form or word: "é" in French. */
  readonly telling: readonly string[];
  /** Words, spelled as the replacements would have them, that hide two words: "tache" for "tache" and "tâche". */
  readonly distinct: readonly string[];
  /** Letters anywhere in a word that another country of the language, or an older rule, writes for others: ["our", "or"], ["ß", "ss"]. */
  readonly customs: readonly (readonly [from: string, to: string])[];
}

/** What tells names from other words. In lower case but for names; empty where the script has no capitals. */
export interface NameForms {
  /** Articles and determiners, contracted forms too: a word after one is seldom the name of a person or a town. */
  readonly articles: readonly string[];
  /** Endings of words of origin, where those have a capital: "Italian", "Japanese". */
  readonly origins: readonly string[];
  /** Words that may have a capital without being a name: titles, offices, institutions, points of the compass, feasts, heavenly bodies. */
  readonly others: readonly string[];
  /** Names of places and persons, as written, that differ from language to language ("The Hague", "Charles"); the same ones in the
   *  same order in every language that lists any. */
  readonly differing: readonly string[];
}

/** How a language negates. Lower case; "*" stands for letters, "…" for a few words between, "#" for a digit, "'" for either apostrophe. */
export interface Negation {
  /** Words that negate by themselves: "not", "never", "*n't". */
  readonly words: readonly string[];
  /** Words for "without", which other languages put in many ways. */
  readonly without: readonly string[];
  /** Words that go along with a negation and mean nothing alone: French "ne". */
  readonly particles: readonly string[];
  /** Words that stand beside one of `words` or `particles` and negate no second time, alone at most at the head of a clause:
   *  "nessuno", "nunca", "никто". */
  readonly concord: readonly string[];
  /** Words after which one of `concord` may negate alone: "che nessuno". Empty where it never does, not even at the head of a clause. */
  readonly openers: readonly string[];
  /** Phrases with such a word that other languages often put without: "not only", "no longer", "non appena". */
  readonly loose: readonly string[];
  /** Phrases with such a word that negate nothing: "nonetheless", "isn't it", "なければならない", "非常". */
  readonly idle: readonly string[];
  /** Words negative in meaning, which may render a negation: "fail*", "lack*", "un*", "*less". */
  readonly negative: readonly string[];
  /** Words that only look like one of `negative`: "under*", "unit*". */
  readonly affirmative: readonly string[];
  /** Words for "only", as they stand in "not only". */
  readonly only: readonly string[];
}

/** What every stage may know of a language. Facts only: no stage asks which language it is. */
export interface Language {
  /** BCP 47 tag, lower case: "it". */
  readonly tag: string;
  /** ISO 639-3 code: "ita". Chinese is "cmn". */
  readonly iso3: string;
  /** ISO 15924 codes of its scripts, the main one first: "Latn", "Cyrl", "Hans", "Jpan". */
  readonly scripts: readonly string[];
  readonly abbreviations: Abbreviations;
  /** Pairs of quotation marks in use, the preferred one of running text first, then the inner one, then other accepted ones. */
  readonly quotes: readonly QuotePair[];
  /** Pairs that readers take for those of another language, when they mark quotations of the first level. */
  readonly foreignQuotes: readonly QuotePair[];
  readonly numbers: NumberForms;
  /** Its words for numbers, dates and measures. */
  readonly quantities: QuantityWords;
  /** Closed-class words (articles, prepositions with their contracted forms, pronouns, conjunctions, auxiliaries, particles), lower case.
   *  Elided forms without the apostrophe ("l", "dell"). Characters or words for Chinese and Japanese. */
  readonly functionWords: readonly string[];
  /** Words that negate: "not", "no", "never", "without", "n't"; lower case. */
  readonly negationWords: readonly string[];
  /** How they do it, and what else does. */
  readonly negation: Negation;
  /** What must, may and should be, what holds of one thing alone, what is excepted. */
  readonly modality: Modality;
  /** Words that may rightly stand twice in a row: "that", "had", "nous", "sie". Lower case. */
  readonly doubles: readonly string[];
  readonly spacing: Spacing;
  readonly punctuation: Punctuation;
  /** Forms that hang on the sound or spelling of the next word, and contractions; sure ones only. */
  readonly joints: readonly Joint[];
  /** Characters that only one of a language's scripts has, by script: "Hans", "Hant". Empty where there is one script. */
  readonly scriptSigns: Readonly<Record<string, string>>;
  readonly headings: HeadingWords;
  /** Words that begin a sentence after "etc.", "Inc." or an initial far more often than they go on with one: "The", "He", "It".
   *  Capitalised; empty where the script has no capitals. */
  readonly sentenceStarters: readonly string[];
  /** Characters, spaces left out, that a translation into this language takes for 100 in English; about. */
  readonly expansion: number;
  /** True where every noun is capitalised, so that a capital after an abbreviation says little (German). */
  readonly capitalisedNouns: boolean;
  /** What may stand between words that are written as one to make a new word ("Schönheit-s-ideal"), "" for nothing; empty where they are not. */
  readonly compounds: readonly string[];
  /** Nouns of everyday speech that are no terms and have no fixed rendering: "people", "way", "case"; all usual forms, lower case. */
  readonly generalNouns: readonly string[];
  readonly names: NameForms;
  /** True where words are joined by a hyphen before a noun and stand apart elsewhere: "long-term plans", "in the long term". */
  readonly hyphenBeforeNoun: boolean;
  readonly variants: Variants;
}
