import type { Bead } from "../../core/bead.ts";
import { type Sentence, toRange } from "../../core/document.ts";
import type { Range } from "../../core/range.ts";
import { functionWords } from "../../language/function-words.ts";
import { TermFinder } from "../../term/finder.ts";
import { akin, tellingWords } from "../../term/loosely.ts";
import { fold } from "../../token/fold.ts";
import { rangesOf } from "../context.ts";
import type { CheckContext } from "../define.ts";

/** A place in a sentence; its range counts in the text of the sentence. */
export interface Place extends Range {
  readonly sentence: Sentence;
}

const LINKED = 0.5; // a link less sure than this says nothing
const SHORT = 2; // letters of a word whose links say nothing in a script with spaces
const WIDE = 60; // characters: what lies further apart is no one rendering

/** The range of places of one sentence, where they are near each other. */
function spanOf(places: readonly Place[]): Range | undefined {
  const [first] = places;
  if (!first || places.some(({ sentence }) => sentence !== first.sentence)) return undefined;
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  return end - start > WIDE ? undefined : toRange(first.sentence, start, end);
}

/** The words of a bead's target that fulfil a condition. */
function wordsWhere(bead: Bead, context: CheckContext, test: (folded: string) => boolean): Place[] {
  return bead.target.flatMap((sentence) =>
    context.target
      .tokens(sentence)
      .flatMap(({ kind, text, start, end }) => (kind !== "mark" && test(fold(text)) ? [{ sentence, start, end }] : [])),
  );
}

/**
 * Where something of the source was most likely rendered: as it stands in the source, by words that the term base expects, or by words
 * that are linked to it; else the whole target of the bead.
 */
export function renderingOf(
  places: readonly Place[],
  linked: readonly Place[],
  expected: readonly string[],
  bead: Bead,
  context: CheckContext,
): Range[] {
  const copies = new TermFinder(
    places.map(({ sentence, start, end }) => ({ text: sentence.text.slice(start, end), caseSensitive: false, value: undefined })),
  );
  for (const sentence of bead.target) {
    const [copy] = copies.find(sentence.text, context.target.tokens(sentence));
    if (copy) return [toRange(sentence, copy.start, copy.end)];
  }
  const wanted = expected.flatMap((term) => tellingWords(term, functionWords(context.target.language)));
  const partly = wordsWhere(bead, context, (word) => wanted.some((other) => akin(word, other)));
  const range = spanOf([...linked, ...partly]) ?? spanOf(linked) ?? spanOf(partly);
  return range ? [range] : rangesOf(bead.target);
}

/** A word of the target that is linked to a place in the source. */
export interface LinkedWord extends Place {
  readonly word: string;
}

/** The telling words of a bead's target that are linked to places in its source. */
export function linkedTo(places: readonly Place[], bead: Bead, context: CheckContext): LinkedWord[] {
  const { source, target, links } = context.links(bead);
  const grammar = functionWords(context.target.language);
  const telling = (word: string) =>
    /^\p{L}/u.test(word) &&
    (!context.target.language.spacing.betweenWords || word.length > SHORT) &&
    !grammar.has(word.toLowerCase());
  return links.flatMap((link): LinkedWord[] => {
    const [own, other] = [source[link.source], target[link.target]];
    if (!own || !other || link.confidence < LINKED || !telling(other.text)) return [];
    const covered = places.some(({ sentence, start, end }) => own.sentence === sentence && start <= own.start && own.end <= end);
    return covered ? [{ sentence: other.sentence, start: other.start, end: other.end, word: other.text }] : [];
  });
}
