import { written } from "../visible.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

// Marks of direction are left alone: a cell keeps them to itself. An embedding or an override shows letters in an order that
// is not theirs: it is written out, as are the controls. Half a surrogate pair has no place in a file.
const SPECIAL = /[&<>"'\u202a-\u202e]|(?![\t\n\r])\p{Cc}|\p{Cs}/gu;

/** A text as HTML shows it, in an element or between quotes. Controls and what would turn its direction are made visible. */
export function escaped(text: string): string {
  return text.replace(SPECIAL, (character) => ENTITIES[character] ?? written(character));
}

/** An attribute with its space before it; nothing where there is no value. */
export function attribute(name: string, value: string | number | undefined): string {
  return value === undefined || value === "" ? "" : ` ${name}="${escaped(String(value))}"`;
}

/** A value as JSON in letters that `escaped` leaves as they are or as entities: it is read back as it was. */
export const plainJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** A number with its noun. */
export const counted = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number.toLocaleString("en")} ${number === 1 ? noun : plural}`;

const RIGHT_TO_LEFT = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/** The direction in which a language is written; "auto" where its tag is none. */
export function directionOf(language: string): "ltr" | "rtl" | "auto" {
  try {
    return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr";
  } catch {
    return "auto";
  }
}

/** The name of a language in English; its tag where it has none. */
export function languageName(language: string): string {
  try {
    return new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}
