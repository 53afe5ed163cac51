import type { Language, QuantityWords } from "../language/index.ts";
import { anyOf, entriesOf, literal, wordsOf } from "./entries.ts";
import { type NumberLexicon, numberLexicon } from "./number-words.ts";
import { SIGNS } from "./units.ts";

/** Letters of the scripts whose words are parted by spaces; Chinese and Japanese have data of their own. */
const LETTERS = "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u04ff";

/** The data of a language as patterns; made when the first text of the language is read. */
export interface QuantityPatterns {
  readonly spaced: boolean;
  readonly lexicon: NumberLexicon;
  /** True of every text that holds a number, a month or a day of the week; of a few others too. */
  readonly likely: RegExp;
  /** A multiplier right after digits; sticky. */
  readonly multiplier: RegExp;
  readonly multipliers: ReadonlyMap<string, number>;
  /** A short multiplier attached to digits; sticky. */
  readonly shorts: ReadonlyMap<string, number>;
  /** "And a half" after a number; sticky. */
  readonly half: RegExp;
  /** A unit right after a number; sticky. */
  readonly unit: RegExp;
  readonly units: ReadonlyMap<string, readonly string[]>;
  /** What stands between the parts of "miles de millones". */
  readonly partitive: RegExp;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly doubtful: ReadonlySet<string>;
  /** What the year of a reign is counted from. */
  readonly reigns: ReadonlyMap<string, number>;
  /** Numbers written with the signs of an unspaced script, and their values; months and days of the week there. */
  readonly signs: ReadonlyMap<string, number>;
  readonly signRun: RegExp;
  readonly calendar: RegExp;
}

const NOTHING = /(?!)/y;

const cache = new WeakMap<QuantityWords, QuantityPatterns>();

/** Groups of forms, one by one, as a map from each form to its place from `first` on. */
function placesOf(list: string, first: number): Map<string, number> {
  const groups = list.trim() === "" ? [] : list.trim().split(/\s+/);
  return new Map(groups.flatMap((group, k) => group.split("|").map((form): [string, number] => [form, k + first])));
}

function likelyOf(data: QuantityWords, lexicon: NumberLexicon, spaced: boolean): RegExp {
  const digits = "0-9\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19½¼¾⅓⅔";
  const idle = new Set(wordsOf(data.idle));
  const forms = [...wordsOf(data.cardinals), ...wordsOf(data.ordinals)]
    .filter((form) => !idle.has(form))
    .map((form) => form.replace(/[-*]$/, ""))
    .filter((form) => {
      const word = lexicon.word(form);
      return word?.kind !== "number" || (word.parts[0]?.value ?? 0) >= 2;
    });
  const days = [...placesOf(data.months, 1).keys(), ...placesOf(data.weekdays, 0).keys()].filter(
    (form) => !data.doubtful.split(/\s+/).includes(form),
  );
  if (forms.length + days.length === 0) return new RegExp(`[${digits}]`);
  // Two signs at least, where every character is a word.
  if (!spaced) return new RegExp(`[${digits}]|[${forms.join("")}]{2}|${anyOf(days)}`);
  return new RegExp(`[${digits}]|(?<![${LETTERS}])(?:${trie([...new Set([...forms, ...days])], 0)})`, "i");
}

/** Alternatives that begin alike put together: they are tried at every word. */
function trie(forms: readonly string[], depth: number): string {
  if (forms.some((form) => form.length === depth)) return "";
  const groups = new Map<string, string[]>();
  for (const form of forms) groups.set(form.charAt(depth), [...(groups.get(form.charAt(depth)) ?? []), form]);
  const all = [...groups].map(([sign, group]) => literal(sign) + trie(group, depth + 1));
  return all.length === 1 ? (all[0] as string) : `(?:${all.join("|")})`;
}

/** As `trie`, for forms of which one may begin another: the longest that ends in `end` is found. */
function greedy(forms: readonly string[], depth: number, end: string): string {
  const groups = new Map<string, string[]>();
  for (const form of forms) {
    const sign = form.charAt(depth);
    if (sign !== "") groups.set(sign, [...(groups.get(sign) ?? []), form]);
  }
  const all = [...groups].map(([sign, group]) => literal(sign) + greedy(group, depth + 1, end));
  if (forms.some((form) => form.length === depth)) all.push(end);
  return all.length === 1 ? (all[0] as string) : `(?:${all.join("|")})`;
}

/** The patterns of a language. */
export function patternsOf({ quantities: data, spacing }: Language): QuantityPatterns {
  const known = cache.get(data);
  if (known) return known;
  const spaced = spacing.betweenWords;
  const end = spaced ? `(?![${LETTERS}'’])` : "(?![A-Za-z])";
  const lexicon = numberLexicon(data);
  const multipliers = new Map<string, number>();
  const signs = new Map<string, number>();
  for (const { form, value } of entriesOf(data.cardinals)) {
    const number = Number(value.replace("*", ""));
    if (!spaced) signs.set(form, number);
    if (number >= (spaced ? 100 : 10) && Number.isInteger(Math.log10(number)) && !form.endsWith("-"))
      multipliers.set(form, number);
    else if (value.startsWith("*")) multipliers.set(form, number);
  }
  const units = new Map<string, string[]>();
  for (const { form, value } of [...entriesOf(data.units), ...entriesOf(SIGNS)]) {
    units.set(form.toLowerCase(), [...new Set([...(units.get(form.toLowerCase()) ?? []), ...value.split("|")])]);
  }
  const months = placesOf(data.months, 1);
  const weekdays = placesOf(data.weekdays, 0);
  const partitives = wordsOf(data.partitives).map((form) => (/['’]$/.test(form) ? "d['’]" : `${literal(form)}\\s`));
  const of = partitives.length > 0 ? `(?:${partitives.join("|")})?` : "";
  const joined = [...wordsOf(data.joiners).map(literal)].join("|");
  const halves = anyOf(wordsOf(data.halves));
  const named = [...units.keys()].filter((form) => /\p{L}$/u.test(form));
  const marks = [...units.keys()].filter((form) => !named.includes(form));
  const made: QuantityPatterns = {
    spaced,
    lexicon,
    likely: likelyOf(data, lexicon, spaced),
    multiplier: multipliers.size > 0 ? new RegExp(`[\\s-]?(${anyOf([...multipliers.keys()])})${end}`, "iy") : NOTHING,
    multipliers,
    shorts: new Map(entriesOf(data.shorts).map(({ form, value }) => [form, Number(value)])),
    half:
      halves === "" ? NOTHING : new RegExp(spaced ? `(?:\\s(?:${joined || "(?!)"})){1,2}\\s(?:${halves})${end}` : halves, "iy"),
    unit: new RegExp(`[\\s-]?${of}(?:(${greedy(named, 0, end)})|(${anyOf(marks)}))`, "iy"),
    units,
    partitive: partitives.length > 0 ? new RegExp(`^\\s(?:${partitives.join("|")})$`) : NOTHING,
    months,
    weekdays,
    doubtful: new Set(wordsOf(data.doubtful)),
    reigns: new Map(entriesOf(data.reigns).map(({ form, value }) => [form, Number(value)])),
    signs,
    signRun: spaced ? /(?!)/g : new RegExp(`[${[...signs.keys()].join("") || "〇"}]+`, "g"),
    calendar: spaced ? /(?!)/g : new RegExp(anyOf([...months.keys(), ...weekdays.keys()]) || "(?!)", "g"),
  };
  cache.set(data, made);
  return made;
}
