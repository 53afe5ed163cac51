import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { importsOf } from "./imports.ts";
import type { SourceFile } from "./source-file.ts";

/** The rooms in the order in which data flows. A room imports from those before its own row, and from itself. */
const rows = [
  ["core"],
  ["language"],
  ["read", "segment", "token"],
  ["lexicon", "term"],
  ["align"],
  ["check", "suppress", "report"],
  ["run"],
  ["index"],
  ["node"],
  ["cli"],
];

/** What a finding is turned into must not depend on how it was found. */
const coreAlone = new Set(["suppress", "report"]);

/** The rooms that may use Node: the others run in a browser too. */
const nodeRooms = new Set(["node", "cli"]);

/** The room of a file: its folder under src, or the name of a file that stands in src itself. */
export function roomOf(path: string): string {
  return (path.split("/")[1] ?? "").replace(/\.[cm]?tsx?$/, "");
}

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  if (coreAlone.has(from)) return to === "core";
  const rowOf = (room: string) => rows.findIndex((row) => row.includes(room));
  return rowOf(to) < rowOf(from);
}

function fault(file: SourceFile, specifier: string): string | undefined {
  const room = roomOf(file.path);
  if (specifier.startsWith("${")) return "a name put together at run time hides what is imported";
  if (isBuiltin(specifier)) return nodeRooms.has(room) ? undefined : "only node and cli may use Node";
  if (!specifier.startsWith(".")) return undefined;
  const target = posix.join(posix.dirname(file.path), specifier);
  // The version stands in package.json alone; the build takes it from there.
  if (target === "package.json") return undefined;
  if (!target.startsWith("src/")) return "it leaves src";
  return mayImport(room, roomOf(target)) ? undefined : `${room} may not import ${roomOf(target)}`;
}

/** The imports of a file that go against the order of the rooms, each on one line with the reason. */
export function roomFaults(file: SourceFile): string[] {
  const room = roomOf(file.path);
  if (!rows.flat().includes(room)) return [`${file.path}: there is no room "${room}"`];
  return importsOf(file).flatMap((specifier) => {
    const reason = fault(file, specifier);
    return reason === undefined ? [] : [`${file.path}: import of "${specifier}": ${reason}`];
  });
}
