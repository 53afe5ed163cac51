import { Kind, kindAt } from "./characters.ts";

const marker = /(?:^|(?<=\s))(?:[•⁃‣◦▪●■·]\s?)?(\()?(?:(\d{1,3})|([a-z])|([ivxl]{1,5}|[IVXL]{1,5}))(\.\)|[.)])(?=\s)/gu;
const bullet = /(?:^|(?<=\s))([•⁃‣◦▪●■])(?=[\s\d\p{L}])/gu;
const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function romanValue(text: string): number {
  let value = 0;
  const lower = text.toLowerCase();
  for (let k = 0; k < lower.length; k++) {
    const here = roman[lower.charAt(k)] ?? 0;
    value += here < (roman[lower.charAt(k + 1)] ?? 0) ? -here : here;
  }
  return value;
}

/** The values a marker may have: "i)" is the first of a list of Roman numbers or the ninth of a list of letters. */
function valuesOf(match: RegExpMatchArray): Map<string, number> {
  const [, , digits, letter, numeral] = match;
  const values = new Map<string, number>();
  if (digits) values.set("digits", Number(digits));
  if (letter) values.set("letter", letter.charCodeAt(0) - 96);
  const letters = numeral ?? letter;
  if (letters && /^[ivxl]+$/i.test(letters))
    values.set(letters === letters.toLowerCase() ? "roman" : "Roman", romanValue(letters));
  return values;
}

/** True for "3." where it may mean "third": there the items of a list are told by the stop before them alone. */
function mayBeOrdinal(match: RegExpMatchArray, ordinalPoint: boolean): boolean {
  return ordinalPoint && match[5] === "." && match[3] === undefined;
}

function numbered(text: string, ordinalPoint: boolean): number[] {
  const starts: number[] = [];
  let style = "";
  let values = new Map<string, number>();
  marker.lastIndex = 0;
  for (let match = marker.exec(text); match; match = marker.exec(text)) {
    const found = valuesOf(match);
    const shape = `${match[1] ?? ""}${match[5]}`;
    if (match.index === 0) {
      style = shape;
      // "3. bis 5. Juni", "12. The": a list that has no bullets begins with one.
      values = /[\da-z(]/i.test(text.charAt(0)) ? new Map([...found].filter(([, value]) => value === 1)) : found;
      continue;
    }
    // Only a line that begins with an item is a list; a parenthesis or a comma before the marker keeps the items in one sentence.
    if (style === "") return [];
    if (mayBeOrdinal(match, ordinalPoint) && kindAt(text, match.index - 2) !== Kind.stop) continue;
    if (shape !== style || /[,;:،、；，：]/u.test(text.charAt(match.index - 2))) continue;
    const next = new Map([...found].filter(([kind, value]) => values.get(kind) === value - 1));
    if (next.size === 0) continue;
    values = next;
    starts.push(match.index);
  }
  return starts;
}

function bulleted(text: string): number[] {
  const starts: number[] = [];
  let first = "";
  bullet.lastIndex = 0;
  for (let match = bullet.exec(text); match; match = bullet.exec(text)) {
    if (match.index === 0) first = match[1] as string;
    else if (first === "") return [];
    else if (match[1] === first) starts.push(match.index);
  }
  return starts;
}

/**
 * Where the second and later items begin in a line that is a list: "1) One 2) Two", "a. One b. Two", "• One • Two".
 * Ascending; empty for a text that does not begin with an item.
 */
export function itemStarts(text: string, ordinalPoint: boolean): number[] {
  if (!/^[\s(]*(?:[•⁃‣◦▪●■·]|[\da-zIVXL]{1,5}[.)])/u.test(text)) return [];
  return [...new Set([...numbered(text, ordinalPoint), ...bulleted(text)])].sort((a, b) => a - b);
}
