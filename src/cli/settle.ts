import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { UserError } from "../core/errors.ts";
import { shownFrom } from "../node/config/pairs.ts";
import { findConfig, type ReadConfig, readConfig } from "../node/config/read.ts";
import { type KnowledgeOptions, load, loadTerms } from "./knowledge.ts";
import type { SharedOptions } from "./options.ts";

/** What a command line and a config may both say. */
interface Settled extends SharedOptions, KnowledgeOptions {
  readonly report?: readonly string[];
  readonly format?: string;
  readonly baseline?: string;
}

/** The library that is running: what a config in TypeScript or JavaScript imports as "bitextlint". */
function libraryHere(): string | undefined {
  const path = fileURLToPath(new URL("./index.js", import.meta.url));
  return existsSync(path) ? path : undefined;
}

/**
 * The config named, or the nearest one from the working directory upwards.
 * @throws UserError where there is none.
 */
export async function configOf(named?: string): Promise<ReadConfig> {
  const found = named ?? (await findConfig(process.cwd()));
  if (found !== undefined) return readConfig(shownFrom(process.cwd(), resolve(found)), libraryHere());
  throw new UserError({
    cause: "no files are named, and there is no bitextlint.config.json or .ts here or above",
    remedy: "give SOURCE and TARGET, or write a config with bitextlint init",
  });
}

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === "string" ? [value] : value;

const mapped = (paths: Readonly<Record<string, string>>, at: (path: string) => string) =>
  Object.fromEntries(Object.entries(paths).map(([tag, path]) => [tag, at(path)]));

const KIND = /^([a-z]+)=(.+)$/s;

/** What holds for a run: the command line where it says something, else the config, whose paths are made ready for use. */
export async function settled<G extends Settled>(given: G, { config, folder }: ReadConfig): Promise<G> {
  const at = (path: string) => shownFrom(process.cwd(), resolve(folder, path));
  const own = <K extends string, T>(key: K, value: T | undefined) => (value === undefined ? {} : { [key]: value });
  const reports = listOf(config.reports).map((report) => {
    const [, kind, file] = KIND.exec(report) ?? [];
    return file === undefined ? report : `${kind}=${at(file)}`;
  });
  const dictionaries = given.dictionary ? [] : listOf(config.dictionaries).map(at);
  const lexicons = given.lexicon ? [] : listOf(config.lexicon).map(at);
  const terms = given.terms ? [] : listOf(config.terms).map(at);
  return {
    ...own("from", config.from),
    ...own("to", config.to),
    ...own("format", config.format),
    ...own("failOn", config.failOn),
    ...own("only", config.only),
    // A check that the command line asks for by name runs, whatever the config leaves out.
    ...(given.only ? {} : own("skip", config.skip)),
    ...own("all", config.all),
    ...(given.all ? {} : own("minConfidence", config.minConfidence)),
    ...own("cache", typeof config.cache === "string" ? at(config.cache) : config.cache),
    ...own("minScore", config.minScore),
    ...own("weights", config.score?.weights),
    ...own("settings", config.checks),
    ...own("customChecks", config.customChecks),
    ...own("keep", config.keep),
    ...own("spellingFiles", config.spelling && mapped(config.spelling, at)),
    folder,
    ...own("baseline", config.baseline === undefined ? undefined : at(config.baseline)),
    ...(reports.length > 0 ? { report: reports } : {}),
    ...given,
    ...(dictionaries.length + lexicons.length > 0
      ? { knowledge: [...(given.knowledge ?? []), ...(await load(dictionaries, lexicons))] }
      : {}),
    configured: [...dictionaries, ...lexicons, ...terms],
    ...(terms.length > 0 ? { termBases: await loadTerms(terms) } : {}),
  };
}
