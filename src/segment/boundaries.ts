import type { Language } from "../language/language.ts";
import { isBracket, isWordKind, Kind, kindAt } from "./characters.ts";
import { ends } from "./ending.ts";
import { type Facts, factsOf } from "./facts.ts";
import { itemStarts } from "./lists.ts";
import { Pairs } from "./pairs.ts";
import { nextAt } from "./place.ts";
import { isColonStop, isLeftOut, isNoteSign, isWordPoint, lineBreak, noteEnd } from "./signs.ts";

// A parenthesis or quotation up to these lengths is kept in one piece, a longer one is a passage with sentences of its own.
const longestParenthesis = 400;
const longestQuotation = 160;
// Without spaces between words the same is said in a third of the characters.
const shortScript = 3;

/** A run of stops that waits for what follows. */
interface Pending {
  start: number;
  end: number;
  wide: boolean;
  hard: boolean;
  ellipsis: boolean;
  gap: boolean;
  opener: number;
}

/** One reading of a text from left to right; every character is met once, and the rules look a bounded stretch around it. */
class Scanner {
  readonly #text: string;
  readonly #facts: Facts;
  readonly #pairs: Pairs;
  readonly #scale: number;
  readonly #cuts: number[] = [];
  #pending: Pending | undefined;
  /** The sentence has a letter or digit: without one there is nothing that a stop could end. */
  #hasText = false;

  constructor(text: string, facts: Facts) {
    this.#scale = facts.betweenWords ? 1 : shortScript;
    this.#text = text;
    this.#facts = facts;
    this.#pairs = new Pairs(text, facts.closers);
  }

  scan(): number[] {
    const text = this.#text;
    const items = itemStarts(text, this.#facts.ordinalPoint);
    let item = 0;
    for (let index = 0; index < text.length; index++) {
      if (index === items[item]) {
        item++;
        this.#cut(index);
      }
      const kind = kindAt(text, index);
      if (kind === Kind.space) index = this.#space(index);
      else if (kind === Kind.stop || kind === Kind.wide) this.#stop(index, kind);
      else if (kind === Kind.pair) index = this.#pair(index);
      else if (kind === Kind.colon && isColonStop(text, index)) this.#stop(index, kind);
      else if (kind !== Kind.combining && !(kind === Kind.pictograph && this.#pending)) {
        if (this.#pending && (this.#pending.gap || !isNoteSign(text, index))) this.#settle(index);
        if (isWordKind(kind)) this.#hasText = true;
      }
    }
    return this.#cuts;
  }

  #cut(index: number): void {
    this.#pending = undefined;
    this.#hasText = false;
    if (index > (this.#cuts.at(-1) ?? 0)) this.#cuts.push(index);
  }

  #space(index: number): number {
    if (this.#pending) this.#pending.gap = true;
    if (this.#text.charCodeAt(index) !== 10) return index;
    const { next, paragraph, item } = lineBreak(this.#text, index);
    if (paragraph) this.#pairs.clear();
    if (this.#hasText && (paragraph || item)) this.#cut(next);
    return next - 1;
  }

  #stop(index: number, kind: Kind): void {
    const text = this.#text;
    const mark = text.charAt(index);
    if (isWordPoint(text, index) || (this.#pending?.gap && isLeftOut(text, index))) {
      if (this.#pending) this.#settle(index);
      return;
    }
    if (!this.#hasText) return;
    // `"Really?".` The stop outside is the one that counts.
    if (this.#pending && this.#pending.opener >= 0) this.#pending = undefined;
    this.#pending ??= { start: index, end: index, wide: false, hard: false, ellipsis: false, gap: false, opener: -1 };
    const { start, end } = this.#pending;
    this.#pending.wide ||= kind === Kind.wide || (kind === Kind.colon && mark === ":");
    this.#pending.hard ||= !".…‥⋯․．﹒".includes(mark) && kind !== Kind.wide;
    this.#pending.ellipsis ||= "…‥⋯".includes(mark) || (end > start && ".．".includes(mark));
    this.#pending.end = index + 1;
    this.#pending.gap = false;
  }

  #pair(index: number): number {
    const text = this.#text;
    const pending = this.#pending;
    const note = pending && !pending.gap ? noteEnd(text, index) : -1;
    if (note >= 0) return note;
    const step = this.#pairs.meet(index);
    if (step.does === "close") this.#close(step.open, index);
    else if (pending && (step.does === "open" || pending.gap || isWordKind(kindAt(text, index + 1)))) this.#settle(index);
    return index;
  }

  #close(open: number, index: number): void {
    const longest = isBracket(this.#text.charAt(open)) ? longestParenthesis : longestQuotation;
    if ((index - open) * this.#scale <= longest) while ((this.#cuts.at(-1) ?? 0) > open) this.#cuts.pop();
    const pending = this.#pending;
    if (!pending) return;
    // "[…]", "(!)": a sign, not the end of anything.
    if (pending.start <= open + 2 && nextAt(this.#text, open + 1).wordAt >= index) this.#pending = undefined;
    else pending.opener = open;
  }

  #settle(index: number): void {
    const pending = this.#pending as Pending;
    this.#pending = undefined;
    const { start, end, gap, opener } = pending;
    const sentence = this.#cuts.at(-1) ?? 0;
    const stop = { text: this.#text, facts: this.#facts, sentence, start, end, gap, opener, next: nextAt(this.#text, index) };
    if (ends(stop, pending)) this.#cut(index);
  }
}

/**
 * Where the sentences of one block begin, but for the first: ascending indexes, each of a character that is no white space.
 * The sentences are the stretches between them, trimmed. Linear in the length of the text.
 */
export function boundaries(text: string, language: Language): number[] {
  return new Scanner(text, factsOf(language)).scan();
}
