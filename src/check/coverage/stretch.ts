import type { WordLink } from "../../lexicon/link-decode.ts";
import type { LinkWord } from "../../lexicon/link-words.ts";
import type { SideName } from "./unmatched.ts";

/** The words of one side of a bead, as what is looked at for a stretch that the other side leaves out. */
export interface Words {
  readonly words: readonly LinkWord[];
  /** For each word the confidence of its best link; 0: none. */
  readonly links: Float64Array;
  /** 1 for words that carry meaning: no marks, no words of the language's closed classes. */
  readonly content: Uint8Array;
  readonly mark: Uint8Array;
  /** For each content word how telling it is that it has no link, in nats: words like it mostly have one in this bitext. */
  readonly surprise: Float64Array;
  /** 1 for content words without a link that have one in every other place. */
  readonly regular: Uint8Array;
  /** 1 for names that the other side has in no form. */
  readonly absent: Uint8Array;
  /** In characters. */
  readonly length: Float64Array;
  readonly total: number;
}

/** What is usual in a bitext, seen from one side. */
export interface Norm {
  /** Characters of the other side for one of this side. */
  readonly ratio: number;
  /** Standard deviation of the log of that ratio in a bead of so many characters. */
  readonly spread: (length: number) => number;
}

/** Neighbouring words that the other side seems to leave out. */
export interface Stretch {
  /** First word, and the word after the last. */
  readonly from: number;
  readonly to: number;
  /** Log odds that it was left out. */
  readonly odds: number;
  /** The word of the other side after which the stretch would stand, or -1. */
  readonly after: number;
  /** Content words in it, and how many of those have a link. */
  readonly content: number;
  readonly linked: number;
}

const SURE = 0.7; // confidence of a link that holds a word in its place
const LINKED = 0.5;
const WIDEST = 18; // places between the ends of a stretch
const NAMES = 2; // absent names that count
const HELD = 3; // surely linked words that a stretch may hold

/** How much each witness weighs. */
export interface Weights {
  readonly bias: number;
  /** For the surprise of its words without links, in nats. */
  readonly surprise: number;
  /** For each name that the other side has in no form. */
  readonly absent: number;
  /** For each surely linked word. */
  readonly held: number;
  /** For each grammar word without link. */
  readonly functions: number;
  /** For the lack of room on the other side, between the words that its neighbours are linked to. */
  readonly room: number;
  /** For how short the other side is as a whole, in standard deviations. */
  readonly whole: number;
  /** For how much better the rest would fit. */
  readonly gain: number;
  /** For each end that lies at a mark. */
  readonly edges: number;
  /** For the root of its characters. */
  readonly size: number;
}

// Log odds by logistic regression on deletions made in hand-linked sentences and in news of 16 sentences, in three languages.
export const inText: Weights = {
  bias: -5.3,
  surprise: 0.42,
  absent: 0.4,
  held: -1.12,
  functions: 0.28,
  room: 0.41,
  whole: 0.98,
  gain: 0.075,
  edges: 0.64,
  size: -0.32,
};

// The same on pairs by themselves, with omissions that linguists marked in machine translations: what is known of the words
// beforehand is all there is, and it is more to be relied on than what was learned from few sentences.
export const inPair: Weights = {
  bias: -5.4,
  surprise: 0.73,
  absent: 0,
  held: -2.42,
  functions: 0.21,
  room: 0.48,
  whole: 0.76,
  gain: 0.05,
  edges: 0.77,
  size: -0.39,
};

const HOPELESS = -3; // log odds that nobody wants to see

/** Where a stretch may begin or end: at the ends of the bead, at marks and at surely linked words. */
function cuts({ words, links, content, mark }: Words): number[] {
  const places = new Set<number>([0, words.length]);
  for (let k = 0; k < words.length; k++) {
    if (!mark[k] && !(content[k] && (links[k] as number) >= SURE)) continue;
    places.add(k);
    places.add(k + 1);
  }
  return [...places].sort((a, b) => a - b);
}

/** What the words of a stretch add up to. */
export interface Tally {
  length: number;
  words: number;
  unlinked: number;
  surprise: number;
  absent: number;
  weak: number;
  held: number;
  functions: number;
}

