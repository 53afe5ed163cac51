import type { Command } from "commander";
import type { ChangedOptions } from "./changed.ts";

/** The options about which pairs are checked, and when. */
export interface SeveralOptions extends ChangedOptions {
  /** Of a config, also a folder. */
  readonly cache?: boolean | string;
  readonly cacheLocation?: string;
  readonly watch?: boolean;
  readonly jobs?: string;
}

/** Adds them. */
export function addSeveral(command: Command): Command {
  return command
    .option(
      "--changed [commit]",
      "only pairs with a side that git says changed: since the last commit, or since the branch left another",
    )
    .option("--staged", "only pairs with a side that is staged for the next commit")
    .option("--cache", "keep results, and spare the work on texts that are as they were")
    .option("--no-cache", "keep nothing, whatever the config says")
    .option("--cache-location <folder>", "where they are kept (default: node_modules/.cache/bitextlint, or .bitextlintcache)")
    .option("--watch", "check again whenever a file is saved")
    .option("--jobs <n>", "check the pairs of the config in so many threads (default: 1)");
}

/** True where a run needs what only the checking of several pairs offers. */
export const needsSeveral = ({ changed, staged, cache, watch }: SeveralOptions): boolean =>
  changed !== undefined || staged === true || cache === true || typeof cache === "string" || watch === true;
