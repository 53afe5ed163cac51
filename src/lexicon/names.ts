import { languageOf } from "../language/index.ts";
import type { Knowledge } from "./knowledge.ts";
import { termsOf } from "./terms.ts";

const SURE = 1.5; // like a word that is the same on both sides
const PART = 0.5; // a name of several terms: each may answer each

/** ISO 3166 codes of the regions whose English name has at most two words: first letter, then the second letters. */
const REGIONS =
  "A:CDFILMNOQRSTUWXZ B:BDEFGHIJLMNOQRSTVWYZ C:AHIKLMNOPQRSUVWXYZ D:DEGJKMOYZ E:CEGHRST F:IJKMORX G:ABDEFGHILMNPQRTUWY H:NRTUV I:CDELNQRST J:EMOP K:EGHIMPRWYZ L:ABCIKRSTUVY M:ACDEFGHKLNQRSTUVWXYZ N:ACEFGHILOPRUZ O:M P:AEFHKLNRSTWY Q:A R:EHOSUW S:ABCDEGHIKLMNORSUVXYZ T:DGHJKLMNOPRVWZ U:AGKSYZ V:ADENU W:S X:K Y:DETU Z:AMW";

function regionCodes(): string[] {
  return REGIONS.split(" ").flatMap((row) => [...row.slice(2)].map((second) => `${row[0]}${second}`));
}

/** The months' names, in the form they take in a date. */
function months(tag: string): string[] {
  const format = new Intl.DateTimeFormat(tag, { month: "long", day: "numeric", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2020, month, 15));
    return parts.find(({ type }) => type === "month")?.value ?? "";
  });
}

function names(tag: string): (string | undefined)[] {
  const regions = new Intl.DisplayNames(tag, { type: "region", fallback: "none" });
  return [...months(tag), ...regionCodes().map((code) => regions.of(code))];
}

const known = new Map<string, Knowledge>();

/**
 * The names of countries and months in two languages of different scripts, from the runtime's own data (CLDR): there they are the
 * words that cannot look alike. Empty for other pairs, and for a language that the runtime or this package does not know.
 */
export function namesOf(from: string, to: string): Knowledge {
  const [script, other] = [languageOf(from).scripts[0], languageOf(to).scripts[0]];
  if (script === undefined || other === undefined || script === other) return new Map();
  const key = `${from}\u0000${to}`;
  const before = known.get(key);
  if (before) return before;
  const out = new Map<string, Map<string, number>>();
  known.set(key, out);
  const others = names(to);
  names(from).forEach((name, k) => {
    const rendered = others[k];
    if (!name || !rendered) return;
    const [own, theirs] = [termsOf(name), termsOf(rendered)];
    const count = own.length === 1 && theirs.length === 1 ? SURE : PART;
    // Of a name of several words each could be any; in a script without spaces every character is a word.
    if (own.length > 1 && theirs.length > 1) return;
    for (const term of own) {
      const row = out.get(term) ?? new Map<string, number>();
      for (const word of theirs) row.set(word, Math.max(row.get(word) ?? 0, count));
      out.set(term, row);
    }
  });
  return out;
}
