import { mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gitEnvironment, type Repository, repository } from "../support/repository.ts";
import { bitextlint, complaintOf, temporaryFolder, writeFiles } from "./command.ts";
import { clean, de, en } from "./texts.ts";

const config = JSON.stringify({ pairs: [{ source: "docs/en/*.txt", target: "docs/de/*.txt", from: "en", to: "de" }] });
const files = {
  "bitextlint.config.json": config,
  "docs/en/a.txt": en,
  "docs/de/a.txt": clean,
  "docs/en/b.txt": en,
  "docs/de/b.txt": de,
};

/** Runs the command in a repository, and gives the ids that it found by file. */
async function found({ folder }: Repository, args: readonly string[] = ["--changed"], env = {}, cwd = folder) {
  const { code, stdout, stderr } = await bitextlint(["check", ...args, "-r", "json"], {
    cwd,
    env: { ...gitEnvironment, ...env },
  });
  const { bitexts } = JSON.parse(stdout === "" ? '{"bitexts":[]}' : stdout);
  const ids = bitexts.map((one: { target: { path: string }; findings: { checkId: string }[] }) => [
    one.target.path,
    one.findings.map(({ checkId }) => checkId),
  ]);
  return { code, stderr, ids: Object.fromEntries(ids) };
}

const nothing = (since = "changed since the last commit") => ({
  code: 0,
  ids: {},
  stderr: `bitextlint: nothing to check: no pair has a side that ${since.includes(" ") ? since : `changed since ${since}`}\n`,
});
const stale = en.replace("On Sundays the shop is closed", "On Sundays the shop opens at noon");

