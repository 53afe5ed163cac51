import { UserError } from "../core/errors.ts";
import { writeText } from "../node/files.ts";
import { oneOf } from "./options.ts";
import { write } from "./output.ts";

/** Where a report goes: to a file, or to stdout. */
export interface Destination<K extends string> {
  readonly kind: K;
  readonly file?: string;
}

/** Adds a report to those asked for. Not parted at commas: the name of a file may hold one. */
export const gather = (value: string, before: string[] = []): string[] => [...before, value];

/** Reads the value of `--report`: "json=report.json" is a file, "json" is stdout. */
export function destination<K extends string>(report: string, kinds: readonly K[]): Destination<K> {
  const [name = "", ...rest] = report.split("=");
  const kind = oneOf(name, kinds, "--report");
  if (rest.length === 0) return { kind };
  const file = rest.join("=");
  if (file === "") throw new UserError({ path: "--report", cause: `“${report}” names no file`, remedy: `give ${kind}=FILE` });
  return { kind, file };
}

/** Writes a report where it belongs. */
export async function deliver({ file }: Destination<string>, text: string | Uint8Array): Promise<void> {
  if (file === undefined) await write(text);
  else await writeText(file, text);
}
