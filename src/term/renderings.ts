import type { Bead } from "../core/bead.ts";
import { toRange } from "../core/document.ts";
import type { Range } from "../core/range.ts";
import { commonest } from "./commonest.ts";
import type { LinkedWord, TextPair } from "./linked-text.ts";
import type { TermIndex } from "./term-index.ts";

/** One place of a term. */
interface TermOccurrence {
  readonly bead: Bead;
  /** Document ranges. */
  readonly source: readonly Range[];
  /** Of the words that stand for it; empty where none is linked. */
  readonly target: readonly Range[];
  /** Index of its rendering, or -1 where none is linked. */
  readonly group: number;
  /** 0 to 1: of the surest link. */
  readonly confidence: number;
}

/** A rendering of a term: forms of the same words, in whatever order. */
interface RenderingGroup {
  /** As it is mostly written. */
  readonly text: string;
  readonly count: number;
}

/** A recurring term and what stands for it. */
export interface TermRenderings {
  /** As it is mostly written. */
  readonly term: string;
  readonly occurrences: readonly TermOccurrence[];
  /** The commonest first. */
  readonly groups: readonly RenderingGroup[];
}

interface Place {
  readonly pair: number;
  readonly first: number;
  readonly last: number;
}

const LEAST = 3; // occurrences of a term
const BOUND = 0.4; // share of the rarer word's occurrences beside the other, from which on the two are one term
const WIDE = 3; // words between two of one rendering

/** Stretches of neighbouring content words of which each is bound to the next, by their families. */
function stretches({ text, counterparts }: TermIndex): Map<string, Place[]> {
  const beside = new Map<string, number>();
  const neighbours = ({ source, sourceFamilies }: TextPair, k: number): string | undefined => {
    const [a, b] = [sourceFamilies[k] as number, sourceFamilies[k + 1] ?? -1];
    return a >= 0 && b >= 0 && source[k]?.sentence === source[k + 1]?.sentence ? `${a} ${b}` : undefined;
  };
  for (const pair of text.pairs) {
    for (let k = 0; k < pair.source.length; k++) {
      const key = neighbours(pair, k);
      if (key !== undefined) beside.set(key, (beside.get(key) ?? 0) + 1);
    }
  }
  const bound = (key: string | undefined): boolean => {
    const count = key === undefined ? 0 : (beside.get(key) ?? 0);
    if (key === undefined || count < LEAST) return false;
    const rarer = Math.min(...key.split(" ").map((family) => counterparts.sourceCounts[Number(family)] as number));
    return count >= BOUND * rarer;
  };
  const found = new Map<string, Place[]>();
  text.pairs.forEach((words, pair) => {
    for (let first = 0; first < words.source.length; first++) {
      if ((words.sourceFamilies[first] as number) < 0) continue;
      let last = first;
      while (bound(neighbours(words, last))) last++;
      const key = words.sourceFamilies.subarray(first, last + 1).join(" ");
      const places = found.get(key);
      if (places) places.push({ pair, first, last });
      else found.set(key, [{ pair, first, last }]);
      first = last;
    }
  });
  return found;
}

/** Ranges of words, those near each other joined. */
function rangesOf(words: readonly LinkedWord[], places: readonly number[]): { ranges: Range[]; text: string } {
  const parts: [first: number, last: number][] = [];
  for (const place of places) {
    const part = parts.at(-1);
    if (part && place - part[1] <= WIDE && words[place]?.sentence === words[part[1]]?.sentence) part[1] = place;
    else parts.push([place, place]);
  }
  const ends = parts.flatMap(([first, last]) => {
    const [a, b] = [words[first], words[last]];
    return a && b ? [{ sentence: a.sentence, start: a.start, end: b.end }] : [];
  });
  return {
    ranges: ends.map(({ sentence, start, end }) => toRange(sentence, start, end)),
    text: ends.map(({ sentence, start, end }) => sentence.text.slice(start, end)).join(" … "),
  };
}

function renderingsOf(index: TermIndex, places: readonly Place[]): TermRenderings {
  const found = places.map(({ pair, first, last }) => {
    const words = index.text.pairs[pair] as TextPair;
    const spans = index.spans(pair).slice(first, last + 1);
    const linked = [...new Set(spans.flatMap((span) => span?.linked ?? []))].sort((a, b) => a - b);
    const families = [...new Set(linked.map((place) => words.targetFamilies[place] as number))].sort((a, b) => a - b);
    const source = rangesOf(words.source, [first, last]);
    const confidence = Math.max(0, ...spans.map((span) => span?.confidence ?? 0));
    return { bead: words.bead, source, target: rangesOf(words.target, linked), key: families.join(" "), confidence };
  });
  const byKey = new Map<string, string[]>();
  for (const { key, target } of found) if (key !== "") byKey.set(key, [...(byKey.get(key) ?? []), target.text]);
  const keys = [...byKey].sort(([, a], [, b]) => b.length - a.length);
  const group = new Map(keys.map(([key], k) => [key, k]));
  return {
    term: commonest(found.map(({ source }) => source.text)),
    occurrences: found.map(({ bead, source, target, key, confidence }) => ({
      bead,
      source: source.ranges,
      target: target.ranges,
      group: group.get(key) ?? -1,
      confidence: key === "" ? 0 : confidence,
    })),
    groups: keys.map(([, texts]) => ({ text: commonest(texts), count: texts.length })),
  };
}

/** The recurring terms of a bitext, each with all its places and renderings; a term inside a longer one counts only by itself. */
export function renderings(index: TermIndex): readonly TermRenderings[] {
  return [...stretches(index)].flatMap(([key, places]) => {
    if (places.length < LEAST || index.general.source.has(Number(key))) return [];
    return [renderingsOf(index, places)];
  });
}
