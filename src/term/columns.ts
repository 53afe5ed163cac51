import { closest } from "fastest-levenshtein";
import { tagOf } from "./term-base.ts";

/** What a column of a table of terms holds. */
type Field = "terms" | "admitted" | "forbidden" | "status" | "case" | "pos" | "keep" | "definition" | "note" | "id";

/** A column: its field, and the language that it is about where it is about one. */
export interface Column {
  readonly field: Field;
  readonly language?: string;
}

const NAMES: Readonly<Record<Field, readonly string[]>> = {
  terms: ["term", "terms", "preferred", "preferred term", "preferred terms", "translation"],
  admitted: ["admitted", "allowed", "accepted", "synonym", "synonyms", "variant", "variants", "alternative", "alternatives"],
  forbidden: ["forbidden", "forbidden term", "forbidden terms", "deprecated", "prohibited", "banned", "do not use", "avoid"],
  status: ["status", "usage", "usage status", "administrative status"],
  case: ["case", "case sensitive", "casesensitive", "match case"],
  pos: ["pos", "part of speech", "partofspeech", "word class", "grammar"],
  keep: [
    "keep",
    "do not translate",
    "dnt",
    "untranslatable",
    "non translatable",
    "not translatable",
    "nontranslatable",
    "read only",
  ],
  definition: ["definition", "def", "description", "explanation"],
  note: ["note", "notes", "comment", "comments", "remark", "remarks", "context", "example"],
  id: ["entry id", "concept id", "term id", "entry", "number", "#"],
};
const FIELDS = new Map(Object.entries(NAMES).flatMap(([field, names]) => names.map((name) => [name, field as Field] as const)));

const plain = (name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");

let english: Intl.DisplayNames | undefined;
let byName: Map<string, string> | undefined;

/** The English name of a language that the runtime knows of. */
function englishName(primary: string): string | undefined {
  english ??= new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  return english.of(primary);
}

/** The language of an English name ("Italian"), as other tools head their columns. */
function named(name: string): string | undefined {
  if (!byName) {
    byName = new Map();
    const letters = [..."abcdefghijklmnopqrstuvwxyz"];
    for (const tag of letters.flatMap((a) => letters.map((b) => a + b))) {
      const language = englishName(tag);
      // Of an old code and a new one of the same name, the new one is its own canonical form.
      if (language && tagOf(tag) === tag) byName.set(language.toLowerCase(), tag);
    }
  }
  return byName.get(plain(name));
}

/** The tag of a language that the runtime knows of. */
function languageOfColumn(name: string): string | undefined {
  const tag = tagOf(name);
  if (tag !== undefined && englishName(tag.split("-", 1)[0] as string)) return tag;
  return named(name);
}

/** The two parts of "forbidden:it", "it:forbidden", "Status [it]", "note (it)" and "it_note", either first. */
function partsOf(name: string): readonly (readonly [string, string])[] {
  const match = /^([^:[(]+)[:[(]([^\])]+)[\])]?$/.exec(name.trim());
  const score = name.indexOf("_");
  const pairs = match ? [[match[1] as string, match[2] as string] as const] : [];
  return score > 0 ? [...pairs, [name.slice(0, score), name.slice(score + 1)]] : pairs;
}

/**
 * What a heading says of its column. A heading that speaks of a language and is not understood gives the nearest one that would be;
 * one that says nothing to us, undefined.
 */
export function columnOf(name: string): Column | { readonly nearest: string } | undefined {
  const alone = FIELDS.get(plain(name));
  if (alone) return { field: alone };
  for (const [left, right] of partsOf(name)) {
    for (const [first, second] of [
      [left, right],
      [right, left],
    ] as const) {
      const field = FIELDS.get(plain(first));
      const language = languageOfColumn(second);
      if (field && language !== undefined) return { field, language };
    }
  }
  const language = languageOfColumn(name);
  if (language !== undefined) return { field: "terms", language };
  const [field = "", other] = name.split(":");
  if (other === undefined || tagOf(other) === undefined) return undefined;
  return { nearest: `${closest(plain(field), [...FIELDS.keys()])}:${other.trim()}` };
}
