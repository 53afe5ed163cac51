import { access } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { UserError } from "../../core/errors.ts";
import type { Config, ConfigBilingual, ConfigPair } from "../../run/config.ts";
import { captured, filled, type Match, matcher, type Pattern, patternOf } from "./pattern.ts";
import type { ReadConfig } from "./read.ts";

type Texts = Pick<ConfigPair, "from" | "to" | "format">;

/** Files that a config names: paths as a person at the working directory would write them. */
export type NamedPair = Texts & {
  /** The same paths as the config has them, wherever it is called from. */
  readonly name?: string;
} & ({ readonly source: string; readonly target: string } | { readonly bilingual: string });

/** What is wrong with a pair, or may be. */
interface Remark<T> {
  readonly what: T;
  /** The files that it is about; none where it is about the config. */
  readonly files: readonly string[];
}

/** The pairs of a config, and what is wrong with the rest. */
export interface NamedPairs {
  readonly pairs: readonly NamedPair[];
  /** Pairs that cannot be checked: a side is missing. */
  readonly missing: readonly Remark<UserError>[];
  /** What may have been forgotten: translations without a source. */
  readonly hints: readonly Remark<string>[];
  /** Absolute paths: the files, or the folders below which they are. */
  readonly roots: readonly string[];
}

/** A path as it is written from a folder, with slashes. */
export function shownFrom(folder: string, path: string): string {
  const own = relative(folder, path);
  return (own === "" || isAbsolute(own) ? path : own).split(sep).join("/");
}

const there = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** The two patterns of a pair, which have the same wildcards. */
function patternsOf({ source, target }: ConfigPair, where: string, path: string): { source: Pattern; target: Pattern } {
  const patterns = { source: patternOf(source), target: patternOf(target) };
  const [own, theirs] = [patterns.source.wildcards, patterns.target.wildcards];
  if (own === theirs) return patterns;
  throw new UserError({
    path,
    cause: `${where}: the source has ${own} wildcard${own === 1 ? "" : "s"} and the target ${theirs}`,
    remedy: "give both sides the same, such as docs/en/*.md and docs/it/*.md",
  });
}

/** True where a path fits a narrower pattern than its own: of "*.md" and "*.it.md", "a.it.md" is meant by the second alone. */
const meantBy = (path: string, own: Pattern, others: readonly Pattern[]) =>
  others.some((other) => other.literal > own.literal && captured(other, path));

/**
 * The files that the pairs of a config name, in its order, each pair once.
 * @throws UserError where there are no pairs, or a pattern cannot be right.
 */
export async function pairsOf({ config, folder, path }: ReadConfig, cwd: string): Promise<NamedPairs> {
  const given = config.pairs ?? [];
  const own = shownFrom(cwd, path);
  if (given.length === 0) {
    throw new UserError({ path: own, cause: "it names no pairs", remedy: 'write "pairs", or give SOURCE and TARGET' });
  }
  const find = matcher(folder);
  const two = given.filter((pair) => !isBilingual(pair)) as ConfigPair[];
  const [allSources, allTargets] = [two.map(({ source }) => patternOf(source)), two.map(({ target }) => patternOf(target))];
  const found: { pairs: Map<string, NamedPair>; missing: Remark<UserError>[]; hints: Remark<string>[] } = {
    pairs: new Map(),
    missing: [],
    hints: [],
  };
  const at = (name: string) => shownFrom(cwd, resolve(folder, name));
  for (const [k, pair] of given.entries()) {
    const before = found.pairs.size + found.missing.length;
    const where = `pairs[${k}]`;
    if (isBilingual(pair)) {
      const pattern = patternOf(pair.bilingual);
      for (const { path: name } of await find(pattern)) {
        found.pairs.set(name, { ...textsOf(pair), name, bilingual: at(name) });
      }
      if (pattern.wildcards > 0 && found.pairs.size === before) found.missing.push(nothing(pair.bilingual, where, own));
      continue;
    }
    const patterns = patternsOf(pair, where, own);
    const { source, target } = patterns;
    const sources = (await find(source)).filter(({ path: name }) => source.wildcards === 0 || !meantBy(name, source, allTargets));
    for (const { path: name, parts } of sources) {
      const other = filled(target, parts);
      // Of two sides that are not there, the source is what is wrong: reading it says so.
      if ((await there(resolve(folder, other))) || !(await there(resolve(folder, name)))) {
        const both = `${other}\u0000${name}`;
        found.pairs.set(both, { ...textsOf(pair), name: both, source: at(name), target: at(other) });
      } else {
        const cause = `the translation of ${at(name)} is missing`;
        const what = new UserError({ path: at(other), cause, remedy: `write it, or change ${where} of ${own}` });
        found.missing.push({ what, files: [at(name), at(other)] });
      }
    }
    if (source.wildcards > 0 && sources.length === 0) found.missing.push(nothing(pair.source, where, own));
    else if (target.wildcards > 0) {
      const targets = (await find(target)).filter(({ path: name }) => !meantBy(name, target, allSources));
      found.hints.push(...(await orphans(targets, (parts) => filled(source, parts), folder, at)));
    }
  }
  const all = [...allSources, ...allTargets, ...given.filter(isBilingual).map(({ bilingual }) => patternOf(bilingual))];
  const roots = [...new Set(all.map(({ root }) => resolve(folder, root)))];
  return { pairs: [...found.pairs.values()], missing: found.missing, hints: found.hints, roots };
}

const isBilingual = (pair: NonNullable<Config["pairs"]>[number]): pair is ConfigBilingual =>
  "bilingual" in pair && pair.bilingual !== undefined;

function textsOf({ from, to, format }: Texts): Texts {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), ...(format ? { format } : {}) };
}

const nothing = (pattern: string, where: string, path: string): Remark<UserError> => ({
  what: new UserError({
    path,
    cause: `${where}: no file fits ${pattern}`,
    remedy: "check the pattern; paths are relative to the config",
  }),
  files: [],
});

/** Translations whose source is not there. */
async function orphans(
  targets: readonly Match[],
  sourceOf: (parts: readonly string[]) => string,
  folder: string,
  at: (name: string) => string,
): Promise<Remark<string>[]> {
  const out: Remark<string>[] = [];
  for (const { path, parts } of targets) {
    const [own, source] = [at(path), sourceOf(parts)];
    if (await there(resolve(folder, source))) continue;
    out.push({ what: `${own} is not checked: its source ${at(source)} is not there`, files: [at(source), own] });
  }
  return out;
}
