import { alignAll, type Pair } from "../align/index.ts";
import type { Bitext } from "../core/bead.ts";
import type { Document } from "../core/document.ts";
import type { Checked } from "../core/report.ts";
import { towards } from "../lexicon/knowledge.ts";
import { parseBilingual } from "../read/index.ts";
import { alignable, checkBitext, comparable, documentOf, informed, type RunOptions } from "../run.ts";
import { segment } from "../segment/segment.ts";
import { fitting } from "../term/terminology.ts";

/** How the texts of a pair are read; what is absent is as the options of the run say. */
type Reading = Pick<RunOptions, "from" | "to" | "format">;

/** A text and its translation, among others. */
export interface PairOfTexts extends Pick<RunOptions, "from" | "to" | "format"> {
  readonly source: string | Document;
  readonly target: string | Document;
  readonly sourcePath?: string;
  readonly targetPath?: string;
}

/** A text that holds both versions, one after the other, among others. */
export interface BilingualText extends Pick<RunOptions, "from" | "to" | "format"> {
  readonly bilingual: string;
  readonly path?: string;
}

/** How several pairs are checked. */
export interface RunAllOptions extends Omit<RunOptions, "sourcePath" | "targetPath" | "linker"> {
  /** Told of each pair that cannot be checked, by its index; the others go on. Default: the first such error is thrown. */
  readonly failed?: (error: unknown, index: number) => void;
}

/** A pair that has been read, and its place among those given. */
interface Read extends Pair {
  readonly index: number;
}

/**
 * Checks several pairs. Those of the same two languages are aligned together: what one teaches of the words helps the others, so
 * that many short texts are aligned as well as a long one. Their order changes nothing. The results are in the order of the
 * pairs, without those that cannot be checked.
 * @throws UserError as `check` does, unless `failed` is given; and where a dictionary or a term base fits none of the pairs.
 */
export async function checkAll(pairs: readonly (PairOfTexts | BilingualText)[], options: RunAllOptions = {}): Promise<Checked[]> {
  const { failed = rethrow } = options;
  const read: Read[] = [];
  for (const [index, pair] of pairs.entries()) {
    try {
      read.push({ index, ...(await readPair(pair, options)) });
    } catch (error) {
      failed(error, index);
    }
  }
  const groups = byLanguages(read);
  const serving = servingOf(groups, options);
  const checked: Checked[] = [];
  for (const group of groups) {
    const { source, target } = group[0] as Read;
    const own = await informed({ ...options, ...serving(group) }, source.language, target.language);
    const known = { ...own, knowledge: towards(own.knowledge, source.language, target.language) };
    for (const batch of batchesOf(group)) {
      for (const { index, bitext } of alignTogether(batch, known, failed)) {
        try {
          checked[index] = checkBitext(bitext, own);
        } catch (error) {
          failed(error, index);
        }
      }
    }
  }
  return checked.filter((one) => one !== undefined);
}

function rethrow(error: unknown): never {
  throw error;
}

async function readPair(pair: PairOfTexts | BilingualText, options: RunAllOptions): Promise<Pair> {
  const { from = options.from, to = options.to, format = options.format } = pair;
  const reading = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), ...(format ? { format } : {}) };
  const [source, target] = await ("bilingual" in pair ? partsOf(pair, reading) : sidesOf(pair, reading));
  comparable(source, target, reading);
  return { source: await segment(source), target: await segment(target) };
}

async function partsOf({ bilingual, path }: BilingualText, reading: Reading): Promise<[Document, Document]> {
  const { source, target } = await parseBilingual(bilingual, { ...reading, ...(path === undefined ? {} : { path }) });
  return [source, target];
}

async function sidesOf({ source, target, sourcePath, targetPath }: PairOfTexts, reading: Reading): Promise<[Document, Document]> {
  return [await documentOf(source, reading, reading.from, sourcePath), await documentOf(target, reading, reading.to, targetPath)];
}

function byLanguages(read: readonly Read[]): Read[][] {
  const groups = new Map<string, Read[]>();
  for (const pair of read) {
    const key = `${pair.source.language}\u0000${pair.target.language}`;
    const group = groups.get(key);
    if (group) group.push(pair);
    else groups.set(key, [pair]);
  }
  return [...groups.values()];
}

/** True where the words are about these two languages. */
function fits(test: (from: string, to: string) => unknown, [first]: readonly Read[]): boolean {
  try {
    if (first) test(first.source.language, first.target.language);
    return first !== undefined;
  } catch {
    return false;
  }
}

/** Of the dictionaries and term bases, those that each group can use. One that no group can use is a mistake. */
function servingOf(groups: readonly (readonly Read[])[], { knowledge = [], terms = [] }: RunAllOptions) {
  const tests = [
    ...knowledge.map((known) => (from: string, to: string) => towards([known], from, to)),
    ...terms.map((base) => (from: string, to: string) => fitting(base, from, to)),
  ];
  const [first] = groups[0] ?? [];
  for (const test of first ? tests : []) {
    if (first && !groups.some((group) => fits(test, group))) test(first.source.language, first.target.language);
  }
  return (group: readonly Read[]) => ({
    knowledge: knowledge.filter((_, k) => fits(tests[k] as (typeof tests)[number], group)),
    terms: terms.filter((_, k) => fits(tests[knowledge.length + k] as (typeof tests)[number], group)),
  });
}

// Characters of both sides: what is aligned together is held in memory together.
const MOST = 2_000_000;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By path, else by text: the order in which the pairs were given does not count. */
function byName(a: Read, b: Read): number {
  return (
    compare(a.target.path ?? "", b.target.path ?? "") ||
    compare(a.source.path ?? "", b.source.path ?? "") ||
    compare(a.target.text, b.target.text) ||
    compare(a.source.text, b.source.text)
  );
}

const size = ({ source, target }: Read) => source.text.length + target.text.length;

/** Parts a group into batches of about the same size. */
function batchesOf(group: readonly Read[]): Read[][] {
  const total = group.reduce((sum, pair) => sum + size(pair), 0);
  const most = total / Math.ceil(total / MOST);
  const batches: Read[][] = [];
  let before = 0;
  for (const pair of [...group].sort(byName)) {
    const last = batches.at(-1);
    if (last && before < most * batches.length) last.push(pair);
    else batches.push([pair]);
    before += size(pair);
  }
  return batches;
}

/** Aligns a batch. Texts that do not answer each other are refused, and teach the others nothing. */
function alignTogether(
  batch: readonly Read[],
  options: RunAllOptions,
  failed: (error: unknown, index: number) => void,
): { readonly index: number; readonly bitext: Bitext }[] {
  const once = (pairs: readonly Read[]) => {
    const { bitexts, evidence } = alignAll(pairs, options);
    const refused = new Set<number>();
    const aligned = pairs.flatMap(({ index }, k) => {
      const bitext = bitexts[k] as Bitext;
      try {
        alignable(bitext, evidence[k] as number);
        return [{ index, bitext }];
      } catch (error) {
        refused.add(index);
        failed(error, index);
        return [];
      }
    });
    return { aligned, rest: pairs.filter(({ index }) => !refused.has(index)) };
  };
  const first = once(batch);
  return first.rest.length < batch.length && first.rest.length > 0 ? once(first.rest).aligned : first.aligned;
}
