import { distance } from "fastest-levenshtein";
import type { Bead } from "../../core/bead.ts";
import { type Markup, type Sentence, toRange } from "../../core/document.ts";
import type { Range } from "../../core/range.ts";
import type { CheckContext, SideContext } from "../define.ts";

/** Something that a translation keeps as it is, with its place in the document. */
export interface Placed<T> {
  readonly item: T;
  readonly range: Range;
  readonly sentence: Sentence;
}

/** What a finder sees in the sentences of one side. */
export function placedIn<T extends Range>(sentences: readonly Sentence[], find: (text: string) => readonly T[]): Placed<T>[] {
  const placed: Placed<T>[] = [];
  for (const sentence of sentences) {
    for (const item of find(sentence.text)) placed.push({ item, range: toRange(sentence, item.start, item.end), sentence });
  }
  return placed;
}

/** What is left of two lists once each of their equals is taken away. */
export interface Rest<T> {
  readonly source: T[];
  readonly target: T[];
}

/** Takes away what is equal by its key, one for one. */
export function rest<T>(source: readonly T[], target: readonly T[], key: (item: T) => string): Rest<T> {
  const free = new Map<string, T[]>();
  for (const item of target) {
    const own = key(item);
    const list = free.get(own);
    if (list) list.push(item);
    else free.set(own, [item]);
  }
  const left = source.filter((item) => free.get(key(item))?.shift() === undefined);
  const kept = new Set([...free.values()].flat());
  return { source: left, target: target.filter((item) => kept.has(item)) };
}

/** Takes away all that the other side has at least once. */
export function strangers<T>(source: readonly T[], target: readonly T[], key: (item: T) => string): Rest<T> {
  const [ours, theirs] = [new Set(target.map(key)), new Set(source.map(key))];
  return { source: source.filter((item) => !ours.has(key(item))), target: target.filter((item) => !theirs.has(key(item))) };
}

/** Share of the characters of two texts that a copyist kept, 0 to 1. */
export function sameness(a: string, b: string): number {
  const [x, y] = [a.slice(0, 300), b.slice(0, 300)];
  return 1 - distance(x, y) / Math.max(1, x.length, y.length);
}

/** A sentence before and after these, where a text may have gone over a boundary that is drawn elsewhere. */
function around(side: SideContext, sentences: readonly Sentence[], text: string): boolean {
  const all = side.document.sentences;
  const [first, last] = [sentences[0]?.index ?? 0, sentences.at(-1)?.index ?? 0];
  return [all[first - 1], all[last + 1]].some((sentence) => sentence?.text.includes(text) ?? false);
}

/** True where a text that one side of a bead lacks stands next to that side, and belongs to nothing next to the other. */
export function besides(context: CheckContext, bead: Bead, lacking: "source" | "target", text: string): boolean {
  const other = lacking === "source" ? "target" : "source";
  return around(context[lacking], bead[lacking], text) && !around(context[other], bead[other], text);
}

/** The markup of a sentence, where its format has any: what stands in it, and what closes right after it. */
export function markupOf(side: SideContext, sentence: Sentence): readonly Markup[] {
  const { markup, sentences } = side.block(sentence);
  if (!markup) return [];
  if (sentences.length < 2) return markup;
  return markup.filter((mark) => {
    const closing = mark.value?.startsWith("</");
    const own = closing
      ? sentences.findLast(({ range }) => range.start < mark.range.start)
      : sentences.find(({ range }) => range.end > mark.range.start);
    return (own ?? (closing ? sentences[0] : sentences.at(-1)))?.index === sentence.index;
  });
}
