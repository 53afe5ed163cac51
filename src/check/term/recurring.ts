import { toRange } from "../../core/document.ts";
import type { Range } from "../../core/range.ts";
import { kindOf } from "../../lexicon/concepts.ts";
import type { LinkedWord } from "../../term/linked-text.ts";
import { type TermIndex, termIndex } from "../../term/term-index.ts";
import type { CheckContext } from "../define.ts";

/** Beads that a bitext must have for its words to be compared: fewer say nothing of how a word is usually rendered. */
const LEAST = 5;

const known = new WeakMap<CheckContext, TermIndex | undefined>();

/** The recurring words of a bitext and their renderings, read once for all checks; undefined where there is too little text. */
export function recurring(context: CheckContext): TermIndex | undefined {
  if (known.has(context)) return known.get(context);
  const beads = context.bitext.beads.filter((bead) => context.trusted(bead));
  const { source, target } = context;
  const languages = { source: source.language, target: target.language };
  const index =
    beads.length < LEAST
      ? undefined
      : termIndex(beads, (bead) => context.links(bead), languages, { concepts: context.concepts, kind: kindOf });
  known.set(context, index);
  return index;
}

/** The range of neighbouring words; of the first one's sentence, where they stand in several. */
export function rangeOfWords(words: readonly LinkedWord[], [first, last]: readonly [number, number]): Range {
  const from = words[first];
  if (!from) throw new RangeError(`there is no word ${first}`);
  const to = words[last]?.sentence === from.sentence ? words[last] : from;
  return toRange(from.sentence, from.start, to.end);
}

/** Words as they stand in the text. */
export function textOfWords(words: readonly LinkedWord[], [first, last]: readonly [number, number]): string {
  const from = words[first];
  if (!from) return "";
  const to = words[last]?.sentence === from.sentence ? words[last] : from;
  return from.sentence.text.slice(from.start, to.end);
}
