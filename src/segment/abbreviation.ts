import { Kind, kindAt } from "./characters.ts";
import type { AbbreviationUse, Facts } from "./facts.ts";

const longestToken = 32;
const invisible = /\p{Cf}+/gu;
const leading = /^[\s"'“”„‘’‚«»‹›()[\]{}（「『¿¡*_/–—-]+/u;

/** The token before a full stop, with the stop, and the abbreviation that it ends, if any. */
export interface Token {
  /** Without leading marks: "U.S." in "(U.S.". */
  readonly text: string;
  readonly start: number;
  /** The token before it, as it stands, or "". */
  readonly previous: string;
  readonly use?: AbbreviationUse;
  /** As listed in the language data. */
  readonly abbreviation?: string;
  /** The abbreviation goes on after the space: "z." in "z. B.". */
  readonly goesOn: boolean;
}

/** Start of the run of characters other than spaces that ends at `end`. */
function tokenStart(text: string, end: number): number {
  const limit = Math.max(0, end - longestToken);
  let start = end;
  while (start > limit && kindAt(text, start - 1) !== Kind.space) start--;
  return start;
}

function* spellings(token: string, inCapitals: boolean): Iterable<string> {
  yield token;
  // A capital alone is an initial: "F." is not the "f." of page numbers.
  if (token.length === 2) return;
  yield token.charAt(0).toLowerCase() + token.slice(1);
  if (!inCapitals || !/\p{Lu}{2}/u.test(token)) return;
  const lower = token.toLowerCase();
  yield lower;
  yield token.charAt(0) + lower.slice(1);
}

/** A number or a word in capitals comes next: "ART. 5" and "DR. SMITH" are in a heading, "at 11:15 BST. Then" is not. */
function isInCapitals(text: string, next: number): boolean {
  const kind = kindAt(text, next);
  return kind === Kind.digit || (kind === Kind.upper && kindAt(text, next + 1) === Kind.upper);
}

function lookUp(token: string, inCapitals: boolean, facts: Facts): { use: AbbreviationUse; abbreviation: string } | undefined {
  for (const abbreviation of spellings(token, inCapitals)) {
    const use = facts.uses.get(abbreviation);
    if (use) return { use, abbreviation };
  }
  return undefined;
}

/** "dell'art.", "und/oder", "Vice-Pres.", "5p.m.": the part that may be the abbreviation. */
function tails(token: string): string[] {
  const tail = /[\p{L}.]+$/u.exec(token)?.[0];
  return tail !== undefined && tail !== token && tail !== "." && !tail.startsWith(".") ? [token, tail] : [token];
}

function continues(joined: string, facts: Facts, text: string, next: number): boolean {
  for (const spelling of spellings(joined, false)) {
    const parts = facts.parts.get(spelling);
    if (!parts) continue;
    for (const part of parts) if (text.startsWith(part, next)) return true;
  }
  return false;
}

/** Reads back from the full stop at `dot`; `next` is where the text goes on. Looks at a bounded stretch only. */
export function tokenBefore(text: string, dot: number, next: number, facts: Facts): Token {
  const raw = tokenStart(text, dot);
  const written = text.slice(raw, dot + 1).replace(leading, "");
  const start = dot + 1 - written.length;
  const token = written.replace(invisible, "");
  const previous = raw > 0 ? text.slice(tokenStart(text, raw - 1), raw - 1) : "";
  const inCapitals = isInCapitals(text, next);
  let goesOn = false;
  let found: { use: AbbreviationUse; abbreviation: string } | undefined;
  // Parts of one abbreviation may be spaced: the longest reading wins.
  let joined = "";
  let end = dot + 1;
  for (let k = 0; k < facts.longest && end > 0; k++) {
    const begin = tokenStart(text, end);
    if (begin === end) break;
    joined = text.slice(begin, end).replace(leading, "").replace(invisible, "") + joined;
    for (const candidate of k === 0 ? tails(joined) : [joined]) {
      found = lookUp(candidate, inCapitals, facts) ?? found;
      goesOn ||= continues(candidate, facts, text, next);
      if (found && k === 0) break;
    }
    end = begin - 1;
  }
  return { text: token, start, previous, goesOn, ...found };
}
