import { type Sentence, toRange } from "../../core/document.ts";
import type { Range } from "../../core/range.ts";
import type { BeadLinks } from "../../lexicon/link.ts";

/** Something of one side of a bead, with the place where it stands. */
export interface Placed extends Range {
  readonly sentence: Sentence;
  /** 0 to 1: where in its side it stands. */
  readonly at: number;
}

/** Where the parts that `find` finds in the sentences of a side stand; `length` is that of the side. */
export function placed<T extends Range>(
  sentences: readonly Sentence[],
  length: number,
  find: (text: string, sentence: Sentence) => readonly T[],
): (T & Placed)[] {
  const all: (T & Placed)[] = [];
  let before = 0;
  for (const sentence of sentences) {
    for (const found of find(sentence.text, sentence)) {
      all.push({ ...found, sentence, at: (before + (found.start + found.end) / 2) / length });
    }
    before += sentence.text.length + 1;
  }
  return all;
}

/** Length of one side of a bead, as places in it are counted. */
export const lengthOf = (sentences: readonly Sentence[]): number => sentences.reduce((sum, { text }) => sum + text.length + 1, 0);

const SURE = 0.5; // a link to be relied on for the place

/** Where in the other side a word of one side would stand: before what renders the next linked word, else at the end. */
export function gapFor(mark: Placed, lost: boolean, other: readonly Sentence[], links?: BeadLinks): Range {
  if (links) {
    const [mine, theirs] = lost ? [links.source, links.target] : [links.target, links.source];
    const after = links.links
      .map(({ source, target, confidence }) => ({ from: lost ? source : target, to: lost ? target : source, confidence }))
      .filter(({ from, confidence }) => {
        const word = mine[from];
        return confidence >= SURE && word?.sentence === mark.sentence && word.start >= mark.end;
      })
      .sort((a, b) => a.from - b.from);
    const linked = theirs[after[0]?.to ?? -1];
    if (linked) return toRange(linked.sentence, linked.start, linked.start);
  }
  const end = other.at(-1)?.range.end ?? 0;
  return { start: end, end };
}
