import type { NumberWord } from "./number-words.ts";
import { LETTERS, type QuantityPatterns } from "./quantity-patterns.ts";

/** A word that may be a number, a Roman numeral, a month or a day of the week. */
export interface KnownWord {
  readonly text: string;
  readonly start: number;
  readonly number?: NumberWord;
  readonly roman?: number;
  /** True where the word, or a part of it before or after a hyphen, may be a month or a day. */
  readonly dated: boolean;
}

type Known = Omit<KnownWord, "text" | "start">;

const WORD = new RegExp(`[${LETTERS}]+(?:[-‑][${LETTERS}]+)*`, "g");
const CACHE = 20_000; // words of a language whose reading is kept

const ROMAN = /^(?=[IVXLCDM])M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;
const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** The value of a Roman numeral; undefined where it is none. */
function romanValue(text: string): number | undefined {
  if (text === "" || !ROMAN.test(text)) return undefined;
  let value = 0;
  for (let k = 0; k < text.length; k++) {
    const own = ROMAN_VALUES[text.charAt(k)] as number;
    value += own < (ROMAN_VALUES[text.charAt(k + 1)] ?? 0) ? -own : own;
  }
  return value;
}

const caches = new WeakMap<QuantityPatterns, Map<string, Known | null>>();

function read(raw: string, { lexicon, months, weekdays }: QuantityPatterns): Known | null {
  const number = lexicon.word(raw);
  // Single letters are initials far more often.
  const roman = number || (raw.length === 1 && raw !== "V" && raw !== "X") ? undefined : romanValue(raw);
  const dated = [raw, ...raw.split("-")].some((part) => {
    const form = part.toLowerCase();
    return months.has(form) || months.has(`${form}.`) || weekdays.has(form);
  });
  if (!number && roman === undefined && !dated) return null;
  return { dated, ...(number ? { number } : {}), ...(roman === undefined ? {} : { roman }) };
}

/** The words of a text that are known to the language's data, in order. */
export function knownWords(text: string, patterns: QuantityPatterns): KnownWord[] {
  let cache = caches.get(patterns);
  if (!cache) {
    cache = new Map();
    caches.set(patterns, cache);
  }
  const found: KnownWord[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const raw = match[0];
    let known = cache.get(raw);
    if (known === undefined) {
      known = read(raw, patterns);
      if (cache.size >= CACHE) cache.clear();
      cache.set(raw, known);
    }
    if (known) found.push({ text: raw, start: match.index, ...known });
  }
  return found;
}
