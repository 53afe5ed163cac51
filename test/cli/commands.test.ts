import { describe, expect, test } from "vitest";
import { checks } from "../../src/index.ts";
import { validate } from "../../src/node/config/validate.ts";
import { bitextlint, complaintOf, temporaryFolder, writeFiles } from "./command.ts";
import { de, en } from "./texts.ts";

const cwd = temporaryFolder();
writeFiles(cwd, { "en.txt": en, "de.txt": de });
const run = (...args: string[]) => bitextlint(args, { cwd });
const { version } = (await import("../../package.json")) as { version: string };

describe.concurrent("bitextlint align", () => {
  interface Alignment {
    readonly version: number;
    readonly tool: { readonly name: string; readonly version: string };
    readonly bitexts: readonly [
      {
        readonly source: {
          readonly path: string;
          readonly segments: readonly { readonly start: number; readonly end: number }[];
        };
        readonly target: {
          readonly path: string;
          readonly segments: readonly { readonly start: number; readonly end: number }[];
        };
        readonly beads: readonly { readonly source: readonly number[]; readonly target: readonly number[] }[];
      },
    ];
  }

  test("prints the alignment alone", async () => {
    const { code, stdout, stderr } = await run("align", "en.txt", "de.txt");
    expect([code, stderr]).toEqual([0, ""]);
    const report = JSON.parse(stdout) as Alignment;
    expect([report.version, report.tool]).toEqual([1, { name: "bitextlint", version }]);
    const [{ source, target, beads }] = report.bitexts;
    expect(report.bitexts[0]).not.toHaveProperty("findings");
    expect([source.path, target.path]).toEqual(["en.txt", "de.txt"]);
    expect(source.segments.map(({ start, end }) => en.slice(start, end))).toEqual(en.trim().split("\n"));
    expect(target.segments.map(({ start, end }) => de.slice(start, end))).toEqual(de.trim().split("\n"));
    expect(beads.map(({ source, target }) => [source, target])).toEqual([0, 1, 2, 3, 4, 5].map((k) => [[k], [k]]));
  });

  test("agrees with the beads of check", async () => {
    const [aligned, checked] = await Promise.all([run("align", "en.txt", "de.txt"), run("en.txt", "de.txt", "-r", "json")]);
    const beads = (text: string) => (JSON.parse(text) as Alignment).bitexts[0].beads;
    expect(beads(aligned.stdout)).toEqual(beads(checked.stdout));
  });

  test("takes the languages, a report kind and stdin", async () => {
    const args = ["align", "-", "de.txt", "--from", "en", "--to", "de", "-r", "json"];
    const { code, stdout } = await bitextlint(args, { cwd, stdin: en });
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Alignment).bitexts[0].source.path).toBe("stdin");
  });

  test("knows the same faults of its input as check", async () => {
    expect(complaintOf(await run("align", "en.txt"))).toMatch(/^1 file is named; /);
    expect(complaintOf(await run("align", "en.txt", "en.txt"))).toBe(
      "en.txt: both sides are the same text; give the source first and its translation second",
    );
    expect(complaintOf(await run("align", "en.txt", "de.txt", "-r", "jsn"))).toContain("did you mean “json”?");
  });
});

describe.concurrent("bitextlint explain", () => {
  test("lists every check on a line", async () => {
    const { code, stdout, stderr } = await run("explain");
    expect([code, stderr]).toEqual([0, ""]);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.map((line) => line.split(" ", 1)[0])).toEqual(checks.map(({ meta }) => meta.id));
    for (const [k, { meta }] of checks.entries()) expect(lines[k]).toContain(meta.summary);
  });

  test("shows one check with its messages, its examples and the way to turn it off", async () => {
    const { code, stdout, stderr } = await run("explain", "number-mismatch");
    expect([code, stderr]).toEqual([0, ""]);
    const meta = checks.find((check) => check.meta.id === "number-mismatch")?.meta;
    expect(stdout).toMatch(/^number-mismatch — /);
    expect(stdout).toContain(`category   ${meta?.category}\nseverity   ${meta?.severity}\n`);
    for (const message of Object.values(meta?.messages ?? {})) expect(stdout).toContain(message);
    for (const { source } of meta?.examples ?? []) expect(stdout).toContain(source.replace(/\n+/g, " ¶ "));
    expect(stdout).toMatch(/Turn it off with --skip number-mismatch\n$/);
  });

  test("says what a check needs, and what the config can make of it", async () => {
    const { stdout } = await run("explain", "term-missing");
    expect(stdout).toContain("needs      a term base: --terms FILE\n");
    const settings = [...stdout.matchAll(/^ {2}"checks": (\{.*\}) /gm)].map(([, checks = ""]) => JSON.parse(checks));
    expect(settings).toHaveLength(3);
    for (const one of settings) expect(validate({ checks: one }, "explain")).toEqual({ checks: one });
    const limits = (await run("explain", "length-exceeded")).stdout.match(/\{ "max".*\} \}/)?.[0];
    expect(limits).toContain('"ratio"');
  });

  test("names the nearest check for a name that it does not know", async () => {
    expect(complaintOf(await run("explain", "numbr-mismatch"))).toMatch(
      /^explain: “numbr-mismatch” is not known; did you mean “number-mismatch”\? Known: /,
    );
  });
});

