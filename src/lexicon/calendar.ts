import { fold } from "../token/fold.ts";

const known = new Map<string, ReadonlySet<string>>();

function texts(tag: string): string[] {
  const forms: Intl.DateTimeFormatOptions[] = [{ month: "long" }, { month: "long", day: "numeric" }, { weekday: "long" }];
  return forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(tag, { ...form, timeZone: "UTC" });
    // One day of each month: in this year they fall on every day of the week.
    return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2020, month, 1)));
  });
}

/** The months and days of the week of a language, folded, from the runtime's own data (CLDR). Empty for a language that it does not know. */
export function calendarOf(tag: string): ReadonlySet<string> {
  let words = known.get(tag);
  if (!words) {
    const read = Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0 ? texts(tag) : [];
    words = new Set(read.flatMap((text) => text.match(/\p{L}{3,}/gu) ?? []).map(fold));
    known.set(tag, words);
  }
  return words;
}
