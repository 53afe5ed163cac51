import { type Bead, lacks } from "../../core/bead.ts";
import type { Draft } from "../../core/check.ts";
import type { Sentence } from "../../core/document.ts";
import type { Range } from "../../core/range.ts";
import { excerpt, rangesOf } from "../context.ts";
import type { CheckContext } from "../define.ts";
import { answersOf } from "./answers.ts";
import { repeatsOf } from "./repeats.ts";

/** A side of a bitext. */
export type SideName = "source" | "target";

/** Which unmatched sentences a check is about; "start" and "end": all from there to the first or last that has a counterpart. */
export type Unit = "heading" | "block" | "sentence" | "start" | "end";

/** A sentence without counterpart. */
interface Lone {
  readonly sentence: Sentence;
  readonly score: number;
  /** Its bead, and the bead after whose text it is missed. */
  readonly number: number;
  readonly gap: Bead;
}

/** Sentences without counterpart that follow each other and are one finding. */
interface Run {
  readonly unit: Unit;
  readonly members: Lone[];
}

const otherOf = (side: SideName): SideName => (side === "source" ? "target" : "source");

/** Every sentence of a side that has no counterpart and is neither moved nor repeated, in order. */
function lonesOf(context: CheckContext, side: SideName): Lone[] {
  const { beads, moves = [], strays = [] } = context.bitext;
  const other = otherOf(side);
  if (strays.length === 0 && !beads.some((bead) => lacks(bead, other))) return [];
  const elsewhere = new Set(
    [...moves, ...repeatsOf(context, side).map((repeat) => ({ [side]: repeat.sentences }))].flatMap((found) =>
      (found[side] as readonly Sentence[]).map(({ index }) => index),
    ),
  );
  for (const { index } of answersOf(context)[side].answered) elsewhere.add(index);
  const doubted = new Map(strays.filter((stray) => stray.side === side).map(({ sentence, score }) => [sentence.index, score]));
  const out: Lone[] = [];
  beads.forEach((bead, number) => {
    if (lacks(bead, side)) return; // the other side's business
    const alone = lacks(bead, other);
    bead[side].forEach((sentence, k) => {
      const score = alone ? bead.score : doubted.get(sentence.index);
      if (score === undefined || elsewhere.has(sentence.index)) return;
      out.push({ sentence, score, number, gap: !alone && k === 0 ? (beads[number - 1] ?? bead) : bead });
    });
  });
  return out;
}

const EDGE = 4; // sentences from which on a text is said to end early
const ROW = 5; // sentences in a row that are one finding

/** Lone sentences with no other between them. */
function rowsOf(lones: readonly Lone[]): Lone[][] {
  const rows: Lone[][] = [];
  let last = -2;
  for (const lone of lones) {
    if (lone.sentence.index === last + 1) rows.at(-1)?.push(lone);
    else rows.push([lone]);
    last = lone.sentence.index;
  }
  return rows;
}

/** Parts a row of lone sentences into findings. */
function partsOf(context: CheckContext, side: SideName, row: readonly Lone[]): Run[] {
  const inRow = new Set(row.map(({ sentence }) => sentence.index));
  const total = context.bitext[side].sentences.length;
  // A text of one block has no structure: its sentences stand for themselves.
  const whole = (sentence: Sentence) => {
    const { sentences } = context[side].block(sentence);
    return sentences.length < total && sentences.every(({ index }) => inRow.has(index));
  };
  const isHeading = (sentence: Sentence) => context[side].block(sentence).kind === "heading";
  const unitOf = (k: number): Unit => {
    const { sentence } = row[k] as Lone;
    if (!whole(sentence)) return "sentence";
    if (!isHeading(sentence)) return "block";
    // A heading whose section is missing is missing with it.
    const next = row.slice(k).find((lone) => !isHeading(lone.sentence))?.sentence;
    return next && whole(next) ? "block" : "heading";
  };
  const runs: Run[] = [];
  row.forEach((lone, k) => {
    const unit = unitOf(k);
    const open = runs.at(-1);
    const sameBlock = open?.members.at(-1)?.sentence.block === lone.sentence.block;
    if (
      open?.unit === unit &&
      (unit === "block" || (unit === "heading" && sameBlock) || (unit === "sentence" && row.length >= ROW))
    )
      open.members.push(lone);
    else runs.push({ unit, members: [lone] });
  });
  return runs;
}

