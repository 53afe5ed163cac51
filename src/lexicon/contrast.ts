import { type Contrast, cognateBeginnings, cognateEnds, cognateLanguages, contrasts, plainStem } from "../language/cognates.ts";
import { fold } from "../token/fold.ts";

/** A form of a part of words in one language. */
interface Part {
  readonly name: string;
  readonly end: boolean;
  /** The form, and its place among those of the part: what the same form of another part is found by. */
  readonly form: string;
  readonly place: number;
}

/** The parts of the words of one language. */
interface Parts {
  readonly all: readonly Part[];
  /** Forms by the name of their part. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  /** Any text that holds one. */
  readonly any: RegExp;
}

/** A word taken apart. */
export interface Divided {
  readonly part: Part;
  /** What is left of the word, as written in lower case. */
  readonly rest: string;
  /** The same, as words of different languages are compared. */
  readonly plain: string;
}

/** Letters that must be left of a word: "logia" alone is no end. */
const SHORTEST = 2;
/** Letters of the rest that must be equal where a word has lost its beginning: its end differs by language. */
const SAME = 4;

const known = new Map<string, Parts | undefined>();

function formsOf(cell: string): string[] {
  if (cell === "-") return [];
  const [stem = "", endings] = cell.split("-");
  return (endings ?? "").split(",").map((ending) => stem + ending);
}

function partsOf(tag: string): Parts | undefined {
  if (known.has(tag)) return known.get(tag);
  const column = cognateLanguages.indexOf(tag);
  const forms = new Map<string, string[]>();
  const all = [cognateEnds, cognateBeginnings].flatMap((rows, k) =>
    rows
      .trim()
      .split("\n")
      .flatMap((row): Part[] => {
        const [name = "", ...cells] = row.trim().split(/ +/);
        forms.set(name, column < 0 ? [] : formsOf(cells[column] ?? "-"));
        return (forms.get(name) as string[]).map((form, place) => ({ name, end: k === 0, form, place }));
      }),
  );
  all.sort((a, b) => b.form.length - a.form.length);
  const source = (end: boolean) =>
    all
      .filter((part) => part.end === end)
      .map(({ form }) => form)
      .join("|");
  const any = new RegExp(`(?:${source(true)})(?!\\p{L})|(?<!\\p{L})(?:${source(false)})`, "iu");
  const parts = all.length === 0 ? undefined : { all, forms, any };
  known.set(tag, parts);
  return parts;
}

/** The ways in which a word can be taken apart, the longest part first. */
export function divide(word: string, tag: string): Divided[] {
  const lower = word.toLowerCase();
  const parts = partsOf(tag);
  if (!parts?.any.test(lower)) return [];
  return parts.all.flatMap((part) => {
    const has = part.end ? lower.endsWith(part.form) : lower.startsWith(part.form);
    if (!has || lower.length - part.form.length < SHORTEST) return [];
    const rest = part.end ? lower.slice(0, -part.form.length) : lower.slice(part.form.length);
    return [{ part, rest, plain: plainStem(fold(rest)) }];
  });
}

/** The word with another part in place of its own; undefined where the language has no such form. */
function exchanged({ part, rest }: Divided, name: string, tag: string): string | undefined {
  const forms = partsOf(tag)?.forms.get(name);
  const form = forms?.[part.place] ?? forms?.[0];
  return form === undefined ? undefined : part.end ? rest + form : form + rest;
}

/** True where two words have the same rest: for an end the same stem, for a beginning the same first letters. */
function sameRest(a: Divided, b: Divided): boolean {
  if (a.part.end !== b.part.end) return false;
  return a.part.end ? a.plain === b.plain : a.plain.length >= SAME && a.plain.slice(0, SAME) === b.plain.slice(0, SAME);
}

function parted({ parts, oneWay, except }: Contrast, source: Divided, target: Divided): boolean {
  const [a, b] = [parts.indexOf(source.part.name), parts.indexOf(target.part.name)];
  if (a < 0 || b < 0 || a === b || (oneWay && a > b)) return false;
  return !except.some((end) => source.plain.endsWith(end) || target.plain.endsWith(end));
}

/** True where one word, taken apart, is the regular counterpart of another. */
export function corresponds(source: readonly Divided[], target: readonly Divided[]): boolean {
  return target.some((b) => source.some((a) => a.part.name === b.part.name && sameRest(a, b)));
}

/** A target word that has the form of another source word's counterpart. */
export interface Mistaken {
  /** The source word whose regular counterpart it is: "intention". */
  readonly other: string;
  /** The regular counterpart of the source word: "intensione". */
  readonly regular: string;
}

/**
 * What a target word is mistaken for where it differs from its source word in a part that languages keep apart.
 * @param isWord - tells the words of a language, where somebody knows them; the words put together must be such
 */
export function mistaken(
  source: readonly Divided[],
  target: readonly Divided[],
  from: string,
  to: string,
  isWord?: (word: string, tag: string) => boolean,
): Mistaken | undefined {
  for (const a of source) {
    for (const b of target) {
      if (!sameRest(a, b) || !contrasts.some((contrast) => parted(contrast, a, b))) continue;
      const other = exchanged(a, b.part.name, from);
      const regular = exchanged(b, a.part.name, to);
      if (other === undefined || regular === undefined) continue;
      if (!isWord || (isWord(other, from) && isWord(regular, to))) return { other, regular };
    }
  }
  return undefined;
}
