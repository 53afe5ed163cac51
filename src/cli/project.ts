import { UserError } from "../core/errors.ts";
import type { Checked } from "../core/report.ts";
import { type NamedPair, type NamedPairs, pairsOf } from "../node/config/pairs.ts";
import type { ReadConfig } from "../node/config/read.ts";
import { readText } from "../node/files.ts";
import { formats } from "../read/index.ts";
import { checkAll, type RunAllOptions } from "../run/all.ts";
import type { AnyPair } from "../run/pair.ts";
import { oneOf } from "./options.ts";
import { note } from "./output.ts";
import { filesOf, type Selection } from "./selection.ts";

/** What is to be checked, and how. */
export interface Project {
  /** The pairs of a config, or two files. */
  readonly pairs: ReadConfig | readonly string[] | { readonly bilingual: string };
  readonly options: RunAllOptions;
  /** What the command line says of all pairs, whatever the config says of one. */
  readonly over: { readonly from?: string; readonly to?: string; readonly format?: string };
  readonly quiet: boolean;
  /** Chooses among the pairs; default: all are checked. */
  readonly select?: (pairs: readonly NamedPair[], files: readonly string[]) => Promise<Selection>;
}

/** The pairs of a project that could be checked. */
export interface CheckedProject {
  readonly checked: readonly Checked[];
  /** True where a pair could not be checked; why stands on stderr. */
  readonly undone: boolean;
  /** What is to be watched: files, and folders below which they are. */
  readonly roots: readonly string[];
  /** The files of all pairs, those that were not chosen too. */
  readonly texts: readonly string[];
  /** All pairs, or those that were chosen. */
  readonly whole: boolean;
}

async function textsOf(pair: NamedPair, given: RunAllOptions): Promise<AnyPair> {
  const { from = pair.from, to = pair.to, format = pair.format } = given;
  const { name } = pair;
  const reading = {
    ...(name === undefined ? {} : { name }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(format ? { format } : {}),
  };
  if ("bilingual" in pair) return { ...reading, bilingual: await readText(pair.bilingual), path: pair.bilingual };
  const [source, target] = [await readText(pair.source), await readText(pair.target)];
  return { ...reading, source, target, sourcePath: pair.source, targetPath: pair.target };
}

/** The pairs that a config names, or the one on the command line. */
function namedIn(pairs: Project["pairs"]): NamedPairs | Promise<NamedPairs> {
  if ("config" in pairs) return pairsOf(pairs, process.cwd());
  if ("bilingual" in pairs) return { pairs: [pairs], missing: [], hints: [], roots: [pairs.bilingual] };
  const [source, target] = pairs as readonly [string, string];
  return { pairs: [{ source, target }], missing: [], hints: [], roots: [source, target] };
}

const READERS = 32; // files that are open at a time

/** Reads the texts of pairs, some at a time; what went wrong is in the place of a text. */
async function readAll(pairs: readonly NamedPair[], given: RunAllOptions): Promise<(AnyPair | { readonly error: unknown })[]> {
  const out: (AnyPair | { readonly error: unknown })[] = [];
  for (let k = 0; k < pairs.length; k += READERS) {
    const read = pairs.slice(k, k + READERS).map((pair) => textsOf(pair, given).catch((error: unknown) => ({ error })));
    out.push(...(await Promise.all(read)));
  }
  return out;
}

/** Checks the pairs of a project. Those that cannot be read or aligned are named on stderr, and the others go on. */
export async function checkProject({ pairs: given, options, over, quiet, select }: Project): Promise<CheckedProject> {
  const { pairs, missing, hints, roots } = await namedIn(given);
  const remarks = [...missing, ...hints].flatMap(({ files }) => files);
  const selection = await select?.(pairs, [...pairs.flatMap(filesOf), ...remarks]);
  const concerned = (files: readonly string[]) => !selection || files.length === 0 || selection.has(files);
  let undone = false;
  for (const { what, files } of missing) {
    if (!concerned(files)) continue;
    undone = true;
    note(what.message);
  }
  if (!quiet) for (const { what, files } of hints) if (concerned(files)) note(what);
  const wanted = pairs.map((pair) => !selection || selection.has(filesOf(pair)));
  if (!wanted.includes(true)) {
    if (selection?.none && !quiet && !undone) note(`nothing to check: ${selection.none}`);
    return { checked: [], undone, roots, texts: pairs.flatMap(filesOf), whole: !selection };
  }
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
  const texts: AnyPair[] = [];
  const read: NamedPair[] = [];
  const chosen = new Set<number>();
  for (const [k, text] of (await readAll(pairs, named)).entries()) {
    const pair = pairs[k] as NamedPair;
    if ("error" in text) {
      if (wanted[k]) complain(text.error, pair);
      continue;
    }
    if (wanted[k]) chosen.add(texts.length);
    read.push(pair);
    texts.push(wanted[k] && selection?.before ? withBefore(text, pair, selection) : text);
  }
  const failed = (error: unknown, index: number) => complain(error, read[index] as NamedPair);
  const checked = await checkAll(texts, { ...options, failed, ...(selection ? { chosen } : {}) });
  const open = read.filter((_, k) => chosen.has(k)).some((pair) => detected(pair, named, options));
  if (!quiet && checked.length > 0 && open) note(languagesOf(checked));
  return { checked, undone, roots, texts: pairs.flatMap(filesOf), whole: !selection };
}

/** True where a language of a pair is given nowhere. */
const detected = (pair: NamedPair, named: RunAllOptions, { from, to }: RunAllOptions) =>
  (named.from ?? pair.from ?? from) === undefined || (named.to ?? pair.to ?? to) === undefined;

function withBefore(text: AnyPair, pair: NamedPair, selection: Selection): AnyPair {
  if ("bilingual" in text || typeof text.source !== "string" || typeof text.target !== "string") return text;
  const before = selection.before?.(pair, { source: text.source, target: text.target });
  return before ? { ...text, before } : text;
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
