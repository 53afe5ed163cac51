import { alignAll, type Pair } from "../align/index.ts";
import type { Before, Bitext } from "../core/bead.ts";
import type { Document } from "../core/document.ts";
import { fingerprint } from "../core/fingerprint.ts";
import type { Checked } from "../core/report.ts";
import { towards } from "../lexicon/knowledge.ts";
import { parseBilingual } from "../read/index.ts";
import { alignable, checkBitext, comparable, documentOf, informed, type RunOptions } from "../run.ts";
import { segment } from "../segment/segment.ts";
import { fitting } from "../term/terminology.ts";
import { type Pooled, poolsOf } from "./pools.ts";

/** How the texts of a pair are read; what is absent is as the options of the run say. */
type Reading = Pick<RunOptions, "from" | "to" | "format">;

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

/** Keeps results from one run to the next, for pairs that were aligned together. */
export interface ResultCache {
  /** What was kept for these pairs, by place. */
  load(pool: readonly AnyPair[]): Promise<readonly (Checked | undefined)[]>;
  /** Keeps what came of these pairs; undefined where one could not be checked. */
  save(pool: readonly AnyPair[], results: readonly (Checked | undefined)[]): Promise<void>;
}

/** How several pairs are checked. */
export interface RunAllOptions extends Omit<RunOptions, "sourcePath" | "targetPath" | "linker" | "before"> {
  /** Told of each pair that cannot be checked, by its index; the others go on. Default: the first such error is thrown. */
  readonly failed?: (error: unknown, index: number) => void;
  /** Indexes of the pairs that are checked; the others help to align them. Default: all. */
  readonly chosen?: ReadonlySet<number>;
  /** Told after each pair how many are done, of those that are checked. */
  readonly progress?: (done: number, total: number) => void | Promise<void>;
  /** Spares the work on pairs that it knows. It must be one for the same options. */
  readonly cache?: ResultCache;
}

/** A pair, its languages, and its documents where they had to be read for them. */
interface Known extends Pooled {
  readonly index: number;
  readonly pair: AnyPair;
  readonly from: string;
  readonly to: string;
  readonly documents?: readonly [Document | string, Document | string];
}

/** A pair that has been read. */
interface Read extends Pair {
  readonly index: number;
  readonly pair: AnyPair;
}

/**
 * Checks several pairs. Those of the same two languages are aligned together, some at a time: what one teaches of the words helps
 * the others, so that many short texts are aligned as well as a long one. Their order changes nothing. The results are in the
 * order of the pairs, without those that cannot be checked.
 * @throws UserError as `check` does, unless `failed` is given; and where a dictionary or a term base fits none of the pairs.
 */
export async function checkAll(pairs: readonly AnyPair[], options: RunAllOptions = {}): Promise<Checked[]> {
  const { chosen, cache, progress, failed = rethrow } = options;
  const wanted = (index: number) => chosen?.has(index) ?? true;
  const complain = (error: unknown, index: number) => {
    if (wanted(index)) failed(error, index);
  };
  const known: Known[] = [];
  for (const [index, pair] of pairs.entries()) {
    try {
      known.push(await knownOf(pair, index, options));
    } catch (error) {
      complain(error, index);
    }
  }
  const groups = byLanguages(known);
  const serving = servingOf(groups, options);
  const checked: Checked[] = [];
  const total = known.filter(({ index }) => wanted(index)).length;
  let done = 0;
  for (const group of groups) {
    const run = { ...options, ...serving(group) };
    for (const pool of poolsOf(group)) {
      if (!pool.some(({ index }) => wanted(index))) continue;
      const texts = pool.map(({ pair }) => pair);
      const kept = cache ? await cache.load(texts) : [];
      const results = new Map(pool.flatMap(({ index }, k) => (kept[k] ? [[index, kept[k]]] : [])));
      if (!pool.every(({ index }) => !wanted(index) || results.has(index))) {
        let whole = true;
        const tell = (error: unknown, index: number) => {
          whole = false;
          complain(error, index);
        };
        for await (const { index, result } of resultsOf(pool, wanted, run, tell)) {
          results.set(index, result);
          whole &&= result.failures.length === 0;
          await progress?.(done + results.size, total);
        }
        const all = pool.map(({ index }) => results.get(index));
        if (whole) await cache?.save(texts, all);
      }
      for (const [index, result] of results) if (wanted(index)) checked[index] = result;
      done += pool.filter(({ index }) => wanted(index)).length;
      await progress?.(done, total);
    }
  }
  return checked.filter((one) => one !== undefined);
}

