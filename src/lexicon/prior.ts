import type { Vocabulary } from "./terms.ts";

/** A sparse matrix by rows: row r holds `columns` and `values` from `starts[r]` to `starts[r + 1]`. */
export interface Sparse {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** The columns of a sparse matrix as rows. */
export function transpose(matrix: Sparse, width: number): Sparse {
  const { starts, columns, values } = matrix;
  const at = new Int32Array(width + 1);
  for (const column of columns) at[column + 1] = (at[column + 1] as number) + 1;
  for (let k = 0; k < width; k++) at[k + 1] = (at[k + 1] as number) + (at[k] as number);
  const out = { starts: at.slice(), columns: new Int32Array(columns.length), values: new Float64Array(columns.length) };
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let k = starts[row] as number; k < (starts[row + 1] as number); k++) {
      const to = at[columns[k] as number] as number;
      at[columns[k] as number] = to + 1;
      out.columns[to] = row;
      out.values[to] = values[k] as number;
    }
  }
  return out;
}

/** Pseudo-counts for pairs that look alike (measured in the prototype of the method: ALIGNMENT, model point 3). */
const NUMBER = 3;
const WORD = 1.5;
const SHORT_WORD = 0.45;
const MARK = 1.05;
const COGNATE = 0.75;
const PREFIX = 4;

function pseudoCount(word: string): number {
  if (word[0] === "#") return NUMBER;
  if (word[0] === "~") return MARK;
  return word.length < PREFIX ? SHORT_WORD : WORD;
}

/** What the words of two vocabularies say for each other before anything is learned, as pseudo-counts. */
export function likeness(source: Vocabulary, target: Vocabulary): Sparse {
  const byPrefix = new Map<string, number[]>();
  target.words.forEach((word, number) => {
    if (word.length < PREFIX || word[0] === "#" || word[0] === "~") return;
    const prefix = word.slice(0, PREFIX);
    const same = byPrefix.get(prefix);
    if (same) same.push(number);
    else byPrefix.set(prefix, [number]);
  });
  const starts = new Int32Array(source.words.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  source.words.forEach((word, number) => {
    const same = target.find(word);
    if (same !== undefined) {
      columns.push(same);
      values.push(pseudoCount(word));
    }
    if (word.length >= PREFIX && word[0] !== "#" && word[0] !== "~") {
      for (const other of byPrefix.get(word.slice(0, PREFIX)) ?? []) {
        if (other === same) continue;
        columns.push(other);
        values.push(COGNATE);
      }
    }
    starts[number + 1] = columns.length;
  });
  return { starts, columns: Int32Array.from(columns), values: Float64Array.from(values) };
}
