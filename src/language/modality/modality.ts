/** One force that words may give to a statement. Lists are strings, read when first needed: entries parted by commas and written as
 * those of `Negation`. */
export interface Force {
  /** Words that say it plainly: where nothing on the other side answers them, something is missing. All forms. */
  readonly words: string;
  /** The same for words that are as much idiom as sense, and that translations often leave out: "can", "have to". */
  readonly faint?: string;
  /** Other ways of saying it, or of saying what comes to the same; they answer such a word and ask for no answer themselves. */
  readonly answers: string;
}

/** How a language says what must, may and should be, what holds of one thing alone, and what is excepted. */
export interface Modality {
  /** "Must", "have to". */
  readonly obligation: Force;
  /** "Should", "ought to". */
  readonly advice: Force;
  /** "May", "can", "might": what is possible or permitted. */
  readonly possibility: Force;
  /** "Must not", "may not": the contrary of a permission. */
  readonly prohibition: Force;
  /** "Need not", "do not have to": the contrary of an obligation. */
  readonly release: Force;
  /** "Only", "solely", "nothing but". */
  readonly exclusivity: Force;
  /** "Unless", "except". */
  readonly exception: Force;
  /** Phrases with a plain word that ask for no answer: "not only", "a must", "may #". */
  readonly loose: string;
}

const none: Force = { words: "", answers: "" };

/** Nothing known. */
export const noModality: Modality = {
  obligation: none,
  advice: none,
  possibility: none,
  prohibition: none,
  release: none,
  exclusivity: none,
  exception: none,
  loose: "",
};
