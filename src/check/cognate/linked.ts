import type { BeadLinks } from "../../lexicon/link.ts";
import type { CheckContext } from "../define.ts";

/** Beads from which what the links tell is learned; in a shorter text they go by place and likeness. */
export const LEARNED = 20;

const LINKED = 0.5; // confidence of a link
const TAKEN = 0.8; // the same where nothing was learned and it is another word's
const ASTRAY = 0.4; // share of a side by which the places of two words may differ that nothing links

/** How two words of a bead, by their places, stand to each other. */
type Standing = "linked" | "free" | "apart";

/** "linked" with one another; "free" where neither has another partner and they stand at about the same place; else "apart". */
export function standing({ bitext }: CheckContext, { source, target, links }: BeadLinks, i: number, j: number): Standing {
  if (links.some((link) => link.source === i && link.target === j && link.confidence >= LINKED)) return "linked";
  const taken = bitext.beads.length < LEARNED ? TAKEN : LINKED;
  const others = links.some((link) => (link.source === i || link.target === j) && link.confidence >= taken);
  return others || Math.abs(i / source.length - j / target.length) > ASTRAY ? "apart" : "free";
}
