import { gzipSync } from "node:zlib";
import type { Knowledge } from "../lexicon/knowledge.ts";
import { LearnedLexicon, writeLexicon as textOf } from "../lexicon/lexicon-file.ts";
import { unzip } from "./dictionary.ts";
import { decode, readBytes, writeText } from "./files.ts";

/** Reads a lexicon with its counts as they were learned. */
export async function readCounts(path: string): Promise<LearnedLexicon> {
  return new LearnedLexicon(decode(unzip(await readBytes(path), path), path), path);
}

/**
 * Reads a lexicon that `learnLexicon` or `bitextlint learn` has made, to be given as knowledge.
 * @throws UserError where it cannot be read, or is damaged.
 */
export async function readLexicon(path: string): Promise<Knowledge> {
  return readCounts(path);
}

const SYSTEM = 9; // the byte of gzip's head that tells the operating system
const UNKNOWN = 255;

/**
 * Writes a lexicon to a file. The same lexicon gives the same bytes.
 * @throws UserError where it cannot be written.
 */
export async function writeLexicon(path: string, lexicon: LearnedLexicon): Promise<void> {
  const bytes = gzipSync(textOf(lexicon.counts(), lexicon.languages), { level: 9 });
  bytes[SYSTEM] = UNKNOWN;
  await writeText(path, bytes);
}
