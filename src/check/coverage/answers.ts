import { type Bead, lacks } from "../../core/bead.ts";
import type { Sentence } from "../../core/document.ts";
import type { CheckContext } from "../define.ts";
import { coverageOf, prepared } from "./prepared.ts";
import type { Words } from "./stretch.ts";
import { countParts, FEWEST, LINKED, type Unanswered, unansweredIn } from "./unanswered.ts";
import type { SideName } from "./unmatched.ts";
import type { Prepared } from "./usual.ts";

/** What links say against the alignment, of one side. */
interface Answers {
  readonly unanswered: readonly Unanswered[];
  /** Sentences that the alignment leaves alone although a neighbour answers them. */
  readonly answered: readonly Sentence[];
}

/** The same while it is gathered. */
interface Found {
  readonly unanswered: Unanswered[];
  readonly answered: Sentence[];
}

/** For each side the share of content words that have a link. */
type Usual = Readonly<Record<SideName, number>>;

const ENOUGH = 3; // beads from which a text shows what is usual
const ANSWERED = 0.5; // share of the content words of a sentence that is translated after all

/** Content words of beads, and how many have a link. */
function shareOf(beads: readonly Prepared[], side: SideName): number {
  let [all, linked] = [0, 0];
  for (const { [side]: words } of beads) {
    words.content.forEach((one, k) => {
      if (!one) return;
      all++;
      if ((words.links[k] as number) >= LINKED) linked++;
    });
  }
  return all === 0 ? 0 : linked / all;
}

/** True where the links of a bead give the given sentences a counterpart. */
function answers(own: Words, sentences: readonly Sentence[]): boolean {
  let [all, linked] = [0, 0];
  own.words.forEach(({ sentence }, k) => {
    if (!own.content[k] || !sentences.includes(sentence)) return;
    all++;
    if ((own.links[k] as number) >= LINKED) linked++;
  });
  return all >= FEWEST && linked >= ANSWERED * all;
}

const farOf = (side: SideName): SideName => (side === "source" ? "target" : "source");

const bothOf = <T>(side: SideName, own: T, far: T) => ({ [side]: own, [farOf(side)]: far }) as Record<SideName, T>;

/** What comes of joining a lone sentence to a bead. */
interface Rejoined {
  /** The number of that bead. */
  readonly at: number;
  readonly found: readonly Unanswered[];
}

/** A lone sentence together with a bead next to it: the words may show that another one is too many. */
function rejoined(
  context: CheckContext,
  number: number,
  side: SideName,
  usual: Usual,
  done: ReadonlySet<number>,
): Rejoined | undefined {
  const { beads } = context.bitext;
  const alone = beads[number] as Bead;
  for (const at of [number - 1, number + 1]) {
    const next = beads[at];
    if (!next || done.has(at) || !context.trusted(next)) continue;
    const [a, b] = at < number ? [next, alone] : [alone, next];
    const joined = { source: [...a.source, ...b.source], target: [...a.target, ...b.target], score: next.score };
    const one = prepared(context, joined, at);
    if (answers(one[side], alone[side])) {
      const found = unansweredIn(context, one, side, usual[side]).filter(({ sentence }) => !alone[side].includes(sentence));
      if (found.length > 0) return { at, found };
    }
    // The alignment paired a part of the other side with the sentence that is too many.
    const pair = prepared(context, next, at);
    const found = unansweredIn(context, pair, side, usual[side]);
    if (found.length === 0) continue;
    for (const { sentence, from, to } of unansweredIn(context, pair, farOf(side), usual[farOf(side)])) {
      const part = { ...sentence, text: sentence.text.slice(from, to) };
      const own = { ...bothOf<readonly Sentence[]>(side, alone[side], [part]), score: next.score };
      if (answers(prepared(context, own, at)[side], alone[side])) return { at, found };
    }
  }
  return undefined;
}

const NEAR = 2; // beads between two lone sentences that may be each other's

/** A lone source sentence and a lone target sentence near it that the words pair; what is found is what is too many in either. */
function paired(
  context: CheckContext,
  number: number,
  usual: Usual,
  done: ReadonlySet<number>,
): ({ readonly at: number } & Record<SideName, Unanswered[]>) | undefined {
  const { beads } = context.bitext;
  const { source } = beads[number] as Bead;
  for (let at = Math.max(0, number - NEAR); at <= Math.min(beads.length - 1, number + NEAR); at++) {
    const { source: none, target } = beads[at] as Bead;
    if (done.has(at) || none.length > 0 || target.length === 0) continue;
    const pair = prepared(context, { source, target, score: 1 }, at);
    const [left, over] = [
      unansweredIn(context, pair, "source", usual.source),
      unansweredIn(context, pair, "target", usual.target),
    ];
    if (over.length > 0 && answers(pair.source, source)) return { at, source: [], target: over };
    if (left.length > 0 && answers(pair.target, target)) return { at, source: left, target: [] };
  }
  return undefined;
}

const known = new WeakMap<CheckContext, Readonly<Record<SideName, Answers>>>();

/** The sentences that links show to have no counterpart, or to have one, against the alignment; none in a text too short to show what is usual. */
export function answersOf(context: CheckContext): Readonly<Record<SideName, Answers>> {
  let answers = known.get(context);
  if (!answers) {
    answers = findAnswers(context);
    known.set(context, answers);
  }
  return answers;
}

function findAnswers(context: CheckContext): Readonly<Record<SideName, Answers>> {
  const all: Record<SideName, Found> = { source: { unanswered: [], answered: [] }, target: { unanswered: [], answered: [] } };
  // Most contexts of a stream hold one pair: nothing is to be computed for them.
  if (context.bitext.beads.length < ENOUGH) return all;
  const { beads, alone } = coverageOf(context);
  if (alone) return all;
  const usual = { source: shareOf(beads, "source"), target: shareOf(beads, "target") };
  const done = new Set<number>();
  context.bitext.beads.forEach((bead, number) => {
    if (bead.target.length > 0 || bead.source.length === 0) return;
    const pair = paired(context, number, usual, done);
    if (!pair) return;
    for (const side of ["source", "target"] as const) {
      all[side].unanswered.push(...pair[side]);
      all[side].answered.push(...(context.bitext.beads[side === "source" ? number : pair.at] as Bead)[side]);
    }
    done.add(number).add(pair.at);
  });
  context.bitext.beads.forEach((bead, number) => {
    if (done.has(number)) return;
    const side = lacks(bead, "target") ? "source" : lacks(bead, "source") ? "target" : undefined;
    const joined = side && bead[side].length > 0 ? rejoined(context, number, side, usual, done) : undefined;
    if (!side || !joined) return;
    all[side].unanswered.push(...joined.found);
    all[side].answered.push(...bead[side]);
    done.add(joined.at);
  });
  for (const one of beads) {
    if (done.has(one.number)) continue;
    const parts = countParts(context, one);
    // A headline on either side may be a free translation of the other.
    const source = parts.source > parts.target ? unansweredIn(context, one, "source", usual.source) : [];
    const target = parts.target > parts.source ? unansweredIn(context, one, "target", usual.target) : [];
    all.source.unanswered.push(...source);
    all.target.unanswered.push(...target);
  }
  return all;
}
