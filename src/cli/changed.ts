import { existsSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import { UserError } from "../core/errors.ts";
import type { NamedPair } from "../node/config/pairs.ts";
import { decode } from "../node/files.ts";
import { changesIn, type GitRange } from "../node/git.ts";
import type { Selection } from "./selection.ts";

/** What the command line says of changes. */
export interface ChangedOptions {
  /** With a commit: since the branch left it. */
  readonly changed?: string | true;
  readonly staged?: boolean;
}

/** What is compared; undefined where every pair is checked. */
export function rangeOf(
  { changed, staged }: ChangedOptions,
  env: Readonly<Record<string, string | undefined>>,
): GitRange | undefined {
  if (changed === undefined && !staged) return undefined;
  if (staged && typeof changed === "string")
    throw new UserError({
      path: "--staged",
      cause: "it is not compared with another commit",
      remedy: "leave out one of the two",
    });
  if (typeof changed === "string") return { since: changed };
  // pre-commit run --from-ref A --to-ref B, or before a push: what is asked about is committed already.
  if (env.PRE_COMMIT_FROM_REF) return { since: env.PRE_COMMIT_FROM_REF };
  return staged ? { staged } : {};
}

/**
 * A file after `--changed` is taken for a commit by the command line: gives it back its place among the files.
 * @param argv - the command line as it was written
 */
export function givenBack(
  files: readonly string[],
  { changed }: ChangedOptions,
  argv: readonly string[],
): { readonly files: readonly string[]; readonly changed: string | true | undefined } {
  if (typeof changed !== "string" || files.length !== 1 || !(changed === "-" || existsSync(changed))) return { files, changed };
  const after = argv.indexOf(files[0] as string) < argv.indexOf("--changed");
  return { files: after ? [...files, changed] : [changed, ...files], changed: true };
}

/** Text of bytes; undefined where they are none. */
function textOf(bytes: Uint8Array | undefined, path: string): string | undefined {
  try {
    return bytes && decode(bytes, path);
  } catch {
    return undefined;
  }
}

/** Absolute paths as git knows them: folders may be links. */
function realPaths(): (path: string) => Promise<string> {
  const folders = new Map<string, Promise<string>>();
  return async (path) => {
    const folder = dirname(resolve(path));
    const real = folders.get(folder) ?? realpath(folder).catch(() => folder);
    folders.set(folder, real);
    return join(await real, basename(path));
  };
}

/**
 * The pairs with a file that git says has changed.
 * @throws UserError where git cannot say.
 */
export async function changedPairs(range: GitRange, pairs: readonly NamedPair[], paths: readonly string[]): Promise<Selection> {
  const changes = await changesIn(process.cwd(), range);
  const realOf = realPaths();
  const real = new Map<string, string>();
  for (const path of paths) real.set(path, await realOf(path));
  const nameOf = (path: string) => changes.files.get(real.get(path) ?? resolve(path));
  const isChanged = (path: string) => {
    const own = real.get(path) ?? resolve(path);
    return changes.files.has(own) || changes.folders.some((folder) => own.startsWith(folder + sep));
  };
  const sources = pairs.flatMap((pair) => ("bilingual" in pair || nameOf(pair.source) === undefined ? [] : [pair]));
  const names = new Set(sources.flatMap(({ source, target }) => [nameOf(source), nameOf(target)]));
  names.delete(undefined);
  const contents = await changes.contents([...names] as string[]);
  const earlier = (path: string) => {
    const name = nameOf(path);
    return name === undefined ? undefined : textOf(contents.get(name), path);
  };
  const since = range.since === undefined ? "the last commit" : range.since;
  return {
    has: (own) => own.some(isChanged),
    none: range.staged ? "no pair has a side that is staged" : `no pair has a side that changed since ${since}`,
    before(pair, texts) {
      if ("bilingual" in pair) return undefined;
      const source = earlier(pair.source);
      // A translation that is new was made of the source as it is.
      const target = isChanged(pair.target) ? earlier(pair.target) : texts.target;
      return source === undefined || target === undefined || source === texts.source ? undefined : { source, target };
    },
  };
}
