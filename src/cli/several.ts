import { dirname } from "node:path";
import { UserError } from "../core/errors.ts";
import type { FileCache } from "../node/cache.ts";
import type { ReadConfig } from "../node/config/read.ts";
import type { RunAllOptions } from "../run/all.ts";
import { cacheFor } from "./cache.ts";
import { changedPairs, rangeOf } from "./changed.ts";
import { jobsOf } from "./jobs.ts";
import type { SharedOptions } from "./options.ts";
import { progressBar } from "./progress.ts";
import { type CheckedProject, checkProject, type Project } from "./project.ts";
import type { Selection } from "./selection.ts";
import type { SeveralOptions } from "./several-options.ts";
import { oneFileOf, twoOf } from "./sides.ts";
import { type SpellingFlags, spellingPlaces } from "./spelling.ts";
import { among, type Touched } from "./watched.ts";

/** A run over several pairs, or over two files with the same comforts. */
export interface Several {
  readonly files: readonly string[];
  readonly config: ReadConfig | undefined;
  readonly options: RunAllOptions;
  /** The command line. */
  readonly command: SeveralOptions & SharedOptions & Project["over"] & { readonly bilingual?: boolean };
  /** The command line and the config. */
  readonly given: SeveralOptions & SpellingFlags & { readonly quiet?: boolean };
  /** Term bases, dictionaries and lexicons. */
  readonly knowledge: readonly string[];
  /** While watching, the files that were saved. */
  readonly touched: Touched | undefined;
}

/** What is checked: the pairs of the config where no files are named. */
function pairsOf({ files, config, command, given }: Several): Project["pairs"] {
  if (config && files.length === 0) return config;
  const pairs = command.bilingual ? { bilingual: oneFileOf(files) } : twoOf(files);
  if (!files.includes("-")) return pairs;
  const option = given.watch ? "--watch" : given.staged ? "--staged" : given.changed !== undefined ? "--changed" : "--cache";
  throw new UserError({ path: option, cause: "it cannot be used with stdin", remedy: "give both sides as files" });
}

/** Both selections, one after the other. */
function both(first: Selection, second: Selection): Selection {
  return { ...first, has: (files) => first.has(files) && second.has(files), none: second.none };
}

/**
 * Checks several pairs: those that git or the watching chooses, sparing what is known from before.
 * @throws UserError where git cannot say what changed, or nothing is named.
 */
export async function checkSeveral(several: Several): Promise<CheckedProject> {
  const { config, options, command, given, knowledge, touched } = several;
  const quiet = given.quiet ?? false;
  const pairs = pairsOf(several);
  const range = rangeOf(given, process.env);
  const select: Project["select"] =
    range || touched
      ? async (named, files) => {
          const changed = range && (await changedPairs(range, named, files));
          const saved = touched && among(touched);
          return (changed && saved ? both(changed, saved) : (changed ?? saved)) as Selection;
        }
      : undefined;
  let cache: FileCache | undefined;
  if (given.cache !== undefined && given.cache !== false) {
    const at = given.cacheLocation ?? (typeof given.cache === "string" ? given.cache : undefined);
    const folder = config ? dirname(config.path) : process.cwd();
    const targets = [options, ...(config?.config.pairs ?? [])].flatMap(({ to }) => to ?? []);
    const spelling = spellingPlaces(given);
    cache = await cacheFor({ options, files: knowledge, folder, ...(at === undefined ? {} : { at }), spelling, targets, quiet });
  }
  const progress = progressBar(quiet);
  const jobs = jobsOf(given.jobs);
  const threads = jobs > 1 ? await threadsOf(command, config, jobs) : undefined;
  try {
    const all = {
      ...options,
      ...(cache ? { cache } : {}),
      ...(progress ? { progress: progress.tell } : {}),
      ...(threads ? { threads: threads.threads } : {}),
    };
    const done = await checkProject({ pairs, options: all, over: command, quiet, ...(select ? { select } : {}) });
    await cache?.prune(done.whole && !done.undone);
    return done;
  } finally {
    progress?.stop();
    await threads?.stop();
  }
}

/** Threads for pools. What was read for the command line stays here: they are sent the names of the files. */
async function threadsOf(command: SeveralOptions & SharedOptions, config: ReadConfig | undefined, jobs: number) {
  const { knowledge, termBases, customChecks, settings, ...given } = command;
  const { poolThreads } = await import("./threads.ts");
  return poolThreads(given, config?.path, jobs);
}
