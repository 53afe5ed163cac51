import type { Command } from "commander";
import type { Severity } from "../core/finding.ts";
import type { Unit } from "../node/record.ts";
import { checkStream } from "../node/stream.ts";
import { jobsOf } from "./jobs.ts";
import { addShared, failing, oneOf, type SharedOptions } from "./options.ts";
import { write } from "./output.ts";
import { type StreamGiven, streamOptions } from "./stream-worker.ts";

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
    .option("--links", "with the word links of each bead")
    .option("--jobs <n>", "check in so many threads (default: 1)");
  addShared(command).action(async (given: SharedOptions & StreamGiven & { readonly jobs?: string }) => {
    const unit: Unit = oneOf(given.unit, ["segment", "document"], "--unit");
    const fails = failing(given.failOn);
    const jobs = jobsOf(given.jobs);
    // What is wrong with the options is said before a thread is begun.
    const options = await streamOptions(given);
    const answers = jobs > 1 ? await threaded(given, jobs) : checkStream(process.stdin, unit, options);
    let failed = false;
    let found = false;
    let batch: string[] = [];
    let size = 0;
    const flush = async () => {
      if (batch.length > 0) await write(batch.join(""));
      batch = [];
      size = 0;
    };
    for await (const answer of answers) {
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

/** The answers of several threads, which read the files of the options for themselves. */
async function threaded({ knowledge, termBases, customChecks, ...given }: SharedOptions & StreamGiven, jobs: number) {
  const { answersOf } = await import("./jobs-pool.ts");
  return answersOf(process.stdin, given, jobs);
}
