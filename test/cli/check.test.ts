import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { bitextlint, complaintOf, temporaryFolder, writeFiles } from "./command.ts";
import { clean, de, en } from "./texts.ts";

const cwd = temporaryFolder();
const both = `${en}\n${de}`;
const markdown = "# Bread\n\nThe *bakery* sold 42 loaves.\n\n```\ncode 7\n```\n";
writeFiles(cwd, {
  "en.txt": en,
  "de.txt": de,
  "clean.txt": clean,
  "both.txt": both,
  "minor.txt": clean.replace("nahen", "nahen nahen"),
  "en.md": markdown,
  "de.md": "# Brot\n\nDie *Bäckerei* verkaufte 42 Brote.\n\n```\ncode 8\n```\n",
});

const languages = ["--from", "en", "--to", "de"];
const run = (args: readonly string[], stdin?: string) => bitextlint(args, stdin === undefined ? { cwd } : { cwd, stdin });

interface Report {
  readonly version: number;
  readonly bitexts: readonly {
    readonly source: { readonly path: string; readonly language: string };
    readonly target: { readonly path: string; readonly language: string };
    readonly findings: readonly { readonly checkId: string; readonly severity: string; readonly confidence: number }[];
  }[];
}

function only(stdout: string) {
  const { bitexts } = JSON.parse(stdout) as Report;
  expect(bitexts).toHaveLength(1);
  return bitexts[0] as Report["bitexts"][number];
}

const idsOf = (stdout: string) => only(stdout).findings.map(({ checkId }) => checkId);

