import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { languages } from "../language/index.ts";
import { digest, type FileCache, fileCache } from "../node/cache.ts";
import { type SpellingOptions, spellingFile } from "../node/spelling.ts";
import type { RunAllOptions } from "../run/all.ts";
import { note } from "./output.ts";
import { tool } from "./tool.ts";

/** What the results of a run depend on besides the texts and the settings. */
export interface CacheInputs {
  readonly options: RunAllOptions;
  /** Term bases, dictionaries and lexicons. */
  readonly files: readonly string[];
  /** The folder of the config, or the working directory. */
  readonly folder: string;
  /** A folder of its own for the cache. */
  readonly at?: string;
  /** Where dictionaries for spelling are looked for. */
  readonly spelling: SpellingOptions;
  /** Tags of the languages that translations are known to have. */
  readonly targets: readonly string[];
  readonly quiet: boolean;
}

/** Where results are kept: with what other tools keep, else in a folder of its own. */
function placeOf(folder: string): string {
  const modules = join(folder, "node_modules");
  return existsSync(modules) ? join(modules, ".cache", "bitextlint") : join(folder, ".bitextlintcache");
}

/** The program that is running: another build may find other things. The names of its parts tell what they hold. */
const build = () => readFile(new URL("./cli.js", import.meta.url)).catch(() => import.meta.url);

/** The dictionaries for spelling that languages have here. They are large: size and date stand for what they hold. */
async function spellers(spelling: SpellingOptions, tags: readonly string[]): Promise<string[]> {
  const own = Object.keys(spelling.files ?? {});
  const all = [...new Set([...languages.map(({ tag }) => tag), ...own, ...tags])];
  const found = all.map((tag) => spellingFile(spelling, tag)?.path);
  const states = found
    .flatMap((path) => (path === undefined ? [] : [path, path.replace(/\.aff$/, ".dic")]))
    .map(async (path) => {
      const { size, mtimeMs } = await stat(path).catch(() => ({ size: 0, mtimeMs: 0 }));
      return `${path} ${size} ${mtimeMs}`;
    });
  return [JSON.stringify(found), ...(await Promise.all(states))];
}

/** The bytes of a file, and of what belongs to it: a dictionary has its index beside it. */
async function contents(path: string): Promise<(string | Uint8Array)[]> {
  const beside = [path, path.replace(/\.dict(?:\.dz)?$/, ".index")];
  const bytes = [...new Set(beside)].map((file) => readFile(file).catch(() => "none"));
  return [path, ...(await Promise.all(bytes))];
}

/** What JSON would leave out, as a text. */
const plainly = (_: string, value: unknown) =>
  value instanceof RegExp ? String(value) : value instanceof Map || value instanceof Set ? [...value] : value;

/** The cache of a run; undefined where its results depend on code that no key can stand for. */
export async function cacheFor({
  options,
  files,
  folder,
  at,
  spelling,
  targets,
  quiet,
}: CacheInputs): Promise<FileCache | undefined> {
  if (options.checks && options.checks.length > 0) {
    if (!quiet) note("--cache: nothing is kept, as the config has checks of its own");
    return undefined;
  }
  const { knowledge: _, terms: __, ...plain } = options;
  const program = [tool.version, await build(), process.version, process.versions.icu ?? ""];
  const words = (await Promise.all(files.map(contents))).flat();
  const settings = digest([...program, JSON.stringify(plain, plainly), ...words, ...(await spellers(spelling, targets))]);
  return fileCache(at === undefined ? placeOf(folder) : resolve(at), settings);
}
