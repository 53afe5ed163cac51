import { readBaselineFile } from "../node/baseline.ts";
import type { StreamOptions, Unit } from "../node/record.ts";
import { type Answer, checkStream } from "../node/stream.ts";
import { type KnowledgeOptions, reread } from "./knowledge.ts";
import { runOptions, type SharedOptions } from "./options.ts";

/** What the command line of a stream says, in values that a thread can be sent. */
export interface StreamGiven extends Omit<SharedOptions, "knowledge" | "termBases" | "customChecks">, KnowledgeOptions {
  readonly unit: Unit;
  readonly links?: boolean;
}

/** Lines of a stream, and how many stood before them. */
export interface Batch {
  readonly given: StreamGiven;
  readonly bytes: Uint8Array;
  readonly before: number;
}

/** What the options of a stream stand for; their files are read. */
export async function streamOptions(given: StreamGiven & SharedOptions): Promise<StreamOptions> {
  const baseline = given.baseline === undefined ? undefined : await readBaselineFile(given.baseline);
  return { ...runOptions(given), links: given.links ?? false, ...(baseline ? { baseline } : {}) };
}

let options: Promise<StreamOptions> | undefined;

/** Checks the lines of a batch, in a thread that serves one stream alone. */
export async function work({ given, bytes, before }: Batch): Promise<Answer[]> {
  options ??= reread(given).then(streamOptions);
  async function* input() {
    yield bytes;
  }
  const answers: Answer[] = [];
  for await (const answer of checkStream(input(), given.unit, { ...(await options), linesBefore: before })) answers.push(answer);
  return answers;
}
