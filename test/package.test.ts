import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { demandsBuild } from "./support/demand.ts";
import { importGraph } from "./support/import-graph.ts";

const minute = 60_000;
const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

const call = `check("It rose by 8.7% in 1998.", "È salito del 7,8% nel 1998.", { from: "en", to: "it" })
  .then((result) => console.log(result.findings.map((finding) => finding.checkId).join(" ")));`;

describe("importGraph", () => {
  const texts: Record<string, string> = {
    "dist/a.js": 'import "./b.js"; import("./c.js");',
    "dist/b.js": 'export { d } from "d"; import "./a.js";',
    "dist/c.js": 'import fs from "node:fs"; require("./e.cjs");',
    "dist/e.cjs": "",
  };

  test("follows static and dynamic imports", () => {
    const graph = importGraph("dist/a.js", (path) => texts[path] ?? "");
    expect([...graph.files]).toEqual(["dist/a.js", "dist/b.js", "dist/c.js", "dist/e.cjs"]);
    expect([...graph.externals]).toEqual(["d", "node:fs"]);
  });
});

const isBuilt = demandsBuild();

describe.skipIf(!isBuilt)("the built package", () => {
  test.each(["dist/index.js", "dist/index.cjs"])("%s reaches nothing of Node", (entry) => {
    expect([...importGraph(entry).externals].filter(isBuiltin)).toEqual([]);
  });

  test("the same walk finds Node behind the ./node entry", () => {
    expect([...importGraph("dist/node.js").externals].filter(isBuiltin)).not.toEqual([]);
  });

  test("the lazy import of an ESM package stays one in CJS", () => {
    const chunks = [...importGraph("dist/index.cjs").files].map((path) => readFileSync(path, "utf8"));
    expect(chunks.join("\n")).not.toMatch(/\.then\([^)]*\) => [^)]*require\(/);
  });

  test("the command begins with a hashbang", () => {
    expect(readFileSync("dist/cli.js", "utf8")).toMatch(/^#!\/usr\/bin\/env node\n(?!#!)/);
  });
});

describe.skipIf(!isBuilt)("the installed package", () => {
  let project = "";

  /** Runs a program in the project, and gives its exit code with what it wrote. */
  function run(program: string, ...args: string[]) {
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: project, encoding: "utf8", env: cleanEnvironment() });
    return { status, stdout: stdout.trim(), stderr: stderr.trim() };
  }

  function write(name: string, text: string): string {
    writeFileSync(join(project, name), text);
    return name;
  }

  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), "bitextlint-package-"));
    const environment = { encoding: "utf8", env: cleanEnvironment(), stdio: "pipe" } as const;
    execFileSync("npm", ["pack", "--silent", "--pack-destination", project], environment);
    write("package.json", '{ "private": true }');
    const install = ["install", "--prefer-offline", "--no-audit", "--no-fund", `./bitextlint-${version}.tgz`];
    execFileSync("npm", install, { ...environment, cwd: project });
  }, 3 * minute);

  afterAll(() => rmSync(project, { recursive: true, force: true }));

  test("runs as an ES module", { timeout: minute }, () => {
    const result = run("node", write("esm.mjs", `import { check } from "bitextlint";\n${call}`));
    expect(result, result.stderr).toMatchObject({ status: 0, stdout: expect.stringContaining("number-mismatch"), stderr: "" });
  });

  test("runs as a CommonJS module", { timeout: minute }, () => {
    const result = run("node", write("cjs.cjs", `const { check } = require("bitextlint");\n${call}`));
    expect(result, result.stderr).toMatchObject({ status: 0, stdout: expect.stringContaining("number-mismatch"), stderr: "" });
  });

  test.each([
    ["import", 'import("bitextlint/node").then((node) => console.log(Object.keys(node).length > 0))'],
    ["require", 'console.log(Object.keys(require("bitextlint/node")).length > 0)'],
  ])("loads ./node by %s", { timeout: minute }, (_, text) => {
    const result = run("node", write("node.cjs", text));
    expect(result, result.stderr).toMatchObject({ status: 0, stdout: "true" });
  });

  test("answers with its version", { timeout: minute }, () => {
    const result = run("npx", "--no-install", "bitextlint", "--version");
    expect(result, result.stderr).toMatchObject({ status: 0, stdout: expect.stringContaining(version) });
  });

  test("finds the wrong number in two files", { timeout: minute }, () => {
    const files = [write("en.txt", "It rose by 8.7% in 1998.\n"), write("it.txt", "È salito del 7,8% nel 1998.\n")];
    const result = run("npx", "--no-install", "bitextlint", "check", ...files, "--from", "en", "--to", "it");
    expect(result, result.stderr).toMatchObject({ status: 1, stdout: expect.stringContaining("number-mismatch") });
  });
});

/** The environment as a user has it: without what npm and vitest tell the programs that they start. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const own = /^(?:npm_(?!config_)|VITEST|NODE_ENV$|NODE_V8_COVERAGE$|NODE_OPTIONS$|TEST$|INIT_CWD$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}
