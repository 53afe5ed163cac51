/** Tells how the words of one language are spelled: a dictionary of hunspell, or anything else that knows. */
export interface Speller {
  /** BCP 47 tag of the language that it knows. */
  readonly language: string;
  /** True for a word that is spelled right. Apostrophes are those of a typewriter. */
  knows(word: string): boolean;
  /** Words that may have been meant, the likeliest first. Asked for words that are reported, and no others. */
  suggest(word: string): readonly string[];
}

const parts = (tag: string) => tag.toLowerCase().replaceAll("_", "-").split("-");

/** Of several spellers the one for a language: of its region, of no region, else of any. */
export function spellerOf(spellers: readonly Speller[], language: string): Speller | undefined {
  const wanted = parts(language);
  const own = spellers.filter((speller) => parts(speller.language)[0] === wanted[0]);
  const exact = own.find((speller) => parts(speller.language).join() === wanted.join());
  return exact ?? own.find((speller) => parts(speller.language).length === 1) ?? own[0];
}
