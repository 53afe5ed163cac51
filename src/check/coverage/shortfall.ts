import type { WordLink } from "../../lexicon/link-decode.ts";
import { endOf } from "../text/sentence-end.ts";
import { across, type Norm, type Stretch, tally, type Words } from "./stretch.ts";
import type { SideName } from "./unmatched.ts";

// From so many standard deviations on, the other side of a pair is too short to be complete whatever its words say. A clause
// that breaks off at a comma says no more than its words, a headline may be put in many ways (set on omissions that linguists
// marked in machine translations, and on news by professionals).
const SHORT = 3;
const SHORT_CLAUSE = 2.2;
const SHORT_HEADLINE = 3.5;
const LAST = 8; // characters in which a comma may stand, closing quotes after it

const COMMA = /[,，、]["”»“’')\]\s]*$/u;

/** How much too short the other side may be, for how the text of a side ends. */
function limitOf({ words }: Words): number {
  const text = words.at(-1)?.sentence.text ?? "";
  if (COMMA.test(text.slice(-LAST))) return SHORT_CLAUSE;
  return endOf(text).kinds.size === 0 ? SHORT_HEADLINE : SHORT;
}

/** The words in a row that have the weakest links and would make up for what the other side is short of. */
function weakest({ words, links, length, total }: Words, lacking: number): [from: number, to: number] {
  let best: [number, number] = [0, words.length];
  let least = Number.POSITIVE_INFINITY;
  let [from, size, held] = [0, 0, 0];
  for (let to = 0; to < words.length; to++) {
    size += length[to] as number;
    held += (links[to] as number) * (length[to] as number);
    while (size - (length[from] as number) >= lacking) {
      size -= length[from] as number;
      held -= (links[from] as number) * (length[from] as number);
      from++;
    }
    if (size < lacking || held > least || size >= total) continue;
    [least, best] = [held, [from, to + 1]];
  }
  return best;
}

/**
 * What the length of the other side alone says: that it is too short to be complete. The stretch is `found` where the words point
 * to one, else the words that fit best.
 */
export function shortfall(
  own: Words,
  other: Words,
  links: readonly WordLink[],
  side: SideName,
  norm: Norm,
  found: Stretch | undefined,
): Stretch | undefined {
  const whole = Math.log((norm.ratio * own.total + 1) / (other.total + 1)) / norm.spread(own.total);
  const odds = whole - limitOf(own);
  if (found && found.odds >= odds) return found;
  if (odds < 0) return found;
  if (found) return { ...found, odds };
  const [from, to] = weakest(own, own.total - other.total / norm.ratio);
  const sum = tally(own, from, to);
  const { after } = across(own, other, links, side, from, to);
  return { from, to, odds, after, content: sum.unlinked + sum.weak + sum.held, linked: sum.weak + sum.held };
}
