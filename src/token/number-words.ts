import type { QuantityWords } from "../language/index.ts";
import { entriesOf, wordsOf } from "./entries.ts";

/** A part of a number: "twenty" adds, "hundred" and "dozen" multiply what stands before them. */
interface Part {
  readonly value: number;
  readonly times: boolean;
}

/** What a word may be within a number. */
export type NumberWord =
  | {
      readonly kind: "number";
      readonly parts: readonly Part[];
      readonly also: readonly number[];
      readonly idle: boolean;
      readonly alone: boolean;
    }
  | { readonly kind: "joiner" }
  | { readonly kind: "half" };

/** The number words of a language, ready to be looked up. */
export interface NumberLexicon {
  /** What a word is, in any case, with or without hyphens; undefined for other words. */
  word(word: string): NumberWord | undefined;
  readonly unitsFirst: boolean;
  readonly vigesimal: boolean;
}

const HALF = 0.5;
const SHORTEST = 5; // letters of a compound
const LONGEST = 60;

const multiplies = (value: number) => value === 100 || (value >= 1000 && Number.isInteger(Math.log10(value)));

function partOf(value: string): Part {
  const times = value.startsWith("*");
  const number = Number(times ? value.slice(1) : value);
  return { value: number, times: times || multiplies(number) };
}

/** Reads the data of a language. */
export function numberLexicon(data: QuantityWords): NumberLexicon {
  const whole = new Map<string, Part[]>(); // by word, each way to read it
  const parts = new Map<string, Part>();
  const stems = new Map<string, Part>();
  const idle = new Set<string>();
  const lone = new Set<string>(); // never part of a longer number
  const add = (form: string, part: Part) => whole.set(form, [...(whole.get(form) ?? []), part]);
  for (const { form, value } of [...entriesOf(data.cardinals), ...entriesOf(data.ordinals)]) {
    const part = partOf(value);
    if (form.endsWith("*")) stems.set(form.slice(0, -1), part);
    else if (form.endsWith("-")) parts.set(form.slice(0, -1), part);
    else {
      add(form, part);
      parts.set(form, part);
    }
  }
  const ordinals = new Set(wordsOf(data.ordinals));
  for (const { form, value } of entriesOf(data.idle)) {
    if (form.endsWith("*")) {
      stems.set(form.slice(0, -1), partOf(value));
      lone.add(form);
      continue;
    }
    idle.add(form);
    if (value === "") continue;
    if (!whole.has(form)) lone.add(form);
    add(form, partOf(value));
  }
  const joiners = new Set(wordsOf(data.joiners));
  const tails = new Set(wordsOf(data.tails));
  const halves = new Set(wordsOf(data.halves));
  const longest = Math.max(0, ...[...parts.keys()].map((form) => form.length));
  const heads = new Set([...parts.keys()].map((form) => form.slice(0, 2)));

  /** The parts of a compound from `at` on, the longest first; `end`: it must be read to its end. */
  function compound(word: string, at: number, dead: Set<number>, end: boolean): Part[] | undefined {
    if (at > 0 && (at === word.length || tails.has(word.slice(at)))) return [];
    if (dead.has(at)) return undefined;
    if (at > 0 && halves.has(word.slice(at))) return [{ value: HALF, times: false }];
    for (let size = Math.min(longest, word.length - at); size > 1; size--) {
      const part = parts.get(word.slice(at, at + size));
      if (!part) continue;
      if (at + size === word.length && !whole.has(word.slice(at))) continue;
      const rest = compound(word, at + size, dead, end);
      if (rest) return [part, ...rest];
      if (!end && at + size < word.length - 1 && at + size > 2) return [part];
    }
    for (let size = 2; size <= 3 && at > 0; size++) {
      if (!joiners.has(word.slice(at, at + size))) continue;
      const rest = compound(word, at + size, dead, end);
      if (rest) return rest;
    }
    dead.add(at);
    return undefined;
  }

  function stem(word: string): string | undefined {
    for (let size = word.length; size > 2 && size >= word.length - 6; size--) {
      if (stems.has(word.slice(0, size))) return word.slice(0, size);
    }
    return undefined;
  }

  function read(raw: string): NumberWord | undefined {
    const word = raw.toLowerCase();
    const ways = whole.get(word);
    if (ways) {
      const [first, ...also] = ways as [Part, ...Part[]];
      const soft = idle.has(word) || ordinals.has(word);
      return { kind: "number", parts: [first], also: also.map(({ value }) => value), idle: soft, alone: lone.has(word) };
    }
    if (joiners.has(word)) return { kind: "joiner" };
    if (halves.has(word)) return { kind: "half" };
    const root = stem(word);
    if (root !== undefined)
      return { kind: "number", parts: [stems.get(root) as Part], also: [], idle: true, alone: lone.has(`${root}*`) };
    if (word.length > LONGEST) return undefined;
    if (!heads.has(word.slice(0, 2))) return undefined;
    const plain = word.replace(/[-‑]/g, "");
    if (plain.length >= SHORTEST) {
      const found = compound(plain, 0, new Set(), true);
      if (found) return { kind: "number", parts: found, also: [], idle: false, alone: false };
    }
    // "Two-state", "mid-nineteenth-century".
    const named = word.includes("-") ? word.split("-").find((part) => whole.has(part) && !idle.has(part)) : undefined;
    const begun =
      whole.get(named ?? (word.includes("-") ? (word.split("-", 1)[0] as string) : "")) ??
      (data.joined && plain.length > SHORTEST ? compound(plain, 0, new Set(), false) : undefined);
    if (begun && begun.length > 0) return { kind: "number", parts: begun, also: [], idle: true, alone: true };
    return undefined;
  }

  return {
    unitsFirst: data.unitsFirst,
    vigesimal: data.vigesimal,
    word: read,
  };
}

