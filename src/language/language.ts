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

/** Words before a number that make it the number of a part: "Article 5", "Kapitel 3". Lower case. */
export interface HeadingWords {
  readonly article: readonly string[];
  readonly section: readonly string[];
  readonly chapter: readonly string[];
  readonly part: readonly string[];
  readonly annex: readonly string[];
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
  readonly numbers: NumberForms;
  /** Closed-class words (articles, prepositions with their contracted forms, pronouns, conjunctions, auxiliaries, particles), lower case.
   *  Elided forms without the apostrophe ("l", "dell"). Characters or words for Chinese and Japanese. */
  readonly functionWords: readonly string[];
  /** Words that negate: "not", "no", "never", "without", "n't"; lower case. */
  readonly negationWords: readonly string[];
  /** Words that may rightly stand twice in a row: "that", "had", "nous", "sie". Lower case. */
  readonly doubles: readonly string[];
  readonly spacing: Spacing;
  readonly headings: HeadingWords;
  /** Words that begin a sentence after "etc.", "Inc." or an initial far more often than they go on with one: "The", "He", "It".
   *  Capitalised; empty where the script has no capitals. */
  readonly sentenceStarters: readonly string[];
  /** True where every noun is capitalised, so that a capital after an abbreviation says little (German). */
  readonly capitalisedNouns: boolean;
}
