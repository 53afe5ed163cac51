import { type Answer, lines } from "../node/stream.ts";
import type { Batch, StreamGiven } from "./stream-worker.ts";

const BATCH = 1 << 16; // bytes that a thread is sent at a time
const AHEAD = 2; // batches in work for each thread: none has to wait for the next
const NEWLINE = 10;

/** Joins lines into batches of some size, each line with its end. */
async function* batches(input: AsyncIterable<Uint8Array>): AsyncIterable<{ bytes: Uint8Array; before: number }> {
  let parts: Uint8Array[] = [];
  let [size, before, count] = [0, 0, 0];
  const batch = () => {
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      bytes[at + part.length] = NEWLINE;
      at += part.length + 1;
    }
    return { bytes, before };
  };
  for await (const line of lines(input)) {
    // The line may lie in a buffer that is used again.
    parts.push(line.slice());
    size += line.length + 1;
    count++;
    if (size < BATCH) continue;
    yield batch();
    [parts, size, before] = [[], 0, count];
  }
  if (parts.length > 0) yield batch();
}

/** Answers a stream in several threads, in the order of its records. */
export async function* answersOf(input: AsyncIterable<Uint8Array>, given: StreamGiven, jobs: number): AsyncIterable<Answer> {
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: new URL("./stream-worker.js", import.meta.url).href,
    name: "work",
    minThreads: jobs,
    maxThreads: jobs,
    isolateWorkers: false,
  });
  try {
    const running: Promise<Answer[]>[] = [];
    for await (const { bytes, before } of batches(input)) {
      const task: Batch = { given, bytes, before };
      const answers = pool.run(task) as Promise<Answer[]>;
      // Of those that fail while an earlier one is awaited; it is told when its turn comes.
      answers.catch(() => undefined);
      running.push(answers);
      if (running.length >= jobs * AHEAD) yield* (await running.shift()) as Answer[];
    }
    for (const answers of running) yield* await answers;
  } finally {
    await pool.destroy();
  }
}
