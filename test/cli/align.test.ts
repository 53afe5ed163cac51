import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { tmxFaults } from "../report/tmx-faults.ts";
import { parseXml } from "../report/xml.ts";
import { bitextlint, complaintOf, temporaryFolder, writeFiles } from "./command.ts";
import { clean, en } from "./texts.ts";

const cwd = temporaryFolder();
// A sentence in the middle is missing.
const shorter = clean.replace(/^Der Ofen.*\n/m, "");
writeFiles(cwd, { "en.txt": en, "clean.txt": clean, "shorter.txt": shorter });
const run = (...args: string[]) => bitextlint(["align", ...args], { cwd });
const lines = (text: string) => text.trimEnd().split("\n");

describe.concurrent("bitextlint align --report", () => {
  test("tsv is a bead a line", async () => {
    const { code, stdout, stderr } = await run("en.txt", "clean.txt", "-r", "tsv");
    expect([code, stderr]).toEqual([0, ""]);
    const [header, ...rows] = lines(stdout).map((line) => line.split("\t"));
    expect(header).toEqual(["bead", "score", "source", "target", "source text", "target text"]);
    expect(rows.map(([bead]) => bead)).toEqual(["0", "1", "2", "3", "4", "5"]);
    expect(rows.map((row) => row[4])).toEqual(lines(en));
    expect(rows.map((row) => row[5])).toEqual(lines(clean));
  });

  test("tmx is a translation memory", async () => {
    const { code, stdout, stderr } = await run("en.txt", "clean.txt", "-r", "tmx");
    expect([code, stderr]).toEqual([0, ""]);
    const memory = parseXml(stdout);
    expect(tmxFaults(memory)).toEqual([]);
    expect(memory.children[1]?.children).toHaveLength(6);
    expect(memory.children[0]?.attributes).toMatchObject({ creationtool: "bitextlint", srclang: "en" });
  });

  test("can be repeated, and go to files", async () => {
    const files = ["-r", "tmx=out.tmx", "-r", "tsv=a=b,c.tsv", "-r", "json"];
    const [{ code, stdout }, tsv, tmx, json] = await Promise.all([
      run("en.txt", "clean.txt", ...files),
      run("en.txt", "clean.txt", "-r", "tsv"),
      run("en.txt", "clean.txt", "-r", "tmx"),
      run("en.txt", "clean.txt"),
    ]);
    expect(code).toBe(0);
    expect(stdout).toBe(json.stdout);
    expect(readFileSync(join(cwd, "a=b,c.tsv"), "utf8")).toBe(tsv.stdout);
    expect(readFileSync(join(cwd, "out.tmx"), "utf8")).toBe(tmx.stdout);
  });

  test.each([
    [["-r", "tmxx"], "--report: “tmxx” is not known; did you mean “tmx”? Known: json, tsv, tmx, html"],
    [["-r", "tsv="], "--report: “tsv=” names no file; give tsv=FILE"],
    [["-r", "tmx=no/such/folder.tmx"], "no/such/folder.tmx: its folder does not exist; make the folder first, or check the path"],
    [["--explain-bead", "two"], "--explain-bead: “two” is not the number of a bead; give one as the reports count them, from 0"],
    [["--explain-bead", "-1"], "--explain-bead: “-1” is not the number of a bead; give one as the reports count them, from 0"],
    [["--explain-bead", "6"], "--explain-bead: there is no bead 6; the last one is 5"],
    [["--explain-bead", "1", "-r", "json"], "--explain-bead: it takes the place of a report; leave out --report"],
    [["--null-prior", "0"], "--null-prior: “0” is not a number above 0; give one such as 3 or 0.5"],
    [["--null-prior", "much"], "--null-prior: “much” is not a number above 0; give one such as 3 or 0.5"],
  ])("complains of %j", async (args, complaint) => {
    expect(complaintOf(await run("en.txt", "clean.txt", ...args))).toBe(complaint);
  });
});

describe.concurrent("bitextlint align --explain-bead", () => {
  test("says why a bead is what it is", async () => {
    const { code, stdout, stderr } = await run("en.txt", "clean.txt", "--explain-bead", "2");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Bead 2 of 6 \(the first is 0\), probability (?:\d+|> 99) %\n/);
    expect(stdout).toContain("  source 2 (en.txt:3)  Last year 4,200 loaves were sold on market days.\n");
    expect(stdout).toContain("  target 2 (clean.txt:3)  Im letzten Jahr wurden an Markttagen 4.200 Brote verkauft.\n");
    for (const row of ["target words, given the source words", "length", "together", "probability"])
      expect(stdout).toMatch(new RegExp(`^ {2}${row} .*(?:[+-]\\d|·|%)`, "m"));
    expect(stdout).toMatch(/^ {2}a {2}none of these sentences has a counterpart: 2 = nothing; nothing = 2$|^ {2}\w {2}/m);
    expect(stdout).toMatch(/^ {2}4,200 +→ 4\.200 {2}\d+$/m);
    for (const line of lines(stdout)) expect(line).toBe(line.trimEnd());
  });

  test("shows a sentence without counterpart", async () => {
    const { stdout } = await run("en.txt", "shorter.txt", "--explain-bead", "3");
    expect(stdout).toContain(
      "  source 3 (en.txt:4)  The oven is heated with wood from the forest nearby.\n  target: no counterpart\n",
    );
    expect(stdout).toContain("paired with target 3: 3 = 3");
    expect(stdout).not.toContain("Words that bind it");
  });
});

test("--null-prior makes sentences without counterpart more or less likely", async () => {
  const lone = async (odds: string) => {
    const { stdout } = await run("en.txt", "shorter.txt", "--null-prior", odds, "-r", "tsv");
    return lines(stdout).filter((line) => line.split("\t").includes("")).length;
  };
  expect(await lone("1e9")).toBeGreaterThan(1);
  expect(await lone("1e-9")).toBe(0);
});
