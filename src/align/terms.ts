import { languageOf } from "../language/index.ts";
import type { Knowledge } from "../lexicon/knowledge.ts";
import { termsOf } from "../lexicon/terms.ts";
import type { TermBase } from "../term/term-base.ts";
import { fitting, termsOfSide } from "../term/terminology.ts";
import { UNSPACED } from "../token/tokenize.ts";

const SURE = 3; // pseudo-counts: as a word of a dictionary
const LONGEST = 4; // telling words of a term: what is longer explains rather than names
const SHORTEST = 3; // letters: what is shorter stands everywhere
const CHARACTER = new RegExp(`^[${UNSPACED}]`, "u");

const made = new WeakMap<TermBase, Map<string, Knowledge>>();

/** The words of a term that tell something, as the aligner counts them. */
function tellingOf(term: string, grammar: ReadonlySet<string>): string[] {
  const words = [...new Set(termsOf(term))].filter((word) => word[0] !== "~");
  const telling = words.filter((word) => CHARACTER.test(word) || (word.length >= SHORTEST && !grammar.has(word)));
  return telling.length <= LONGEST ? telling : [];
}

/**
 * What a term base tells the aligner: each word of a source term may be any of the words of its target terms, the surer the fewer
 * there are. Forbidden terms count too: what must not stand there may well do so.
 * @throws UserError where it does not know the two languages.
 */
export function knowledgeOf(base: TermBase, from: string, to: string): Knowledge {
  const key = `${from}\u0000${to}`;
  const before = made.get(base) ?? new Map<string, Knowledge>();
  made.set(base, before);
  const known = before.get(key);
  if (known) return known;
  const tags = fitting(base, from, to);
  const [grammar, theirGrammar] = [from, to].map((tag) => new Set(languageOf(tag).functionWords.flatMap(termsOf))) as [
    Set<string>,
    Set<string>,
  ];
  const rows = new Map<string, Map<string, number>>();
  for (const { languages } of base.entries) {
    const [own, other] = [termsOfSide(languages, tags.from), termsOfSide(languages, tags.to)];
    const renderings = [...other.preferred, ...other.admitted, ...other.forbidden].map((term) => tellingOf(term, theirGrammar));
    for (const words of [...own.preferred, ...own.admitted].map((term) => tellingOf(term, grammar))) {
      for (const word of words) {
        const row = rows.get(word) ?? new Map<string, number>();
        rows.set(word, row);
        for (const rendering of renderings) {
          const count = SURE / Math.max(words.length, rendering.length);
          for (const part of rendering) row.set(part, Math.max(row.get(part) ?? 0, count));
        }
      }
    }
  }
  before.set(key, rows);
  return rows;
}
