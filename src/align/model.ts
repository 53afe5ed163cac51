/**
 * The shapes a bead may have: source sentences, target sentences, their first probability, and the pseudo-count that stands
 * behind it when the probabilities are fitted again.
 */
export const SHAPES: readonly {
  readonly source: number;
  readonly target: number;
  readonly prior: number;
  readonly weight: number;
}[] = [
  { source: 1, target: 1, prior: 0.8, weight: 20 },
  { source: 1, target: 2, prior: 0.05, weight: 2 },
  { source: 2, target: 1, prior: 0.05, weight: 2 },
  { source: 1, target: 3, prior: 0.01, weight: 0.5 },
  { source: 3, target: 1, prior: 0.01, weight: 0.5 },
  { source: 2, target: 2, prior: 0.01, weight: 0.5 },
  { source: 1, target: 4, prior: 0.002, weight: 0.15 },
  { source: 4, target: 1, prior: 0.002, weight: 0.15 },
  { source: 2, target: 3, prior: 0.002, weight: 0.15 },
  { source: 3, target: 2, prior: 0.002, weight: 0.15 },
  { source: 1, target: 5, prior: 0.001, weight: 0.1 },
  { source: 5, target: 1, prior: 0.001, weight: 0.1 },
  { source: 3, target: 3, prior: 0.001, weight: 0.1 },
];

/** The most sentences a bead has on one side. */
export const SPAN = 5;

/** All that the scores of beads depend on besides the texts and the lexicon; log probabilities. */
export interface Model {
  /** By shape. */
  readonly shapes: Float64Array;
  /** A sentence without counterpart, and one that is a short block of its own. */
  readonly null: number;
  readonly nullAlone: number;
  /** Target characters per source character, and the variance of its logarithm: s0 + s1 / length. */
  readonly ratio: number;
  readonly variance: readonly [number, number];
}

const NULL_PRIOR = 0.03;
const NULL_ALONE = 0.15;

/** The model before anything is known of the texts but their length. */
export function firstModel(sourceCharacters: number, targetCharacters: number, nullPrior = 1): Model {
  return {
    shapes: Float64Array.from(SHAPES, ({ prior }) => Math.log(prior)),
    null: Math.log(NULL_PRIOR * nullPrior),
    nullAlone: Math.log(NULL_ALONE * nullPrior),
    ratio: sourceCharacters > 0 && targetCharacters > 0 ? targetCharacters / sourceCharacters : 1,
    variance: [0.02, 4],
  };
}