describe.concurrent("bitextlint check", () => {
  test("is what runs without a command", async () => {
    const [short, long] = await Promise.all([run(["en.txt", "de.txt"]), run(["check", "en.txt", "de.txt"])]);
    expect(short).toEqual(long);
    expect(short.stdout).toContain("number-mismatch");
    expect(short.code).toBe(1);
  });

  test("prints the languages that it found on stderr, and the report alone on stdout", async () => {
    const { stdout, stderr } = await run(["en.txt", "de.txt"]);
    expect(stderr).toBe("bitextlint: languages: en → de (--from and --to override)\n");
    expect(stdout).toMatch(/^de\.txt:3:\d+ {2}major {2}/);
  });

  test("says nothing on stderr where both languages are given", async () => {
    const { stderr, stdout } = await run(["en.txt", "de.txt", ...languages, "-r", "json"]);
    expect(stderr).toBe("");
    const { source, target } = only(stdout);
    expect([source.path, source.language, target.path, target.language]).toEqual(["en.txt", "en", "de.txt", "de"]);
  });

  test("takes a language tag in any case, and hands it on as it is written by rule", async () => {
    const { stdout } = await run(["en.txt", "de.txt", "--from", "EN-gb", "--to", "DE-at", "-r", "json"]);
    expect([only(stdout).source.language, only(stdout).target.language]).toEqual(["en-GB", "de-AT"]);
  });

  test.each([
    ["never", 0, 0],
    ["critical", 0, 0],
    ["major", 1, 0],
    ["minor", 1, 1],
    ["neutral", 1, 1],
  ])("--fail-on %s exits with %i for a major finding and with %i for a minor one", async (severity, major, minor) => {
    const [wrong, doubled] = await Promise.all([
      run(["en.txt", "de.txt", "--fail-on", severity]),
      run(["en.txt", "minor.txt", "--fail-on", severity]),
    ]);
    expect([wrong.code, doubled.code]).toEqual([major, minor]);
    expect(doubled.stdout).toContain("1 finding (1 minor)");
  });

  test("fails on major where nothing else is said", async () => {
    const ends = await Promise.all([run(["en.txt", "de.txt"]), run(["en.txt", "minor.txt"]), run(["en.txt", "clean.txt"])]);
    expect(ends.map(({ code }) => code)).toEqual([1, 0, 0]);
  });

  test("--only runs one check, --skip leaves one out, and both may be repeated or listed", async () => {
    const of = async (...args: string[]) => idsOf((await run(["en.txt", "de.txt", "-r", "json", ...args])).stdout);
    const both = ["number-mismatch", "word-repeated"];
    const given = await Promise.all([
      of(),
      of("--only", "word-repeated"),
      of("--skip", "word-repeated"),
      of("--skip", "word-repeated", "--skip", "number-mismatch"),
      of("--only", "word-repeated, number-mismatch", "--skip", "number-mismatch"),
    ]);
    expect(given).toEqual([both, ["word-repeated"], ["number-mismatch"], [], ["word-repeated"]]);
  });

  test("--all keeps every finding that is shown without it", async () => {
    const [few, all] = await Promise.all([
      run(["en.txt", "de.txt", "-r", "json"]),
      run(["en.txt", "de.txt", "-r", "json", "--all"]),
    ]);
    expect(idsOf(all.stdout)).toEqual(expect.arrayContaining(idsOf(few.stdout)));
    expect(only(few.stdout).findings.every(({ confidence }) => confidence >= 0.5)).toBe(true);
  });

  test("writes a report into a file, and another on stdout", async () => {
    const { stdout, code } = await run(["en.txt", "de.txt", "-r", "terminal", "-r", "json=one,two=three.json"]);
    expect(stdout).toContain("number-mismatch");
    expect(code).toBe(1);
    expect(idsOf(readFileSync(join(cwd, "one,two=three.json"), "utf8"))).toContain("number-mismatch");
  });

  test("prints nothing on stdout where the only report goes into a file", async () => {
    const { stdout } = await run(["en.txt", "de.txt", "--report", "terminal=report.txt", "--color", "always"]);
    expect(stdout).toBe("");
    expect(readFileSync(join(cwd, "report.txt"), "utf8")).toBe((await run(["en.txt", "de.txt"])).stdout);
  });

  test("reads either side from stdin", async () => {
    const files = await run(["en.txt", "de.txt", ...languages]);
    const [source, target] = await Promise.all([run(["-", "de.txt", ...languages], en), run(["en.txt", "-", ...languages], de)]);
    expect(source).toEqual(files);
    expect(target.stdout).toBe(files.stdout.replaceAll("de.txt", "stdin"));
  });

  test("parts a file that holds both versions, and says where", async () => {
    const { stdout, stderr, code } = await run(["--bilingual", "both.txt"]);
    expect(stderr).toBe(
      "bitextlint: both.txt: en in lines 1–6, de in lines 8–13\nbitextlint: languages: en → de (--from and --to override)\n",
    );
    expect(stdout).toMatch(/^both\.txt:10:\d+ {2}major/);
    expect(code).toBe(1);
  });

  test("parts what comes from stdin", async () => {
    const [piped, file] = await Promise.all([
      run(["check", "--bilingual", "-", "-r", "json"], both),
      run(["check", "--bilingual", "both.txt", "-r", "json"]),
    ]);
    expect(piped.stdout).toBe(file.stdout.replaceAll("both.txt", "stdin"));
    expect(piped.code).toBe(1);
  });

  test("tells Markdown by the file's ending, and obeys --format", async () => {
    const [told, plain] = await Promise.all([
      run(["en.md", "de.md", ...languages, "-r", "json"]),
      run(["en.md", "de.md", ...languages, "-r", "json", "--format", "text"]),
    ]);
    expect(idsOf(told.stdout)).not.toContain("number-mismatch");
    expect(idsOf(plain.stdout)).toContain("number-mismatch");
  });

  test("--quiet prints nothing at all where nothing is found", async () => {
    expect(await run(["en.txt", "clean.txt", "--quiet"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("--quiet prints the findings, and no note", async () => {
    const { stdout, stderr } = await run(["--bilingual", "both.txt", "--quiet"]);
    expect(stdout).toContain("number-mismatch");
    expect(stdout).not.toContain("bitextlint explain");
    expect(stderr).toBe("");
  });

  test("sums up a text in which nothing is found", async () => {
    const { stdout, code } = await run(["en.txt", "clean.txt"]);
    expect(stdout).toBe("0 findings in clean.txt · 6 beads · score 100\n");
    expect(code).toBe(0);
  });

  test("colours when told to, and never into a pipe by itself", async () => {
    const [always, never, auto] = await Promise.all(
      ["always", "never", "auto"].map((when) => run(["en.txt", "de.txt", "--color", when])),
    );
    const sign = "\u001b[";
    expect(always?.stdout).toContain(`${sign}31mmajor${sign}39m`);
    expect(never?.stdout).not.toContain(sign);
    expect(auto?.stdout).toBe(never?.stdout);
    expect(stripVTControlCharacters(always?.stdout ?? "")).toBe(never?.stdout);
  });

  test("--color always wins over NO_COLOR", async () => {
    const { stdout } = await bitextlint(["en.txt", "de.txt", "--color", "always"], { cwd, env: { NO_COLOR: "1" } });
    expect(stdout).toContain("\u001b[");
  });

  test("gives the same bytes for the same input", async () => {
    for (const kind of ["terminal", "json"]) {
      const [first, second] = await Promise.all([1, 2].map(() => run(["en.txt", "de.txt", "--all", "-r", kind])));
      expect(first).toEqual(second);
    }
  });
});

describe.concurrent("a report that cannot be written", () => {
  test("into a folder that is not there", async () => {
    const ended = await run(["en.txt", "de.txt", ...languages, "-r", "json=no/such/report.json"]);
    expect(complaintOf(ended)).toBe("no/such/report.json: its folder does not exist; make the folder first, or check the path");
  });

  test("over a folder", async () => {
    writeFiles(cwd, { "folder/a.txt": "" });
    const ended = await run(["en.txt", "de.txt", ...languages, "-r", "json=folder"]);
    expect(complaintOf(ended)).toBe("folder: it is a directory; give a file");
  });
});
