import type { Pair } from "../align/index.ts";
import type { Before, Bitext } from "../core/bead.ts";
import type { Document } from "../core/document.ts";
import { fingerprint } from "../core/fingerprint.ts";
import { parseBilingual } from "../read/index.ts";
import { comparable, documentOf, type RunOptions } from "../run.ts";
import { segment } from "../segment/segment.ts";
import type { Pooled } from "./pools.ts";

/** How the texts of a pair are read; what is absent is as the options of the run say. */
export type Reading = Pick<RunOptions, "from" | "to" | "format">;

/** What is known of a pair besides its texts. */
interface Among extends Reading {
  /** What it is called among the others, however its texts change; default: its paths. Which pairs learn together depends on it. */
  readonly name?: string;
}

/** A text and its translation, among others. */
export interface PairOfTexts extends Among {
  readonly source: string | Document;
  readonly target: string | Document;
  readonly sourcePath?: string;
  readonly targetPath?: string;
  /** Both as they were before, for `translation-stale`. */
  readonly before?: { readonly source: string; readonly target: string };
}

/** A text that holds both versions, one after the other, among others. */
export interface BilingualText extends Among {
  readonly bilingual: string;
  readonly path?: string;
}

/** One of several pairs. */
export type AnyPair = PairOfTexts | BilingualText;

/** A pair, its languages, and its documents where they had to be read for them. */
export interface Known extends Pooled {
  readonly index: number;
  readonly pair: AnyPair;
  readonly from: string;
  readonly to: string;
  readonly documents?: readonly [Document | string, Document | string];
}

/** A pair that has been read. */
export interface Read extends Pair {
  readonly index: number;
  readonly pair: AnyPair;
}

function readingOf({ from, to, format }: Reading, options: Reading): Reading {
  const all = { from: from ?? options.from, to: to ?? options.to, format: format ?? options.format };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Reading;
}

const textOf = (text: string | Document) => (typeof text === "string" ? text : text.text);

/** What is told of a pair before it is aligned; texts are read where a language has to be found. */
export async function knownOf(pair: AnyPair, index: number, options: Reading): Promise<Known> {
  const { from, to, ...reading } = readingOf(pair, options);
  const bilingual = "bilingual" in pair;
  const text = bilingual ? pair.bilingual : `${textOf(pair.target)}\u0000${textOf(pair.source)}`;
  const paths = bilingual ? pair.path : [pair.targetPath ?? "", pair.sourcePath ?? ""].join("\u0000");
  const name = pair.name ?? paths ?? "";
  const own = { index, pair, name: name === "" || name === "\u0000" ? fingerprint(text) : name, text, size: text.length };
  // Languages that are given spare the reading of texts whose results are kept.
  if (bilingual) {
    if (from !== undefined && to !== undefined) return { ...own, from, to };
    const documents = await partsOf(pair, { ...reading, ...(from ? { from } : {}), ...(to ? { to } : {}) });
    return { ...own, from: documents[0].language, to: documents[1].language, documents };
  }
  const side = async (text: string | Document, language: string | undefined, path: string | undefined) =>
    typeof text === "string" && language !== undefined ? text : await documentOf(text, reading, language, path);
  const documents = [await side(pair.source, from, pair.sourcePath), await side(pair.target, to, pair.targetPath)] as const;
  const [source, target] = documents.map((one) => (typeof one === "string" ? undefined : one.language));
  return { ...own, from: from ?? (source as string), to: to ?? (target as string), documents };
}

/** Reads and segments a pair. */
export async function readPair({ index, pair, documents, from, to }: Known, options: Reading): Promise<Read> {
  const { format } = readingOf(pair, options);
  const reading = format ? { format } : {};
  const [source, target] =
    "bilingual" in pair
      ? ((documents ?? (await partsOf(pair, { ...reading, from, to }))) as [Document, Document])
      : [
          await documentOf(documents?.[0] ?? pair.source, reading, from, pair.sourcePath),
          await documentOf(documents?.[1] ?? pair.target, reading, to, pair.targetPath),
        ];
  comparable(source, target, readingOf(pair, options));
  return { index, pair, source: await segment(source), target: await segment(target) };
}

async function partsOf({ bilingual, path }: BilingualText, reading: Reading): Promise<[Document, Document]> {
  const { source, target } = await parseBilingual(bilingual, { ...reading, ...(path === undefined ? {} : { path }) });
  return [source, target];
}

/** The earlier texts of a pair. Where they cannot be read, nothing is known of them. */
export async function beforeOf(pair: AnyPair, { source, target }: Bitext, options: Reading): Promise<Before | undefined> {
  if ("bilingual" in pair || !pair.before) return undefined;
  const reading = readingOf(pair, options);
  try {
    return {
      source: await segment(await documentOf(pair.before.source, reading, source.language, pair.sourcePath)),
      target: await segment(await documentOf(pair.before.target, reading, target.language, pair.targetPath)),
    };
  } catch {
    return undefined;
  }
}