describe.concurrent("bitextlint --help and --version", () => {
  const ending = /\nExamples:\n(?: {2}bitextlint .+\n)+\nExit code: 0 .+, 1 .+, 2 .+\n$/;

  test.each([["--help"], ["-h"], ["help"], ["check", "--help"], ["align", "-h"], ["stream", "--help"], ["help", "explain"]])(
    "%s %s ends with examples and the exit codes",
    async (...args) => {
      const { code, stdout, stderr } = await run(...args);
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(/^Usage: bitextlint /);
      expect(stdout).toMatch(ending);
    },
  );

  test("names every command", async () => {
    const { stdout } = await run("--help");
    for (const command of ["check", "align", "stream", "learn", "explain", "init", "help"])
      expect(stdout).toMatch(new RegExp(`^ {2}${command} `, "m"));
  });

  test("names every option of check", async () => {
    const { stdout } = await run("check", "--help");
    const options = [
      "bilingual",
      "from",
      "to",
      "fail-on",
      "only",
      "skip",
      "spelling",
      "all",
      "baseline",
      "min-score",
      "changed",
      "staged",
      "cache",
      "no-cache",
      "cache-location",
      "watch",
      "jobs",
      "report",
      "update-baseline",
      "format",
      "color",
      "config",
      "quiet",
      "summary",
      "terms",
      "dictionary",
      "lexicon",
      "help",
    ];
    expect([...stdout.matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm)].map(([, name]) => name)).toEqual(options);
  });

  test.each(["--version", "-V"])("%s prints the version of package.json", async (option) => {
    expect(await run(option)).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });
});

describe.concurrent("a command line that is wrong", () => {
  test.each([
    [["chek", "en.txt", "de.txt"], "command: “chek” is not known; did you mean “check”? "],
    [["explian", "number-mismatch"], "command: “explian” is not known; did you mean “explain”? "],
    [["strem", "--unit", "segment"], "command: “strem” is not known; did you mean “stream”? "],
    [["help", "algn"], "help: “algn” is not known; did you mean “align”? "],
    [["en.txt", "de.txt", "--form", "en"], "unknown option '--form' (Did you mean --from?); see bitextlint --help"],
    [["stream", "--unit", "segment", "--fail", "x"], "unknown option '--fail'"],
    [["align", "en.txt", "de.txt", "--quite"], "unknown option '--quite'"],
    [["en.txt", "de.txt", "--only", "number-mismach"], "--only: “number-mismach” is not known; did you mean “number-mismatch”? "],
    [["en.txt", "de.txt", "--skip", "word-repeat"], "--skip: “word-repeat” is not known; did you mean “word-repeated”? "],
    [["en.txt", "de.txt", "--fail-on", "mjor"], "--fail-on: “mjor” is not known; did you mean “major”? "],
    [["en.txt", "de.txt", "-r", "jsno"], "--report: “jsno” is not known; did you mean “json”? Known: terminal, json, html"],
    [["en.txt", "de.txt", "-r", "json="], "--report: “json=” names no file; give json=FILE"],
    [["en.txt", "de.txt", "--format", "markdwn"], "--format: “markdwn” is not known; did you mean “markdown”? "],
    [["en.txt", "de.txt", "--color", "allways"], "--color: “allways” is not known; did you mean “always”? "],
    [["en.txt", "de.txt", "--from", "e n"], "--from: “e n” is not a language tag; give one such as en, it or pt-BR"],
    [["en.txt", "de.txt", "--to", "1"], "--to: “1” is not a language tag"],
    [["en.txt", "de.txt", "--from"], "option '--from <tag>' argument missing"],
    [["stream"], "required option '--unit <unit>' not specified"],
    [["stream", "--unit", "sentence"], "--unit: “sentence” is not known; did you mean “segment”? "],
    [["stream", "in.jsonl", "--unit", "segment"], "too many arguments for 'stream'"],
    [["explain", "a", "b"], "too many arguments for 'explain'"],
    [["check", "--bilingual"], "0 files are named with --bilingual"],
  ])("%j", async (args, message) => {
    const complaint = complaintOf(await run(...args));
    expect(complaint.slice(0, message.length)).toBe(message);
  });
});

test("a misspelt command that is a file is read as one", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { chek: en, "de.txt": de });
  expect((await bitextlint(["chek", "de.txt"], { cwd: folder })).code).toBe(1);
});
