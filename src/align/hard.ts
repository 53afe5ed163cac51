import type { Side } from "./side.ts";

/** Terms that a translation keeps: numbers too large to be written as words, brackets. By sentence, as numbers of the other side's terms. */
export interface Hard {
  readonly starts: Int32Array;
  readonly terms: Int32Array;
}

const KEPT = /^(?:#\d{2,}|~\()$/;
const SMALL = /^#(?:1[0-2]|0\d)$/; // often written as words, or as days and months

const ENOUGH = 40; // in one sentence; the score is bounded anyway

/** The hard terms of one side. `common` gives the number by which both sides know a term; one that the other side lacks is below 0. */
export function hardOf(side: Side, words: readonly string[], common: (term: number) => number): Hard {
  const hard = words.map((word) => KEPT.test(word) && !SMALL.test(word));
  const starts = new Int32Array(side.size + 1);
  const terms: number[] = [];
  for (let k = 0; k < side.size; k++) {
    for (let at = side.starts[k] as number; at < (side.starts[k + 1] as number); at++) {
      const term = side.terms[at] as number;
      if (hard[term] && terms.length - (starts[k] as number) < ENOUGH) terms.push(common(term));
    }
    starts[k + 1] = terms.length;
  }
  return { starts, terms: Int32Array.from(terms) };
}

const LOST = Math.log(0.15); // so often a translation drops or adds one
const SLIP = Math.log(0.1); // so often it puts another number in the place of the only one
const MOST = 3; // a table of figures is bounded evidence too

/** What the hard terms without a partner say of a bead: source sentences from i to i2, target sentences from j to j2. */
export function hardScore(source: Hard, target: Hard, i: number, i2: number, j: number, j2: number): number {
  const a = source.starts[i] as number;
  const a2 = source.starts[i2] as number;
  const b = target.starts[j] as number;
  const b2 = target.starts[j2] as number;
  if (a === a2 && b === b2) return 0;
  let common = 0;
  for (let k = a; k < a2; k++) {
    const term = source.terms[k] as number;
    if (term < 0) continue;
    // The nth of a term here is answered by the nth there.
    let nth = 0;
    for (let before = a; before < k; before++) if (source.terms[before] === term) nth++;
    for (let at = b; at < b2; at++) {
      if (target.terms[at] !== term || nth-- > 0) continue;
      common++;
      break;
    }
  }
  const ours = a2 - a - common;
  const theirs = b2 - b - common;
  // One number against one other is what a slip looks like; more of them are two sentences about different things.
  if (ours === 1 && theirs === 1) return SLIP;
  return LOST * Math.min(MOST, ours + theirs);
}
