import { readdir } from "node:fs/promises";
import { join } from "node:path";

const WILD = /\*\*\/|\*\*|\*/g;
const LITERAL = /[\\^$.|?+()[\]{}]/g;

/** A path in which `*` stands for any part of a name, and `**` for any folders. */
export interface Pattern {
  /** The folder below which all its paths are. */
  readonly root: string;
  /** How many wildcards it has. */
  readonly wildcards: number;
  readonly test: RegExp;
  readonly text: string;
  /** How many characters it has that are no wildcards: the more, the narrower it is. */
  readonly literal: number;
}

/** Reads a pattern. Slashes alone part its names, on every system. */
export function patternOf(text: string): Pattern {
  const own = text.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
  const wild = [...own.matchAll(WILD)];
  const fixed = own.slice(0, wild[0]?.index ?? own.length);
  let source = "";
  let at = 0;
  for (const match of wild) {
    source += own.slice(at, match.index).replace(LITERAL, "\\$&");
    // Folders with their slash, so that "a/**/b.md" is "a/b.md" too; a leading point hides a file from "*".
    source += match[0] === "**/" ? "((?:[^/.][^/]*/)*)" : match[0] === "**" ? "((?:[^/.][^/]*/)*[^/.][^/]*)" : "([^/]*)";
    at = match.index + match[0].length;
  }
  source += own.slice(at).replace(LITERAL, "\\$&");
  return {
    root: wild.length === 0 ? own : fixed.slice(0, fixed.lastIndexOf("/") + 1),
    wildcards: wild.length,
    test: new RegExp(`^${source}$`),
    text: own,
    literal: own.replace(WILD, "").length,
  };
}

/** What the wildcards of a pattern stand for in a path; undefined where it does not fit. */
export function captured({ test }: Pattern, path: string): readonly string[] | undefined {
  return test.exec(path)?.slice(1);
}

/** A pattern with its wildcards filled in. */
export function filled({ text }: Pattern, parts: readonly string[]): string {
  let next = 0;
  return text.replace(WILD, () => parts[next++] ?? "");
}

const SKIPPED = new Set(["node_modules", ".git"]);

/** The files below a folder, relative to it and with slashes, sorted. None where there is no such folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  const out: string[] = [];
  const walk = async (prefix: string): Promise<void> => {
    const entries = await readdir(join(folder, prefix), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = `${prefix}${entry.name}`;
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name) && !entry.name.startsWith(".")) await walk(`${path}/`);
      } else out.push(path);
    }
  };
  await walk("");
  return out.sort();
}

/** A path that fits a pattern. */
export interface Match {
  readonly path: string;
  /** What the wildcards stand for. */
  readonly parts: readonly string[];
}

/** Finds the paths below a folder that fit patterns. A pattern without wildcards is taken as it is; names with a leading point are left out. */
export function matcher(folder: string): (pattern: Pattern) => Promise<Match[]> {
  const listed = new Map<string, Promise<string[]>>();
  return async (pattern) => {
    if (pattern.wildcards === 0) return [{ path: pattern.text, parts: [] }];
    const names = listed.get(pattern.root) ?? filesBelow(join(folder, pattern.root));
    listed.set(pattern.root, names);
    return (await names).flatMap((name) => {
      const path = `${pattern.root}${name}`;
      const parts = captured(pattern, path);
      return parts && !path.split("/").at(-1)?.startsWith(".") ? [{ path, parts }] : [];
    });
  };
}
