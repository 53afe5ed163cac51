import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Band } from "./band.ts";
import { type Hard, hardScore } from "./hard.ts";
import { lengthScore } from "./length.ts";
import { type Cells, lexicalRatios } from "./lexical.ts";
import { type Model, SHAPES, SPAN } from "./model.ts";
import type { Side } from "./side.ts";
import { ACROSS, structureScore } from "./structure.ts";

/** Scores of all beads in a band: by shape, of the bead that ends at each node; -Infinity where there is none. */
export interface Lattice {
  readonly band: Band;
  readonly scores: readonly Float32Array[];
  /** Score of leaving a sentence without counterpart, by source and target sentence. */
  readonly nulls: readonly [Float64Array, Float64Array];
}

/** What the words of both sides say of each other. */
export interface Words {
  /** Target words given source words. */
  readonly forward: Lexicon;
  /** Source words given target words. */
  readonly backward: Lexicon;
  /** Sizes of the vocabularies. */
  readonly sizes: readonly [source: number, target: number];
  readonly hard: readonly [source: Hard, target: Hard];
}

const LEXICAL_WEIGHT = 0.6; // words of a sentence are not independent

/** The cells of rows (source sentences) that beads within the band can touch. */
function cellsOf(band: Band, rows: number): Cells {
  const low = new Int32Array(rows);
  const high = new Int32Array(rows);
  const starts = new Int32Array(rows + 1);
  for (let x = 0; x < rows; x++) {
    low[x] = band.low[Math.max(0, x - SPAN + 1)] as number;
    high[x] = band.high[Math.min(rows, x + SPAN)] as number;
    starts[x + 1] = (starts[x] as number) + (high[x] as number) - (low[x] as number);
  }
  return { low, high, starts };
}

/** The same cells by columns. */
function turned(cells: Cells, rows: number, columns: number): Cells {
  const low = new Int32Array(columns).fill(rows);
  const high = new Int32Array(columns);
  for (let x = 0; x < rows; x++) {
    for (let y = cells.low[x] as number; y < (cells.high[x] as number); y++) {
      if (x < (low[y] as number)) low[y] = x;
      high[y] = x + 1;
    }
  }
  const starts = new Int32Array(columns + 1);
  for (let y = 0; y < columns; y++) {
    if ((high[y] as number) < (low[y] as number)) low[y] = high[y] as number;
    starts[y + 1] = (starts[y] as number) + (high[y] as number) - (low[y] as number);
  }
  return { low, high, starts };
}

function cumulate(values: ArrayLike<number>): Float64Array {
  const out = new Float64Array(values.length + 1);
  for (let k = 0; k < values.length; k++) out[k + 1] = (out[k] as number) + (values[k] as number);
  return out;
}

/** Scores every bead within the band: 0.6 · words + length + structure + log prior of its shape. */
export function latticeOf(source: Side, target: Side, words: Words, model: Model, band: Band): Lattice {
  const n = source.size;
  const cells = cellsOf(band, n);
  const columns = turned(cells, n, target.size);
  const forward = lexicalRatios(source, target, words.forward, cells, words.sizes[1]);
  const backward = lexicalRatios(target, source, words.backward, columns, words.sizes[0]);
  const [charsS, charsT] = [cumulate(source.lengths), cumulate(target.lengths)];
  const [blocksS, blocksT] = [cumulate(source.begins), cumulate(target.begins)];
  const [hardS, hardT] = words.hard;
  const nodes = band.starts[n + 1] as number;
  const scores = SHAPES.map(() => new Float32Array(nodes).fill(Number.NEGATIVE_INFINITY));
  for (let i = 1; i <= n; i++) {
    for (let j = Math.max(1, band.low[i] as number); j <= (band.high[i] as number); j++) {
      const node = (band.starts[i] as number) + j - (band.low[i] as number);
      for (let q = 0; q < SHAPES.length; q++) {
        const { source: a, target: b } = SHAPES[q] as (typeof SHAPES)[number];
        const [fromI, fromJ] = [i - a, j - b];
        if (fromI < 0 || fromJ < (band.low[fromI] as number) || fromJ > (band.high[fromI] as number)) continue;
        let lexical = 0;
        const row = (cells.starts[i - 1] as number) - (cells.low[i - 1] as number);
        const ahead = forward[a - 1] as Float32Array;
        for (let y = fromJ; y < j; y++) lexical += ahead[row + y] as number;
        const column = (columns.starts[j - 1] as number) - (columns.low[j - 1] as number);
        const back = backward[b - 1] as Float32Array;
        for (let x = fromI; x < i; x++) lexical += back[column + x] as number;
        const s = (charsS[i] as number) - (charsS[fromI] as number);
        const t = (charsT[j] as number) - (charsT[fromJ] as number);
        const ends =
          (blocksS[i] as number) - (blocksS[fromI + 1] as number) + (blocksT[j] as number) - (blocksT[fromJ + 1] as number);
        (scores[q] as Float32Array)[node] =
          LEXICAL_WEIGHT * 0.5 * lexical +
          lengthScore(s, t, model) +
          structureScore(source, target, fromI, fromJ) +
          hardScore(hardS, hardT, fromI, i, fromJ, j) +
          ACROSS * ends +
          (model.shapes[q] as number);
      }
    }
  }
  const nulls = ({ alone }: Side) => Float64Array.from(alone, (flag) => (flag ? model.nullAlone : model.null));
  return { band, scores, nulls: [nulls(source), nulls(target)] };
}
