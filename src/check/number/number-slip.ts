import type { PlacedNumber } from "./quantities.ts";

/** The digits of a number as written. */
export const digitsOf = ({ text }: PlacedNumber) => text.replace(/\P{Nd}/gu, "");
/** The value of a number that has one. */
export const valueIn = ({ readings }: PlacedNumber) => (readings[0]?.length === 1 ? readings[0][0] : undefined);

/** True where one row of digits is the other with one changed, lost or added, or is the same in another order. */
export function slip(a: string, b: string): boolean {
  const [short, long] = [a, b].sort((x, y) => x.length - y.length) as [string, string];
  if (short.length < 2) return false;
  if (short.length === long.length) {
    const changed = [...short].filter((digit, k) => digit !== long[k]).length;
    return changed === 1 || [...short].sort().join("") === [...long].sort().join("");
  }
  const kept = [...long].reduce((at, digit) => (digit === short[at] ? at + 1 : at), 0);
  return long.length === short.length + 1 && kept === short.length;
}

/** The digits of a value without the noughts at its end, two at least. */
export const significant = (value: number) =>
  String(Number(value.toPrecision(12)))
    .replace(/\D/g, "")
    .replace(/0+$/, "")
    .padEnd(2, "0");

const LARGE = 1000;

const SPACE = /^[ \u00a0\u202f\u2009]$/;
const HOUR = /^(?::|\s?[h時时点點]\s?)$/i;

/** The open numbers with those put together that are one: the hours and minutes of a time; "340 00", a large one that lost a digit. */
export function together(list: readonly PlacedNumber[], others: readonly PlacedNumber[]): readonly PlacedNumber[] {
  if (list.length < 2) return list;
  const large = others.some((own) => (valueIn(own) ?? 0) >= LARGE);
  const done: PlacedNumber[] = [];
  for (const own of list) {
    const last = done.at(-1);
    const gap = last?.sentence === own.sentence ? own.sentence.text.slice(last.end, own.start) : "";
    const time = last?.clock && own.clock && HOUR.test(gap);
    if (last?.writing !== "digits" || own.writing !== "digits" || !(time || (large && SPACE.test(gap)))) {
      done.push(own);
      continue;
    }
    const text = last.text + gap + own.text;
    const range = { start: last.range.start, end: own.range.end };
    const reading = time ? [valueIn(last) ?? 0, valueIn(own) ?? 0] : [Number(text.replace(/\D/g, ""))];
    done[done.length - 1] = { ...own, text, range, start: last.start, readings: [reading] };
  }
  return done;
}
