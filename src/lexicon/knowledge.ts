import type { Sparse } from "./prior.ts";
import type { Vocabulary } from "./terms.ts";

/**
 * Word pairs that are known before the texts are read (a dictionary, a term base, a lexicon learned from other texts): how often,
 * or how surely, a target term renders a source term. Terms are written as `termsOf` writes them.
 */
export type Knowledge = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The pseudo-counts of a prior and of what is known, for the words of two vocabularies. Where both speak of a pair, the surer counts. */
export function withKnowledge(prior: Sparse, knowledge: readonly Knowledge[], source: Vocabulary, target: Vocabulary): Sparse {
  if (knowledge.length === 0) return prior;
  const starts = new Int32Array(prior.starts.length);
  const columns: number[] = [];
  const values: number[] = [];
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
    for (const [column, value] of own) {
      columns.push(column);
      values.push(value);
    }
    starts[row + 1] = columns.length;
  });
  return { starts, columns: Int32Array.from(columns), values: Float64Array.from(values) };
}
