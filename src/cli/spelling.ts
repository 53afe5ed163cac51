import { UserError } from "../core/errors.ts";
import type { RunOptions } from "../run.ts";

/** What a command line and a config say of dictionaries for spelling. */
export interface SpellingFlags {
  /** Values of --spelling: "it=it_IT.aff". */
  readonly spelling?: readonly string[];
  /** The same of a config, by language, ready for use. */
  readonly spellingFiles?: Readonly<Record<string, string>>;
  /** The folder of the config. */
  readonly folder?: string;
}

/** The language and the file of a value of --spelling. */
function named(value: string): [string, string] {
  const [, tag = "", path = ""] = /^([^=]*)=(.+)$/s.exec(value) ?? [];
  try {
    return [Intl.getCanonicalLocales(tag)[0] ?? "", path];
  } catch {
    throw new UserError({
      path: "--spelling",
      cause: `“${value}” does not say of which language`,
      remedy: "write it as it=path/to/it_IT.aff",
    });
  }
}

/** Where dictionaries for spelling are looked for. */
export function spellingPlaces({ spelling = [], spellingFiles, folder }: SpellingFlags) {
  const files = { ...spellingFiles, ...Object.fromEntries(spelling.map(named)) };
  return { files, folders: [process.cwd(), ...(folder === undefined ? [] : [folder])] };
}

/**
 * Finds dictionaries for spelling: the files named, else packages that are installed where the command runs, or beside its config.
 * @throws UserError where a file is named without its language.
 */
export function spellingOf(flags: SpellingFlags): Pick<RunOptions, "spellerFor"> {
  const places = spellingPlaces(flags);
  let finder: Promise<NonNullable<RunOptions["spellerFor"]>> | undefined;
  return {
    spellerFor: async (language) => {
      finder ??= import("../node/spelling.ts").then(({ spellerFinder }) => spellerFinder(places));
      return (await finder)(language);
    },
  };
}
