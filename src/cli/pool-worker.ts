import { UserError } from "../core/errors.ts";
import type { Checked } from "../core/report.ts";
import { checkPool, type PoolTask, type RunAllOptions } from "../run/all.ts";
import { type KnowledgeOptions, reread } from "./knowledge.ts";
import { checkOptions, type SharedOptions } from "./options.ts";

/** What the command line of `check` says, in values that a thread can be sent. */
export interface CheckGiven extends Omit<SharedOptions, "knowledge" | "termBases" | "customChecks">, KnowledgeOptions {
  readonly config?: string;
  readonly format?: string;
}

/** A pool for a thread. */
export interface PoolWork {
  readonly given: CheckGiven;
  /** The path of the config that holds. */
  readonly config?: string;
  readonly task: PoolTask;
}

/** An error as it can be sent. */
export interface SentError {
  readonly message: string;
  readonly user: boolean;
  readonly path?: string;
}

/** What a thread answers. */
export interface PoolAnswer {
  readonly results: readonly (Checked | undefined)[];
  readonly errors: readonly { readonly at: number; readonly error: SentError }[];
}

async function optionsOf(given: CheckGiven, path: string | undefined): Promise<RunAllOptions> {
  const read = await reread(given);
  if (path === undefined) return checkOptions(read);
  const { configOf, settled } = await import("./settle.ts");
  return checkOptions(await settled(read, await configOf(path)));
}

let options: Promise<RunAllOptions> | undefined;

function sent(error: unknown): SentError {
  const message = error instanceof Error ? error.message : String(error);
  const user = error instanceof UserError;
  return { message, user, ...(user && error.path !== undefined ? { path: error.path } : {}) };
}

/** Checks a pool, in a thread that serves one run alone. */
export async function work({ given, config, task }: PoolWork): Promise<PoolAnswer> {
  options ??= optionsOf(given, config);
  const { results, errors } = await checkPool(task, await options);
  return { results, errors: errors.map(({ at, error }) => ({ at, error: sent(error) })) };
}
