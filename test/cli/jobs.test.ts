import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bitextlint, temporaryFolder } from "./command.ts";

const days = ["Monday", "Tuesday", "Wednesday"];
const giorni = ["Lunedì", "Martedì", "Mercoledì"];
const source = (k: number) => `${days[k % 3]} the ferry carried ${100 + k} passengers to the island.`;
const target = (k: number) =>
  `${giorni[k % 3]} il traghetto ha portato ${k % 50 === 7 ? 900 + k : 100 + k} passeggeri sull'isola.`;

describe("stream --jobs", () => {
  const records = Array.from({ length: 1500 }, (_, k) => {
    if (k === 900) return "{ no record";
    return JSON.stringify({ id: k, source: source(k), target: target(k), sourceLang: "en", targetLang: "it" });
  });
  const stdin = `${records.join("\n")}\n`;

  it("answers as one thread does, in the same order, and knows the numbers of lines", async () => {
    const one = await bitextlint(["stream", "--unit", "segment"], { stdin });
    const three = await bitextlint(["stream", "--unit", "segment", "--jobs", "3"], { stdin });
    expect(three).toEqual(one);
    expect(three.code).toBe(2);
    expect(three.stdout.split("\n")[900]).toMatch(/"error":"line 901: it is not JSON/);
    expect(three.stdout.match(/number-mismatch/g)).toHaveLength(30);
  });

  it("reads the files of the options in every thread", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "terms.csv"), "en,it\nferry,nave\n");
    const given = ["stream", "--unit", "segment", "--terms", "terms.csv", "--only", "term-missing"];
    const one = await bitextlint(given, { stdin, cwd: folder });
    expect(await bitextlint([...given, "--jobs", "2"], { stdin, cwd: folder })).toEqual(one);
    expect(one.stdout).toContain("term-missing");
  });

  it("ends well without input", async () => {
    expect(await bitextlint(["stream", "--unit", "segment", "--jobs", "2"])).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

describe("check --jobs", () => {
  const folder = temporaryFolder();
  for (const side of ["en", "it"]) mkdirSync(join(folder, side));
  for (let file = 0; file < 30; file++) {
    const lines = (write: (k: number) => string) => Array.from({ length: 40 }, (_, k) => write(file * 40 + k)).join("\n\n");
    writeFileSync(join(folder, "en", `${file}.md`), lines(source));
    writeFileSync(join(folder, "it", `${file}.md`), file === 3 ? "" : lines(target));
  }
  const pairs = [{ source: "en/*.md", target: "it/*.md", from: "en", to: "it" }];
  const config = { pairs, checks: { "number-mismatch": "critical" } };
  writeFileSync(join(folder, "bitextlint.config.json"), JSON.stringify(config));

  it("gives the report that one thread gives, with the settings of the config", async () => {
    const one = await bitextlint(["-r", "json"], { cwd: folder });
    const two = await bitextlint(["-r", "json", "--jobs", "2"], { cwd: folder });
    expect(two).toEqual(one);
    expect(two.code).toBe(2);
    expect(two.stderr).toContain("it/3.md: it is empty");
    expect(two.stdout).toContain('"severity": "critical"');
  });
});

it.each([
  ["0", ["check", "a", "b", "--cache", "--jobs", "0"]],
  ["many", ["stream", "--unit", "segment", "--jobs", "many"]],
])("refuses %s threads", async (value, args) => {
  const { code, stderr } = await bitextlint(args);
  expect(code).toBe(2);
  expect(stderr).toContain(`--jobs: “${value}” is no number of threads`);
});
