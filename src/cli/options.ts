import type { Command } from "commander";
import { closest } from "fastest-levenshtein";
import type { Check } from "../check/define.ts";
import type { CheckSetting } from "../check/engine.ts";
import { checks } from "../check/index.ts";
import { UserError } from "../core/errors.ts";
import { type Severity, severities } from "../core/finding.ts";
import type { Weights } from "../core/report.ts";
import type { Knowledge } from "../lexicon/knowledge.ts";
import { formats } from "../read/index.ts";
import type { RunOptions } from "../run.ts";
import type { TermBase } from "../term/term-base.ts";
import { type SpellingFlags, spellingOf } from "./spelling.ts";

/** The options that `check` and `stream` share, as commander gives them. */
export interface SharedOptions extends SpellingFlags {
  readonly from?: string;
  readonly to?: string;
  readonly failOn?: string;
  readonly only?: string[];
  readonly skip?: string[];
  readonly all?: boolean;
  readonly baseline?: string;
  /** Read from the files of --dictionary and --lexicon before the command runs. */
  readonly knowledge?: readonly Knowledge[];
  /** Read from the files of --terms before the command runs. */
  readonly termBases?: readonly TermBase[];
  /** Of a config alone. */
  readonly settings?: Readonly<Record<string, CheckSetting>>;
  readonly customChecks?: readonly Check[];
  readonly keep?: readonly string[];
  readonly minConfidence?: number;
  readonly weights?: Partial<Weights>;
}

/** The same for values that may hold commas. */
const files = (value: string, before: string[] = []): string[] => [...before, value];

/** Adds a value to those of a repeatable option. */
const collect = (value: string, before: string[] = []): string[] => [...before, ...value.split(",").map((part) => part.trim())];

/** Adds the options that `check` and `stream` share. */
export function addShared(command: Command): Command {
  return command
    .option("--from <tag>", "language of the source, as a BCP 47 tag (default: detected)")
    .option("--to <tag>", "language of the target (default: detected)")
    .option("--fail-on <severity>", `exit with 1 from this severity on: ${severities.join(", ")} or never (default: major)`)
    .option("--only <id>", "run this check alone (repeatable)", collect)
    .option("--skip <id>", "leave this check out (repeatable)", collect)
    .option("--spelling <language=file>", "an .aff file of hunspell (default: packages such as dictionary-it)", files)
    .option("--all", "also new checks, and findings that are more likely wrong than right")
    .option("--baseline <file>", "leave out the findings that this file lists");
}

/** One of a list of words, or a complaint that names the nearest. */
export function oneOf<T extends string>(value: string, known: readonly T[], what: string): T {
  if ((known as readonly string[]).includes(value)) return value as T;
  throw new UserError({
    path: what,
    cause: `“${value}” is not known`,
    remedy: `did you mean “${closest(value, [...known])}”? Known: ${known.join(", ")}`,
  });
}

function tag(value: string, option: string): string {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? value;
  } catch {
    throw new UserError({ path: option, cause: `“${value}” is not a language tag`, remedy: "give one such as en, it or pt-BR" });
  }
}

/** What the library needs of the shared options. */
export function runOptions(given: SharedOptions): RunOptions {
  const { from, to, only, skip, all, knowledge, termBases, settings, customChecks, minConfidence, weights } = given;
  const ids = [...checks, ...(customChecks ?? [])].map(({ meta }) => meta.id);
  return {
    ...(from === undefined ? {} : { from: tag(from, "--from") }),
    ...(to === undefined ? {} : { to: tag(to, "--to") }),
    ...spellingOf(given),
    ...(given.keep ? { keep: given.keep } : {}),
    ...(only ? { only: only.map((id) => oneOf(id, ids, "--only")) } : {}),
    ...(skip ? { skip: skip.map((id) => oneOf(id, ids, "--skip")) } : {}),
    ...(all ? { all } : {}),
    ...(knowledge ? { knowledge } : {}),
    ...(termBases ? { terms: termBases } : {}),
    ...(settings ? { settings } : {}),
    ...(customChecks ? { checks: customChecks } : {}),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(weights ? { weights } : {}),
  };
}

/** What the library needs of the options of `check`. */
export function checkOptions(given: SharedOptions & { readonly format?: string }): RunOptions {
  const format = given.format === undefined ? {} : { format: oneOf(given.format, formats, "--format") };
  return { ...runOptions(given), ...format };
}

/** The severities that make the command exit with 1. */
export function failing(failOn = "major"): readonly Severity[] {
  const from = oneOf(failOn, [...severities, "never"], "--fail-on");
  return from === "never" ? [] : severities.slice(severities.indexOf(from));
}
