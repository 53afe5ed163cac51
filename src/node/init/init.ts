import { join } from "node:path";
import { UserError } from "../../core/errors.ts";
import { detect } from "../../language/detect.ts";
import { languages } from "../../language/index.ts";
import { filesBelow } from "../config/pattern.ts";
import { configNames } from "../config/read.ts";
import { readText, writeText } from "../files.ts";
import { configText } from "./config-text.ts";
import { type FoundPair, pairsAmong } from "./versions.ts";

/** A config that was written. */
export interface WrittenConfig {
  readonly name: string;
  /** Empty where no texts look like versions of each other: then the config holds an example. */
  readonly pairs: readonly FoundPair[];
}

const TEXT = /\.(?:md|mdx|markdown|mdown|mkd|txt|text)$/i;

/**
 * Writes a config for the texts of a folder.
 * @throws UserError where there is one already, unless `force` is set.
 */
export async function writeConfig(folder: string, force = false): Promise<WrittenConfig> {
  const paths = await filesBelow(folder);
  const before = configNames.find((name) => paths.includes(name));
  if (before !== undefined && !force) {
    throw new UserError({ path: before, cause: "it is there already", remedy: "edit it, or write it anew with --force" });
  }
  const texts = paths.filter((path) => TEXT.test(path));
  const named = pairsAmong(texts);
  const pairs = named.length > 0 ? await withSources(named, folder) : await onlyTwo(texts, folder);
  const typed = before === undefined ? await isTyped(paths, folder) : !before.endsWith(".json");
  const name = before ?? `bitextlint.config.${typed ? "ts" : "json"}`;
  await writeText(join(folder, name), configText(pairs, typed ? "ts" : "json"));
  return { name, pairs };
}

/** True for a project in TypeScript, or of ES modules. */
async function isTyped(paths: readonly string[], folder: string): Promise<boolean> {
  if (paths.includes("tsconfig.json")) return true;
  if (!paths.includes("package.json")) return false;
  try {
    const { type, dependencies, devDependencies } = JSON.parse(await readText(join(folder, "package.json")));
    return type === "module" || "typescript" in { ...dependencies, ...devDependencies };
  } catch {
    return false;
  }
}

async function languageOfFile(path: string): Promise<string | undefined> {
  try {
    return await detect(await readText(path), path);
  } catch {
    return undefined;
  }
}

/** Pairs whose source does not tell its language by its name, with the one that its text has. */
function withSources(pairs: readonly FoundPair[], folder: string): Promise<FoundPair[]> {
  return Promise.all(
    pairs.map(async (pair) => {
      const from = pair.from ?? (await languageOfFile(join(folder, pair.source)));
      const { source, target, to } = pair;
      return { source, target, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    }),
  );
}

/** Two texts side by side, and no other, are versions of each other where their languages differ. */
async function onlyTwo(texts: readonly string[], folder: string): Promise<FoundPair[]> {
  const [first, second] = texts.filter((path) => !path.includes("/"));
  if (first === undefined || second === undefined || texts.filter((path) => !path.includes("/")).length > 2) return [];
  const [from, to] = [await languageOfFile(join(folder, first)), await languageOfFile(join(folder, second))];
  if (from === undefined || to === undefined || from === to) return [];
  const order = languages.map(({ tag }) => tag);
  return order.indexOf(from) < order.indexOf(to)
    ? [{ source: first, target: second, from, to }]
    : [{ source: second, target: first, from: to, to: from }];
}
