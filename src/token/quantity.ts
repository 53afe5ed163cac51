import type { Range } from "../core/range.ts";
import type { Language, NumberForms } from "../language/index.ts";
import { datesIn } from "./date.ts";
import { type Form, fact, formsOf } from "./form.ts";
import { knownWords } from "./known-words.ts";
import { type NumberToken, numbersIn } from "./number.ts";
import { patternsOf, type QuantityPatterns } from "./quantity-patterns.ts";
import { type Token, tokenize } from "./tokenize.ts";
import { covers, signNumbers, wordNumbers } from "./written-numbers.ts";

/** How a number is written: in digits, in words, in Roman numerals, in digits that hang on letters. */
type Writing = "digits" | "words" | "roman" | "attached";

/** A number with all that belongs to it; its range counts in the text given and holds a multiplier, but no unit. */
export interface Quantity extends Range {
  readonly text: string;
  readonly writing: Writing;
  /** Every way to read it, the likeliest first; several values for "7.30" as a time. */
  readonly readings: readonly (readonly number[])[];
  /** True where the other side has to hold it; others only answer. */
  readonly asks: boolean;
  /** What its multiplier makes of it: 1e6 in "3 million". */
  readonly scale: number;
  /** What it may be a measure of; empty where no unit stands beside it. */
  readonly units: readonly string[];
  /** The unit as written; empty where none stands beside it. */
  readonly unit: string;
  /** True for a time of the day. */
  readonly clock: boolean;
}

/** A month (1 to 12) or a day of the week (0 is Monday). */
export interface DateWord extends Range {
  readonly text: string;
  readonly kind: "month" | "weekday";
  readonly value: number;
  readonly asks: boolean;
}

/** The numbers, months and days of a text. */
export interface Quantities {
  readonly numbers: readonly Quantity[];
  readonly dates: readonly DateWord[];
}

const NONE: Quantities = { numbers: [], dates: [] };

