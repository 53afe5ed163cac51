import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Band } from "./band.ts";
import { cumulate } from "./cumulate.ts";
import { type Hard, hardScore } from "./hard.ts";
import { lengthScore } from "./length.ts";
import { type Cells, lexicalRatios } from "./lexical.ts";
import { type Model, SHAPES, SPAN } from "./model.ts";
import type { Side } from "./side.ts";
import { ACROSS, type Structure, structureOf, structureScore } from "./structure.ts";

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

/** Everything that a bead's score is made of. */
export interface Parts {
  readonly source: Side;
  readonly target: Side;
  readonly words: Words;
  readonly model: Model;
  readonly structure: Structure | undefined;
  /** Words of one side given 1 to SPAN sentences of the other, by cell. */
  readonly forward: readonly Float32Array[];
  readonly backward: readonly Float32Array[];
  readonly rows: Cells;
  readonly columns: Cells;
  /** Characters, and blocks begun, before each sentence. */
  readonly charsS: Float64Array;
  readonly charsT: Float64Array;
  readonly blocksS: Float64Array;
  readonly blocksT: Float64Array;
}

/** What the words of the target sentences say, given the source sentences. */
function wordsAhead({ rows, forward }: Parts, i: number, i2: number, j: number, j2: number): number {
  const row = (rows.starts[i2 - 1] as number) - (rows.low[i2 - 1] as number);
  const ratios = forward[i2 - i - 1] as Float32Array;
  let sum = 0;
  for (let y = j; y < j2; y++) sum += ratios[row + y] as number;
  return sum;
}

/** What the words of the source sentences say, given the target sentences. */
function wordsBack({ columns, backward }: Parts, i: number, i2: number, j: number, j2: number): number {
  const column = (columns.starts[j2 - 1] as number) - (columns.low[j2 - 1] as number);
  const ratios = backward[j2 - j - 1] as Float32Array;
  let sum = 0;
  for (let x = i; x < i2; x++) sum += ratios[column + x] as number;
  return sum;
}

function lengthOf({ charsS, charsT, model }: Parts, i: number, i2: number, j: number, j2: number): number {
  return lengthScore((charsS[i2] as number) - (charsS[i] as number), (charsT[j2] as number) - (charsT[j] as number), model);
}

/** Ends of blocks that a bead reaches across. */
function endsIn({ blocksS, blocksT }: Parts, i: number, i2: number, j: number, j2: number): number {
  return (blocksS[i2] as number) - (blocksS[i + 1] as number) + (blocksT[j2] as number) - (blocksT[j + 1] as number);
}

/** The score of the bead from source sentence i to i2 and target sentence j to j2: 0.6 · words + length + structure, without its prior. */
function beadScore(parts: Parts, i: number, i2: number, j: number, j2: number): number {
  return (
    LEXICAL_WEIGHT * 0.5 * (wordsAhead(parts, i, i2, j, j2) + wordsBack(parts, i, i2, j, j2)) +
    lengthOf(parts, i, i2, j, j2) +
    (parts.structure ? structureScore(parts.structure, parts.source, parts.target, i, j) : 0) +
    hardScore(parts.words.hard[0], parts.words.hard[1], i, i2, j, j2) +
    ACROSS * endsIn(parts, i, i2, j, j2)
  );
}

/** What the score of a bead is the sum of, but for the prior of its shape; log likelihood ratios. */
export interface BeadParts {
  /** Target words given source words, and source words given target words. */
  readonly forward: number;
  readonly backward: number;
  readonly length: number;
  readonly structure: number;
  /** Numbers and brackets without a partner. */
  readonly hard: number;
  /** Ends of blocks inside the bead. */
  readonly across: number;
}

/** The parts of the score of the bead from source sentence i to i2 and target sentence j to j2. */
export function beadParts(parts: Parts, i: number, i2: number, j: number, j2: number): BeadParts {
  return {
    forward: LEXICAL_WEIGHT * 0.5 * wordsAhead(parts, i, i2, j, j2),
    backward: LEXICAL_WEIGHT * 0.5 * wordsBack(parts, i, i2, j, j2),
    length: lengthOf(parts, i, i2, j, j2),
    structure: parts.structure ? structureScore(parts.structure, parts.source, parts.target, i, j) : 0,
    hard: hardScore(parts.words.hard[0], parts.words.hard[1], i, i2, j, j2),
    across: ACROSS * endsIn(parts, i, i2, j, j2),
  };
}

function partsOf(source: Side, target: Side, words: Words, model: Model, rows: Cells): Parts {
  const columns = turned(rows, source.size, target.size);
  return {
    source,
    target,
    words,
    model,
    structure: structureOf(source, target),
    forward: lexicalRatios(source, target, words.forward, rows, words.sizes[1]),
    backward: lexicalRatios(target, source, words.backward, columns, words.sizes[0]),
    rows,
    columns,
    charsS: cumulate(source.lengths),
    charsT: cumulate(target.lengths),
    blocksS: cumulate(source.begins),
    blocksT: cumulate(target.begins),
  };
}

/** What the scores of all beads are made of that lie within source sentences i to i2 and target sentences j to j2. */
export function partsWithin(
  source: Side,
  target: Side,
  words: Words,
  model: Model,
  [i, i2, j, j2]: readonly [number, number, number, number],
): Parts {
  const low = new Int32Array(source.size).fill(j);
  const high = new Int32Array(source.size).fill(j).fill(j2, i, i2);
  const starts = new Int32Array(source.size + 1);
  for (let x = 0; x < source.size; x++) starts[x + 1] = (starts[x] as number) + (high[x] as number) - j;
  return partsOf(source, target, words, model, { low, high, starts });
}

/** Scores every bead within the band. */
export function latticeOf(source: Side, target: Side, words: Words, model: Model, band: Band): Lattice {
  const n = source.size;
  const parts = partsOf(source, target, words, model, cellsOf(band, n));
  const nodes = band.starts[n + 1] as number;
  const scores = SHAPES.map(() => new Float32Array(nodes).fill(Number.NEGATIVE_INFINITY));
  for (let i = 1; i <= n; i++) {
    for (let j = Math.max(1, band.low[i] as number); j <= (band.high[i] as number); j++) {
      const node = (band.starts[i] as number) + j - (band.low[i] as number);
      for (let q = 0; q < SHAPES.length; q++) {
        const shape = SHAPES[q] as (typeof SHAPES)[number];
        const from = i - shape.source;
        const fromJ = j - shape.target;
        if (from < 0 || fromJ < (band.low[from] as number) || fromJ > (band.high[from] as number)) continue;
        (scores[q] as Float32Array)[node] = beadScore(parts, from, i, fromJ, j) + (model.shapes[q] as number);
      }
    }
  }
  const nulls = ({ alone }: Side) => Float64Array.from(alone, (flag) => (flag ? model.nullAlone : model.null));
  return { band, scores, nulls: [nulls(source), nulls(target)] };
}