/** A number that is put together part by part: "two" "hundred" "and" "five" "thousand". */
export class NumberSum {
  #total = 0;
  #current = 0;
  #scale = 1; // of the last multiplier: "a million and a half"
  #empty = true;

  /** Its last multiplier from a thousand on, else 1. */
  get scale(): number {
    return this.#scale >= 1000 ? this.#scale : 1;
  }

  get value(): number {
    return this.#total + this.#current;
  }

  /** Takes one part more; false where it cannot belong to the number. `bound`: it stands in one word with the part before. */
  take({ value, times }: Part, bound: boolean, { unitsFirst, vigesimal }: NumberLexicon): boolean {
    if (value === HALF && !this.#empty) {
      this.half();
      return true;
    }
    if (this.#empty) {
      this.#empty = false;
      if (times) this.#scale = value;
      this.#current = value;
      if (times && value >= 1000) this.#flush();
      return true;
    }
    const current = this.#current;
    if (times && value < 1000) {
      if (current <= 0 || current >= 100) {
        if (current !== 0 || this.#total === 0) return false;
        this.#current = value;
      } else this.#current = current * value;
      this.#scale = value;
      return true;
    }
    if (times) {
      const low = (this.#total % value) + current;
      if (low === 0) return false;
      this.#total = this.#total - (this.#total % value) + low * value;
      this.#current = 0;
      this.#scale = value;
      return true;
    }
    const room = value < 10 ? 10 : value < 100 ? 100 : 1000;
    const inverted = unitsFirst && bound && value >= 20 && value < 100 && current % 100 > 0 && current % 100 < 10;
    const teens = vigesimal && value > 10 && value < 20 && current % 100 === 60;
    const fits = (current % room === 0 || teens) && (value >= 10 || current % 100 !== 10);
    if (value === 0 || (!inverted && !fits) || (!inverted && current === 0 && this.#total === 0)) return false;
    this.#current += value;
    return true;
  }

  /** "And a half": half of the last multiplier. */
  half(): void {
    this.#current += this.#empty ? HALF : HALF * this.#scale;
    this.#empty = false;
  }

  #flush(): void {
    this.#total = this.#current;
    this.#current = 0;
  }
}
