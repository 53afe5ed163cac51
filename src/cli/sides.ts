import { UserError } from "../core/errors.ts";
import { decode, readText } from "../node/files.ts";

/** A text and the name that reports give it. */
export interface NamedText {
  readonly text: string;
  readonly path: string;
}

/** The text of a file, or of stdin for "-". */
export async function textOf(path: string): Promise<NamedText> {
  if (path !== "-") return { text: await readText(path), path };
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return { text: decode(Buffer.concat(chunks), "stdin"), path: "stdin" };
}

/** The paths of the two sides, of which one may be stdin. */
export function twoOf(files: readonly string[]): readonly [source: string, target: string] {
  const [source, target] = files;
  if (source === undefined || target === undefined || files.length > 2) {
    throw new UserError({
      cause: `${files.length} file${files.length === 1 ? " is" : "s are"} named`,
      remedy: "give SOURCE and TARGET, or one FILE with --bilingual",
    });
  }
  if (source === "-" && target === "-")
    throw new UserError({ cause: "stdin cannot be both sides", remedy: "give one of them as a file" });
  return [source, target];
}

/** The one file that holds both versions. */
export function oneFileOf(files: readonly string[]): string {
  const [file, ...more] = files;
  if (file !== undefined && more.length === 0) return file;
  throw new UserError({
    cause: `${files.length} files are named with --bilingual`,
    remedy: "give one file that holds both versions",
  });
}

/** The two sides of a pair of paths. */
export async function sides(files: readonly string[]): Promise<[NamedText, NamedText]> {
  const [source, target] = twoOf(files);
  return [await textOf(source), await textOf(target)];
}
