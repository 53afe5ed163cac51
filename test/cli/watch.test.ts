import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { bitextlint, complaintOf, program, temporaryFolder, writeFiles } from "./command.ts";
import { clean, de, en } from "./texts.ts";

const config = JSON.stringify({ pairs: [{ source: "en/*.txt", target: "de/*.txt", from: "en", to: "de" }] });
const files = { "bitextlint.config.json": config, "en/a.txt": en, "de/a.txt": de, "en/b.txt": en, "de/b.txt": clean };
const running: ChildProcessWithoutNullStreams[] = [];
afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
});

/** A command that goes on until it is told to end. */
function watching(cwd: string, ...args: string[]) {
  const child = spawn(process.execPath, [program, "check", "--watch", ...args], { cwd, env: { ...process.env, NO_COLOR: "1" } });
  running.push(child);
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<number | null>((done) => child.on("close", done));
  const until = async (isThere: () => boolean) => {
    for (let k = 0; k < 600 && !isThere(); k++) await new Promise((done) => setTimeout(done, 50));
    if (!isThere()) throw new Error(`waited in vain; stdout: ${out}; stderr: ${err}`);
  };
  const rounds = () => err.split("watching for changes").length - 1;
  return {
    /** What is written until the next round is over. */
    async round() {
      const before = [out.length, err.length, rounds()] as const;
      await until(() => rounds() > before[2]);
      return { out: out.slice(before[0]), err: err.slice(before[1]) };
    },
    rounds,
    async first() {
      await until(() => rounds() > 0);
      return { out, err };
    },
    end(signal: NodeJS.Signals) {
      child.kill(signal);
      return ended;
    },
  };
}

describe.concurrent("bitextlint check --watch", () => {
  test("checks all, then what is saved, and ends well when it is interrupted", async () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, files);
    const watch = watching(cwd, "-r", "line", "-r", "json=out.json");
    const first = await watch.first();
    expect(first.out).toMatch(/^de\/a\.txt:3:.*number-mismatch[\s\S]*word-repeated/);
    const next = watch.round();
    writeFileSync(join(cwd, "de/b.txt"), clean.replace("1987", "1978"));
    const { out, err } = await next;
    expect(out).toMatch(/^de\/b\.txt:1:.*number-mismatch.*\n$/);
    expect(out + err).not.toContain("\u001b");
    const { bitexts } = JSON.parse(readFileSync(join(cwd, "out.json"), "utf8"));
    expect(bitexts.map((one: { findings: unknown[] }) => one.findings.length)).toEqual([2, 1]);
    expect(await watch.end("SIGINT")).toBe(0);
  });

  test("files that come, go or are replaced by another, and a config that changes", async () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, files);
    const watch = watching(cwd, "-r", "line");
    await watch.first();
    let next = watch.round();
    writeFiles(cwd, { "scratch.tmp": de });
    renameSync(join(cwd, "scratch.tmp"), join(cwd, "de/b.txt"));
    expect((await next).out).toContain("de/b.txt:3:");
    next = watch.round();
    rmSync(join(cwd, "de/a.txt"));
    expect((await next).err).toContain("de/a.txt: the translation of en/a.txt is missing");
    next = watch.round();
    writeFiles(cwd, { "bitextlint.config.json": config.replace('"pairs"', '"skip":["number-mismatch"],"pairs"') });
    const { out } = await next;
    expect(out).toContain("word-repeated");
    expect(out).not.toContain("number-mismatch");
    next = watch.round();
    writeFiles(cwd, { "bitextlint.config.json": '{ "pears": [] }' });
    expect((await next).err).toContain("“pears” is no setting");
    next = watch.round();
    writeFiles(cwd, { "bitextlint.config.json": config });
    expect((await next).out).toContain("number-mismatch");
    expect(await watch.end("SIGTERM")).toBe(0);
  });

  test("two files without a config; what is no side of a pair is no matter", async () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, files);
    const watch = watching(cwd, "en/a.txt", "de/a.txt", "--from", "en", "--to", "de", "-r", "line");
    expect((await watch.first()).out).toContain("number-mismatch");
    writeFiles(cwd, { "de/b.txt": de, "de/notes.md": "x" });
    const next = watch.round();
    writeFiles(cwd, { "de/a.txt": clean.replace("geheizt.", "geheizt geheizt.") });
    expect((await next).out).toMatch(/^de\/a\.txt:4:.*word-repeated.*\n$/);
    expect(await watch.end("SIGINT")).toBe(0);
  });

  test("what is wrong at the start ends it", async () => {
    const cwd = temporaryFolder();
    expect(complaintOf(await bitextlint(["check", "--watch"], { cwd }))).toMatch(/^no files are named, and there is no /);
    expect(complaintOf(await bitextlint(["check", "--watch", "-", "x.txt"], { cwd }))).toMatch(
      /^--watch: it cannot be used with stdin/,
    );
  });
});