// Addresses, places to be filled in.
const MASKABLE = /[@{<\\%]|:\/\/|www\./;
const MASK =
  /(?:https?|ftp):\/\/[^\s<>]+|\bwww\.[^\s<>]+|[\w.+-]{1,64}@[\w-]+\.[\w.-]+|\{[^{}\s]{0,40}\}|<\/?[a-z][^<>]{0,200}>|%(?:\d+\$)?[-+0]?\d*(?:\.\d+)?[sdifux](?![\w%])/gi;

const FRACTIONS: Readonly<Record<string, number>> = { "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3 };
const FRACTION = /[½¼¾⅓⅔]/;
const CLOCK_AFTER = /^(?::\p{Nd}|\s?(?:[ap]\.?\s?m\b|uhr\b|h\s?\d\d|h\b|ore\b|(?:Uhr|時(?!間)|点|點|时(?!间))))/iu;
const CLOCK_BEFORE = /\p{Nd}(?::|\s?[h時时点點]\s?)$/iu;
const CENTURY = /^['’]?s(?![A-Za-z])/;
const ATTACHED = /(?<=\p{L}-?)\p{Nd}+(?:[.,]\p{Nd}+)*/gu;
const DIGIT = /\p{Nd}/u;
const HANGING = /\p{L}-?\p{Nd}/u;
const FOOT = /^[-\s]{0,2}$/;
const SPEED = /[时時]速\P{Nd}{0,3}$/u;
const CHAIN = 3; // multipliers that may follow each other: "mil millones"
const LINK = /^[\s–—-]?(?:[^\d.;:()]{0,7})[\s–—-]?$/;
// The same where words are not parted: 18至65岁, 4、5時間.
const JOINED = /^\s?(?:\p{L}{0,3}(?:から|至|到)|[-–—~～〜、,，]|或|乃至)\s?$/u;
const MONEY_BEFORE = /(US\$|R\$|[$€£¥￥₽₹]|(?<![A-Z])[A-Z]{3})\s?$/;

/** The readings that a language allows: "1,250" is one and a quarter in Italian and never in English. */
function readingsOf({ text, readings }: NumberToken, { decimal, group }: NumberForms): Quantity["readings"] {
  const [mark, ...more] = text.match(/\P{Nd}/gu) ?? [];
  // Times such as "0230" are parted on the other side.
  if (mark === undefined) {
    return /^[01]\d[0-5]\d$/.test(text) ? [...readings, [Number(text.slice(0, 2)), Number(text.slice(2))]] : readings;
  }
  if (more.length > 0) return readings;
  const sign = /\s/.test(mark) ? " " : mark;
  const digits = Number(text.replace(mark, ""));
  const grouped = readings.filter(([value, ...rest]) => rest.length === 0 && value === digits);
  if (grouped.length === 0 || !(group.includes(sign) || decimal.includes(sign))) return readings;
  // Where a mark is in use for both, three digits are a group after the usual one alone.
  if (group.includes(sign) && decimal.includes(sign)) return group[0] === sign && decimal[0] !== sign ? grouped : readings;
  return group.includes(sign) ? grouped : readings.filter((list) => !grouped.includes(list));
}

/** Runs a sticky pattern at a place. */
function at(pattern: RegExp, text: string, place: number): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}

const scaled = (readings: Quantity["readings"], scale: number, more = 0): number[][] =>
  readings.filter((list) => list.length === 1).map(([value]) => [Number(((value as number) * scale + more).toPrecision(12))]);

/** A number in digits with its multiplier, unit and the like. */
function withContext(token: NumberToken, text: string, language: Language, patterns: QuantityPatterns): Quantity {
  const { start } = token;
  let { end } = token;
  let readings = readingsOf(token, language.numbers);
  let scale = 1;
  const apart = text.charAt(end) === " " && FRACTION.test(text.charAt(end + 1)) ? 1 : 0;
  const sign = FRACTIONS[text.charAt(end + apart)];
  if (sign !== undefined) {
    readings = scaled(readings, 1, sign);
    end += apart + 1;
  }
  for (let k = 0; k < CHAIN; k++) {
    const match = at(patterns.multiplier, text, end);
    const times = match ? (patterns.multipliers.get((match[1] as string).toLowerCase()) as number) : 1;
    if (!match || (scale > 1 && patterns.spaced && times < scale)) break;
    scale *= times;
    end += match[0].length;
  }
  if (scale > 1) readings = scaled(readings, scale);
  const half = at(patterns.half, text, end);
  if (half) {
    readings = scaled(readings, 1, scale / 2);
    end += half[0].length;
  }
  const before = text.slice(Math.max(0, start - 5), start);
  const after = text.slice(end, end + 12);
  const short = /^\s?([A-Za-z]{1,3}|[а-я]{1,4})(?![A-Za-zа-я\d])/.exec(after)?.[1]?.toLowerCase();
  const times = short === undefined ? undefined : patterns.shorts.get(short);
  const reign = /^年/.test(after) ? patterns.reigns.get(before.slice(-2)) : undefined;
  if (reign !== undefined) readings = [...readings, ...scaled(readings, 1, reign)];
  const money = MONEY_BEFORE.exec(before)?.[1];
  const ahead = money === undefined ? undefined : patterns.units.get(money.toLowerCase());
  const match = at(patterns.unit, text, end);
  // "802.11g" are no grams.
  const found = match && /^[a-ln-z]$/i.test(match[0]) ? null : match;
  const name = found ? ((found[1] ?? found[2]) as string).toLowerCase() : "";
  // "5 m" is five metres; "£5m" five million.
  if (times !== undefined && scale === 1 && (!after.startsWith(" ") || short !== "m")) {
    const sure = ahead !== undefined || (!found && (short as string).length > 1);
    readings = sure ? scaled(readings, times) : [...readings, ...scaled(readings, times)];
    if (sure) scale = times;
  }
  const [value] = readings[0] ?? [];
  if (CENTURY.test(after) && value !== undefined && value % 100 === 0) readings = [...readings, [value / 100 + 1]];
  return {
    text: text.slice(start, end),
    start,
    end,
    writing: "digits",
    readings: readings.length > 0 ? readings : token.readings,
    // The century of a decade is not named elsewhere, nor is the one of a fraction: 20世纪90年代, 4分の1.
    asks:
      !(CLOCK_BEFORE.test(before) && token.text === "00") &&
      !/^世[紀纪]\d/.test(after) &&
      !(token.text === "1" && /分[の之]$/.test(before)),
    scale,
    units: ahead ?? speeds(patterns.units.get(name) ?? [], before),
    unit: ahead ? (money as string) : name,
    clock: CLOCK_AFTER.test(after) || CLOCK_BEFORE.test(before),
  };
}

/** "时速250公里": what a distance is in an hour. */
const speeds = (units: readonly string[], before: string): readonly string[] =>
  SPEED.test(before) ? units.flatMap((unit) => (unit === "km" ? ["kmh"] : unit === "mi" ? ["mph"] : [])) : units;

/** "1億2000万" is one number, and so is "3万2千". */
function chained(list: readonly Quantity[], text: string): Quantity[] {
  const done: Quantity[] = [];
  for (const own of list) {
    const last = done.at(-1);
    const [a, b] = [last?.readings[0]?.[0], own.readings[0]?.[0]];
    const chains = last?.end === own.start && last.scale > 1 && a !== undefined && b !== undefined && b < last.scale;
    if (!chains) {
      done.push(own);
      continue;
    }
    done[done.length - 1] = {
      ...own,
      start: last.start,
      text: text.slice(last.start, own.end),
      readings: [[a + b]],
      scale: last.scale,
    };
  }
  return done;
}

/** "Between 3 and 4 million", "3–4 %": what stands after the second number may belong to the first. */
function shared(list: Quantity[], text: string, dates: readonly DateWord[], spaced: boolean): Quantity[] {
  const dated = (from: number, to: number) => dates.some(({ start }) => start >= from && start < to);
  for (let k = list.length - 2; k >= 0; k--) {
    const [own, next] = [list[k] as Quantity, list[k + 1] as Quantity];
    const gap = text.slice(own.end, next.start);
    // "A 6-foot-6 forward": the second are inches.
    if (own.units.includes("ft") && next.units.length === 0 && FOOT.test(gap.replace(own.unit, ""))) {
      list[k + 1] = { ...next, units: ["in"], unit: "in" };
      continue;
    }
    // "3 mai à 19 heures", "6時5分": what follows the second belongs to it alone.
    if (gap.length > 9 || !(spaced ? LINK : JOINED).test(gap) || own.clock || dated(own.end, next.start)) continue;
    const units = own.units.length > 0 ? own.units : next.units;
    const readings = next.scale > 1 && own.scale === 1 ? [...own.readings, ...scaled(own.readings, next.scale)] : own.readings;
    const unit = own.units.length > 0 ? own.unit : next.unit;
    list[k] = { ...own, units, unit, readings, clock: own.clock || next.clock };
  }
  return list;
}

/** True of a spelling that is a number, a month or a day of the week, or the beginning of one. */
const counts = fact(({ text, lower, language }: Form): boolean => {
  if (!language) return true;
  const { likely, months, weekdays } = patternsOf(language);
  if (likely.test(text)) return true;
  const begins = (name: string) => name.startsWith(`${lower}-`);
  return [...months.keys()].some(begins) || [...weekdays.keys()].some(begins);
});

/** True of every text that holds a number, a month or a day of the week, and of a few others: most hold none. */
function mayCount(text: string, tokens: readonly Token[], language: Language): boolean {
  const { spaced, likely } = patternsOf(language);
  return spaced ? tokens.some(({ form }) => counts(form)) : likely.test(text);
}

/** The numbers, months and days of a text from `from` on; `tokens`: those of the text, where they are known. */
export function quantitiesIn(
  text: string,
  language: Language,
  from = 0,
  tokens: readonly Token[] = tokenize(text, formsOf(language)),
): Quantities {
  return mayCount(text, tokens, language) ? allQuantities(text, language, from, tokens) : NONE;
}

/** As `quantitiesIn`, for a text whose counterpart holds numbers: words that seldom are numbers may answer them. */
export function allQuantities(given: string, language: Language, from = 0, known?: readonly Token[]): Quantities {
  const patterns = patternsOf(language);
  const text = MASKABLE.test(given) ? given.replace(MASK, (match) => "_".repeat(match.length)) : given;
  const tokens = known && text === given ? known : tokenize(text, formsOf(language));
  const words = patterns.spaced ? knownWords(text, tokens, language) : [];
  const dates = datesIn(text, words, patterns);
  const months = new Set(dates.filter(({ kind }) => kind === "month").map(({ start }) => start));
  const figures = DIGIT.test(text) ? numbersIn(text, language.numbers) : [];
  const digits = chained(
    figures.map((token) => withContext(token, text, language, patterns)),
    text,
  );
  // "Sexta" is a Friday or the sixth.
  const busy = [...digits, ...dates.filter(({ asks }) => asks)].sort((a, b) => a.start - b.start);
  const read = covers(digits);
  const written = patterns.spaced ? wordNumbers(text, words, patterns, busy) : signNumbers(text, patterns, busy);
  const attached = (HANGING.test(text) ? [...text.matchAll(ATTACHED)] : []).flatMap(({ 0: raw, index }) =>
    numbersIn(raw, language.numbers)
      .filter(({ start }) => !read(index + start))
      .map(
        (token): Quantity => ({ ...token, start: index + token.start, end: index + token.end, ...LOOSE, writing: "attached" }),
      ),
  );
  const lone = FRACTION.test(text) ? loneFractions(text, digits) : [];
  const numbers = shared(
    [...digits, ...written].sort((a, b) => a.start - b.start),
    text,
    dates,
    patterns.spaced,
  )
    .map((own) => (months.has(own.start) ? { ...own, asks: false } : own))
    .concat(attached, lone, patterns.spaced ? [] : halfHours(text))
    .filter(({ start }) => start >= from)
    .sort((a, b) => a.start - b.start);
  return { numbers, dates: dates.filter(({ start }) => start >= from) };
}

/** What a number has that only answers. */
const LOOSE = { asks: false, scale: 1, units: [], unit: "", clock: false } as const;

/** "5点半" is half past five. */
function halfHours(text: string): Quantity[] {
  return [...text.matchAll(/(?<=[时時点點])半/g)].map(({ 0: raw, index }) => ({
    text: raw,
    start: index,
    end: index + 1,
    readings: [[30]],
    ...LOOSE,
    writing: "words",
  }));
}

function loneFractions(text: string, digits: readonly Quantity[]): Quantity[] {
  const ends = new Set(digits.map(({ end }) => end));
  return [...text.matchAll(/[½¼¾⅓⅔]/g)]
    .filter(({ index }) => !ends.has(index + 1))
    .map(({ 0: raw, index }) => ({
      text: raw,
      start: index,
      end: index + 1,
      readings: [[FRACTIONS[raw] as number]],
      ...LOOSE,
      writing: "words",
    }));
}
