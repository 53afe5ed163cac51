import { type Bead, type Bitext, lacks } from "../core/bead.ts";
import { toRange } from "../core/document.ts";
import type { Range } from "../core/range.ts";
import { type Knowledge, towards } from "./knowledge.ts";
import { type Counted, type Known, LinkCells } from "./link-cells.ts";
import { decode, type WordLink } from "./link-decode.ts";
import { LinkModel, type LinkPair } from "./link-model.ts";
import { phrases } from "./link-phrases.ts";
import { type LinkSide, LinkVocabulary, type LinkWord, linkSide } from "./link-words.ts";

const ROUNDS = 4;
const TRUST = 0.4; // posterior of a bead that teaches
const ENOUGH = 6_000_000; // pairs of words that are learned from: more cost memory and teach next to nothing
/** Pairs of words of a bead; a longer one has no links. */
export const LONGEST = 40_000;

/** Words or phrases of a bead that translate each other, as ranges of the two documents. */
export interface Link {
  readonly source: Range;
  readonly target: Range;
  /** 0 to 1: how sure the link is. */
  readonly confidence: number;
}

/** The words of a bead and how they are linked. */
export interface BeadLinks {
  readonly source: readonly LinkWord[];
  readonly target: readonly LinkWord[];
  readonly links: readonly WordLink[];
  /** For each word of a side the probability that it has no counterpart. */
  readonly lone: readonly [source: Float64Array, target: Float64Array];
}

/** Links the words of a bitext. What translates what is learned from all its beads, when it is first asked. */
export interface Linker {
  /** The words of a bead and their links; no links where a side is empty or the bead is very long. */
  words(bead: Bead): BeadLinks;
  /** The words and phrases of a bead that translate each other, in the order of the source. */
  link(bead: Bead): Link[];
  /** Numbers of the concepts that a folded word may stand for, where a vocabulary is known; words that share one may render each other. */
  concepts?(side: "source" | "target", word: string): readonly number[];
}

/** What the linker knows of a bitext. */
interface Learned {
  readonly vocabularies: readonly [LinkVocabulary, LinkVocabulary];
  readonly cells: LinkCells;
  readonly model: LinkModel;
  /** The pairs that were learned from. */
  readonly pairs: ReadonlyMap<Bead, LinkPair>;
}

function pairOf(
  [source, target]: readonly [LinkSide, LinkSide],
  { vocabularies, cells }: Pick<Learned, "vocabularies" | "cells">,
): LinkPair {
  const stems = (side: LinkSide, { stems }: LinkVocabulary) => side.numbers.map((word) => stems[word] as number);
  return {
    source: stems(source, vocabularies[0]),
    target: stems(target, vocabularies[1]),
    cells: cells.cellsOf(source.numbers, target.numbers),
  };
}

/** Adds to the counts of both directions what they agree on: the geometric mean of their posteriors. */
function count({ source, target, cells }: LinkPair, model: LinkModel, next: Counted): void {
  const pair = { source, target, cells };
  const forward = model.learning(pair, false);
  const backward = model.learning(pair, true);
  const [sourceTotals, targetTotals] = next.totals;
  const [sourceNone, targetNone] = next.none;
  for (let i = 0; i < source.length; i++) {
    const s = source[i] as number;
    for (let j = 0; j < target.length; j++) {
      const at = i * target.length + j;
      const shared = Math.sqrt((forward.links[at] as number) * (backward.links[at] as number));
      const t = target[j] as number;
      const cell = cells[at] as number;
      next.evidence[cell] = (next.evidence[cell] as number) + shared;
      sourceTotals[s] = (sourceTotals[s] as number) + shared;
      targetTotals[t] = (targetTotals[t] as number) + shared;
    }
    sourceNone[s] = (sourceNone[s] as number) + (backward.none[i] as number);
    next.noneTotals[0] += backward.none[i] as number;
  }
  for (let j = 0; j < target.length; j++) {
    const t = target[j] as number;
    targetNone[t] = (targetNone[t] as number) + (forward.none[j] as number);
    next.noneTotals[1] += forward.none[j] as number;
  }
}

