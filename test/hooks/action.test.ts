import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { parse } from "yaml";
import { program, temporaryFolder, writeFiles } from "../cli/command.ts";
import { clean, de, en } from "../cli/texts.ts";

vi.setConfig({ testTimeout: 60_000 });

interface Step {
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
  readonly "working-directory": string;
}
const action = parse(readFileSync("action.yml", "utf8")) as {
  readonly inputs: Readonly<
    Record<string, { readonly default: string; readonly required: boolean; readonly description: string }>
  >;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
};
const [step] = action.runs.steps as readonly [Step];

/** Runs the step as GitHub does: inputs in the environment, the script from a file. Programs of `bin` stand before all others. */
function act(cwd: string, inputs: Readonly<Record<string, string>> = {}) {
  const values = Object.fromEntries(
    Object.entries(step.env).map(([name, value]) => {
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? "";
      return [name, inputs[input] ?? action.inputs[input]?.default ?? "?"];
    }),
  );
  const script = join(temporaryFolderOnce, "step.sh");
  writeFileSync(script, step.run);
  const env = { PATH: `${join(cwd, "bin")}:${process.env.PATH}`, HOME: cwd, ...values };
  const { status, stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", script], {
    cwd,
    env,
    encoding: "utf8",
  });
  return { code: status, stdout, stderr };
}
const temporaryFolderOnce = temporaryFolder();

/** A folder in which npx, or the installed command, writes down its arguments, one a line. */
function recording(installed = false): string {
  const cwd = temporaryFolder();
  const file = installed ? "node_modules/.bin/bitextlint" : "bin/npx";
  mkdirSync(join(cwd, installed ? "node_modules/.bin" : "bin"), { recursive: true });
  writeFileSync(join(cwd, file), '#!/bin/sh\nprintf "%s\\n" "$@"\n');
  chmodSync(join(cwd, file), 0o755);
  return cwd;
}
const argumentsOf = (cwd: string, inputs?: Readonly<Record<string, string>>) => act(cwd, inputs).stdout.trimEnd().split("\n");

describe("action.yml", () => {
  test("is composite, says what each input is for, and writes none of them into its script", () => {
    expect(action.runs.using).toBe("composite");
    for (const input of Object.values(action.inputs))
      expect([input.required, input.description]).toEqual([false, expect.stringMatching(/\.$/)]);
    for (const { run, shell } of action.runs.steps) {
      expect(run).not.toContain("${{");
      expect(shell).toBe("bash");
    }
    const used = [step["working-directory"], ...Object.values(step.env)].map((value) => /inputs\.([\w-]+)/.exec(value)?.[1]);
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort());
  });

  test("calls the latest version, or the one that is asked for or installed", () => {
    const rest = ["--", "bitextlint", "check", "--report", "github"];
    expect(argumentsOf(recording())).toEqual(["--yes", "--package", "bitextlint@latest", ...rest]);
    expect(argumentsOf(recording(), { version: "^0.1.0" })).toEqual(["--yes", "--package", "bitextlint@^0.1.0", ...rest]);
    expect(argumentsOf(recording(true))).toEqual(["check", "--report", "github"]);
  });

  test("hands its inputs on", () => {
    const inputs = {
      config: "my texts/bitextlint.config.json",
      args: " --changed origin/main\n--skip quote-style ",
      report: "sarif=out.sarif\n\njunit=my report.xml\n",
      "fail-on": "minor",
    };
    expect(argumentsOf(recording(true), inputs)).toEqual([
      "check",
      ...["--report", "github", "--report", "sarif=out.sarif", "--report", "junit=my report.xml"],
      ...["--config", "my texts/bitextlint.config.json", "--fail-on", "minor"],
      ...["--changed", "origin/main", "--skip", "quote-style"],
    ]);
  });

  test.each(["config", "args", "report", "fail-on", "version"])("%s cannot become a command", (input) => {
    const cwd = recording();
    for (const text of [
      "$(touch pwned)",
      "`touch pwned`",
      "; touch pwned",
      '" && touch pwned && "',
      "' ; touch pwned #",
      "x\ntouch pwned\n",
      "*",
    ]) {
      const { stdout } = act(cwd, { [input]: text });
      expect(existsSync(join(cwd, "pwned"))).toBe(false);
      if (input === "version") expect(stdout).toBe('::error::bitextlint: the input "version" is not a version\n');
      else expect(stdout.replace(/\s+/g, " ")).toContain(text.trim().split(/\s+/)[0]);
    }
  });

  test("marks what it finds, and fails where it should", () => {
    const cwd = recording(true);
    writeFileSync(join(cwd, "node_modules/.bin/bitextlint"), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
    const config = JSON.stringify({ pairs: [{ source: "en.txt", target: "de.txt", from: "en", to: "de" }] });
    writeFiles(cwd, { "bitextlint.config.json": config, "en.txt": en, "de.txt": de });
    const { code, stdout } = act(cwd, { report: "json=out.json" });
    expect(stdout).toMatch(/^::error file=de\.txt,line=3,/m);
    expect([code, JSON.parse(readFileSync(join(cwd, "out.json"), "utf8")).bitexts.length]).toEqual([1, 1]);
    expect(act(cwd, { "fail-on": "never" }).code).toBe(0);
    writeFiles(cwd, { "de.txt": clean });
    expect(act(cwd).code).toBe(0);
  });
});
