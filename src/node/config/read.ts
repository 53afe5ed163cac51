import { dirname, extname, parse, resolve } from "node:path";
import { UserError } from "../../core/errors.ts";
import type { Config } from "../../run/config.ts";
import { readText } from "../files.ts";
import { validate } from "./validate.ts";

/** The names that a config is looked for by, in this order. */
export const configNames = ["json", "ts", "mts", "js", "mjs"].map((ending) => `bitextlint.config.${ending}`);

/** A config, and where it stands. */
export interface ReadConfig {
  readonly config: Config;
  /** Absolute. */
  readonly path: string;
  /** What the paths in it are relative to. */
  readonly folder: string;
}

/** The nearest config from a folder upwards; undefined where there is none. */
export async function findConfig(folder: string): Promise<string | undefined> {
  const { lilconfig } = await import("lilconfig");
  const loaders = Object.fromEntries(configNames.map((name) => [extname(name), () => true]));
  const options = {
    cache: false,
    ignoreEmptySearchPlaces: false,
    loaders,
    searchPlaces: configNames,
    stopDir: parse(folder).root,
  };
  return (await lilconfig("bitextlint", options).search(folder))?.filepath;
}

/**
 * Reads a config.
 * @param path - `.json`, comments allowed, or a module in TypeScript or JavaScript that exports it as default
 * @param library - what `import "bitextlint"` gives in such a module; default: what is installed beside it
 * @throws UserError where it cannot be read, or says what no config may.
 */
export async function readConfig(path: string, library?: string): Promise<ReadConfig> {
  const whole = resolve(path);
  const value = /\.jsonc?$/i.test(path) ? await parsed(path) : await exported(path, whole, library);
  return { config: validate(value, path), path: whole, folder: dirname(whole) };
}

async function parsed(path: string): Promise<unknown> {
  const text = await readText(path);
  const { default: strip } = await import("strip-json-comments");
  try {
    return JSON.parse(strip(text, { trailingCommas: true }));
  } catch (error) {
    throw new UserError({ path, cause: `it is not JSON (${messageOf(error)})`, remedy: "mend it there" });
  }
}

async function exported(path: string, whole: string, library?: string): Promise<unknown> {
  await readText(path);
  const { createJiti } = await import("jiti");
  const alias = library === undefined ? {} : { alias: { bitextlint: library } };
  const jiti = createJiti(whole, { fsCache: false, moduleCache: false, ...alias });
  let value: unknown;
  try {
    value = ((await jiti.import(whole)) as { readonly default?: unknown }).default;
  } catch (error) {
    throw new UserError({
      path,
      cause: `it cannot be loaded (${messageOf(error)})`,
      remedy: "mend it, or run it by itself to see where",
    });
  }
  if (value !== undefined) return value;
  throw new UserError({ path, cause: "it exports no config", remedy: "write: export default defineConfig({ … })" });
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ").trim();
