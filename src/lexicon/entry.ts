/** What a dictionary says of one word or phrase. */
export interface Entry {
  readonly headword: string;
  readonly translations: readonly string[];
}

// Grammar, fields, restrictions and references are about the words, and are none of them.
const NOTES = /\[[^\]]*\]|\([^()]*\)|\{[^{}]*\}|<[^<>]*>|\/[^/]*\//gu;

/** The parts of a list of translations, without annotations in brackets. */
function partsOf(list: string, marks: RegExp): string[] {
  return list
    .replace(NOTES, " ")
    .split(marks)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

const SENSE = /^(\s*)\d{1,2}[.)](?:\s+(.*))?$/;
const REFERENCE =
  /^\s*(?:see(?: also)?|cf|synonyms?|antonyms?|hypernyms?|hyponyms?|notes?|examples?|cross[- ]references?)\s*[:.{]/i;
const QUOTATION = /^\s*["“„«]/;

/**
 * Reads an article as FreeDict prints it: the headword with its pronunciation and grammar; then for each sense a line of
 * translations, numbered where there are several; then a definition, references or examples, which are left out.
 */
export function parseArticle(article: string): Entry {
  const [head = "", ...lines] = article.split("\n");
  const headword = head.replace(/\s+[/<[({].*$/, "").trim();
  const translations: string[] = [];
  let awaited = true;
  for (const line of lines) {
    const sense = SENSE.exec(line);
    // An indented number with nothing behind it counts definitions.
    if (sense) awaited = sense[1] === "" || sense[2] !== undefined;
    if (!awaited || REFERENCE.test(line) || QUOTATION.test(line)) continue;
    // "produit 2." at the end of a line: the number of a second definition.
    const text = (sense ? (sense[2] ?? "") : line).replace(/\s\d{1,2}\.\s*$/, "");
    const parts = partsOf(text, /[,;]/);
    if (parts.length === 0) continue;
    translations.push(...parts);
    awaited = false;
  }
  return { headword, translations };
}

/** Reads a line of a list: the source, a tab, and translations parted by ";" or tabs. Empty, or a remark with "#": undefined. */
export function parseLine(line: string): Entry | undefined {
  const tab = line.indexOf("\t");
  if (tab < 1 || line.startsWith("#")) return undefined;
  const [headword] = partsOf(line.slice(0, tab), /$^/);
  const translations = partsOf(line.slice(tab + 1), /[;\t]/);
  return headword === undefined || translations.length === 0 ? undefined : { headword, translations };
}
