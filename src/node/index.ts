/**
 * Files and streams for Node. Everything of the main entry is here too.
 *
 * @module bitextlint/node
 */
import type { Checked } from "../core/report.ts";
import { type BilingualRunOptions, check, checkBilingual, type RunOptions } from "../run.ts";
import { readText } from "./files.ts";

export * from "../index.ts";
export type { LearnedLexicon } from "../lexicon/lexicon-file.ts";
export { readBaselineFile, writeBaselineFile } from "./baseline.ts";
export { readDictionary } from "./dictionary.ts";
export { readText } from "./files.ts";
export { type Hunspell, readHunspell } from "./hunspell.ts";
export { type LearnOptions, learnLexicon } from "./learn.ts";
export { readLexicon, writeLexicon } from "./lexicon.ts";
export type { StreamOptions, StreamRecord, Unit } from "./record.ts";
export { type SpellingOptions, spellerFinder } from "./spelling.ts";
export { type Answer, checkStream } from "./stream.ts";
export { readTermBase } from "./terms.ts";

/**
 * Checks two files.
 * @throws UserError where a file cannot be read, or as `check` does.
 */
export async function checkFiles(source: string, target: string, options: RunOptions = {}): Promise<Checked> {
  return check(await readText(source), await readText(target), { sourcePath: source, targetPath: target, ...options });
}

/**
 * Checks one file that holds both versions, one after the other.
 * @throws UserError where the file cannot be read, or as `checkBilingual` does.
 */
export async function checkBilingualFile(path: string, options: BilingualRunOptions = {}): ReturnType<typeof checkBilingual> {
  return checkBilingual(await readText(path), { path, ...options });
}
