import type { Language } from "../language/language.ts";
import { closersOf } from "./pairs.ts";

/** How an abbreviation stands to the end of a sentence; see `Abbreviations`. */
export type AbbreviationUse = "within" | "beforeNumber" | "either";

/** The data of a language in the form that the rules look up. */
export interface Facts {
  /** Use of an abbreviation, spelled without spaces. */
  readonly uses: ReadonlyMap<string, AbbreviationUse>;
  /** First parts of abbreviations of several parts, with the parts that may follow: "z." has "B.". */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Most parts in one abbreviation. */
  readonly longest: number;
  readonly starters: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  readonly negationWords: ReadonlySet<string>;
  readonly headings: ReadonlySet<string>;
  /** Closing marks of every opening bracket and quotation mark. */
  readonly closers: ReadonlyMap<string, string>;
  readonly ordinalPoint: boolean;
  /** Words are parted by spaces. */
  readonly betweenWords: boolean;
  readonly capitalisedNouns: boolean;
}

const cache = new WeakMap<Language, Facts>();

function compile(language: Language): Facts {
  const uses = new Map<string, AbbreviationUse>();
  const parts = new Map<string, Set<string>>();
  let longest = 1;
  // The careful use comes last, so that an abbreviation listed twice is never cut off from what it governs.
  for (const use of ["either", "beforeNumber", "within"] as const) {
    for (const written of language.abbreviations[use]) {
      const pieces = written.match(/[^.\s]+\.?/gu) ?? [];
      uses.set(pieces.join(""), use);
      longest = Math.max(longest, pieces.length);
      for (let k = 1; k < pieces.length; k++) {
        const first = pieces.slice(0, k).join("");
        parts.set(first, (parts.get(first) ?? new Set<string>()).add(pieces[k] as string));
      }
    }
  }
  const { article, section, chapter, part, annex } = language.headings;
  return {
    uses,
    parts,
    longest: Math.min(longest, 5),
    starters: new Set(language.sentenceStarters),
    functionWords: new Set(language.functionWords),
    negationWords: new Set(language.negationWords),
    headings: new Set([...article, ...section, ...chapter, ...part, ...annex]),
    closers: closersOf(language.quotes),
    ordinalPoint: language.numbers.ordinalPoint,
    betweenWords: language.spacing.betweenWords,
    capitalisedNouns: language.capitalisedNouns,
  };
}

/** The facts of a language, compiled once. */
export function factsOf(language: Language): Facts {
  let facts = cache.get(language);
  if (!facts) {
    facts = compile(language);
    cache.set(language, facts);
  }
  return facts;
}
