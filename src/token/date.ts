import type { Language } from "../language/index.ts";
import type { KnownWord } from "./known-words.ts";
import type { DateWord } from "./quantity.ts";
import type { QuantityPatterns } from "./quantity-patterns.ts";

const CAPITAL = /^\p{Lu}/u;
const DIGIT_BEFORE = /\d(?:st|nd|rd|th|er|º|ª|°|\.)?(?:\s(?:de|of|d['’]))?[\s-]?$/;
const DIGIT_AFTER = /^(?:\.|,)?[\s-](?:de\s|del\s|the\s)?\d/;
const SIGNED = /^(?:\d{1,2})/;

/** The months and days of the week of a text. */
export function datesIn(text: string, words: readonly KnownWord[], patterns: QuantityPatterns): DateWord[] {
  return patterns.spaced ? inWords(text, words, patterns) : inSigns(text, patterns);
}

function inWords(text: string, words: readonly KnownWord[], { months, weekdays, doubtful }: QuantityPatterns): DateWord[] {
  const found: DateWord[] = [];
  const look = (raw: string, start: number) => {
    let end = start + raw.length;
    const lower = raw.toLowerCase();
    let form = lower;
    let month = months.get(lower);
    const day = weekdays.get(lower);
    if (month === undefined && day === undefined) {
      form = `${lower}.`;
      month = months.get(form);
      if (month === undefined) return false;
      if (text.charAt(end) === ".") end++;
    }
    const beside = DIGIT_BEFORE.test(text.slice(Math.max(0, start - 8), start)) || DIGIT_AFTER.test(text.slice(end, end + 8));
    const short = form.endsWith(".") && !text.slice(0, end).endsWith(".");
    if (short && !beside) return true;
    const asks =
      !doubtful.has(form) || (beside && month !== undefined && (CAPITAL.test(raw) || !doubtful.has(lower) || month > 0));
    const kind = month === undefined ? "weekday" : "month";
    found.push({ text: text.slice(start, end), start, end, kind, value: (month ?? day) as number, asks });
    return true;
  };
  for (const { text: raw, start: index, dated } of words) {
    if (!dated || look(raw, index) || !raw.includes("-")) continue;
    let at = index;
    for (const part of raw.split("-")) {
      look(part, at);
      at += part.length + 1;
    }
  }
  return found;
}

function inSigns(text: string, { months, weekdays, doubtful, calendar, signs }: QuantityPatterns): DateWord[] {
  const found: DateWord[] = [];
  for (const { 0: raw, index } of text.matchAll(calendar)) {
    // "21月", "二十一月" are no months, "3月間" is a time.
    if (/\d/.test(text.charAt(index - 1)) && SIGNED.test(raw)) continue;
    if (signs.has(text.charAt(index - 1)) && months.has(raw)) continue;
    const month = months.get(raw);
    const value = month ?? (weekdays.get(raw) as number);
    found.push({
      text: raw,
      start: index,
      end: index + raw.length,
      kind: month === undefined ? "weekday" : "month",
      value,
      asks: !doubtful.has(raw) && !/[间間份]/.test(text.charAt(index + raw.length)),
    });
  }
  return found;
}

/** The name of another month or day in the form in which a text has this one: "aprile" and 10 give "ottobre". */
export function renamed({ text, kind, value: now }: DateWord, value: number, { quantities }: Language): string[] {
  const groups = (kind === "month" ? quantities.months : quantities.weekdays)
    .trim()
    .split(/\s+/)
    .map((group) => group.split("|"));
  const [first, own, other] = kind === "month" ? [1, now - 1, value - 1] : [0, now, value];
  const form = groups[own]?.indexOf(text.toLowerCase()) ?? -1;
  const name = groups[other]?.[Math.max(form, 0)] ?? groups[other]?.[0];
  if (name === undefined || first > value) return [];
  return [text.charAt(0) === text.charAt(0).toLowerCase() ? name : name.charAt(0).toUpperCase() + name.slice(1)];
}
