import { alignAll } from "../align/index.ts";
import type { Bitext } from "../core/bead.ts";
import type { Checked } from "../core/report.ts";
import { towards } from "../lexicon/knowledge.ts";
import { alignable, checkBitext, informed, type RunOptions } from "../run.ts";
import { fitting } from "../term/terminology.ts";
import { type AnyPair, beforeOf, type Known, knownOf, type Read, readPair } from "./pair.ts";
import { poolsOf } from "./pools.ts";

/** Keeps results from one run to the next, for pairs that were aligned together. */
export interface ResultCache {
  /** What was kept for these pairs, by place. */
  load(pool: readonly AnyPair[]): Promise<readonly (Checked | undefined)[]>;
  /** Keeps what came of these pairs; undefined where one could not be checked. */
  save(pool: readonly AnyPair[], results: readonly (Checked | undefined)[]): Promise<void>;
}

/** Pairs of the same two languages that are aligned together. */
export interface PoolTask {
  /** With their languages. */
  readonly pairs: readonly AnyPair[];
  /** Which of them are checked; the others help to align them. */
  readonly wanted: readonly boolean[];
}

/** What came of a pool. */
export interface PoolResult {
  /** By place; undefined for a pair that was not wanted or could not be checked. */
  readonly results: readonly (Checked | undefined)[];
  /** Why pairs could not be checked, by place. */
  readonly errors: readonly { readonly at: number; readonly error: unknown }[];
}

/** Checks pools in threads of their own. */
export interface PoolThreads {
  /** How many work at a time. */
  readonly jobs: number;
  /** As `checkPool`, with the options of the run. */
  run(task: PoolTask): Promise<PoolResult>;
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
  /** Checks pools side by side; default: one after the other, here. */
  readonly threads?: PoolThreads;
}

/**
 * Checks several pairs. Those of the same two languages are aligned together, some at a time: what one teaches of the words helps
 * the others, so that many short texts are aligned as well as a long one. Their order changes nothing. The results are in the
 * order of the pairs, without those that cannot be checked.
 * @throws UserError as `check` does, unless `failed` is given; and where a dictionary or a term base fits none of the pairs.
 */
export async function checkAll(pairs: readonly AnyPair[], options: RunAllOptions = {}): Promise<Checked[]> {
  const { chosen, cache, progress, failed = rethrow, threads } = options;
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
  const pools = groups.flatMap((group) => {
    const run = { ...options, ...serving(group) };
    return poolsOf(group).flatMap((pool) => (pool.some(({ index }) => wanted(index)) ? [{ pool, run }] : []));
  });
  const checked: Checked[] = [];
  const errors: PoolResult["errors"][] = [];
  const total = known.filter(({ index }) => wanted(index)).length;
  let done = 0;
  await sideBySide(pools, threads?.jobs ?? 1, async ({ pool, run }, k) => {
    const texts = pool.map(({ pair }) => pair);
    const kept = cache ? await cache.load(texts) : [];
    const missing = pool.some(({ index }, at) => wanted(index) && !kept[at]);
    const tell = async () => {
      done++;
      await progress?.(done, total);
    };
    const found = missing ? await resultOf(pool, wanted, run, threads, tell) : { results: kept, errors: [] };
    if (missing && found.errors.length === 0 && found.results.every((one) => !one || one.failures.length === 0))
      await cache?.save(texts, found.results);
    for (const [at, { index }] of pool.entries()) {
      const own = found.results[at];
      if (own && wanted(index)) checked[index] = own;
      if (!missing && wanted(index)) await tell();
    }
    errors[k] = found.errors.map(({ at, error }) => ({ at: pool[at]?.index ?? 0, error }));
  });
  for (const { at, error } of errors.flat()) complain(error, at);
  return checked.filter((one) => one !== undefined);
}

/** Does something with every item, so many at a time. */
async function sideBySide<T>(items: readonly T[], jobs: number, each: (item: T, index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const line = async () => {
    while (next < items.length) {
      const at = next++;
      await each(items[at] as T, at);
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, line));
}

/** Checks a pool, here or in a thread. */
async function resultOf(
  pool: readonly Known[],
  wanted: (index: number) => boolean,
  options: RunAllOptions,
  threads: PoolThreads | undefined,
  tell: () => Promise<void>,
): Promise<PoolResult> {
  if (threads) {
    const pairs = pool.map(({ pair, from, to }) => ({ ...pair, from, to }));
    const found = await threads.run({ pairs, wanted: pool.map(({ index }) => wanted(index)) });
    for (const { index } of pool) if (wanted(index)) await tell();
    return found;
  }
  const results: (Checked | undefined)[] = pool.map(() => undefined);
  const errors: { at: number; error: unknown }[] = [];
  const place = new Map(pool.map(({ index }, at) => [index, at]));
  const failed = (error: unknown, index: number) => {
    errors.push({ at: place.get(index) ?? 0, error });
  };
  for await (const { index, result } of resultsOf(pool, wanted, options, failed)) {
    results[place.get(index) ?? 0] = result;
    await tell();
  }
  return { results, errors };
}

/** Checks pairs that are aligned together: what a thread does of `checkAll`. */
export async function checkPool({ pairs, wanted }: PoolTask, options: RunAllOptions): Promise<PoolResult> {
  const known = await Promise.all(pairs.map((pair, index) => knownOf(pair, index, options)));
  const own = { ...options, ...servingOf([known], options)(known) };
  return resultOf(
    known,
    (index) => wanted[index] ?? true,
    own,
    undefined,
    async () => {},
  );
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
