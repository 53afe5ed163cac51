import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bitextlint } from "../../test/cli/command.ts";
import { contractFaults, type JsonReport } from "../../test/report/contract.ts";

const cwd = import.meta.dirname;
const read = (name: string) => readFileSync(`${cwd}/${name}`, "utf8");
const files = ["gsi.en.txt", "gsi.it.txt"];

describe("examples/courtesy-translation", () => {
  test("report.txt is what the command prints", async () => {
    const { stdout, stderr } = await bitextlint(files, { cwd });
    await expect(stdout).toMatchFileSnapshot("report.txt");
    expect(stderr).toBe("bitextlint: languages: en → it (--from and --to override)\n");
  });

  test("report.json is what the command prints for programs", async () => {
    const { stdout } = await bitextlint([...files, "-r", "json"], { cwd });
    await expect(stdout).toMatchFileSnapshot("report.json");
    const texts = Object.fromEntries(files.map((name) => [name, read(name)]));
    expect(contractFaults(JSON.parse(stdout) as JsonReport, texts)).toEqual([]);
  });

  test("the file that holds both versions is parted between them", async () => {
    const name = "gsi-concept-paper.txt";
    const { stdout, stderr } = await bitextlint(["--bilingual", name, "-r", "json"], { cwd });
    expect(stderr).toContain(`${name}: en in lines 1–91, it in lines 93–183; lines 185–185 belong to neither and are left out\n`);
    const report = JSON.parse(stdout) as JsonReport;
    expect(contractFaults(report, { [name]: read(name) })).toEqual([]);
    const [bitext] = report.bitexts;
    expect([bitext?.source.language, bitext?.target.language]).toEqual(["en", "it"]);
    const untouched = (text: string) => text.replace(/\s/g, "");
    const last = bitext?.source.segments.at(-1)?.end ?? 0;
    expect(untouched(read(name).slice(0, last))).toBe(untouched(read("gsi.en.txt")));
  });
});
