import { UserError } from "../core/errors.ts";

/**
 * Reads the value of `--jobs`.
 * @throws UserError where it is no number from 1 on.
 */
export function jobsOf(value: string | undefined): number {
  const jobs = Number(value ?? 1);
  if (Number.isInteger(jobs) && jobs >= 1) return jobs;
  throw new UserError({ path: "--jobs", cause: `“${value}” is no number of threads`, remedy: "give 1, 2, 3 and so on" });
}
