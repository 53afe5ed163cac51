import type { Command } from "commander";
import type { Severity } from "../core/finding.ts";
import { readBaselineFile } from "../node/baseline.ts";
import type { Unit } from "../node/record.ts";
import { checkStream } from "../node/stream.ts";
import { addShared, failing, oneOf, runOptions, type SharedOptions } from "./options.ts";
import { write } from "./output.ts";

const BATCH = 1 << 16; // characters gathered before they are written: a write per line would cost more than the check

/** Adds the command `stream`. */
export function addStream(program: Command): void {
  const command = program
    .command("stream")
    .description("check records of JSON Lines from stdin, one answer a line on stdout")
    .requiredOption(
      "--unit <unit>",
      "segment: source and target are one aligned pair; document: whole texts, or arrays of segments",
    )
    .option("--links", "with the word links of each bead");
  addShared(command).action(async (given: SharedOptions & { readonly unit: string; readonly links?: boolean }) => {
    const unit: Unit = oneOf(given.unit, ["segment", "document"], "--unit");
    const fails = failing(given.failOn);
    const baseline = given.baseline === undefined ? undefined : await readBaselineFile(given.baseline);
    const options = { ...runOptions(given), links: given.links ?? false, ...(baseline ? { baseline } : {}) };
    let failed = false;
    let found = false;
    let batch: string[] = [];
    let size = 0;
    const flush = async () => {
      if (batch.length > 0) await write(batch.join(""));
      batch = [];
      size = 0;
    };
    for await (const answer of checkStream(process.stdin, unit, options)) {
      failed ||= answer.failed;
      found ||= answer.severities.some((severity: Severity) => fails.includes(severity));
      batch.push(answer.line, "\n");
      size += answer.line.length;
      if (size >= BATCH) await flush();
    }
    await flush();
    process.exitCode = failed ? 2 : found ? 1 : 0;
  });
}
