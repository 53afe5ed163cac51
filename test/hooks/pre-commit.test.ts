import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { program } from "../cli/command.ts";
import { clean, de, en } from "../cli/texts.ts";
import { demands } from "../support/demand.ts";
import { emptyFolder, gitEnvironment, repository } from "../support/repository.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly pass_filenames: boolean;
}
const hooks = parse(readFileSync(".pre-commit-hooks.yaml", "utf8")) as Hook[];
const isThere = demands("pre-commit") && demands("git");
const config = JSON.stringify({ pairs: [{ source: "en/*.txt", target: "de/*.txt", from: "en", to: "de" }] });
const texts = { "bitextlint.config.json": config, "en/a.txt": en, "de/a.txt": clean, "en/b.txt": en, "de/b.txt": clean };

test("the hooks call the command and are handed no names", () => {
  expect(hooks.map(({ id }) => id)).toEqual(["bitextlint", "bitextlint-changed"]);
  for (const hook of hooks)
    expect([hook.entry.split(" ").slice(0, 2), hook.pass_filenames]).toEqual([["bitextlint", "check"], false]);
});

describe.skipIf(!isThere)("pre-commit", () => {
  // What it keeps, npm's among it, is of this test alone; nothing is fetched.
  const env = {
    ...gitEnvironment,
    PRE_COMMIT_HOME: "",
    npm_config_offline: "true",
    npm_config_audit: "false",
    npm_config_fund: "false",
  };
  let published = { folder: "", rev: "" };

  /** A repository of its own with the hooks of the package, and a package that stands for it: a build takes long. */
  beforeAll(() => {
    env.PRE_COMMIT_HOME = emptyFolder();
    const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
    const repo = repository({
      ".pre-commit-hooks.yaml": readFileSync(".pre-commit-hooks.yaml", "utf8"),
      "package.json": JSON.stringify({ name, version, bin: { bitextlint: "bitextlint.js" } }),
      "bitextlint.js": `#!/usr/bin/env node\nimport(${JSON.stringify(pathToFileURL(program).href)});\n`,
    });
    published = { folder: repo.folder, rev: repo.git("rev-parse", "HEAD").trim() };
  });

  /** A project that uses a hook, with the texts in its first commit. */
  function project(id: string) {
    const hook = `repos:\n- repo: ${published.folder}\n  rev: ${published.rev}\n  hooks:\n  - id: ${id}\n`;
    const repo = repository({ ...texts, ".pre-commit-config.yaml": hook });
    const run = (name: string, ...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(name, args, { cwd: repo.folder, env, encoding: "utf8" });
      return { code: status, output: stdout + stderr };
    };
    expect(run("pre-commit", "install")).toMatchObject({ code: 0 });
    const commit = (...paths: string[]) => {
      repo.git("add", ...paths);
      return run("git", "commit", "-q", "-m", "x");
    };
    return { ...repo, run, commit };
  }

  test.each(hooks.map(({ id }) => id))("%s refuses a broken number, and passes a clean change", (id) => {
    const { write, commit, git } = project(id);
    write({ "de/a.txt": clean.replace("4.200", "4.300") });
    const refused = commit("de/a.txt");
    expect(refused.code).toBe(1);
    expect(refused.output).toContain("4,200 in the source is 4.300 in the translation.");
    expect(git("rev-list", "--count", "HEAD").trim()).toBe("1");
    write({ "de/a.txt": clean.replace("wurde 1987 eröffnet", "hat 1987 eröffnet") });
    const passed = commit("de/a.txt");
    expect(passed.code, passed.output).toBe(0);
    expect(git("rev-list", "--count", "HEAD").trim()).toBe("2");
    expect(git("status", "--short").trim()).toBe("");
  });

  test("bitextlint-changed leaves alone what is not staged, and what was there before", () => {
    const { write, commit, run, git } = project("bitextlint-changed");
    write({ "de/b.txt": de, "draft.txt": "x" });
    expect(commit("draft.txt")).toMatchObject({ code: 0 });
    expect(git("status", "--short").trim()).toBe("M de/b.txt");
    git("-c", "core.hooksPath=/dev/null", "commit", "-qam", "y");
    expect(run("pre-commit", "run", "--from-ref", "HEAD~1", "--to-ref", "HEAD")).toMatchObject({ code: 1 });
  });

  test("bitextlint checks everything in a workflow", () => {
    const { write, run, git } = project("bitextlint");
    write({ "de/b.txt": de });
    git("-c", "core.hooksPath=/dev/null", "commit", "-qam", "y");
    expect(run("pre-commit", "run", "--all-files").output).toContain("de/b.txt:3:");
  });
});

describe.skipIf(!demands("git"))("a plain hook of git", () => {
  test("refuses a broken number, from a folder below too", () => {
    const repo = repository({
      ...texts,
      ".githooks/pre-commit": `#!/bin/sh\nexec "${process.execPath}" "${program}" check --staged\n`,
    });
    chmodSync(join(repo.folder, ".githooks/pre-commit"), 0o755);
    repo.git("config", "core.hooksPath", ".githooks");
    const commit = (cwd: string) => spawnSync("git", ["commit", "-qam", "x"], { cwd, env: gitEnvironment, encoding: "utf8" });
    repo.write({ "de/a.txt": de });
    const refused = commit(join(repo.folder, "de"));
    expect([refused.status, refused.stdout + refused.stderr]).toEqual([1, expect.stringContaining("de/a.txt:3:")]);
    repo.write({ "de/a.txt": clean.replace("wurde 1987 eröffnet", "hat 1987 eröffnet") });
    expect(commit(repo.folder).status).toBe(0);
  });

  test("in a worktree", () => {
    const repo = repository({
      ...texts,
      ".githooks/pre-commit": `#!/bin/sh\nexec "${process.execPath}" "${program}" check --staged\n`,
    });
    chmodSync(join(repo.folder, ".githooks/pre-commit"), 0o755);
    repo.git("config", "core.hooksPath", ".githooks");
    const folder = join(emptyFolder(), "tree");
    repo.git("worktree", "add", "-q", "-b", "other", folder);
    chmodSync(join(folder, ".githooks/pre-commit"), 0o755);
    execFileSync("sed", ["-i", "s/4.200/4.300/", join(folder, "de/a.txt")]);
    const { status } = spawnSync("git", ["commit", "-qam", "x"], { cwd: folder, env: gitEnvironment });
    expect(status).toBe(1);
  });
});
