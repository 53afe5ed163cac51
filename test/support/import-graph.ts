import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { importsOf } from "./imports.ts";
import { sourceFile } from "./source-file.ts";

/** What can be reached from a built file. */
export interface ImportGraph {
  /** The files themselves, the first included. */
  readonly files: ReadonlySet<string>;
  /** Everything they import that is not a file beside them: packages and modules of Node. */
  readonly externals: ReadonlySet<string>;
}

/** Follows the imports of a built file, static and dynamic, through every chunk. */
export function importGraph(entry: string, read = (path: string) => readFileSync(path, "utf8")): ImportGraph {
  const files = new Set([entry]);
  const externals = new Set<string>();
  // A set is walked in the order of insertion, what is added on the way included.
  for (const path of files) {
    for (const specifier of importsOf(sourceFile(path, read(path)))) {
      if (specifier.startsWith(".")) files.add(posix.join(posix.dirname(path), specifier));
      else externals.add(specifier);
    }
  }
  return { files, externals };
}
