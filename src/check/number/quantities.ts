import type { Bead } from "../../core/bead.ts";
import { type Sentence, toRange } from "../../core/document.ts";
import type { Range } from "../../core/range.ts";
import { allQuantities, type DateWord, type Quantities, type Quantity, quantitiesIn } from "../../token/quantity.ts";
import { agree, partOf, sameUnit } from "../../token/units.ts";
import type { CheckContext, SideContext } from "../define.ts";

/** What stands at a place of a document. */
interface Place {
  readonly sentence: Sentence;
  readonly range: Range;
}

/** A number with its place. */
export type PlacedNumber = Quantity & Place;

/** A month or day with its place. */
export type PlacedDate = DateWord & Place;

/** One side of a bead. */
export interface QuantitySide {
  readonly numbers: readonly PlacedNumber[];
  readonly dates: readonly PlacedDate[];
}

/** The numbers of a bead and which of them answer each other. */
export interface Compared {
  readonly source: QuantitySide;
  readonly target: QuantitySide;
  readonly pairs: readonly (readonly [source: PlacedNumber, target: PlacedNumber])[];
  /** Numbers that ask for an answer and have none. */
  readonly open: readonly [source: readonly PlacedNumber[], target: readonly PlacedNumber[]];
}

const MOST = 300; // numbers of a side: more are a table of figures

/** The quantities of sentences; undefined where there are none. The number of a heading is left out. */
function sideOf(side: SideContext, sentences: readonly Sentence[], read: typeof quantitiesIn): QuantitySide | undefined {
  let numbers: PlacedNumber[] | undefined;
  const dates: PlacedDate[] = [];
  for (const sentence of sentences) {
    const found: Quantities = read(sentence.text, side.language, side.bodyStart(sentence), side.tokens(sentence));
    if (found.numbers.length + found.dates.length === 0) continue;
    numbers ??= [];
    const place = <T extends Range>(own: T) => ({ ...own, sentence, range: toRange(sentence, own.start, own.end) });
    for (const own of found.numbers) numbers.push(place(own));
    for (const own of found.dates) dates.push(place(own));
  }
  return numbers && { numbers, dates };
}

const same = (a: number, b: number) => a === b || Math.abs(a - b) < 1e-9 * Math.abs(a);

const NOON = 12;

/** "The 1980s" are "gli anni '80". */
function sameYear(a: number, b: number): boolean {
  const [low, high] = a < b ? [a, b] : [b, a];
  return low > 0 && low < 100 && high >= 1000 && high < 2100 && high % 100 === low;
}

/** "3 p.m." is "15 Uhr". */
const sameHour = (a: number, b: number) => Math.abs(a - b) === NOON && Math.min(a, b) >= 0 && Math.max(a, b) <= 24;

type Relation = (a: number, b: number) => boolean;

const share = (a: Quantity, b: Quantity, relation: Relation) =>
  a.readings.some((left) =>
    b.readings.some((right) => left.length === right.length && left.every((value, k) => relation(value, right[k] as number))),
  );

const loosely = (a: Quantity, b: Quantity) =>
  share(a, b, (x, y) => same(x, y) || sameYear(x, y) || ((a.clock || b.clock) && sameHour(x, y)));

const sole = (own: Quantity, value: number, relation: Relation) =>
  own.readings.some(([first, ...more]) => more.length === 0 && relation(first as number, value));

const DEGREES = [
  ["f", "c"],
  ["c", "f"],
] as const;

/** True where two measures are equal in different units. */
function converted(a: Quantity, b: Quantity): boolean {
  const [left, right] = [a.readings[0]?.[0] ?? Number.NaN, b.readings[0]?.[0] ?? Number.NaN];
  // "180°" turns.
  if (a.unit === "°" && (b.unit === "°" || b.unit === "")) return false;
  if (b.unit === "°" && a.unit === "") return false;
  // "In the 80s" of a weather report.
  if (a.units.length === 0) return DEGREES.some(([from, to]) => b.units.includes(to) && agree(left, from, right, to));
  if (b.units.length === 0) return DEGREES.some(([from, to]) => a.units.includes(from) && agree(left, from, right, to));
  return a.units.some((from) => b.units.some((to) => from !== to && agree(left, from, right, to)));
}

/** True where a measure is given in another unit as well: "50 miles (80 km)". */
export const restated = (own: Quantity, others: readonly Quantity[]): boolean =>
  own.units.length > 0 && others.some((other) => other !== own && other.units.length > 0 && converted(own, other));

/** "Version 2.100" is copied, whatever the other language makes of its mark; "380,000" is not. */
const version = (a: Quantity, b: Quantity) =>
  a.text === b.text && !a.readings.some((list) => list.length === 1 && (list[0] as number) >= 1000);

/** How strictly numbers are compared, the surest way first. Later ones are tried on what earlier ones leave over. */
const ways: readonly ((a: Quantity, b: Quantity) => boolean)[] = [
  (a, b) => a.asks && b.asks && a.units.some((unit) => b.units.includes(unit)) && share(a, b, same),
  (a, b) => a.asks && b.asks && a.writing === b.writing && share(a, b, same),
  (a, b) => a.asks && b.asks && share(a, b, same),
  (a, b) => (a.asks || b.asks) && share(a, b, same),
  version,
  (a, b) => (a.asks || b.asks) && loosely(a, b),
  (a, b) => (a.asks || b.asks) && converted(a, b),
];

