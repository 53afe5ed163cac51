import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Whether what a test needs is there. Where it is not, says on one line that the test is left out, and why.
 *
 * @throws Error when it is missing and `BITEXTLINT_DEMAND` is set, as in CI: there a test left out is a fault.
 */
function demand(present: boolean, need: string): boolean {
  if (present) return true;
  if (process.env.BITEXTLINT_DEMAND) throw new Error(`needs ${need}, and BITEXTLINT_DEMAND is set`);
  process.stdout.write(`skipped: needs ${need}\n`);
  return false;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where on the PATH a program is. */
export function pathOf(program: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

/** Whether a program is on the PATH: `describe.skipIf(!demands("chromium"))`. */
export function demands(program: string, debianPackage = program): boolean {
  return demand(pathOf(program) !== undefined, `${program} (Debian package ${debianPackage})`);
}

/** Whether the package has been built: dist holds the library and the command. */
export function demandsBuild(): boolean {
  return demand(existsSync("dist/index.js") && existsSync("dist/cli.js"), "dist (npm run build)");
}
