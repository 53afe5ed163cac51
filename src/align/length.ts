import type { Model } from "./model.ts";
import type { Step } from "./search.ts";
import type { Side } from "./side.ts";

const BACKGROUND = 0.9; // variance of the log ratio of two sentences that have nothing to do with each other

/** Log likelihood ratio of two lengths in characters: normal on the log ratio when aligned, wide otherwise (after Gale and Church 1993). */
export function lengthScore(s: number, t: number, { ratio, variance }: Model): number {
  const r = Math.log((t + 1) / (ratio * s + 1));
  const v = variance[0] + (2 * variance[1]) / (s + t / ratio + 2);
  return 0.5 * (r * r * (1 / BACKGROUND - 1 / v) + Math.log(BACKGROUND / v));
}

const ENOUGH = 20; // 1-1 beads needed for a ratio of one's own
const SPREAD = 1.4826; // standard deviation of a normal, in median absolute deviations
const ROOM = 1.3; // the medians see the well-behaved half; leave room for the rest

/** The middle one of some values. */
export function median(values: Iterable<number>): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] as number) : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

/** Fits ratio and variance to the 1-1 beads of a path, by medians so that a few wrong beads do no harm. */
export function fitLength(steps: readonly Step[], source: Side, target: Side, model: Model): Pick<Model, "ratio" | "variance"> {
  const pairs = steps
    .filter((step) => step.source === 1 && step.target === 1)
    .map(({ i, j }) => ({ s: source.lengths[i] as number, t: target.lengths[j] as number }));
  if (pairs.length <= ENOUGH) return { ratio: model.ratio, variance: model.variance };
  const logs = pairs.map(({ s, t }) => Math.log((t + 1) / (s + 1)));
  const lengths = pairs.map(({ s, t }) => (s + t / model.ratio + 2) / 2);
  const centre = median(logs);
  const cut = median(lengths);
  const ratio = Math.exp(centre);
  // Lines of one length tell nothing of what length does.
  if (!lengths.some((length) => length > cut)) return { ratio, variance: model.variance };
  const [long, short] = [true, false].map((wanted) => {
    const own = logs.map((_, k) => k).filter((k) => (lengths[k] as number) > cut === wanted);
    const spread = median(own.map((k) => Math.abs((logs[k] as number) - centre))) * SPREAD;
    return {
      variance: spread * spread,
      inverse: own.reduce((sum, k) => sum + 1 / (lengths[k] as number), 0) / Math.max(1, own.length),
    };
  }) as [{ variance: number; inverse: number }, { variance: number; inverse: number }];
  const byLength = Math.max(1, (short.variance - long.variance) / Math.max(1e-6, short.inverse - long.inverse));
  const fixed = Math.max(0.01, long.variance - byLength * long.inverse);
  return { ratio, variance: [ROOM * fixed, ROOM * byLength] };
}
