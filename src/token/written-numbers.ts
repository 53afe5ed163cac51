import type { Range } from "../core/range.ts";
import type { KnownWord } from "./known-words.ts";
import { type NumberLexicon, NumberSum, type NumberWord } from "./number-words.ts";
import type { Quantity } from "./quantity.ts";
import type { QuantityPatterns } from "./quantity-patterns.ts";

const GAP = /^[ \u00a0\u202f\u2009]$/;
/** A number in words that is being read. */
interface Run {
  readonly start: number;
  end: number;
  readonly sum: NumberSum;
  also: readonly number[];
  idle: boolean;
  alone: boolean;
}

const LEAST = 2; // what asks to be answered

/** The numbers in words and in Roman numerals of a text whose words are parted. `busy`: what is read already, sorted. */
export function wordNumbers(
  text: string,
  words: readonly KnownWord[],
  { lexicon, unit, units, partitive }: QuantityPatterns,
  busy: readonly Range[],
): Quantity[] {
  const found: Quantity[] = [];
  const taken = covers(busy);
  let run: Run | undefined;
  let joined = -1; // where the last joiner ended
  const close = () => {
    if (run) {
      const { start, end, sum, also, idle } = run;
      unit.lastIndex = end;
      // "A four-day week" is no week.
      const match = run.alone ? null : unit.exec(text);
      const name = match ? ((match[1] ?? match[2]) as string).toLowerCase() : "";
      found.push({
        text: text.slice(start, end),
        start,
        end,
        writing: "words",
        readings: [[sum.value], ...also.map((value) => [value])],
        asks: !idle && sum.value >= LEAST,
        scale: sum.scale,
        units: units.get(name) ?? [],
        unit: name,
        clock: false,
      });
    }
    run = undefined;
    joined = -1;
  };
  for (const { text: raw, start: index, number: word, roman: value } of words) {
    const end = index + raw.length;
    const gap = run ? text.slice(Math.max(run.end, joined), index) : "";
    const next = GAP.test(gap) || (run?.sum.value === THOUSAND && millions(word) && partitive.test(gap));
    if (!next) close();
    if (word === undefined || taken(index)) {
      close();
      if (value !== undefined) found.push(roman(raw, index, value));
      continue;
    }
    if (word.kind === "joiner") {
      // "One", "un" and the like are both.
      if (run) joined = end;
      continue;
    }
    if (word.kind === "half") {
      if (run && joined >= 0) {
        run.sum.half();
        run.end = end;
        joined = -1;
        continue;
      }
      close();
      run = begin(index);
      run.sum.half();
      Object.assign(run, { end, idle: true });
      continue;
    }
    if (!run || run.alone || word.alone || !takes(run, word, lexicon)) {
      close();
      run = begin(index);
      takes(run, word, lexicon);
      run.alone = word.alone;
      run.also = word.also;
      run.idle = word.idle;
    } else {
      run.also = [];
      run.idle &&= word.idle;
    }
    run.end = end;
    joined = -1;
  }
  close();
  return found;
}

const THOUSAND = 1000;
const millions = (word: NumberWord | undefined) =>
  word?.kind === "number" && word.parts.length === 1 && (word.parts[0]?.value ?? 0) > THOUSAND;

const begin = (start: number): Run => ({ start, end: start, sum: new NumberSum(), also: [], idle: true, alone: false });

/** Adds the parts of a word; false, and nothing added, where they cannot follow. */
function takes(run: Run, { parts }: Extract<NumberWord, { kind: "number" }>, lexicon: NumberLexicon): boolean {
  for (let k = 0; k < parts.length; k++) {
    const part = parts[k] as (typeof parts)[number];
    if (!run.sum.take(part, k > 0, lexicon) && k === 0) return false;
  }
  return true;
}

/** Tells, for places asked in ascending order, whether one lies in any of some ranges, sorted by their starts. */
export function covers(ranges: readonly Range[]): (at: number) => boolean {
  let next = 0;
  let reach = -1;
  return (at) => {
    for (; next < ranges.length && (ranges[next] as Range).start <= at; next++) {
      reach = Math.max(reach, (ranges[next] as Range).end);
    }
    return at < reach;
  };
}

function roman(text: string, start: number, value: number): Quantity {
  const end = start + text.length;
  return { text, start, end, writing: "roman", readings: [[value]], asks: false, scale: 1, units: [], unit: "", clock: false };
}

const TEN = 10;

/** Numbers in the signs of a script that does not part its words: 三百五十, 二〇二三. */
export function signNumbers(text: string, { signRun, signs }: QuantityPatterns, busy: readonly Range[]): Quantity[] {
  const found: Quantity[] = [];
  const taken = covers(busy);
  for (const { 0: raw, index } of text.matchAll(signRun)) {
    if (taken(index)) continue;
    const values = [...raw].map((sign) => signs.get(sign) as number);
    const plain = values.every((value) => value < TEN);
    const readings = plain && raw.length > 1 ? [[Number(values.join(""))], ...values.map((value) => [value])] : [[sumOf(values)]];
    const asks = !plain && raw.length > 1 && values.some((value) => value < TEN) && (values[0] as number) <= TEN;
    found.push({
      text: raw,
      start: index,
      end: index + raw.length,
      writing: "words",
      readings,
      asks,
      scale: 1,
      units: [],
      unit: "",
      clock: false,
    });
  }
  return found;
}

const MYRIAD = 10_000;

function sumOf(values: readonly number[]): number {
  let [total, section, digit] = [0, 0, 0];
  for (const value of values) {
    if (value < TEN) digit = value;
    else if (value < MYRIAD) {
      section += (digit || 1) * value;
      digit = 0;
    } else {
      total += (section + digit || 1) * value;
      section = 0;
      digit = 0;
    }
  }
  return total + section + digit;
}