/** Adds up the words of a stretch. */
export function tally({ links, content, mark, length, surprise, absent }: Words, from: number, to: number): Tally {
  const sum: Tally = { length: 0, words: 0, unlinked: 0, surprise: 0, absent: 0, weak: 0, held: 0, functions: 0 };
  for (let k = from; k < to; k++) {
    sum.length += length[k] as number;
    if (mark[k]) continue;
    sum.words++;
    const link = links[k] as number;
    if (!content[k]) sum.functions += link < LINKED ? 1 : 0;
    else if (link < LINKED) {
      sum.unlinked++;
      sum.surprise += surprise[k] as number;
      sum.absent += absent[k] as number;
    } else if (link < SURE) sum.weak++;
    else sum.held++;
  }
  return sum;
}

/** What the other side has to offer for a stretch: the words between those that its neighbours are surely linked to. */
export function across(own: Words, other: Words, links: readonly WordLink[], side: SideName, from: number, to: number) {
  const far = side === "source" ? "target" : "source";
  const taken = new Uint8Array(other.words.length);
  let [left, right, leftAt, rightAt] = [-1, other.words.length, -1, own.words.length];
  for (const link of links) {
    const [i, j] = [link[side], link[far]];
    if (link.confidence < LINKED || (i >= from && i < to)) continue;
    taken[j] = 1;
    if (own.mark[i] || link.confidence < SURE) continue;
    if (i < from && i > leftAt) [leftAt, left] = [i, j];
    if (i >= to && i < rightAt) [rightAt, right] = [i, j];
  }
  let needs = 0;
  for (let k = leftAt + 1; k < rightAt; k++) {
    if (own.content[k] && ((k >= from && k < to) || (own.links[k] as number) < LINKED)) needs += own.length[k] as number;
  }
  let free = 0;
  for (let j = Math.min(left, right) + 1; j < Math.max(left, right); j++) {
    if (other.content[j] && !taken[j]) free += other.length[j] as number;
  }
  // Words before the stretch may be rendered after the one that stands right before it ("annual report", "relazione annuale").
  let after = left;
  for (const link of links) {
    const [i, j] = [link[side], link[far]];
    if (link.confidence >= LINKED && i < from && j > after && j < right) after = j;
  }
  return { needs, free, after };
}

/**
 * The likeliest stretch of one side of a bead that the other side leaves out. Witnesses: content words without links, few
 * characters on the other side between the links around the stretch, a bead that is short as a whole, marks at both ends.
 */
export function likeliest(
  own: Words,
  other: Words,
  links: readonly WordLink[],
  side: SideName,
  norm: Norm,
  weights: Weights,
): Stretch | undefined {
  const size = own.words.length;
  const places = cuts(own);
  const spread = norm.spread(own.total);
  const off = (length: number) => Math.log((norm.ratio * (own.total - length) + 1) / (other.total + 1)) / spread;
  const whole = off(0);
  const edge = (k: number) => (k === 0 || k === size || own.mark[k] || own.mark[k - 1] ? 1 : 0);
  let open = 0; // characters of content words without link
  for (let k = 0; k < size; k++) if (own.content[k] && (own.links[k] as number) < LINKED) open += own.length[k] as number;
  let best: Stretch | undefined;
  for (let x = 0; x < places.length; x++) {
    for (let y = x + 1; y < Math.min(places.length, x + WIDEST); y++) {
      const [from, to] = [places[x] as number, places[y] as number];
      const sum = tally(own, from, to);
      if (sum.held > HELD) break;
      if (to - from === size || sum.words < 2 || sum.unlinked === 0) continue;
      const rest = off(sum.length);
      const gain = Math.max(-8, Math.min(8, (whole * whole - rest * rest) / 2));
      const alone =
        weights.bias +
        weights.surprise * sum.surprise +
        weights.absent * Math.min(NAMES, sum.absent) +
        weights.held * sum.held +
        weights.functions * sum.functions +
        weights.whole * whole +
        weights.gain * gain +
        weights.edges * (edge(from) + edge(to)) +
        weights.size * Math.sqrt(sum.length);
      // What the other side can say for it at most: most stretches need not be looked at any further.
      if (alone + weights.room * Math.sqrt(norm.ratio * (open + sum.length)) <= Math.max(HOPELESS, best?.odds ?? HOPELESS))
        continue;
      const { needs, free, after } = across(own, other, links, side, from, to);
      const odds = alone + (weights.room * (norm.ratio * needs - free)) / Math.sqrt(norm.ratio * needs + 10);
      if (best && odds <= best.odds) continue;
      best = { from, to, odds, after, content: sum.unlinked + sum.weak + sum.held, linked: sum.weak + sum.held };
    }
  }
  return best;
}
