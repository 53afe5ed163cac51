import { isWordKind, Kind, kindAt } from "./characters.ts";
import type { Facts } from "./facts.ts";

/** What follows a stop: the first word beyond opening marks, dashes and signs. */
interface Next {
  /** Where the text goes on after the white space. */
  readonly at: number;
  /** Where its first letter or digit is. */
  readonly wordAt: number;
  readonly wordEnd: number;
  readonly word: string;
  /** Kind of the first letter or digit; `Kind.other` where there is none. */
  readonly kind: Kind;
}

/** A run of stops, with all that the rules may look at. */
export interface Stop {
  readonly text: string;
  readonly facts: Facts;
  /** Where the sentence that it may end begins. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** White space follows, after closing marks or before them. */
  readonly gap: boolean;
  /** Where the outermost bracket or quotation opens that closes right after the stop; -1 for none. */
  readonly opener: number;
  readonly next: Next;
}

const longestWord = 32;
const openingSigns = 8;

/** The word that begins at `index` or a few signs after it. */
export function nextAt(text: string, index: number): Next {
  let at = index;
  const limit = index + openingSigns;
  while (at < limit && at < text.length && !isWordKind(kindAt(text, at))) at++;
  let kind = kindAt(text, at);
  if (!isWordKind(kind)) return { at: index, wordAt: index, wordEnd: index, word: "", kind: Kind.other };
  let end = at;
  const last = at + longestWord;
  while (end < last && (isWordKind(kindAt(text, end)) || kindAt(text, end) === Kind.combining)) end++;
  // "iPhone", "eBay", and Dutch "'s Avonds" begin a sentence as well as a capital does.
  if (kind === Kind.lower && end === at + 1 && /['’]/.test(text.charAt(at - 1)) && kindAt(text, at + 2) === Kind.upper)
    kind = Kind.upper;
  if (kind === Kind.lower && kindAt(text, at + 1) === Kind.upper) kind = Kind.upper;
  // "It rained. ...and then": the points tell that something was left out at the beginning.
  if (kind === Kind.lower && at > index && (text.charAt(index) === "…" || text.startsWith("...", index))) kind = Kind.upper;
  return { at: index, wordAt: at, wordEnd: end, word: text.slice(at, end), kind };
}

/**
 * True for a capitalised word that begins sentences far more often than it goes on with one.
 * With `strict`, function words do not count: "Di", "Van" and "La" are also parts of names.
 */
export function isStarter(stop: Stop, strict = false): boolean {
  const { facts, next, text } = stop;
  if (next.kind !== Kind.upper) return false;
  // An initial: "J. A. Smith".
  if (next.wordEnd - next.wordAt === 1 && text.charAt(next.wordEnd) === ".") return false;
  if (facts.starters.has(next.word)) return true;
  // Without data a short word before lower case passes for an article or pronoun.
  if (facts.starters.size === 0) return next.word.length < 4 && nextAt(text, next.wordEnd).kind === Kind.lower;
  return !strict && facts.functionWords.has(next.word.charAt(0).toLowerCase() + next.word.slice(1));
}

/** True if nothing but marks and spaces stands between the beginning of the sentence and `index`. */
export function isHead(text: string, sentence: number, index: number): boolean {
  for (let k = index - 1; k >= sentence && k > index - openingSigns; k--) {
    const kind = kindAt(text, k);
    if (kind !== Kind.space && kind !== Kind.pair && kind !== Kind.other) return false;
  }
  return index - sentence < openingSigns;
}

/** True if at most `count` words stand between the beginning of the sentence and `index`. */
export function hasFewWords(text: string, sentence: number, index: number, count: number): boolean {
  if (index - sentence > count * longestWord) return false;
  let words = 1;
  for (let k = sentence; k < index; k++) if (kindAt(text, k) === Kind.space) words++;
  return words <= count;
}
