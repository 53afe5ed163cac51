/** One entry of a list of the language data. */
export interface Entry {
  readonly form: string;
  readonly value: string;
}

/** The forms of a list of the language data, each with the value of its entry; "_" stands for a space. */
export function entriesOf(list: string): Entry[] {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [forms = "", value = ""] = splitLast(entry);
      return forms
        .split("|")
        .filter((form) => form !== "")
        .map((form) => ({ form: form.replaceAll("_", " "), value }));
    });
}

/** "a|b=c|d" parted at its last equals sign. */
function splitLast(entry: string): [string, string] {
  const at = entry.lastIndexOf("=");
  return at < 0 ? [entry, ""] : [entry.slice(0, at), entry.slice(at + 1)];
}

/** The entries of a list without values. */
export const wordsOf = (list: string): string[] => entriesOf(list).map(({ form }) => form);

/** A form as a pattern that means itself. */
export const literal = (form: string): string => form.replace(/[.?+^$()[\]{}|\\*/-]/g, "\\$&").replaceAll(" ", "\\s");

/** Alternatives of forms, the longest first. */
export const anyOf = (forms: readonly string[]): string =>
  [...new Set(forms)]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join("|");
