import type { Command } from "commander";
import { UserError } from "../core/errors.ts";
import type { Checked } from "../core/report.ts";

/** What the command line or the config says of the score. */
export interface ScoreOptions {
  /** As commander gives it, or a number of the config. */
  readonly minScore?: string | number;
}

/** Adds `--min-score`. */
export function addScore(command: Command): Command {
  return command.option("--min-score <number>", "exit with 1 where the score of a translation is below this, from 0 to 100");
}

/**
 * The score that every translation must reach; undefined where none is asked for.
 * @throws UserError where it is none.
 */
export function leastScore({ minScore }: ScoreOptions): number | undefined {
  if (minScore === undefined) return undefined;
  const number = String(minScore).trim() === "" ? Number.NaN : Number(minScore);
  if (number >= 0 && number <= 100) return number;
  throw new UserError({ path: "--min-score", cause: `“${minScore}” is no score`, remedy: "give a number from 0 to 100" });
}

const NAMED = 3; // translations that are named at once

/** Says on one line which translations have a lower score, the lowest first; undefined where all reach it. */
export function belowLeast(checked: readonly Checked[], least: number | undefined): string | undefined {
  const below = checked
    .filter(({ summary }) => least !== undefined && summary.score < least)
    .sort((a, b) => a.summary.score - b.summary.score);
  if (below.length === 0) return undefined;
  const named = below
    .slice(0, NAMED)
    .map(({ bitext, summary }) => `${bitext.target.path ?? "the translation"} has ${summary.score}`);
  const others = below.length > NAMED ? [`and ${below.length - NAMED} more are below it`] : [];
  return `score below ${least}: ${[...named, ...others].join(", ")}`;
}