/** Learns in a few rounds of EM what translates what in the beads. */
function learn(beads: readonly Bead[], known: Known): Learned {
  const vocabularies = [new LinkVocabulary(), new LinkVocabulary()] as const;
  const [source, target] = vocabularies;
  const sides = beads.map((bead): [LinkSide, LinkSide] => [
    linkSide(bead.source, (word) => source.number(word)),
    linkSide(bead.target, (word) => target.number(word)),
  ]);
  const cells = new LinkCells(vocabularies, known);
  const pairs = new Map<Bead, LinkPair>();
  let size = 0;
  beads.forEach((bead, k) => {
    const [a, b] = sides[k] as [LinkSide, LinkSide];
    const product = a.numbers.length * b.numbers.length;
    if (bead.score < TRUST || product > LONGEST || size + product > ENOUGH) return;
    size += product;
    pairs.set(bead, pairOf([a, b], { vocabularies, cells }));
  });
  const model = new LinkModel(cells, [source.frequencies(), target.frequencies()]);
  for (let round = 0; round < ROUNDS; round++) {
    const next = cells.nothing();
    for (const pair of pairs.values()) count(pair, model, next);
    model.counted = next;
  }
  return { vocabularies, cells, model, pairs };
}

/** Reads the links of a bead off what was learned. */
function read(bead: Bead, learned: Learned): BeadLinks {
  const [a, b] = learned.vocabularies;
  const source = linkSide(bead.source, (word) => a.find(word));
  const target = linkSide(bead.target, (word) => b.find(word));
  const [m, n] = [source.words.length, target.words.length];
  if (m * n === 0 || m * n > LONGEST) {
    return {
      source: source.words,
      target: target.words,
      links: [],
      lone: [new Float64Array(m).fill(1), new Float64Array(n).fill(1)],
    };
  }
  const pair = learned.pairs.get(bead) ?? pairOf([source, target], learned);
  const forward = learned.model.reading(pair, false);
  const backward = learned.model.reading(pair, true);
  return {
    source: source.words,
    target: target.words,
    links: decode(m, n, forward.links, backward.links),
    lone: [backward.none, forward.none],
  };
}

function asRanges({ source, target, links }: BeadLinks): Link[] {
  const range = (words: readonly LinkWord[], [first, last]: readonly [number, number]): Range => {
    const [a, b] = [words[first] as LinkWord, words[last] as LinkWord];
    return { start: toRange(a.sentence, a.start, a.end).start, end: toRange(b.sentence, b.start, b.end).end };
  };
  return phrases(links, target.length).map((phrase) => ({
    source: range(source, phrase.source),
    target: range(target, phrase.target),
    confidence: Math.round(phrase.confidence * 1e3) / 1e3,
  }));
}

/**
 * Links the words of the beads of a bitext: MAP IBM model 1 in both directions, which learn from what they agree on, then one
 * reading with a hidden Markov model. Nothing is needed but the bitext; numbers, equal words, cognates and what is known
 * beforehand count as pseudo-counts.
 */
export function linkerOf({ source, target, beads }: Bitext, knowledge: readonly Knowledge[] = []): Linker {
  const all = towards(knowledge, source.language, target.language);
  const conceptual = all.find(({ concepts }) => concepts);
  const known: Known = {
    renderings(word) {
      if (all.length === 0) return undefined;
      const rows = all.flatMap((part) => part.get(word) ?? []);
      return rows.length > 1 ? new Map(rows.flatMap((row) => [...row])) : rows[0];
    },
    concepts(side, word) {
      const own = conceptual?.concepts?.(side, word);
      return own && own.length > 0 ? own : undefined;
    },
  };
  let learned: Learned | undefined;
  const done = new Map<Bead, BeadLinks>();
  const words = (bead: Bead): BeadLinks => {
    let links = done.get(bead);
    if (!links) {
      learned ??= learn(
        beads.filter((paired) => !lacks(paired, "source") && !lacks(paired, "target")),
        known,
      );
      links = read(bead, learned);
      done.set(bead, links);
    }
    return links;
  };
  return {
    words,
    link: (bead) => asRanges(words(bead)),
    concepts: (side, word) => known.concepts(side, word) ?? [],
  };
}
