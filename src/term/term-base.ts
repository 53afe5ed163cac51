/** What a term base says of the terms of one concept in one language. */
export interface LanguageTerms {
  /** BCP 47 tag. */
  readonly language: string;
  /** To be used; usually one. */
  readonly preferred: readonly string[];
  /** May be used. */
  readonly admitted: readonly string[];
  /** Must not be used. */
  readonly forbidden: readonly string[];
  readonly partOfSpeech?: string;
  readonly definition?: string;
  readonly note?: string;
}

/** One concept: its terms in every language that names it. */
export interface TermEntry {
  readonly id?: string;
  readonly languages: readonly LanguageTerms[];
  /** True where capitals count: then "Bath" does not stand for "bath". Acronyms keep their capitals without it. */
  readonly caseSensitive: boolean;
  readonly partOfSpeech?: string;
  readonly definition?: string;
  readonly note?: string;
}

/** The terms of a field or a client, in two languages or more. */
export interface TermBase {
  /** Named in errors. */
  readonly path?: string;
  /** BCP 47 tags, in the order of the file. */
  readonly languages: readonly string[];
  readonly entries: readonly TermEntry[];
}

/** Whether a term is to be used, may be, or must not be. */
export type TermStatus = "preferred" | "admitted" | "forbidden";

// As TBX writes them (preferredTerm-admn-sts, supersededTerm), and as people do.
const STATUSES: readonly (readonly [RegExp, TermStatus])[] = [
  [/forbid|deprecat|supersed|obsolete|prohibit|reject|banned|avoid|do ?n[o']t|not /i, "forbidden"],
  [/prefer|standard|legal|regulat|approved|recommend/i, "preferred"],
  [/admit|allow|accept|synonym|alternative|variant/i, "admitted"],
];

/** True where a status says that a term stays as it is: "do not translate", "untranslatable". */
export function isKept(status: string): boolean {
  return /\b(?:do ?n[o']t|not|un|non)[ -]?(?:be )?translat/i.test(status);
}

/** The status that a word names; undefined where it names none ("draft", ""). */
export function statusOf(word: string): TermStatus | undefined {
  if (isKept(word)) return undefined;
  return STATUSES.find(([pattern]) => pattern.test(word))?.[1];
}

/** True, false, or undefined where a word says neither. An empty one says false. */
export function truth(word: string): boolean | undefined {
  const plain = word.trim().toLowerCase();
  if (/^(?:yes|y|true|1|x|✓|✔)$/.test(plain)) return true;
  return /^(?:|no|n|false|0|-)$/.test(plain) ? false : undefined;
}

/** A BCP 47 tag in its usual form: "pt-BR" of "pt_br"; undefined where it is none. */
export function tagOf(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll("_", "-"))[0];
  } catch {
    return undefined;
  }
}

/** A term with its status, as far as the file tells one. */
export interface RatedTerm {
  readonly text: string;
  readonly status?: TermStatus | undefined;
}

/** Sorts terms by their status. Where none is preferred, the first without a status is; the others without are admitted. */
export function rate(terms: readonly RatedTerm[]): Pick<LanguageTerms, "preferred" | "admitted" | "forbidden"> {
  const first = terms.some(({ status }) => status === "preferred") ? undefined : terms.find(({ status }) => !status);
  const of = (wanted: TermStatus) => {
    const own = terms.filter((term) => (term.status ?? (term === first ? "preferred" : "admitted")) === wanted);
    return [...new Set(own.map(({ text }) => text))];
  };
  const preferred = of("preferred");
  return { preferred, admitted: of("admitted").filter((text) => !preferred.includes(text)), forbidden: of("forbidden") };
}

/** What a reader of term bases may be told. */
export interface TermBaseOptions {
  /** Named in errors. */
  readonly path?: string;
}
