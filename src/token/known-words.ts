import type { Language } from "../language/index.ts";
import { type Form, fact, formsOf } from "./form.ts";
import type { NumberWord } from "./number-words.ts";
import { patternsOf, type QuantityPatterns } from "./quantity-patterns.ts";
import type { Token } from "./tokenize.ts";

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

const ROMAN = /^(?=[IVXLCDM])M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/;
const ORDINAL = /(?<=[IVXLC])(?:e|er|ère|re|ème|o|a|º|ª)$/; // "le XIIe siècle"
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

function read(raw: string, { lexicon, months, weekdays }: QuantityPatterns): Known | null {
  const number = lexicon.word(raw);
  // Single letters are initials far more often.
  const plain = ORDINAL.test(raw) ? raw.replace(ORDINAL, "") : raw;
  const roman = number || (plain.length === 1 && plain !== "V" && plain !== "X") ? undefined : romanValue(plain);
  const dated = [raw, ...raw.split("-")].some((part) => {
    const form = part.toLowerCase();
    return months.has(form) || months.has(`${form}.`) || weekdays.has(form);
  });
  if (!number && roman === undefined && !dated) return null;
  return { dated, ...(number ? { number } : {}), ...(roman === undefined ? {} : { roman }) };
}

const HYPHEN = /^[-‑]$/;

/** What a spelling is known for; null for most. */
const knownOf = fact((form: Form): Known | null => (form.language ? read(form.text, patternsOf(form.language)) : null));

/** A word and those that hyphens join to it, as the tokens from `k` on; the place after them. */
function compound(tokens: readonly Token[], k: number): number {
  let next = k + 1;
  for (; ; next += 2) {
    const [hyphen, word] = [tokens[next], tokens[next + 1]];
    if (word?.kind !== "word" || hyphen?.end !== word.start || hyphen.start !== tokens[next - 1]?.end) return next;
    if (!HYPHEN.test(hyphen.text)) return next;
  }
}

/** The words of a text, given its tokens, that are known to the language's data, in order. */
export function knownWords(text: string, tokens: readonly Token[], language: Language): KnownWord[] {
  const found: KnownWord[] = [];
  for (let k = 0; k < tokens.length; ) {
    const { kind, form, start } = tokens[k] as Token;
    if (kind !== "word") {
      k++;
      continue;
    }
    const next = compound(tokens, k);
    const end = (tokens[next - 1] as Token).end;
    const whole = next === k + 1 ? form : formsOf(language).of(text.slice(start, end));
    const known = knownOf(whole);
    if (known) found.push({ text: whole.text, start, ...known });
    k = next;
  }
  return found;
}