/** The findings that the lone sentences of a side make. */
function runsOf(context: CheckContext, side: SideName): Run[] {
  const total = context.bitext[side].sentences.length;
  return rowsOf(lonesOf(context, side)).flatMap((row) => {
    const first = row[0]?.sentence.index === 0;
    const last = row.at(-1)?.sentence.index === total - 1;
    if (row.length < EDGE || !(first || last) || row.length === total) return partsOf(context, side, row);
    return [{ unit: last ? "end" : "start", members: row }];
  });
}

const LETTER = /\p{L}/u;

/** The findings of one side and unit. */
export function* unmatched<M extends string>(
  context: CheckContext,
  side: SideName,
  unit: Unit,
  messageId: M,
): Iterable<Draft<M>> {
  const other = otherOf(side);
  for (const { unit: own, members } of runsOf(context, side)) {
    if (own !== unit) continue;
    const sentences = members.map(({ sentence }) => sentence);
    const texts = sentences.map(({ text }) => text);
    const { number, gap } = members[0] as Lone;
    const place: Range = context.gap(other, gap);
    const blocks = new Set(sentences.map(({ block }) => block)).size;
    const edge = unit === "start" || unit === "end";
    yield {
      messageId,
      data: { text: excerpt(texts.join(" ")), ...(edge ? { n: sentences.length } : {}) },
      confidence: members.reduce((sum, { score }) => sum + score, 0) / members.length,
      [side]: rangesOf(sentences),
      [other]: [place],
      bead: number,
      ...(blocks > 1 ? { evidence: `${blocks} blocks in a row` } : {}),
      // A date line or a number by itself is little to lose.
      ...(texts.some((text) => LETTER.test(text)) ? {} : { severity: "minor" as const }),
    };
  }
}

/** The findings of stretches that a side says twice in a row and the other once. */
export function* repeated<M extends string>(context: CheckContext, side: SideName, messageId: M): Iterable<Draft<M>> {
  const other = otherOf(side);
  const { beads } = context.bitext;
  const place = new Map(beads.flatMap((bead, number) => bead[side].map(({ index }) => [index, number] as const)));
  for (const { sentences, ranges, text } of repeatsOf(context, side)) {
    const number = place.get(sentences.at(-1)?.index ?? -1) ?? 0;
    const bead = beads[number];
    yield {
      messageId,
      data: { text: excerpt(text) },
      confidence: side === "target" ? 0.95 : 0.6,
      [side]: ranges,
      ...(bead ? { [other]: [context.gap(other, bead)] } : {}),
      bead: number,
    };
  }
}

/** The findings of sentences that the alignment pairs although no words of the other side answer them. */
export function* unanswered<M extends string>(context: CheckContext, side: SideName, messageId: M): Iterable<Draft<M>> {
  const other = otherOf(side);
  const told = new Set(lonesOf(context, side).map(({ sentence }) => sentence.index));
  const copies = new Set(repeatsOf(context, side).flatMap(({ sentences }) => sentences.map(({ index }) => index)));
  for (const { sentence, from, to, range, bead, gap, confidence, evidence } of answersOf(context)[side].unanswered) {
    if (told.has(sentence.index) || copies.has(sentence.index)) continue;
    yield {
      messageId,
      data: { text: excerpt(sentence.text.slice(from, to)) },
      confidence,
      [side]: [range],
      [other]: [context.gap(other, gap)],
      bead,
      evidence,
    };
  }
}
