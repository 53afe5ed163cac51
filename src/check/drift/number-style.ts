import type { NumberForms } from "../../language/index.ts";

/** One way to write a number, found where it can be no other. */
export interface NumberStyle {
  /** What is chosen between: marks in four digits and in more are two matters, for many style guides write "5000" and "50 000". */
  readonly kind: "thousands" | "four digits" | "decimals" | "percent";
  /** As the message names it: "1.000", "1000", "0,5", "5 %". */
  readonly style: string;
  readonly start: number;
  readonly end: number;
}

const DIGITS = /\d+(?:[.,'’\u00a0\u202f\u2009 ]\d+)*/g;
const GROUPED = /^[1-9]\d{0,2}(?:([.,'’\u00a0\u202f\u2009 ])\d{3})(?:\1\d{3})*$/;
const DECIMAL = /^\d+([.,])\d+$/;
const SPACE = /[\u00a0\u202f\u2009 ]/;
const MONEY = /[€$£¥]\s?$/;
const MEASURE = /^[\u00a0\u202f\u2009 ]?(?:[%‰€$£¥]|°\s?[CF]|(?:[kcmµ]?m|[kmµ]?g|[mkMG]?W|[kMGT]B|k?Hz|km\/h)(?![A-Za-z0-9]))/;
const PERCENT = /^([\u00a0\u202f\u2009 ]?)%(?![A-Za-z0-9-])/;
const YEARS = 2100; // four digits up to here may be a year

const DIGIT = /\d/;
/** A letter of a script with capitals: the others part no words. */
const letter = (mark: string) => mark.toLowerCase() !== mark.toUpperCase();

/** True where digits are part of a code, a date, a time, a sum, a reference. */
function bound(text: string, start: number, end: number): boolean {
  const [before, after, next] = [text.charAt(start - 1), text.charAt(end), text.charAt(end + 1)];
  if (letter(before) || (before !== "" && ".,:;/\\_+#№§°~<>=*^-".includes(before))) return true;
  if (letter(after) || (after !== "" && "/\\_=*^".includes(after))) return true;
  if ("-–:.,".includes(after) && DIGIT.test(next)) return true;
  return ((after === "-" || after === "–") && letter(next)) || (SPACE.test(after) && DIGIT.test(next));
}

/** The number styles of a sentence. */
export function numberStyles(text: string, { decimal, group, eras }: NumberForms): NumberStyle[] {
  const found: NumberStyle[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const ahead = text.slice(Math.max(0, start - 8), start);
    const behind = text.slice(end, end + 24);
    const add = (kind: NumberStyle["kind"], style: string, to = end) => found.push({ kind, style, start, end: to });
    const percent = PERCENT.exec(behind);
    if (percent) add("percent", percent[1] ? "5 %" : "5%", end + percent[0].length);
    if (bound(text, start, end)) continue;
    const grouped = GROUPED.exec(raw);
    const mark = grouped?.[1] ?? "";
    const sign = SPACE.test(mark) ? " " : mark;
    const digits = raw.replace(/\D/g, "");
    // "116 123" may be called; what ends in a nought is counted.
    const counted = sign !== " " || group[0] === " " || digits.endsWith("0");
    if (grouped && counted && (digits.length > 6 || (group.includes(sign) && !decimal.includes(sign)))) {
      add(digits.length === 4 ? "four digits" : "thousands", `1${sign}000`);
      continue;
    }
    if (eras.some((era) => behind.trimStart().startsWith(era))) continue;
    // Without a mark only round numbers: others are years, codes, places in a list.
    if (/^[1-9]\d{3,7}$/.test(raw) && raw.endsWith("00") && Number(raw) > YEARS) {
      add(raw.length === 4 ? "four digits" : "thousands", "1000");
      continue;
    }
    const point = DECIMAL.exec(raw)?.[1];
    if (point && !grouped && (MEASURE.test(behind) || MONEY.test(ahead))) add("decimals", `0${point}5`);
  }
  return found;
}
