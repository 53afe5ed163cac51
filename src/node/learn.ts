import { UserError } from "../core/errors.ts";
import type { LearnedLexicon } from "../lexicon/lexicon-file.ts";
import { parse } from "../read/index.ts";
import { fromSegments } from "../read/segments.ts";
import { segment } from "../segment/segment.ts";
import { readText, streamBytes } from "./files.ts";
import { Gatherer } from "./gather.ts";
import { readCounts } from "./lexicon.ts";
import { readRecord, type StreamRecord, type Unit } from "./record.ts";
import { lines, reason } from "./stream.ts";
import { choose, readTmx } from "./tmx.ts";

/** How a lexicon is learned. */
export interface LearnOptions {
  /** BCP 47 tag of the source; default: told by the files. Of a file with many languages, this one is taken. */
  readonly from?: string;
  /** BCP 47 tag of the target; default: told by the files. */
  readonly to?: string;
  /** What two strings of a record are: a pair that is aligned, or whole documents. Default: a pair. */
  readonly unit?: Unit;
}

/**
 * Learns which words translate each other, and how often they did, from TMX (`.tmx`), JSON Lines (`.jsonl`, with the records of
 * the stream), pairs of documents (source, target, source, target …) and lexicons learned before, whose counts are added.
 * @throws UserError where a file cannot be read, holds nothing to learn from, or is of other languages than the rest.
 */
export async function learnLexicon(paths: readonly string[], options: LearnOptions = {}): Promise<LearnedLexicon> {
  const gatherer = new Gatherer(options);
  const documents: string[] = [];
  for (const path of paths) {
    if (/\.tmx$/i.test(path)) await addTmx(gatherer, path);
    else if (/\.(?:jsonl|ndjson)$/i.test(path)) await addRecords(gatherer, path, options);
    else if (await isPacked(path)) await addLexicon(gatherer, path);
    else documents.push(path);
  }
  if (documents.length % 2 > 0) {
    throw new UserError({
      cause: `${documents.length} document${documents.length === 1 ? " is" : "s are"} named`,
      remedy: "give them in pairs: source, target, source, target …",
    });
  }
  for (let k = 0; k < documents.length; k += 2) {
    const [source, target] = documents.slice(k, k + 2) as [string, string];
    const [a, b] = [await documentOf(source, options.from), await documentOf(target, options.to)];
    gatherer.require(a.language, b.language, target);
    gatherer.addDocuments({ source: a, target: b });
  }
  return gatherer.finish();
}

const languageOption = (language: string | undefined) => (language === undefined ? {} : { language });

async function documentOf(path: string, language: string | undefined) {
  return segment(await parse(await readText(path), { path, ...languageOption(language) }));
}

/** True for what begins as gzip does, as a lexicon is packed. */
async function isPacked(path: string): Promise<boolean> {
  for await (const [first, second] of streamBytes(path)) return first === 0x1f && second === 0x8b;
  return false;
}

async function addLexicon(gatherer: Gatherer, path: string): Promise<void> {
  const lexicon = await readCounts(path);
  gatherer.require(lexicon.languages.from, lexicon.languages.to, path);
  gatherer.addLexicon(lexicon);
}

async function addTmx(gatherer: Gatherer, path: string): Promise<void> {
  const languages = new Set<string>();
  let found = false;
  for await (const unit of readTmx(path)) {
    for (const { language } of unit.variants) languages.add(language);
    const pair = choose(unit, gatherer.chosen);
    if (!pair) continue;
    found = true;
    gatherer.addPair(pair[0].text, pair[1].text);
  }
  if (found) return;
  const { from = "any", to = "any other" } = gatherer.chosen;
  throw new UserError({
    path,
    cause: `it holds no segments in ${from} and ${to}`,
    remedy: languages.size === 0 ? "give a file with translations" : `name two of its languages: ${[...languages].join(", ")}`,
  });
}

async function addRecords(gatherer: Gatherer, path: string, options: LearnOptions): Promise<void> {
  let number = 0;
  let found = false;
  for await (const bytes of lines(streamBytes(path))) {
    number++;
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).trim();
      if (text === "") continue;
      if (await addRecord(gatherer, readRecord(JSON.parse(text), "document"), options, `${path}:${number}`)) found = true;
    } catch (error) {
      if (error instanceof UserError && error.path !== undefined) throw error;
      throw new UserError({ path: `${path}:${number}`, cause: reason(error) });
    }
  }
  if (found) return;
  const { from = "any", to = "any other" } = gatherer.chosen;
  throw new UserError({ path, cause: `it holds no records in ${from} and ${to}`, remedy: "check --from and --to" });
}

/** Adds a record; false where it is of other languages than those named. */
async function addRecord(gatherer: Gatherer, record: StreamRecord, options: LearnOptions, place: string): Promise<boolean> {
  const { source, target, aligned } = record;
  const [from, to] = [record.sourceLang ?? options.from, record.targetLang ?? options.to];
  const whole = options.unit === "document" && typeof source === "string";
  const a = whole ? await segment(await parse(source, { path: place, ...languageOption(from) })) : undefined;
  const b = whole ? await segment(await parse(target as string, { path: place, ...languageOption(to) })) : undefined;
  const [fromTag, toTag] = [a?.language ?? from, b?.language ?? to];
  if (fromTag === undefined || toTag === undefined) {
    const [side, option] = fromTag === undefined ? ["source", "--from"] : ["target", "--to"];
    throw new UserError({ cause: `the ${side} language is not known`, remedy: `give ${side}Lang on the record, or ${option}` });
  }
  if (options.from === undefined && options.to === undefined) gatherer.require(fromTag, toTag, place);
  else if (!gatherer.fits(fromTag, toTag)) return false;
  if (a && b) gatherer.addDocuments({ source: a, target: b });
  else if (typeof source === "string") gatherer.addPair(source, target as string);
  else if (aligned) addAligned(gatherer, source, target as readonly string[]);
  else
    gatherer.addDocuments({
      source: fromSegments(source, fromTag).document,
      target: fromSegments(target as readonly string[], toTag).document,
    });
  return true;
}

function addAligned(gatherer: Gatherer, source: readonly string[], target: readonly string[]): void {
  if (source.length !== target.length) {
    throw new UserError({
      cause: `${source.length} source segments stand against ${target.length} target segments`,
      remedy: "give as many of either, or let them be aligned",
    });
  }
  source.forEach((text, k) => {
    gatherer.addPair(text, target[k] as string);
  });
}
