import type { Bead } from "../../core/bead.ts";
import { type Sentence, toRange } from "../../core/document.ts";
import type { Range } from "../../core/range.ts";
import type { CheckContext } from "../define.ts";
import { textOf } from "./name-pairs.ts";

/** A name of two joined by a sign that the translation joins elsewhere, and here takes apart. */
export interface Parted {
  /** As the source writes it: "China+Central". */
  readonly name: string;
  /** What stands for it. */
  readonly rendering: string;
  readonly source: Range;
  readonly target: Range;
  /** In how many other places the translation keeps the sign. */
  readonly kept: number;
}

const JOINED = /\p{Lu}\p{L}+([+&])\p{Lu}\p{L}+/gu;
const LINKED = 0.5; // a link to be relied on
const WIDEST = 60; // characters from one part to the other

/** The joined names of a text, and the beads in which they stand. */
type Places = ReadonlyMap<string, readonly Bead[]>;

const known = new WeakMap<CheckContext, Places>();

function placesIn(context: CheckContext): Places {
  let places = known.get(context) as Map<string, Bead[]> | undefined;
  if (places) return places;
  places = new Map();
  if (context.bitext.source.text.search(JOINED) >= 0) {
    for (const bead of context.bitext.beads) {
      for (const [name] of textOf(bead.source).matchAll(JOINED)) places.set(name, [...(places.get(name) ?? []), bead]);
    }
  }
  known.set(context, places);
  return places;
}

/** True where the sign stands between two words. */
function joins(bead: Bead, sign: string): boolean {
  const text = textOf(bead.target);
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    if (/\p{L}/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at + 1))) return true;
  }
  return false;
}

/** What the words of a range of the source are linked with, from the first to the last. */
function renderingOf(bead: Bead, context: CheckContext, sentence: Sentence, { start, end }: Range): Range | undefined {
  const { source, target, links } = context.links(bead);
  const linked = links.flatMap((link) => {
    const [own, other] = [source[link.source], target[link.target]];
    const within = own?.sentence === sentence && own.start >= start && own.end <= end;
    return within && other && /\p{L}/u.test(own.text) && link.confidence >= LINKED ? [{ own, other }] : [];
  });
  const [first] = linked;
  if (!first || new Set(linked.map(({ own }) => own)).size < 2) return undefined;
  if (linked.some(({ other }) => other.sentence !== first.other.sentence)) return undefined;
  const from = Math.min(...linked.map(({ other }) => other.start));
  const to = Math.max(...linked.map(({ other }) => other.end));
  return to - from > WIDEST ? undefined : toRange(first.other.sentence, from, to);
}

/** The names of a bead that are taken apart: not all of them, so that it is no rule of the translation. */
export function partedIn(bead: Bead, context: CheckContext): Parted[] {
  const places = placesIn(context);
  if (places.size === 0) return [];
  return bead.source.flatMap((sentence) =>
    [...sentence.text.matchAll(JOINED)].flatMap((match): Parted[] => {
      const [name, sign = ""] = match;
      if (joins(bead, sign)) return [];
      const beads = places.get(name) ?? [];
      const kept = beads.filter((other) => joins(other, sign)).length;
      if (kept === 0 || kept < beads.length - kept) return [];
      const range = { start: match.index, end: match.index + name.length };
      const target = renderingOf(bead, context, sentence, range);
      if (!target) return [];
      const rendering = context.bitext.target.text.slice(target.start, target.end);
      return [{ name, rendering, source: toRange(sentence, range.start, range.end), target, kept }];
    }),
  );
}
