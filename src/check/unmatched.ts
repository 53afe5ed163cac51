import { type Bead, lacks } from "../core/bead.ts";
import type { Draft } from "../core/check.ts";
import type { Sentence } from "../core/document.ts";
import { excerpt, rangesOf } from "./context.ts";
import type { CheckContext } from "./define.ts";

/** A side of a bitext. */
export type SideName = "source" | "target";

/** Sentences without counterpart that follow each other, with the first of their beads. */
interface Run {
  readonly sentences: Sentence[];
  readonly bead: Bead;
  readonly number: number;
  score: number;
}

const LETTER = /\p{L}/u;

/** True where no sentence of the block has a counterpart. */
function loneBlocks(context: CheckContext, side: SideName): Set<number> {
  const lone = new Set<number>();
  const met = new Set<number>();
  const other = side === "source" ? "target" : "source";
  for (const bead of context.bitext.beads) {
    for (const { block } of bead[side]) (lacks(bead, other) ? lone : met).add(block);
  }
  for (const block of met) lone.delete(block);
  return lone;
}

/** Which unmatched sentences a check is about. */
export type Unit = "heading" | "block" | "sentence";

function unitOf(context: CheckContext, side: SideName, lone: ReadonlySet<number>, sentence: Sentence): Unit {
  const block = context[side].block(sentence);
  // A text of one block has no structure: its sentences stand for themselves.
  if (!lone.has(sentence.block) || block.sentences.length === context.bitext[side].sentences.length) return "sentence";
  return block.kind === "heading" ? "heading" : "block";
}

/** Runs of unmatched sentences of one unit; neighbouring blocks make one run, sentences one each, as do headings. */
function runsOf(context: CheckContext, side: SideName, unit: Unit): Run[] {
  const lone = loneBlocks(context, side);
  const runs: Run[] = [];
  let open: Run | undefined;
  context.bitext.beads.forEach((bead, number) => {
    const [sentence] = bead[side];
    if (!sentence || lacks(bead, side)) return; // the other side's business
    if (!lacks(bead, side === "source" ? "target" : "source") || unitOf(context, side, lone, sentence) !== unit) {
      open = undefined;
      return;
    }
    const joins = open && (unit === "block" || open.sentences.at(-1)?.block === sentence.block) && unit !== "sentence";
    if (open && joins) {
      open.sentences.push(...bead[side]);
      open.score = Math.min(open.score, bead.score);
    } else {
      open = { sentences: [...bead[side]], bead, number, score: bead.score };
      runs.push(open);
    }
  });
  return runs;
}

/** The findings of one side and unit. `certainty` is how often such a finding is right where the aligner is sure. */
export function* unmatched<M extends string>(
  context: CheckContext,
  side: SideName,
  unit: Unit,
  messageId: M,
  certainty: number,
): Iterable<Draft<M>> {
  const other = side === "source" ? "target" : "source";
  for (const { sentences, bead, number, score } of runsOf(context, side, unit)) {
    const texts = sentences.map(({ text }) => text);
    // A date line or a number by itself is little to lose.
    const letters = texts.some((text) => LETTER.test(text));
    const blocks = new Set(sentences.map(({ block }) => block)).size;
    yield {
      messageId,
      data: { text: excerpt(texts.join(" ")) },
      confidence: certainty * score,
      [side]: rangesOf(sentences),
      [other]: [context.gap(other, bead)],
      bead: number,
      ...(blocks > 1 ? { evidence: `${blocks} blocks in a row` } : {}),
      ...(letters ? {} : { severity: "minor" as const }),
    };
  }
}
