import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { gitEnvironment, repository } from "../support/repository.ts";
import { bitextlint, temporaryFolder, writeFiles } from "./command.ts";
import { clean, de, en } from "./texts.ts";

const config = { pairs: [{ source: "en/*.md", target: "de/*.md", from: "en", to: "de" }] };
const texts = { "en/a.md": `# Bread\n\n${en}`, "de/a.md": `# Brot\n\n${de}`, "en/b.md": en, "de/b.md": clean };
const kinds = ["terminal", "json", "html", "sarif", "junit", "github", "markdown", "csv", "line"];

function folderOf(files: Readonly<Record<string, string>> = {}, settings: object = config): string {
  const cwd = temporaryFolder();
  writeFiles(cwd, { ...texts, "bitextlint.config.json": JSON.stringify(settings), ...files });
  return cwd;
}

const entriesIn = (cwd: string, folder = ".bitextlintcache") =>
  existsSync(join(cwd, folder)) ? readdirSync(join(cwd, folder)).filter((name) => /^[0-9a-f]{16}-/.test(name)) : [];
const run = async (cwd: string, ...args: string[]) => {
  const { code, stdout, stderr } = await bitextlint(["check", ...args], { cwd });
  return { code, stdout, stderr };
};

describe.concurrent("bitextlint check --cache", () => {
  test.each(kinds)("gives the bytes of a run without it, first and again: %s", async (kind) => {
    const cwd = folderOf();
    const plain = await run(cwd, "-r", kind);
    expect(entriesIn(cwd)).toEqual([]);
    expect(await run(cwd, "--cache", "-r", kind)).toEqual(plain);
    expect(entriesIn(cwd)).toHaveLength(1);
    expect(await run(cwd, "--cache", "-r", kind)).toEqual(plain);
    expect(plain.code).toBe(1);
  });

  test("is used where nothing has changed, and only there", async () => {
    const cwd = folderOf();
    await run(cwd, "--cache");
    const [name = ""] = entriesIn(cwd);
    const file = join(cwd, ".bitextlintcache", name);
    const bytes = readFileSync(file);
    expect((await run(cwd, "--cache")).code).toBe(1);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    writeFiles(cwd, { "de/a.md": `# Brot\n\n${clean}` });
    expect((await run(cwd, "--cache")).code).toBe(0);
    expect(readFileSync(file).equals(bytes)).toBe(false);
  });

  test("other settings and other words are other results", async () => {
    const terms = "en,de\noven,Herd\n";
    const cwd = folderOf({ "terms.csv": terms });
    const ids = async (...args: string[]) => {
      const { stdout } = await run(cwd, "--cache", "-r", "json", ...args);
      return JSON.parse(stdout).bitexts.flatMap((one: { findings: { checkId: string }[] }) => one.findings.map((f) => f.checkId));
    };
    expect(await ids()).toEqual(["number-mismatch", "word-repeated"]);
    expect(await ids("--skip", "number-mismatch")).toEqual(["word-repeated"]);
    expect(await ids("--terms", "terms.csv", "--only", "term-missing")).toEqual(["term-missing", "term-missing"]);
    writeFiles(cwd, { "terms.csv": terms.replace("Herd", "Ofen") });
    expect(await ids("--terms", "terms.csv", "--only", "term-missing")).toEqual([]);
  });

  test("a dictionary for spelling that is installed or changed counts", async () => {
    const cwd = folderOf({ "de/b.md": clean.replace("geschlossen", "geschlosen"), "package.json": "{}" });
    const args = ["--cache", "--cache-location", "kept"];
    expect((await run(cwd, ...args)).stdout).not.toContain("spelling-wrong");
    mkdirSync(join(cwd, "node_modules"));
    symlinkSync(resolve("node_modules/dictionary-de"), join(cwd, "node_modules/dictionary-de"), "junction");
    const plain = await run(cwd);
    expect(plain.stdout).toContain("spelling-wrong");
    expect(await run(cwd, ...args)).toEqual(plain);
    expect(await run(cwd, ...args)).toEqual(plain);
  });

  test("damaged entries are done without and written anew", async () => {
    const cwd = folderOf();
    const plain = await run(cwd, "--cache");
    const [name = ""] = entriesIn(cwd);
    const file = join(cwd, ".bitextlintcache", name);
    const whole = readFileSync(file);
    const flipped = Buffer.from(whole);
    flipped[whole.length >> 1] = (flipped[whole.length >> 1] ?? 0) ^ 255;
    for (const bytes of [Buffer.alloc(0), Buffer.from("no cache"), whole.subarray(0, whole.length >> 1), flipped]) {
      writeFileSync(file, bytes);
      expect(await run(cwd, "--cache")).toEqual(plain);
      expect(readFileSync(file).length).toBe(whole.length);
    }
  });

  test("entries of pairs that are gone are removed, others of long ago too, and what git sees is nothing", async () => {
    const repo = repository({ ...texts, "bitextlint.config.json": JSON.stringify(config) });
    const cwd = repo.folder;
    const check = (...args: string[]) => bitextlint(["check", "--cache", ...args], { cwd, env: gitEnvironment });
    await check("--skip", "quote-style");
    await check();
    expect(entriesIn(cwd)).toHaveLength(2);
    const age = (days: number) => {
      for (const name of entriesIn(cwd)) {
        utimesSync(join(cwd, ".bitextlintcache", name), new Date(), new Date(Date.now() - days * 86_400_000));
      }
    };
    age(1);
    repo.remove("en/b.md", "de/b.md");
    await check();
    expect(entriesIn(cwd)).toHaveLength(2);
    age(15);
    await check();
    expect(entriesIn(cwd)).toHaveLength(1);
    expect(repo.git("status", "--short", "--untracked-files=all")).not.toContain("bitextlintcache");
  });

  test("a run over some pairs keeps what is kept of the others", async () => {
    const repo = repository({ ...texts, "bitextlint.config.json": JSON.stringify(config) });
    const cwd = repo.folder;
    const check = (...args: string[]) => bitextlint(["check", "--cache", "-r", "json", ...args], { cwd, env: gitEnvironment });
    const plain = await bitextlint(["check", "-r", "json"], { cwd });
    repo.write({ "README.md": "x" });
    await check("--changed");
    expect(await check()).toEqual(plain);
    repo.write({ "en/a.md": texts["en/a.md"].replace("heated with wood", "heated with gas") });
    const changed = await check("--changed");
    expect(changed.stdout).toContain("translation-stale");
    expect(await check("--changed")).toEqual(changed);
    expect((await check()).stdout).toBe((await bitextlint(["check", "-r", "json"], { cwd })).stdout);
  });

  test("lives with what other tools keep, or where it is told to; a config may ask for it", async () => {
    const modules = folderOf({ "node_modules/x/package.json": "{}" }, { ...config, cache: true });
    await run(modules);
    expect(entriesIn(modules, "node_modules/.cache/bitextlint")).toHaveLength(1);
    const told = folderOf({}, { ...config, cache: "kept/here" });
    await run(join(told, "en"));
    expect(entriesIn(told, "kept/here")).toHaveLength(1);
    await run(told, "--cache", "--cache-location", "else");
    expect(entriesIn(told, "else")).toHaveLength(1);
    const off = folderOf({}, { ...config, cache: true });
    await run(off, "--no-cache");
    expect(entriesIn(off)).toEqual([]);
  });

  test("nothing is kept where the config has checks of its own, or a pair cannot be checked", async () => {
    const own = folderOf();
    writeFiles(own, {
      "bitextlint.config.mjs": `export default ${JSON.stringify({ ...config }).slice(0, -1)}, customChecks: [{ meta: { id: "own-check", category: "accuracy/omission", severity: "minor", summary: "S.", messages: {}, examples: [], stability: "stable" } }] };`,
    });
    const { stderr } = await run(own, "--cache", "--config", "bitextlint.config.mjs");
    expect(stderr).toBe("bitextlint: --cache: nothing is kept, as the config has checks of its own\n");
    expect(entriesIn(own)).toEqual([]);
    const broken = folderOf({ "en/c.md": en, "de/c.md": en });
    const first = await run(broken, "--cache");
    expect([first.code, entriesIn(broken)]).toEqual([2, []]);
    expect(await run(broken, "--cache")).toEqual(first);
  });

  test("two files may have it too; where it cannot be written, it is done without", async () => {
    const cwd = folderOf();
    const args = ["en/a.md", "de/a.md", "--from", "en", "--to", "de"];
    const plain = await run(cwd, ...args);
    expect(await run(cwd, ...args, "--cache")).toEqual(plain);
    expect(await run(cwd, ...args, "--cache")).toEqual(plain);
    expect(entriesIn(cwd)).toHaveLength(1);
    expect(await run(cwd, ...args, "--cache", "--cache-location", "en/a.md/x")).toEqual(plain);
  });
});
