import { UserError } from "../core/errors.ts";
import type { PoolThreads } from "../run/all.ts";
import type { CheckGiven, PoolAnswer, PoolWork, SentError } from "./pool-worker.ts";

/** An error as it was before it was sent: its message is whole already. */
function received({ message, user, path }: SentError): Error {
  if (!user) return new Error(message);
  const begin = path === undefined ? "" : `${path}: `;
  return new UserError({ ...(path === undefined ? {} : { path }), cause: message.slice(begin.length) });
}

/** Threads that check pools of pairs. They read the files of the options for themselves. */
export async function poolThreads(given: CheckGiven, config: string | undefined, jobs: number) {
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: new URL("./pool-worker.js", import.meta.url).href,
    name: "work",
    minThreads: 0,
    maxThreads: jobs,
    isolateWorkers: false,
  });
  const threads: PoolThreads = {
    jobs,
    async run(task) {
      const sending: PoolWork = { given, task, ...(config === undefined ? {} : { config }) };
      const { results, errors } = (await pool.run(sending)) as PoolAnswer;
      return { results, errors: errors.map(({ at, error }) => ({ at, error: received(error) })) };
    },
  };
  return { threads, stop: () => pool.destroy() };
}