function rethrow(error: unknown): never {
  throw error;
}

/** Reads, aligns and checks a pool; of those not wanted no result is given. */
async function* resultsOf(
  pool: readonly Known[],
  wanted: (index: number) => boolean,
  options: RunAllOptions,
  failed: (error: unknown, index: number) => void,
): AsyncIterable<{ readonly index: number; readonly result: Checked }> {
  const read: Read[] = [];
  for (const one of pool) {
    try {
      read.push(await readPair(one, options));
    } catch (error) {
      failed(error, one.index);
    }
  }
  const [first] = read;
  if (!first) return;
  const own = await informed(options, first.source.language, first.target.language);
  const learned = { ...own, knowledge: towards(own.knowledge, first.source.language, first.target.language) };
  for (const { index, pair, bitext } of alignTogether(read, learned, failed)) {
    if (!wanted(index)) continue;
    try {
      const before = await beforeOf(pair, bitext, options);
      yield { index, result: checkBitext(bitext, before ? { ...own, before } : own) };
    } catch (error) {
      failed(error, index);
    }
  }
}

function readingOf({ from, to, format }: Reading, options: Reading): Reading {
  const all = { from: from ?? options.from, to: to ?? options.to, format: format ?? options.format };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Reading;
}

const textOf = (text: string | Document) => (typeof text === "string" ? text : text.text);

async function knownOf(pair: AnyPair, index: number, options: RunAllOptions): Promise<Known> {
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

async function readPair({ index, pair, documents, from, to }: Known, options: RunAllOptions): Promise<Read> {
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
async function beforeOf(pair: AnyPair, { source, target }: Bitext, options: RunAllOptions): Promise<Before | undefined> {
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

function byLanguages(known: readonly Known[]): Known[][] {
  const groups = new Map<string, Known[]>();
  for (const pair of known) {
    const key = `${pair.from}\u0000${pair.to}`;
    const group = groups.get(key);
    if (group) group.push(pair);
    else groups.set(key, [pair]);
  }
  return [...groups.values()];
}

/** True where the words are about these two languages. */
function fits(test: (from: string, to: string) => unknown, [first]: readonly Known[]): boolean {
  try {
    if (first) test(first.from, first.to);
    return first !== undefined;
  } catch {
    return false;
  }
}

/** Of the dictionaries and term bases, those that each group can use. One that no group can use is a mistake. */
function servingOf(groups: readonly (readonly Known[])[], { knowledge = [], terms = [] }: RunAllOptions) {
  const tests = [
    ...knowledge.map((known) => (from: string, to: string) => towards([known], from, to)),
    ...terms.map((base) => (from: string, to: string) => fitting(base, from, to)),
  ];
  const [first] = groups[0] ?? [];
  for (const test of first ? tests : []) {
    if (first && !groups.some((group) => fits(test, group))) test(first.from, first.to);
  }
  return (group: readonly Known[]) => ({
    knowledge: knowledge.filter((_, k) => fits(tests[k] as (typeof tests)[number], group)),
    terms: terms.filter((_, k) => fits(tests[knowledge.length + k] as (typeof tests)[number], group)),
  });
}

/** Aligns a pool. Texts that do not answer each other are refused, and teach the others nothing. */
function alignTogether(
  pool: readonly Read[],
  options: RunAllOptions,
  failed: (error: unknown, index: number) => void,
): (Omit<Read, "source" | "target"> & { readonly bitext: Bitext })[] {
  const once = (pairs: readonly Read[]) => {
    const { bitexts, evidence } = alignAll(pairs, options);
    const refused = new Set<number>();
    const aligned = pairs.flatMap(({ index, pair }, k) => {
      const bitext = bitexts[k] as Bitext;
      try {
        alignable(bitext, evidence[k] as number);
        return [{ index, pair, bitext }];
      } catch (error) {
        refused.add(index);
        failed(error, index);
        return [];
      }
    });
    return { aligned, rest: pairs.filter(({ index }) => !refused.has(index)) };
  };
  const first = once(pool);
  return first.rest.length < pool.length && first.rest.length > 0 ? once(first.rest).aligned : first.aligned;
}
