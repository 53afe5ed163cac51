import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { bitextlint } from "../../test/cli/command.ts";
import { gitEnvironment, repository } from "../../test/support/repository.ts";

const here = import.meta.dirname;
const inputs = Object.keys(parse(readFileSync("action.yml", "utf8")).inputs);
const workflow = parse(readFileSync(join(here, ".github/workflows/translations.yml"), "utf8"));
const { with: given } = workflow.jobs.bitextlint.steps[1];

test("the workflow gives inputs that the action has", () => {
  expect(Object.keys(given).filter((name) => !inputs.includes(name))).toEqual([]);
});

test("annotations.txt is what a pull request gets", async () => {
  const repo = repository({ "README.md": "x" });
  for (const name of ["docs", "bitextlint.config.json"]) cpSync(join(here, name), join(repo.folder, name), { recursive: true });
  repo.commit();
  repo.git("switch", "-q", "-c", "work");
  const edit = (path: string, from: string, to: string) => {
    const file = join(repo.folder, path);
    writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
  };
  edit("docs/en/opening.md", "4,200", "4,350");
  edit("docs/en/opening.md", "it closes at one", "it is closed");
  edit("docs/it/opening.md", "4.200", "4.530");
  repo.commit();
  execFileSync("git", ["update-ref", "refs/remotes/origin/main", "main"], { cwd: repo.folder, env: gitEnvironment });
  const args = given.args.replace(/\$\{\{.*?\}\}/, "main").split(" ");
  const run = ["check", "--report", "github", "--report", given.report, "--fail-on", given["fail-on"], ...args];
  const { code, stdout } = await bitextlint(run, { cwd: repo.folder, env: gitEnvironment });
  await expect(stdout).toMatchFileSnapshot("annotations.txt");
  expect(code).toBe(1);
  expect(stdout).toContain("translation-stale");
});
