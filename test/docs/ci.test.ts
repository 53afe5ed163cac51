import { readFileSync } from "node:fs";
import { Command } from "commander";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { addCheck } from "../../src/cli/check.ts";
import { kinds } from "../../src/cli/reports.ts";
import { checks } from "../../src/index.ts";

const page = readFileSync("docs/guide/ci.md", "utf8");
const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = "", text = ""]) => ({ language, text }));
const yaml = blocks.filter(({ language }) => language === "yaml").map(({ text }) => parse(text));
const [check] = (() => {
  const root = new Command();
  addCheck(root);
  return root.commands;
})();
const options = (check as Command).options;

test("every option that the guide uses is one of the command", () => {
  const calls = blocks.flatMap(({ text }) => [
    ...text.replace(/\s+/g, " ").matchAll(/bitextlint check ([^`"]*(?:"[^"]*"[^`"]*)?)/g),
  ]);
  const used = new Set(calls.flatMap(([, rest = ""]) => rest.match(/(?<= |^)--?[a-z][a-z-]*/g) ?? []));
  expect(used.size).toBeGreaterThan(4);
  expect([...used].filter((flag) => !options.some(({ long, short }) => flag === long || flag === short))).toEqual([]);
  const reports = blocks.flatMap(({ text }) => [...text.matchAll(/-r ([a-z]+)/g)].map(([, kind]) => kind));
  expect(reports.filter((kind) => !(kinds as readonly (string | undefined)[]).includes(kind))).toEqual([]);
});

test("the hooks of the guide are those of the repository, and call what they call", () => {
  const hooks = parse(readFileSync(".pre-commit-hooks.yaml", "utf8"));
  const [local, remote] = yaml.filter((one) => "repos" in one);
  const changed = hooks.find(({ id }: { id: string }) => id === "bitextlint-changed");
  const [own] = local.repos[0].hooks;
  expect([own.entry, own.pass_filenames, own.types, own.language]).toEqual([changed.entry, false, changed.types, "node"]);
  expect(remote.repos[0].hooks.map(({ id }: { id: string }) => id)).toEqual([changed.id]);
  for (const { id } of hooks) expect(page).toContain(`\`${id}\``);
  const versions = [...page.matchAll(/bitextlint@v?(\d+\.\d+\.\d+)|rev: v(.*)/g)].map(([, a, b]) => a ?? b);
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(new Set(versions)).toEqual(new Set([version]));
});

test("the workflow and the table have the inputs of the action", () => {
  const inputs = Object.keys(parse(readFileSync("action.yml", "utf8")).inputs);
  const workflow = yaml.find((one) => "jobs" in one);
  const step = workflow.jobs.bitextlint.steps.find(({ uses }: { uses: string }) => uses.includes("bitextlint"));
  expect(Object.keys(step.with).filter((name) => !inputs.includes(name))).toEqual([]);
  const rows = [...page.matchAll(/^\| `([a-z-]+)` /gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual(inputs.sort());
});

test("the other snippets can be read, and the checks that are named exist", async () => {
  const [js] = blocks.filter(({ language }) => language === "js");
  const { default: config } = await import(`data:text/javascript,${encodeURIComponent(js?.text ?? "")}`);
  expect(config["*.{md,txt}"](["a.md"])).toBe("bitextlint check --staged --cache");
  expect(yaml.find((one) => "pre-commit" in one)["pre-commit"].commands.bitextlint.run).toBe(
    "npx bitextlint check --staged --cache",
  );
  expect(yaml.find((one) => "bitextlint" in one).bitextlint.artifacts.reports.junit).toBe("bitextlint.xml");
  for (const [, id] of page.matchAll(/checks\/([a-z-]+)\.md/g)) expect(checks.map(({ meta }) => meta.id)).toContain(id);
});
