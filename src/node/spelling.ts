import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Speller } from "../core/speller.ts";

/** Where dictionaries for spelling are looked for. */
export interface SpellingOptions {
  /** `.aff` files by language, as BCP 47 tags; they go before packages. */
  readonly files?: Readonly<Record<string, string>>;
  /** Folders from which packages such as `dictionary-it` are looked for, as Node looks for them; default: none. */
  readonly folders?: readonly string[];
}

/** The tags that serve a language, the nearest first: "pt-BR" and "pt". */
function tagsOf(language: string): string[] {
  const whole = language.toLowerCase().replaceAll("_", "-");
  return [...new Set([whole, whole.split("-", 1)[0] as string])];
}

/** The `.aff` file of an installed package; undefined where there is none. */
function installed(tag: string, folders: readonly string[]): string | undefined {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]+)*$/.test(tag)) return undefined;
  for (const folder of folders) {
    try {
      const { resolve: find } = createRequire(pathToFileURL(join(resolve(folder), "_.js")));
      return join(dirname(find(`dictionary-${tag}`)), "index.aff");
    } catch {
      // Not installed there.
    }
  }
  return undefined;
}

/** The `.aff` file that serves a language, with the tag that it is known by; undefined where there is none. */
export function spellingFile(
  { files = {}, folders = [] }: SpellingOptions,
  language: string,
): { readonly path: string; readonly tag: string } | undefined {
  const named = new Map(Object.entries(files).map(([tag, path]) => [tag.toLowerCase().replaceAll("_", "-"), path]));
  for (const tag of tagsOf(language)) {
    const path = named.get(tag) ?? installed(tag, folders);
    if (path !== undefined) return { path, tag };
  }
  return undefined;
}

/**
 * Finds a dictionary for a language among files and installed packages, and reads it when it is first asked for. Words are
 * looked up by hunspell, which is loaded only then. For `spellerFor` of the options.
 */
export function spellerFinder(options: SpellingOptions): (language: string) => Promise<Speller | undefined> {
  const found = new Map<string, Promise<Speller | undefined>>();
  const find = async (language: string): Promise<Speller | undefined> => {
    const file = spellingFile(options, language);
    if (!file) return undefined;
    const { readHunspell } = await import("./hunspell.ts");
    return readHunspell(file.path, Intl.getCanonicalLocales(file.tag)[0] as string);
  };
  return (language) => {
    const own = found.get(language) ?? find(language);
    found.set(language, own);
    return own;
  };
}
