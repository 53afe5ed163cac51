import { spawn } from "node:child_process";
import { existsSync, openSync } from "node:fs";
import { afterEach, describe, expect, test, vi } from "vitest";
import { paintFor } from "../../src/cli/output.ts";
import { bitextlint, program, temporaryFolder, writeFiles } from "./command.ts";
import { de, en } from "./texts.ts";

const cwd = temporaryFolder();
writeFiles(cwd, { "en.txt": en, "de.txt": de });

describe("paintFor", () => {
  const tty = process.stdout.isTTY;
  const coloured = (mode: "auto" | "always" | "never") => paintFor(mode).severity.major("major") !== "major";

  function terminal(isTTY: boolean, environment: Readonly<Record<string, string>> = {}): void {
    process.stdout.isTTY = isTTY;
    vi.stubEnv("NO_COLOR", "");
    vi.stubEnv("TERM", "xterm");
    for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  }

  afterEach(() => {
    process.stdout.isTTY = tty;
    vi.unstubAllEnvs();
  });

  test("colours by itself on a terminal alone", () => {
    terminal(true);
    expect(coloured("auto")).toBe(true);
    terminal(false);
    expect(coloured("auto")).toBe(false);
  });

  test.each([{ NO_COLOR: "1" }, { TERM: "dumb" }])("does not colour by itself with %j", (environment) => {
    terminal(true, environment);
    expect(coloured("auto")).toBe(false);
  });

  test("does as it is told", () => {
    terminal(true);
    expect(coloured("never")).toBe(false);
    terminal(false, { NO_COLOR: "1" });
    expect(coloured("always")).toBe(true);
  });

  test("tells the severities apart", () => {
    const { severity } = paintFor("always");
    expect(new Set(Object.values(severity).map((paint) => paint("x"))).size).toBe(4);
  });
});

describe("a stdout that takes no more", () => {
  /** Runs the stream over many records and closes its stdout after the first chunk. */
  function readOnce(args: readonly string[], lines: Iterable<string>): Promise<{ code: number | null; stderr: string }> {
    return new Promise((done, fail) => {
      const child = spawn(process.execPath, [program, ...args], { cwd });
      let stderr = "";
      child.stderr.on("data", (chunk: Buffer) => {
        stderr += chunk.toString();
      });
      child.stdout.once("data", () => child.stdout.destroy());
      child.stdin.on("error", () => undefined);
      child.on("error", fail);
      child.on("close", (code) => done({ code, stderr }));
      child.stdin.end([...lines].join(""));
    });
  }

  test("a reader that has seen enough is no failure", async () => {
    const record = `${JSON.stringify({ source: "It rose by 8.", target: "Es stieg um 9." })}\n`;
    const ended = await readOnce(["stream", "--unit", "segment", "--from", "en", "--to", "de"], Array(3000).fill(record));
    expect(ended).toEqual({ code: 0, stderr: "" });
  });

  test.skipIf(!existsSync("/dev/full"))("a full disk gives one line, and exit code 2", async () => {
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [program, "en.txt", "de.txt", "--quiet"], { cwd, stdio: ["ignore", full, "pipe"] });
    let stderr = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    const code = await new Promise((done) => child.on("close", done));
    expect([code, stderr]).toEqual([2, "bitextlint: stdout: it cannot be written (ENOSPC); check where it leads\n"]);
  });

  test("takes long reports whole", async () => {
    writeFiles(cwd, { "long.en.txt": en.repeat(60), "long.de.txt": de.repeat(60) });
    const args = ["long.en.txt", "long.de.txt", "--from", "en", "--to", "de", "-r"];
    const { stdout } = await bitextlint([...args, "json"], { cwd });
    expect(stdout.length).toBeGreaterThan(1 << 16);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1 });
  });
});