describe.concurrent("bitextlint check --changed", () => {
  test("checks the pairs that git says changed, and no other", async () => {
    const repo = repository(files);
    expect(await found(repo)).toEqual(nothing());
    repo.write({ "docs/de/a.txt": de });
    expect(await found(repo)).toEqual({ code: 1, stderr: "", ids: { "docs/de/a.txt": ["number-mismatch", "word-repeated"] } });
    repo.commit();
    expect(await found(repo)).toEqual(nothing());
    repo.write({ "notes.txt": "Nothing to do with it." });
    expect(await found(repo)).toEqual(nothing());
  });

  test("finds in a pair what a run over all pairs finds in it", async () => {
    const repo = repository(files);
    repo.write({ "docs/de/b.txt": de.replace("1987", "1978") });
    const all = await found(repo, []);
    expect((await found(repo)).ids).toEqual({ "docs/de/b.txt": all.ids["docs/de/b.txt"] });
  });

  test("finds a source that changed without its translation; white space does not count", async () => {
    const repo = repository(files);
    repo.write({ "docs/en/a.txt": stale, "docs/en/b.txt": en.replace("Children get", "Children  get") });
    const { code, ids } = await found(repo, ["--changed", "--only", "translation-stale"]);
    expect([code, ids]).toEqual([0, { "docs/de/a.txt": ["translation-stale"], "docs/de/b.txt": [] }]);
    expect((await found(repo, ["--changed", "--skip", "translation-stale"])).ids["docs/de/a.txt"]).toEqual([]);
    repo.write({
      "docs/de/a.txt": clean.replace("Am Sonntag ist der Laden geschlossen", "Am Sonntag öffnet der Laden am Mittag"),
    });
    expect((await found(repo, ["--changed", "--only", "translation-stale"])).ids["docs/de/a.txt"]).toEqual([]);
  });

  test("since another commit", async () => {
    const repo = repository(files);
    repo.git("switch", "-q", "-c", "work");
    repo.write({ "docs/en/a.txt": stale });
    repo.commit();
    expect(await found(repo)).toEqual(nothing());
    expect((await found(repo, ["--changed", "main"])).ids).toEqual({ "docs/de/a.txt": ["translation-stale"] });
    expect((await found(repo, ["--changed"], { PRE_COMMIT_FROM_REF: "main" })).ids).toEqual({
      "docs/de/a.txt": ["translation-stale"],
    });
    expect(complaintOf(await bitextlint(["check", "--changed", "nowhere"], { cwd: repo.folder, env: gitEnvironment }))).toMatch(
      /^--changed: “nowhere” is no commit/,
    );
  });

  test("only what is staged", async () => {
    const repo = repository(files);
    repo.write({ "docs/de/a.txt": de, "docs/de/b.txt": clean });
    expect(await found(repo, ["--staged"])).toEqual(nothing("is staged"));
    repo.git("add", "docs/de/a.txt");
    expect(Object.keys((await found(repo, ["--staged"])).ids)).toEqual(["docs/de/a.txt"]);
  });

  test("a pair that is renamed keeps its past; one that is new has none", async () => {
    const repo = repository(files);
    repo.git("mv", "docs/en/a.txt", "docs/en/ä c.txt");
    repo.git("mv", "docs/de/a.txt", "docs/de/ä c.txt");
    repo.write({ "docs/en/ä c.txt": stale, "docs/en/new.txt": "The museum is new.", "docs/de/new.txt": "Das Museum ist neu." });
    repo.git("add", "-A");
    expect((await found(repo)).ids).toEqual({ "docs/de/ä c.txt": ["translation-stale"], "docs/de/new.txt": [] });
  });

  test("a translation that is gone is missing, and what is missing elsewhere is no matter", async () => {
    const repo = repository({ ...files, "docs/en/c.txt": en, "docs/de/old.txt": de });
    repo.write({ "docs/de/b.txt": clean });
    expect(await found(repo)).toEqual({ code: 0, stderr: "", ids: { "docs/de/b.txt": [] } });
    repo.remove("docs/de/a.txt");
    const { code, stderr, ids } = await found(repo);
    expect([code, Object.keys(ids)]).toEqual([2, ["docs/de/b.txt"]]);
    expect(stderr).toMatch(/^bitextlint: docs\/de\/a\.txt: the translation of docs\/en\/a\.txt is missing; .*\n$/);
    repo.remove("docs/en/b.txt");
    expect((await found(repo)).stderr).toContain("docs/de/b.txt is not checked: its source docs/en/b.txt is not there");
  });

  test("from a folder below, and through a folder that is a link", async () => {
    const repo = repository(files);
    mkdirSync(join(repo.folder, "texts"));
    repo.git("mv", "docs", "texts/docs");
    symlinkSync("texts/docs", join(repo.folder, "docs"));
    repo.commit();
    repo.write({ "texts/docs/de/a.txt": de });
    expect(Object.keys((await found(repo)).ids)).toEqual(["docs/de/a.txt"]);
    const below = await found(repo, ["--changed"], {}, join(repo.folder, "texts"));
    expect(Object.keys(below.ids)).toEqual(["../docs/de/a.txt"]);
  });

  test("two files without a config, in either order of words", async () => {
    const repo = repository({ "en.txt": en, "de.txt": clean });
    const languages = ["--from", "en", "--to", "de"];
    expect(await found(repo, ["--changed", "en.txt", "de.txt", ...languages])).toEqual(nothing());
    repo.write({ "de.txt": de });
    for (const args of [
      ["--changed", "en.txt", "de.txt"],
      ["en.txt", "--changed", "de.txt"],
      ["en.txt", "de.txt", "--changed"],
    ]) {
      expect((await found(repo, [...args, ...languages])).ids).toEqual({ "de.txt": ["number-mismatch", "word-repeated"] });
    }
  });

  test("before the first commit everything is new", async () => {
    const repo = repository();
    repo.write(files);
    expect(Object.keys((await found(repo)).ids)).toEqual(["docs/de/a.txt", "docs/de/b.txt"]);
    expect(await found(repo, ["--staged"])).toEqual(nothing("is staged"));
  });

  test("writes empty reports into files where nothing changed", async () => {
    const repo = repository(files);
    const kinds = ["json", "sarif", "junit", "html", "markdown", "csv"];
    const args = ["check", "--changed", ...kinds.flatMap((kind) => ["-r", `${kind}=out.${kind}`])];
    const { code } = await bitextlint(args, { cwd: repo.folder, env: gitEnvironment });
    expect(code).toBe(0);
    expect(JSON.parse(readFileSync(join(repo.folder, "out.json"), "utf8")).bitexts).toEqual([]);
    expect(JSON.parse(readFileSync(join(repo.folder, "out.sarif"), "utf8")).runs[0].results).toEqual([]);
    for (const kind of kinds) expect(readFileSync(join(repo.folder, `out.${kind}`), "utf8")).not.toContain("NaN");
  });

  test("says why it cannot say what changed", async () => {
    const cwd = temporaryFolder();
    writeFiles(cwd, files);
    rmSync(join(cwd, ".git"), { recursive: true, force: true });
    const none = await bitextlint(["check", "--changed"], { cwd, env: gitEnvironment });
    expect(complaintOf(none)).toMatch(/^git: this folder is in no git repository; run git init, or leave out --changed/);
    const gone = await bitextlint(["check", "--changed"], { cwd, env: { ...gitEnvironment, PATH: join(cwd, "nowhere") } });
    expect(complaintOf(gone)).toMatch(/^git: it cannot be run; install it/);
    const stdin = await bitextlint(["check", "--changed", "-", "docs/de/a.txt"], { cwd, stdin: en, env: gitEnvironment });
    expect(complaintOf(stdin)).toMatch(/^--changed: it cannot be used with stdin/);
    expect(complaintOf(await bitextlint(["check", "--staged", "--changed", "main"], { cwd }))).toMatch(
      /^--staged: it is not compared/,
    );
  });
});