/** True where one number is written as several, "7.30" and "7:30"; those are taken away. */
function inParts(own: Quantity, others: PlacedNumber[], dates: readonly DateWord[]): boolean {
  return own.readings.some((reading) => {
    if (reading.length < 2) return false;
    const used: PlacedNumber[] = [];
    const whole = reading.every((value) => {
      // "0230" is half past two; "31.12.22" is of 2022.
      const near: Relation = (a, b) =>
        same(a, b) || (used.length === 0 && sameHour(a, b)) || (reading.length > 2 && sameYear(a, b));
      const fits = (other: PlacedNumber) => !used.includes(other) && sole(other, value, near);
      const from = used.at(-1)?.range.end ?? 0;
      const next = others.find((other) => other.range.start >= from && fits(other)) ?? others.find(fits);
      if (next) used.push(next);
      return next !== undefined || dates.some((date) => date.kind === "month" && date.value === value);
    });
    if (whole) for (const other of used) others.splice(others.indexOf(other), 1);
    return whole;
  });
}

/** A foot and inches, an hour and minutes: two measures that the other side gives as one. */
function summed(
  list: readonly PlacedNumber[],
  left: readonly PlacedNumber[],
  others: readonly PlacedNumber[],
  changed: (own: PlacedNumber) => boolean,
): Set<PlacedNumber> {
  const done = new Set<PlacedNumber>();
  for (let k = 0; k + 1 < list.length; k++) {
    const [big, small] = [list[k] as PlacedNumber, list[k + 1] as PlacedNumber];
    if (!left.includes(big) && !left.includes(small)) continue;
    if (small.sentence !== big.sentence || small.start - big.end > 12) continue;
    const [from, to] = [big.units[0], small.units[0]];
    if (from === undefined || to === undefined || !partOf(small.readings[0]?.[0] ?? 0, to, from)) continue;
    // The feet were answered in metres: the inches are in them.
    if (left.includes(small) && changed(big)) {
      done.add(small);
      continue;
    }
    const hit = others.find(
      (other) =>
        other.units.some((unit) => agree(big.readings[0]?.[0] ?? 0, from, other.readings[0]?.[0] ?? 0, unit)) && !done.has(other),
    );
    if (hit) for (const own of [big, small, hit]) done.add(own);
  }
  return done;
}

/** The numbers that are not part of a month that the other side names as well: 7月. */
function unbound({ numbers, dates }: QuantitySide, other: QuantitySide): PlacedNumber[] {
  const months = dates.filter((date) => other.dates.some(({ kind, value }) => kind === date.kind && value === date.value));
  if (months.length === 0) return [...numbers];
  return numbers.filter((own) => !months.some(({ sentence, start }) => sentence === own.sentence && start === own.start));
}

function compare(source: QuantitySide, target: QuantitySide): Compared {
  const pairs: [PlacedNumber, PlacedNumber][] = [];
  let rest = unbound(source, target);
  const free = unbound(target, source);
  for (const answers of ways) {
    if (rest.length === 0 || free.length === 0) break;
    rest = rest.filter((own) => {
      const at = free.findIndex((other) => answers(own, other));
      if (at < 0) return true;
      pairs.push([own, free[at] as PlacedNumber]);
      free.splice(at, 1);
      return false;
    });
  }
  // "July" may be "7"; where it is "luglio", a 7 is a day.
  const month = (dates: readonly DateWord[], beside: readonly DateWord[]) => (own: PlacedNumber) =>
    !dates.some(
      ({ kind, value }) =>
        kind === "month" && sole(own, value, same) && !beside.some((date) => date.kind === kind && date.value === value),
    );
  const asking = (list: readonly PlacedNumber[]) => list.filter((own) => own.asks);
  let left = rest.filter((own) => !own.asks || !inParts(own, free, target.dates));
  const right = asking(free.filter((own) => !own.asks || !inParts(own, left, source.dates)));
  left = asking(left);
  const changed = (own: PlacedNumber) => pairs.some((pair) => pair.includes(own) && !sameUnit(pair[0].units, pair[1].units));
  const sums = new Set([...summed(source.numbers, left, right, changed), ...summed(target.numbers, right, left, changed)]);
  const apart = (own: PlacedNumber) => !sums.has(own);
  return {
    source,
    target,
    pairs,
    open: [
      left.filter(month(target.dates, source.dates)).filter(apart),
      right.filter(month(source.dates, target.dates)).filter(apart),
    ],
  };
}

const cache = new WeakMap<Bead, { readonly context: CheckContext; readonly compared: Compared | undefined }>();

/** The numbers and dates of both sides of a bead, compared; undefined where neither side has any. The checks share the work. */
export function quantitiesOf(bead: Bead, context: CheckContext): Compared | undefined {
  const known = cache.get(bead);
  if (known?.context === context) return known.compared;
  const compared = comparedOf(bead, context);
  cache.set(bead, { context, compared });
  return compared;
}

function comparedOf(bead: Bead, context: CheckContext): Compared | undefined {
  const source = sideOf(context.source, bead.source, quantitiesIn);
  const target = sideOf(context.target, bead.target, quantitiesIn);
  if (!source && !target) return undefined;
  const none: QuantitySide = { numbers: [], dates: [] };
  // Words that seldom are numbers are looked at where the other side has some.
  const a = source ?? sideOf(context.source, bead.source, allQuantities) ?? none;
  const b = target ?? sideOf(context.target, bead.target, allQuantities) ?? none;
  return a.numbers.length > MOST || b.numbers.length > MOST ? undefined : compare(a, b);
}
