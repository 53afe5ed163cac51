import { randomBytes } from "node:crypto";
import { chmod, realpath, rename, rm, stat } from "node:fs/promises";
import type { Baseline } from "../core/baseline.ts";
import { readBaseline, writeBaseline } from "../suppress/baseline-file.ts";
import { readText, writeText } from "./files.ts";

/**
 * Reads a baseline.
 * @throws UserError where it is missing, or is none.
 */
export async function readBaselineFile(path: string): Promise<Baseline> {
  return readBaseline(await readText(path), path);
}

/**
 * Writes a baseline. What was there is replaced as a whole or not at all: what people wrote into it is never half lost. One that says
 * the same already is left alone.
 * @throws UserError where that is not possible.
 */
export async function writeBaselineFile(path: string, baseline: Baseline): Promise<void> {
  const text = writeBaseline(baseline);
  // A link stays one: the file that it leads to is replaced.
  const own = await realpath(path).catch(() => undefined);
  if (own === undefined) return writeText(path, text);
  if ((await readText(path)) === text) return;
  const beside = `${own}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    await writeText(beside, text);
    await chmod(beside, (await stat(own)).mode);
    await rename(beside, own);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
