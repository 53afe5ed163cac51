import { distance } from "fastest-levenshtein";

const PARTS = /[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;
const LETTERS = /^\p{L}+$/u;
const LONG = 5; // letters of a word in which a slip can be told from another language's form
const ENDING = 2; // letters in which such forms differ: "version" and "versione"
const LONGEST = 300;

const partsOf = (text: string) =>
  text
    .slice(0, LONGEST)
    .split(PARTS)
    .filter((part) => part !== "");

/** True where two letters that stand next to each other have changed places. */
function transposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function misspelt(a: string, b: string): boolean {
  if (!LETTERS.test(a) || !LETTERS.test(b)) return true;
  if (transposed(a, b)) return true;
  if (Math.min(a.length, b.length) < LONG || distance(a, b) !== 1) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return at < Math.min(a.length, b.length) - ENDING;
}

/** True where `parts` is `all` without one of them. */
function dropped(parts: readonly string[], all: readonly string[]): boolean {
  if (parts.length + 1 !== all.length) return false;
  let at = 0;
  while (at < parts.length && parts[at] === all[at]) at++;
  return parts.slice(at).every((part, k) => part === all[at + 1 + k]);
}

/**
 * True where a path, a file or an identifier was copied with a slip: a letter, digit or separator changed, a part lost or added.
 * False where words in it have become other words: "/path/to/file" may be "/percorso/del/file".
 */
export function slipped(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  if (x.join("").toLowerCase() === y.join("").toLowerCase()) return true;
  if (x.length !== y.length) return dropped(x, y) || dropped(y, x);
  return x.every((part, k) => part === y[k] || misspelt(part, y[k] as string));
}
