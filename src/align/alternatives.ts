import type { Step } from "./search.ts";

/** Source sentences from i to i2 and target sentences from j to j2: one bead, or sentences without counterpart. */
export interface Stretch {
  readonly i: number;
  readonly i2: number;
  readonly j: number;
  readonly j2: number;
  /** No sentence of it has a counterpart. */
  readonly lone: boolean;
}

/** What a grouping does with the sentences of a bead; `sentence` is an index on its side. */
export type Grouping =
  /** What the alignment has. */
  | { readonly kind: "chosen" }
  /** None of the sentences has a counterpart. */
  | { readonly kind: "alone" }
  /** The bead in two. */
  | { readonly kind: "split" }
  /** One more sentence. */
  | { readonly kind: "with"; readonly side: "source" | "target"; readonly sentence: number }
  /** One sentence fewer. */
  | { readonly kind: "without"; readonly side: "source" | "target"; readonly sentence: number }
  /** The source sentences with other target sentences, one further back or on. */
  | { readonly kind: "moved"; readonly by: -1 | 1 }
  /** A sentence without counterpart joined to the bead before or after it. */
  | { readonly kind: "joined"; readonly to: "before" | "after" }
  /** A sentence without counterpart paired with one of the other side. */
  | { readonly kind: "paired"; readonly side: "source" | "target"; readonly sentence: number };

/** A grouping and the stretches that it consists of. */
export interface Regrouped {
  readonly grouping: Grouping;
  readonly stretches: readonly Stretch[];
}

const bead = (i: number, i2: number, j: number, j2: number): Stretch => ({ i, i2, j, j2, lone: false });

/** The groupings that differ from a bead of two sides by one sentence, or take it apart. */
function aroundPair(i: number, i2: number, j: number, j2: number): Regrouped[] {
  const [source, target] = ["source", "target"] as const;
  const out: Regrouped[] = [
    { grouping: { kind: "alone" }, stretches: [{ i, i2, j, j2, lone: true }] },
    { grouping: { kind: "with", side: source, sentence: i - 1 }, stretches: [bead(i - 1, i2, j, j2)] },
    { grouping: { kind: "with", side: source, sentence: i2 }, stretches: [bead(i, i2 + 1, j, j2)] },
    { grouping: { kind: "with", side: target, sentence: j - 1 }, stretches: [bead(i, i2, j - 1, j2)] },
    { grouping: { kind: "with", side: target, sentence: j2 }, stretches: [bead(i, i2, j, j2 + 1)] },
    { grouping: { kind: "moved", by: -1 }, stretches: [bead(i, i2, j - 1, j2 - 1)] },
    { grouping: { kind: "moved", by: 1 }, stretches: [bead(i, i2, j + 1, j2 + 1)] },
  ];
  if (i2 - i > 1) {
    out.push(
      { grouping: { kind: "without", side: source, sentence: i }, stretches: [bead(i + 1, i2, j, j2)] },
      { grouping: { kind: "without", side: source, sentence: i2 - 1 }, stretches: [bead(i, i2 - 1, j, j2)] },
    );
  }
  if (j2 - j > 1) {
    out.push(
      { grouping: { kind: "without", side: target, sentence: j }, stretches: [bead(i, i2, j + 1, j2)] },
      { grouping: { kind: "without", side: target, sentence: j2 - 1 }, stretches: [bead(i, i2, j, j2 - 1)] },
    );
  }
  for (let x = i + 1; x < i2; x++) {
    for (let y = j + 1; y < j2; y++) {
      out.push({ grouping: { kind: "split" }, stretches: [bead(i, x, j, y), bead(x, i2, y, j2)] });
    }
  }
  return out;
}

/** The groupings that give a counterpart to a sentence that has none. */
function aroundLone(steps: readonly Step[], number: number): Regrouped[] {
  const { i, j, source, target } = steps[number] as Step;
  const [i2, j2] = [i + source, j + target];
  const out: Regrouped[] = [-1, 0].map((by) => {
    const stretch = source > 0 ? bead(i, i2, j + by, j + by + 1) : bead(i + by, i + by + 1, j, j2);
    const [side, sentence] = source > 0 ? (["target", j + by] as const) : (["source", i + by] as const);
    return { grouping: { kind: "paired", side, sentence }, stretches: [stretch] };
  });
  const twoSided = (step: Step | undefined) => step && step.source > 0 && step.target > 0;
  const [before, after] = [steps[number - 1], steps[number + 1]];
  if (before && twoSided(before)) {
    out.push({ grouping: { kind: "joined", to: "before" }, stretches: [bead(before.i, i2, before.j, j2)] });
  }
  if (after && twoSided(after)) {
    const stretch = bead(i, after.i + after.source, j, after.j + after.target);
    out.push({ grouping: { kind: "joined", to: "after" }, stretches: [stretch] });
  }
  return out;
}

/** The other groupings of a bead's sentences that were worth a thought; some may lie outside the texts. */
export function groupingsNear(steps: readonly Step[], number: number): Regrouped[] {
  const { i, j, source, target } = steps[number] as Step;
  return source > 0 && target > 0 ? aroundPair(i, i + source, j, j + target) : aroundLone(steps, number);
}
