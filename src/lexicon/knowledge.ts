import { UserError } from "../core/errors.ts";
import type { Sparse } from "./prior.ts";
import type { Vocabulary } from "./terms.ts";

/**
 * Word pairs that are known before the texts are read (a dictionary, a term base, a lexicon learned from other texts). Terms are
 * written as the aligner counts them: words in lower case without accents, cut after seven letters. A `Map` will do.
 */
export interface Knowledge {
  /** How often, or how surely, target terms render a source term, as pseudo-counts: 1 is about one sentence pair seen. */
  get(term: string): ReadonlyMap<string, number> | undefined;
  /**
   * Numbers of the concepts that a folded word of the source, or of the target, may stand for; words that share one may render
   * each other. Those of grammar words are negative: they stand in every sentence and say nothing for its alignment.
   */
  concepts?(side: "source" | "target", word: string): readonly number[];
  /** The two languages, as BCP 47 tags; what names none is taken to fit any texts. */
  readonly languages?: { readonly from: string; readonly to: string };
  /** Named in errors. */
  readonly path?: string;
  /** The same from target to source. */
  reversed?(): Knowledge;
}

/** A stream asks for the same few tags at every record, and Intl is slow. */
const primaries = new Map<string, string>();

/** The primary subtag, which is all that words depend on: "pt" of "pt-BR" or "por". */
export function primary(tag: string): string {
  let language = primaries.get(tag);
  if (language === undefined) {
    try {
      language = new Intl.Locale(tag.replaceAll("_", "-")).language;
    } catch {
      language = tag.toLowerCase();
    }
    primaries.set(tag, language);
  }
  return language;
}

/**
 * What is known, turned so that it goes from one language to the other.
 * @throws UserError where something is about other languages.
 */
export function towards(knowledge: readonly Knowledge[], from: string, to: string): Knowledge[] {
  return knowledge.map((known) => {
    if (known.languages === undefined) return known;
    const own = [known.languages.from, known.languages.to].map(primary).join(" → ");
    if (own === `${primary(from)} → ${primary(to)}`) return known;
    if (own === `${primary(to)} → ${primary(from)}` && known.reversed) return known.reversed();
    throw new UserError({
      ...(known.path === undefined ? {} : { path: known.path }),
      cause: `it is for ${own}, and the texts are ${primary(from)} → ${primary(to)}`,
      remedy: "leave it out, or name the languages with --from and --to",
    });
  });
}

/** Word pairs with source and target changed over. */
export function reverse(pairs: Iterable<readonly [string, ReadonlyMap<string, number>]>): Map<string, Map<string, number>> {
  const out = new Map<string, Map<string, number>>();
  for (const [term, others] of pairs) {
    for (const [other, count] of others) {
      const row = out.get(other);
      if (row) row.set(term, count);
      else out.set(other, new Map([[term, count]]));
    }
  }
  return out;
}

// Pseudo-count of two words for the same concept (set on textberg-dev and the English–Spanish Candide).
const CONCEPT = 0.4;

/** For each concept the terms of a vocabulary that may stand for it. */
function byConcept(known: Knowledge, vocabulary: Vocabulary): Map<number, number[]> {
  const out = new Map<number, number[]>();
  vocabulary.words.forEach((word, column) => {
    for (const concept of known.concepts?.("target", word) ?? []) {
      const own = out.get(concept);
      if (own) own.push(column);
      else out.set(concept, [column]);
    }
  });
  return out;
}

/** The pseudo-counts of a prior and of what is known, for the words of two vocabularies. Where both speak of a pair, the surer counts. */
export function withKnowledge(prior: Sparse, knowledge: readonly Knowledge[], source: Vocabulary, target: Vocabulary): Sparse {
  if (knowledge.length === 0) return prior;
  const starts = new Int32Array(prior.starts.length);
  const columns: number[] = [];
  const values: number[] = [];
  const shared = knowledge.filter(({ concepts }) => concepts).map((known) => ({ known, columns: byConcept(known, target) }));
  source.words.forEach((word, row) => {
    const own = new Map<number, number>();
    for (let k = prior.starts[row] as number; k < (prior.starts[row + 1] as number); k++) {
      own.set(prior.columns[k] as number, prior.values[k] as number);
    }
    for (const known of knowledge) {
      for (const [other, count] of known.get(word) ?? []) {
        const column = target.find(other);
        if (column !== undefined) own.set(column, Math.max(own.get(column) ?? 0, count));
      }
    }
    for (const { known, columns: terms } of shared) {
      for (const concept of known.concepts?.("source", word) ?? []) {
        if (concept < 0) continue;
        for (const column of terms.get(concept) ?? []) own.set(column, Math.max(own.get(column) ?? 0, CONCEPT));
      }
    }
    for (const [column, value] of own) {
      columns.push(column);
      values.push(value);
    }
    starts[row + 1] = columns.length;
  });
  return { starts, columns: Int32Array.from(columns), values: Float64Array.from(values) };
}
