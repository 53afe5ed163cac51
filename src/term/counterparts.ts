import type { LinkedText } from "./linked-text.ts";

/** What stands for a source family in the translation. */
export interface Counterpart {
  /** Target family. */
  readonly family: number;
  /** Sum of the confidences of its links with the source family. */
  readonly linked: number;
  /** How often both stand in one bead: the smaller count of each, summed. */
  readonly together: number;
  /** 0 to 2: how regularly the one stands for the other. */
  readonly score: number;
}

/** How the words of a bitext are rendered, by family. */
export interface Counterparts {
  /** By source family, by target family: occurrences. */
  readonly sourceCounts: Int32Array;
  readonly targetCounts: Int32Array;
  /** By folded target word: occurrences. */
  readonly targetForms: ReadonlyMap<string, number>;
  /** By source family: indexes of the pairs that hold it. */
  readonly places: readonly (readonly number[])[];
  /** By source family: its counterparts, the most regular first; empty where it is too rare. */
  readonly of: readonly (readonly Counterpart[])[];
  /** By target family: the source family that it most regularly stands for, or -1, and the score of that. */
  readonly owner: Int32Array;
  readonly owned: Float64Array;
}

const KEPT = 6; // counterparts of a family

function count(families: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const family of families) if (family >= 0) counts.set(family, (counts.get(family) ?? 0) + 1);
  return counts;
}

/** Counts what stands for what; source families that occur less often than `least` are left out. */
export function counterparts({ pairs, source, target }: LinkedText, least: number): Counterparts {
  const sourceCounts = new Int32Array(source.forms.length);
  const targetCounts = new Int32Array(target.forms.length);
  const places: number[][] = source.forms.map(() => []);
  const counted = pairs.map(({ sourceFamilies, targetFamilies }, k) => {
    const sides = { source: count(sourceFamilies), target: count(targetFamilies) };
    for (const [family, n] of sides.source) {
      sourceCounts[family] = (sourceCounts[family] as number) + n;
      places[family]?.push(k);
    }
    for (const [family, n] of sides.target) targetCounts[family] = (targetCounts[family] as number) + n;
    return { source: sides.source, targets: [...sides.target.keys()], counts: [...sides.target.values()] };
  });
  const targetForms = new Map<string, number>();
  for (const pair of pairs) for (const form of pair.targetForms) targetForms.set(form, (targetForms.get(form) ?? 0) + 1);
  const linked = source.forms.map(() => undefined as Map<number, number> | undefined);
  for (const { sourceFamilies, targetFamilies, links } of pairs) {
    for (const link of links) {
      const [a, b] = [sourceFamilies[link.source] as number, targetFamilies[link.target] as number];
      if (a < 0 || b < 0) continue;
      const row = linked[a] ?? new Map<number, number>();
      linked[a] = row;
      row.set(b, (row.get(b) ?? 0) + link.confidence);
    }
  }
  const owner = new Int32Array(target.forms.length).fill(-1);
  const owned = new Float64Array(target.forms.length);
  // All 0 between two families.
  const together = new Int32Array(target.forms.length);
  const sums = new Float64Array(target.forms.length);
  const of = source.forms.map((_, family): Counterpart[] => {
    const n = sourceCounts[family] as number;
    if (n < least) {
      // Too rare to have a regular counterpart; what it is linked to is still its own.
      for (const [other, sum] of linked[family] ?? []) claim(owner, owned, other, family, sum / n);
      return [];
    }
    const met: number[] = [];
    for (const k of places[family] as number[]) {
      const { source: own, targets, counts } = counted[k] as (typeof counted)[number];
      const here = own.get(family) as number;
      for (let at = 0; at < targets.length; at++) {
        const other = targets[at] as number;
        if (together[other] === 0) met.push(other);
        together[other] = (together[other] as number) + Math.min(here, counts[at] as number);
      }
    }
    const rows: Counterpart[] = [];
    for (const [other, sum] of linked[family] ?? []) sums[other] = sum;
    for (const other of met) {
      const both = together[other] as number;
      const sum = sums[other] as number;
      together[other] = 0;
      sums[other] = 0;
      if (both < 2 && sum < 0.3) continue;
      const score = sum / n + (2 * both) / (n + (targetCounts[other] as number));
      claim(owner, owned, other, family, score);
      insert(rows, { family: other, linked: sum, together: both, score });
    }
    return rows;
  });
  return { sourceCounts, targetCounts, targetForms, places, of, owner, owned };
}

/** Adds a counterpart to the best ones, which are kept in order. */
function insert(rows: Counterpart[], row: Counterpart): void {
  const before = (a: Counterpart, b: Counterpart) => a.score > b.score || (a.score === b.score && a.family < b.family);
  const last = rows.at(-1);
  if (rows.length === KEPT && last && !before(row, last)) return;
  let at = rows.length;
  while (at > 0 && before(row, rows[at - 1] as Counterpart)) at--;
  rows.splice(at, 0, row);
  if (rows.length > KEPT) rows.pop();
}

function claim(owner: Int32Array, owned: Float64Array, target: number, source: number, score: number): void {
  if (score <= (owned[target] as number)) return;
  owned[target] = score;
  owner[target] = source;
}
