import { median } from "./length.ts";
import type { Weigher } from "./membership.ts";
import type { Step } from "./search.ts";
import type { Side } from "./side.ts";

// A single odd bead is a free translation; a run of beads whose words and lengths say nothing for each other is text left out
// here and other text added there, which the search pairs because it counts every sentence by itself. Set on books aligned by
// hand, where no run may be taken apart, and on news with paragraphs exchanged.
const OPEN = 9; // nats that a run must be worth
const LEAST = 0.8; // nats that a bead of two sentences must be worth not to look idle
const FEWEST = 2; // beads
const MOST = 3.5; // nats a bead: one very odd one is no run

/** A run of steps and how much better it is explained by no counterparts at all. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly gain: number;
}

/** The runs of steps whose gains add up to most (after Ruzzo and Tompa 1999, greedily from left to right). */
function runsOf(gains: Float64Array): Run[] {
  const runs: Run[] = [];
  let [from, sum, best, to] = [0, 0, 0, 0];
  const close = () => {
    if (best >= OPEN && to - from >= FEWEST) runs.push({ from, to, gain: best });
  };
  gains.forEach((gain, k) => {
    if (sum + gain <= 0 || best - sum - gain > OPEN) {
      close();
      [from, sum, best, to] = [k + 1, 0, 0, k + 1];
      return;
    }
    sum += gain;
    if (sum > best) [best, to] = [sum, k + 1];
  });
  close();
  return runs;
}

const FEW = 4; // terms of a sentence from which its words can be expected to say something
const TELLS = 1.5; // nats that the middle bead of a text must be worth for its words to tell anything

/** What each step gains where its sentences have no counterpart. */
function gainsOf(steps: readonly Step[], source: Side, target: Side, weigher: Weigher): Float64Array {
  const paired = steps.filter((step) => step.source > 0 && step.target > 0);
  const worths = new Map(
    paired.map((step) => [
      step,
      weigher.likelihood({ from: step.i, to: step.i + step.source }, { from: step.j, to: step.j + step.target }),
    ]),
  );
  // A text of equal lines is a text all the same.
  if (paired.length < FEWEST || median(worths.values()) < TELLS) return new Float64Array(steps.length);
  const terms = ({ starts }: Side, from: number, count: number) => (starts[from + count] as number) - (starts[from] as number);
  return Float64Array.from(steps, (step) => {
    const worth = worths.get(step);
    // Sentences without counterpart inside a run belong to it.
    if (worth === undefined) return 0;
    const telling = Math.min(terms(source, step.i, step.source), terms(target, step.j, step.target)) >= FEW;
    return Math.min(MOST, (telling ? (LEAST / 2) * (step.source + step.target) : 0) - worth);
  });
}

/** The steps of a path, with runs of beads that nothing binds taken apart into sentences without counterpart. */
export function unbound(steps: readonly Step[], source: Side, target: Side, weigher: Weigher): Step[] {
  const gains = gainsOf(steps, source, target, weigher);
  const runs = runsOf(gains);
  if (runs.length === 0) return [...steps];
  const out: Step[] = [];
  let at = 0;
  for (const { from, to, gain } of runs) {
    out.push(...steps.slice(at, from));
    const run = steps.slice(from, to);
    const posterior = 1 - Math.exp(-gain / OPEN);
    const end = steps[to] ?? { i: 0, j: 0 };
    const last = run.at(-1) as Step;
    const [i2, j2] = to < steps.length ? [end.i, end.j] : [last.i + last.source, last.j + last.target];
    const { i, j } = run[0] as Step;
    for (let x = i; x < i2; x++) out.push({ i: x, j, source: 1, target: 0, posterior });
    for (let y = j; y < j2; y++) out.push({ i: i2, j: y, source: 0, target: 1, posterior });
    at = to;
  }
  out.push(...steps.slice(at));
  return out;
}
