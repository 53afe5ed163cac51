import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import { UserError } from "../core/errors.ts";
import { Dictionary, keysOf } from "../lexicon/dictionary.ts";
import { type Entry, parseArticle, parseLine } from "../lexicon/entry.ts";
import type { Knowledge } from "../lexicon/knowledge.ts";
import { decode, readBytes } from "./files.ts";

const DICTD = /\.dict(?:\.dz)?$/;
const FREEDICT = /^freedict-([a-z]{3})-([a-z]{3})\./;

/** The languages that the name of a FreeDict file tells: "freedict-deu-fra.dict.dz". */
function languagesOf(path: string): Pick<Knowledge, "languages"> {
  const [, from, to] = FREEDICT.exec(basename(path)) ?? [];
  return from === undefined || to === undefined ? {} : { languages: { from, to } };
}

/** Unpacks gzip, which dictzip is a kind of. */
export function unzip(bytes: Uint8Array, path: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
    throw new UserError({
      path,
      cause: "it is not packed with gzip",
      remedy: "check that it is the file meant, or fetch it anew",
    });
  try {
    return gunzipSync(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError({ path, cause: `it cannot be unpacked (${reason})`, remedy: "fetch it anew" });
  }
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Int32Array(128).fill(-1);
for (let k = 0; k < DIGITS.length; k++) VALUES[DIGITS.charCodeAt(k)] = k;

/** A number of the index: digits of base 64, the highest first. NaN where it is none. */
function numberOf(digits: string): number {
  let value = digits === "" ? Number.NaN : 0;
  for (let k = 0; k < digits.length; k++) {
    const digit = VALUES[digits.charCodeAt(k)] ?? -1;
    value = digit < 0 ? Number.NaN : value * 64 + digit;
  }
  return value;
}

/** Puts the number of an entry under the terms of its headword. */
function note(keys: Map<string, number[]>, headword: string, number: number): void {
  for (const key of keysOf(headword)) {
    const same = keys.get(key);
    if (same) same.push(number);
    else keys.set(key, [number]);
  }
}

/** A dictionary of dictd: articles in one file, an index of headwords with their places beside it. */
async function readDictd(path: string): Promise<Dictionary> {
  const index = path.replace(DICTD, ".index");
  const packed = await readBytes(path);
  const articles = path.endsWith(".dz") ? unzip(packed, path) : packed;
  const keys = new Map<string, number[]>();
  const places: number[] = [];
  const bytes = await readBytes(index).catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    throw new UserError({
      path,
      cause: "its index cannot be read",
      remedy: `a dictionary of dictd has its index beside it: ${basename(index)}`,
    });
  });
  for (const line of new TextDecoder().decode(bytes).split("\n")) {
    const [head = "", offset = "", length = ""] = line.split("\t");
    if (head === "" || /^00-?database/.test(head)) continue;
    const from = numberOf(offset);
    const to = from + numberOf(length);
    if (!(to > from && to <= articles.length)) continue;
    note(keys, head, places.push(from, to) - 2);
  }
  const text = new TextDecoder();
  const read = (place: number) => parseArticle(text.decode(articles.subarray(places[place], places[place + 1])));
  return new Dictionary({ keys, read, path, ...languagesOf(path) });
}

/** A list: a pair on a line, parted by a tab. */
async function readList(path: string): Promise<Dictionary> {
  const bytes = await readBytes(path);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    throw new UserError({
      path,
      cause: "it is packed",
      remedy: "give a dictionary of dictd as .dict.dz, a lexicon with --lexicon, or unpack it",
    });
  }
  const keys = new Map<string, number[]>();
  const entries: Entry[] = [];
  for (const line of decode(bytes, path).split(/\r\n?|\n/)) {
    const entry = parseLine(line);
    if (entry) note(keys, entry.headword, entries.push(entry) - 1);
  }
  return new Dictionary({ keys, read: (number) => entries[number], path, ...languagesOf(path) });
}

/**
 * Reads a bilingual dictionary: of dictd (`.dict` or `.dict.dz`, with its `.index` beside it), or a list of pairs, one a line,
 * source and translations parted by tabs. Its articles are read when they are needed.
 * @throws UserError where it cannot be read, or holds no words.
 */
export async function readDictionary(path: string): Promise<Knowledge> {
  const dictd = DICTD.test(path);
  const dictionary = await (dictd ? readDictd(path) : readList(path));
  if (!dictionary.empty) return dictionary;
  throw new UserError({
    path,
    cause: "it holds no words that can be used",
    remedy: dictd ? "fetch it anew, with its index" : "write a pair on a line: source, tab, translations parted by “;”",
  });
}
