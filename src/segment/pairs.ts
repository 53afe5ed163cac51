import type { QuotePair } from "../language/language.ts";
import { brackets, corners, isEastAsian, isWordKind, Kind, kindAt } from "./characters.ts";

/** What a bracket or quotation mark does where it stands. */
type PairStep = { readonly does: "open" | "nothing" } | { readonly does: "close"; readonly open: number };

const opens: PairStep = { does: "open" };
const nothing: PairStep = { does: "nothing" };

// Deeper nesting is noise; the bound keeps the search for an opener constant.
const deepest = 12;

const usual: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  // A straight mark often closes what a curly one opened.
  "“": '”"',
  "”": "”",
  "„": '“”"',
  "‟": "”",
  "‘": "’",
  "‚": "‘’",
  "‛": "’",
  "«": "»",
  "»": "«",
  "‹": "›",
  "›": "‹",
};

/** The closing marks of every opening mark, those of the language among them. */
export function closersOf(quotes: readonly QuotePair[]): ReadonlyMap<string, string> {
  const closers = new Map(Object.entries(usual));
  const fixed = brackets + corners;
  for (let k = 0; k < fixed.length; k += 2) closers.set(fixed.charAt(k), fixed.charAt(k + 1));
  for (const [open, close] of quotes) closers.set(open, (closers.get(open) ?? "") + close);
  return closers;
}

/** Tells opening from closing marks while a text is read once from left to right. */
export class Pairs {
  readonly #text: string;
  readonly #closers: ReadonlyMap<string, string>;
  readonly #open: { readonly at: number; readonly closers: string }[] = [];

  constructor(text: string, closers: ReadonlyMap<string, string>) {
    this.#text = text;
    this.#closers = closers;
  }

  /** Takes the mark at `index`; to be called for every mark, in order. */
  meet(index: number): PairStep {
    const mark = this.#text.charAt(index);
    const depth = this.#openerOf(mark);
    if (depth >= 0 && this.#mayClose(mark, index, this.#open[depth]?.closers.charAt(0) === mark)) {
      const { at } = this.#open[depth] as { at: number };
      this.#open.length = depth;
      return { does: "close", open: at };
    }
    const closers = this.#closers.get(mark);
    if (closers === undefined || !this.#mayOpen(mark, index)) return nothing;
    // A second opening of the same ambiguous mark shows that the first one was stray.
    if (depth >= 0) this.#open.length = depth;
    if (this.#open.length === deepest) this.#open.shift();
    this.#open.push({ at: index, closers });
    return opens;
  }

  /** Forgets what is open: a new paragraph begins. */
  clear(): void {
    this.#open.length = 0;
  }

  #openerOf(mark: string): number {
    for (let depth = this.#open.length - 1; depth >= 0; depth--) {
      if (this.#open[depth]?.closers.includes(mark)) return depth;
    }
    return -1;
  }

  #mayClose(mark: string, index: number, preferred: boolean): boolean {
    const before = kindAt(this.#text, index - 1);
    const after = kindAt(this.#text, index + 1);
    if (mark === "'" || mark === "’") {
      if (isWordKind(after)) return false;
      // "the boys' books": a plural, not the end of a quotation.
      return !(/[sz]/i.test(this.#text.charAt(index - 1)) && isWordKind(kindAt(this.#text, index + 2)));
    }
    const alsoOpens = this.#closers.has(mark);
    if (!alsoOpens) return true;
    if (mark === "»" || mark === "«" || mark === "“") return preferred || before !== Kind.space || !isWordKind(after);
    return before !== Kind.space || !isWordKind(after);
  }

  #mayOpen(mark: string, index: number): boolean {
    const isClosing = kindAt(this.#text, index - 1) !== Kind.space && kindAt(this.#text, index + 1) === Kind.space;
    // “ closes a German quotation whose opening was lost.
    if (mark === "“" || mark === "‘") return !isClosing;
    if (mark !== '"' && mark !== "'" && mark !== "”" && mark !== "»" && mark !== "›") return true;
    const before = kindAt(this.#text, index - 1);
    const after = kindAt(this.#text, index + 1);
    if (after === Kind.space) return false;
    if (before === Kind.space || before === Kind.pair || before === Kind.colon) return true;
    if (mark === "'") return false;
    return before === Kind.other || before === Kind.wide || isEastAsian(this.#text, index - 1);
  }
}
