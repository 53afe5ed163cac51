import type { Range } from "../core/range.ts";
import { type Token, tokenize } from "../token/tokenize.ts";

/** A term to be looked for, and what it stands for. */
export interface Sought<T> {
  readonly text: string;
  readonly caseSensitive: boolean;
  readonly value: T;
}

/** A place where a term stands; its range counts in the text given. */
export interface TermMatch<T> extends Range {
  readonly value: T;
  /** False where a word has a letter or two more at its end: a plural, a case. */
  readonly exact: boolean;
}

const JOINER = /^[-\u00ad\u2010-\u2013'’ʼ]$/;
/** How many letters more an inflected word may have: more in long words, which those letters do not turn into others. */
const ending = (letters: number) => (letters >= 7 ? 2 : letters >= 5 ? 1 : 0);
const LONGEST_ENDING = 2;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const ADDRESS = /:\/\/|@|^\W?www\./i;

/** True for what is written in capitals: "WHO", "G20", "R&D". */
export const isAcronym = (text: string): boolean => /\p{Lu}[^\p{Ll}]*\p{Lu}|\p{Lu}\p{N}/u.test(text) && !/\p{Ll}/u.test(text);

/** The parts that terms are compared by: words, numbers and marks. A hyphen or apostrophe between two words counts as a space. */
export function partsOf(text: string, tokens: readonly Token[] = tokenize(text)): Token[] {
  return tokens.filter(({ kind, text: mark, start, end }) => {
    if (kind !== "mark" || !JOINER.test(mark)) return true;
    return (text[start - 1] ?? " ").trim() === "" && (text[end] ?? " ").trim() === "";
  });
}

/** The form of a part in which it is compared: composed, and in lower case unless capitals count. */
export function formOf({ text }: Token, caseSensitive: boolean): string {
  const composed = text.normalize("NFC");
  return caseSensitive ? composed : composed.toLowerCase();
}

interface Pattern<T> {
  readonly parts: readonly string[];
  readonly caseSensitive: boolean;
  readonly bends: boolean;
  readonly katakana: boolean;
  readonly value: T;
}

/** What may follow the parts met so far, and the terms that end here. */
interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly ends: Pattern<T>[];
}

/** A pattern that stands at a part. */
interface Match<T> {
  readonly pattern: Pattern<T>;
  readonly exact: boolean;
  readonly end: number;
}

/** Stretches between spaces that are addresses: what they hold is no text. */
function addressesIn(text: string): Range[] {
  if (!/[@/]|www\./i.test(text)) return [];
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }) =>
    ADDRESS.test(word) ? [{ start: index, end: index + word.length }] : [],
  );
}

/** The longest match counts; of equal ones one in which capitals count, then an exact one. */
const rank = <T>({ pattern, exact }: Match<T>) => 4 * pattern.parts.length + 2 * Number(pattern.caseSensitive) + Number(exact);

/** Finds many terms at once, the longest first: a term that is part of a longer one does not count there. */
export class TermFinder<T> {
  readonly #root: Node<T> = { next: new Map(), ends: [] };

  constructor(terms: Iterable<Sought<T>>) {
    for (const { text, caseSensitive, value } of terms) {
      const tokens = partsOf(text);
      const strict = caseSensitive || isAcronym(text);
      let node = this.#root;
      for (const token of tokens) {
        const key = formOf(token, false);
        const next: Node<T> = node.next.get(key) ?? { next: new Map(), ends: [] };
        node.next.set(key, next);
        node = next;
      }
      const parts = tokens.map((token) => formOf(token, strict));
      if (node !== this.#root) {
        node.ends.push({ parts, caseSensitive: strict, bends: !isAcronym(text), katakana: KATAKANA.test(text), value });
      }
    }
  }

  /** Where terms stand in a text. Several that are written alike are all found; addresses are left out. */
  find(text: string, tokens?: readonly Token[]): TermMatch<T>[] {
    if (this.#root.next.size === 0) return [];
    const parts = partsOf(text, tokens);
    const forms = parts.map((part) => formOf(part, false));
    const addresses = addressesIn(text);
    const found: TermMatch<T>[] = [];
    let address = 0;
    for (let k = 0; k < parts.length; ) {
      const { start } = parts[k] as Token;
      while ((addresses[address]?.end ?? Infinity) <= start) address++;
      const hidden = (addresses[address]?.start ?? Infinity) <= start;
      const here = hidden ? [] : this.#at(text, parts, forms, k);
      for (const { pattern, exact, end } of here) found.push({ value: pattern.value, exact, start, end });
      k += here[0]?.pattern.parts.length ?? 1;
    }
    return found;
  }

  /** The best patterns that begin with a part. */
  #at(text: string, parts: readonly Token[], forms: readonly string[], k: number): Match<T>[] {
    let nodes = [this.#root];
    let best: Match<T>[] = [];
    for (let at = k; nodes.length > 0 && at < parts.length; at++) {
      const keys = keysOf(forms[at] as string);
      nodes = nodes.flatMap((node) => keys.flatMap((key) => node.next.get(key) ?? []));
      for (const pattern of nodes.flatMap(({ ends }) => ends)) {
        const match = matchAt(pattern, text, parts, k);
        if (!match) continue;
        const better = best[0] === undefined ? 1 : rank({ pattern, ...match }) - rank(best[0]);
        if (better > 0) best = [];
        if (better >= 0) best.push({ pattern, ...match });
      }
    }
    return best;
  }
}

/** The words that a word may be a form of. */
function keysOf(word: string): string[] {
  const keys = [word];
  for (let cut = 1; cut <= LONGEST_ENDING; cut++) {
    if (cut <= ending(word.length - cut)) keys.push(word.slice(0, -cut));
  }
  return keys;
}

/** Whether a pattern stands at a part. */
function matchAt<T>(
  { parts: wanted, caseSensitive, bends, katakana }: Pattern<T>,
  text: string,
  parts: readonly Token[],
  k: number,
): { exact: boolean; end: number } | undefined {
  if (k + wanted.length > parts.length) return undefined;
  let exact = true;
  for (const [i, part] of wanted.entries()) {
    const form = formOf(parts[k + i] as Token, caseSensitive);
    if (form === part) continue;
    const more = form.length - part.length;
    if (!bends || more > ending(part.length) || !form.startsWith(part)) return undefined;
    exact = false;
  }
  const [start, end] = [(parts[k] as Token).start, (parts[k + wanted.length - 1] as Token).end];
  // A word in katakana goes on as long as its script does: "スト" is no part of "ストレス".
  if (katakana && (joined(text, start) || joined(text, end))) return undefined;
  return { exact, end };
}

const joined = (text: string, at: number) => KATAKANA.test(text[at - 1] ?? "") && KATAKANA.test(text[at] ?? "");
