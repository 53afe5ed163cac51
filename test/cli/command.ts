import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { build } from "tsup";
import { afterAll, vi } from "vitest";

/** How a run of the command ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run is given. */
export interface Given {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** A folder that is gone when the tests of the file are done. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "bitextlint-cli-")));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

// Each run starts a program of its own, and many run at once.
vi.setConfig({ testTimeout: 60_000 });

// The command as it is now: a build into dist could be older than what is tested.
const built = temporaryFolder();
symlinkSync(resolve("node_modules"), join(built, "node_modules"), "junction");
await build({
  config: false,
  // The library stands beside the command, as in the package: a config may import it.
  entry: {
    cli: "src/cli/main.ts",
    "stream-worker": "src/cli/stream-worker.ts",
    "pool-worker": "src/cli/pool-worker.ts",
    index: "src/index.ts",
  },
  format: "esm",
  outDir: built,
  target: "node20",
  silent: true,
});

/** The file that node runs as the command. */
export const program = join(built, "cli.js");
writeFileSync(join(built, "package.json"), '{ "type": "module" }');

/** The environment without what would colour the output or tell of the test runner. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|NODE_OPTIONS$|NODE_V8_COVERAGE$|NO_COLOR$|FORCE_COLOR$)/.test(name),
  ),
);

/** Runs the command, and gives its exit code with what it wrote. */
export function bitextlint(args: readonly string[], { cwd = built, stdin = "", env = {} }: Given = {}): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...args], { cwd, env: { ...environment, ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", fail);
    child.on("close", (code) => done({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }));
    // A command that does not read its stdin may be gone before it is written.
    child.stdin.on("error", () => undefined);
    child.stdin.end(stdin);
  });
}

/** Writes files into a folder, by name. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** The one line that a job left undone writes on stderr; throws where there is another number of lines, or a stack trace. */
export function complaintOf({ code, stdout, stderr }: Ended): string {
  const lines = stderr.split("\n");
  if (code !== 2 || stdout !== "" || lines.length !== 2 || lines[1] !== "") {
    throw new Error(`not one complaint: exit code ${code}, stdout ${JSON.stringify(stdout)}, stderr ${JSON.stringify(stderr)}`);
  }
  return (lines[0] as string).replace(/^bitextlint: /, "");
}
