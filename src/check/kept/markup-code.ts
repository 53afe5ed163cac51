import type { Draft } from "../../core/check.ts";
import type { Block, Document } from "../../core/document.ts";
import type { CheckContext } from "../define.ts";
import { rest } from "./kept.ts";

interface Code {
  readonly block: Block;
  /** Number of the last sure pair of blocks before it. */
  readonly gap: number;
}

/** The code blocks of one side, each with the gap between sure pairs of blocks that it stands in. */
function codesOf({ blocks }: Document, anchors: readonly number[]): Code[] {
  const found: Code[] = [];
  let gap = 0;
  for (const [at, block] of blocks.entries()) {
    while (gap < anchors.length && (anchors[gap] as number) < at) gap++;
    if (block.kind === "code") found.push({ block, gap });
  }
  return found;
}

/** Code blocks that the translation lacks: none of the same text, and fewer between the same neighbours. */
export function* codeFaults(context: CheckContext): Iterable<Draft<"code">> {
  const { source, target, beads } = context.bitext;
  const anchors: { source: number; target: number; bead: number }[] = [];
  for (const [number, bead] of beads.entries()) {
    const [a, b] = [bead.source.at(-1)?.block, bead.target.at(-1)?.block];
    if (a === undefined || b === undefined || !context.trusted(bead)) continue;
    const last = anchors.at(-1);
    if (!last || (a > last.source && b > last.target)) anchors.push({ source: a, target: b, bead: number });
  }
  const sides = [
    codesOf(
      source,
      anchors.map((anchor) => anchor.source),
    ),
    codesOf(
      target,
      anchors.map((anchor) => anchor.target),
    ),
  ] as const;
  const left = rest(sides[0], sides[1], ({ block }) => block.text);
  const lost = rest(left.source, left.target, ({ gap }) => String(gap));
  const spare = lost.target.length; // elsewhere in the translation: perhaps moved
  for (const { block, gap } of spare > 0 ? [] : lost.source) {
    const before = anchors[gap - 1];
    const end = before ? (target.blocks[before.target]?.range.end ?? 0) : (target.blocks[0]?.range.start ?? 0);
    yield {
      messageId: "code",
      confidence: 0.8,
      source: [block.range],
      target: [{ start: end, end }],
      ...(before ? { bead: before.bead } : {}),
    };
  }
}
