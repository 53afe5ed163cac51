import { UserError } from "../core/errors.ts";
import type { Checked } from "../core/report.ts";
import { type NamedPair, pairsOf } from "../node/config/pairs.ts";
import type { ReadConfig } from "../node/config/read.ts";
import { readText } from "../node/files.ts";
import { formats } from "../read/index.ts";
import { type BilingualText, checkAll, type PairOfTexts, type RunAllOptions } from "../run/all.ts";
import { oneOf } from "./options.ts";
import { note } from "./output.ts";

/** The pairs of a config that could be checked. */
export interface CheckedProject {
  readonly checked: readonly Checked[];
  /** True where a pair could not be checked; why stands on stderr. */
  readonly undone: boolean;
}

async function textsOf(pair: NamedPair, given: RunAllOptions): Promise<PairOfTexts | BilingualText> {
  const { from = pair.from, to = pair.to, format = pair.format } = given;
  const reading = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }), ...(format ? { format } : {}) };
  if ("bilingual" in pair) return { ...reading, bilingual: await readText(pair.bilingual), path: pair.bilingual };
  const [source, target] = [await readText(pair.source), await readText(pair.target)];
  return { ...reading, source, target, sourcePath: pair.source, targetPath: pair.target };
}

/**
 * Checks the pairs of a config. Those that cannot be read or aligned are named on stderr, and the others go on.
 * @param over - what the command line says of all pairs, whatever the config says of one
 */
export async function checkProject(
  config: ReadConfig,
  options: RunAllOptions,
  over: { readonly from?: string; readonly to?: string; readonly format?: string },
  quiet: boolean,
): Promise<CheckedProject> {
  const { pairs, missing, hints } = await pairsOf(config, process.cwd());
  let undone = missing.length > 0;
  for (const error of missing) note(error.message);
  if (!quiet) for (const hint of hints) note(hint);
  const { from, to } = options;
  const named = {
    ...(over.from === undefined || from === undefined ? {} : { from }),
    ...(over.to === undefined || to === undefined ? {} : { to }),
    ...(over.format === undefined ? {} : { format: oneOf(over.format, formats, "--format") }),
  };
  const complain = (error: unknown, pair: NamedPair) => {
    undone = true;
    const path = "bilingual" in pair ? pair.bilingual : pair.target;
    const { message } = error instanceof Error ? error : { message: String(error) };
    const plain = error instanceof UserError && error.path !== undefined;
    note(
      plain ? message : `${path}: ${message}${error instanceof UserError ? "" : "; this should not happen: please report it"}`,
    );
  };
  const texts: (PairOfTexts | BilingualText)[] = [];
  const read: NamedPair[] = [];
  for (const pair of pairs) {
    try {
      texts.push(await textsOf(pair, named));
      read.push(pair);
    } catch (error) {
      complain(error, pair);
    }
  }
  const failed = (error: unknown, index: number) => complain(error, read[index] as NamedPair);
  const checked = await checkAll(texts, { ...options, failed });
  if (
    !quiet &&
    read.some((pair) => (named.from ?? pair.from ?? from) === undefined || (named.to ?? pair.to ?? to) === undefined)
  ) {
    if (checked.length > 0) note(languagesOf(checked));
  }
  return { checked, undone };
}

/** The languages that were found, with how many pairs have them. */
function languagesOf(checked: readonly Checked[]): string {
  const counts = new Map<string, number>();
  for (const { bitext } of checked) {
    const key = `${bitext.source.language} → ${bitext.target.language}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const parts = [...counts].map(([key, count]) => `${key} in ${count} pair${count === 1 ? "" : "s"}`);
  return `languages: ${parts.join(", ")} (--from and --to override)`;
}
