import type { WordLink } from "../../lexicon/link-decode.ts";
import type { Stretch, Words } from "./stretch.ts";

const SURE = 0.7;
const LINKED = 0.5;
const NEAR = 12; // words of the target among which none may be free to render the word
const LONG = 4; // letters of a grammar word that may render one that is none ("jointly", "insieme")
const DIGIT = /\p{Nd}/u;

/**
 * Single words of the source that the target leaves out: the neighbours on both sides are surely linked to neighbours in the target,
 * and the word has a counterpart in every other place of the texts.
 */
export function dropped(own: Words, other: Words, links: readonly WordLink[]): Stretch[] {
  const partner = new Int32Array(own.words.length).fill(-1);
  for (const { source, target, confidence } of links) if (confidence >= SURE) partner[source] = target;
  const out: Stretch[] = [];
  const room = (at: number) => {
    for (let j = Math.max(0, at - NEAR); j < Math.min(other.words.length, at + NEAR); j++) {
      if ((other.content[j] || (other.length[j] as number) >= LONG) && (other.links[j] as number) < LINKED) return true;
    }
    return false;
  };
  for (let k = 1; k + 1 < own.words.length; k++) {
    if (!own.regular[k]) continue;
    const [before, after] = [partner[k - 1] as number, partner[k + 1] as number];
    if (before < 0 || after < 0 || Math.abs(before - after) !== 1 || other.mark[before] || other.mark[after]) continue;
    if (room(before) || DIGIT.test(own.words[k]?.text ?? "")) continue;
    out.push({ from: k, to: k + 1, odds: 0, after: before, content: 1, linked: 0 });
  }
  return out;
}
