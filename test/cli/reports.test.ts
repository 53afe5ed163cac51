import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bitextlint, complaintOf, temporaryFolder, writeFiles } from "./command.ts";
import { de, en } from "./texts.ts";

const cwd = temporaryFolder();
writeFiles(cwd, { "en.txt": en, "de.txt": de });
const args = ["check", "en.txt", "de.txt", "--from", "en", "--to", "de"];
const read = (name: string) => readFileSync(join(cwd, name), "utf8");

describe("--report", () => {
  test("makes several reports in one run, each in its own file", async () => {
    const plain = await bitextlint(args, { cwd });
    const kinds = ["json", "sarif", "junit", "markdown", "csv", "xlsx", "line", "github", "html"];
    const wanted = kinds.flatMap((kind) => ["-r", `${kind}=out.${kind}`]);
    expect(await bitextlint([...args, ...wanted, "-r", "terminal"], { cwd })).toEqual(plain);
    const count = JSON.parse(read("out.json")).bitexts[0].findings.length;
    expect(count).toBeGreaterThan(1);
    const log = JSON.parse(read("out.sarif"));
    expect(log.runs[0].results).toHaveLength(count);
    expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe("de.txt");
    expect(log.runs[0].tool.driver.rules.length).toBeGreaterThan(20);
    expect(read("out.junit")).toMatch(/<testsuite name="en.txt → de.txt" tests="\d\d" failures="[1-9]/);
    expect(read("out.markdown")).toMatch(new RegExp(`^## bitextlint: ${count} findings`));
    expect(read("out.csv").split("\r\n")).toHaveLength(count + 2);
    expect(read("out.line").match(/^de\.txt:\d+:\d+: \w+ [\w-]+ .+$/gm)).toHaveLength(count);
    expect(read("out.github").match(/^::(?:error|warning|notice) file=de\.txt,/gm)).toHaveLength(count);
    expect(readFileSync(join(cwd, "out.xlsx")).subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
    expect(read("out.html")).toMatch(/^<!DOCTYPE html>/);
  });

  test("html holds the recurring terms", async () => {
    const lines = (make: (part: string) => string) => ["oil", "water", "fuel", "steam", "air"].map(make).join("\n");
    writeFiles(cwd, {
      "pump.en.txt": lines((part) => `Close the pump before you check the ${part}.`),
      "pump.de.txt": lines((part) => `Die Pumpe schließen, bevor ${part} geprüft wird.`),
    });
    await bitextlint(["check", "pump.en.txt", "pump.de.txt", "--from", "en", "--to", "de", "-r", "html=pump.html"], { cwd });
    expect(read("pump.html")).toMatch(
      /<th scope="row" lang="en" dir="ltr">pump<\/th><td class="num">5<\/td>.*>Pumpe<\/span> <b>5</,
    );
  });

  test.each(["sarif", "junit", "markdown", "csv", "xlsx", "line", "github"])(
    "%s goes to stdout, the same each time",
    async (kind) => {
      const [first, second] = await Promise.all([1, 2].map(() => bitextlint([...args, "-r", kind], { cwd })));
      expect(first?.stdout.length).toBeGreaterThan(100);
      expect(second).toEqual(first);
      expect(first?.code).toBe(1);
    },
  );

  test("two reports do not run together on stdout, but those that a log shows line by line do", async () => {
    expect(complaintOf(await bitextlint([...args, "-r", "json", "-r", "sarif"], { cwd }))).toContain(
      "json and sarif would run together on stdout; give all but one of them a file, as in sarif=FILE",
    );
    expect((await bitextlint([...args, "-r", "line", "-r", "line"], { cwd })).code).toBe(2);
    const { code, stdout } = await bitextlint([...args, "-r", "terminal", "-r", "github"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/ · score [\d.]+\n[\s\S]*\n::(?:error|warning) file=de\.txt/);
  });

  test("two reports do not go to one file", async () => {
    expect(complaintOf(await bitextlint([...args, "-r", "json=a.out", "-r", "csv=a.out"], { cwd }))).toContain(
      "two reports go to a.out",
    );
    expect(existsSync(join(cwd, "a.out"))).toBe(false);
  });

  test("github adds a summary to that of the step", async () => {
    const file = join(cwd, "summary.md");
    writeFileSync(file, "before\n");
    await bitextlint([...args, "-r", "github=annotations.txt"], { cwd, env: { GITHUB_STEP_SUMMARY: file } });
    expect(read("summary.md")).toMatch(/^before\n## bitextlint: \d+ findings/);
    await bitextlint([...args, "-r", "line"], { cwd, env: { GITHUB_STEP_SUMMARY: file } });
    expect(read("summary.md").match(/^## /gm)).toHaveLength(1);
  });

  test("junit fails what --fail-on fails", async () => {
    const failures = async (failOn: string) =>
      / failures="(\d+)"/.exec((await bitextlint([...args, "-r", "junit", "--fail-on", failOn], { cwd })).stdout)?.[1];
    expect([await failures("neutral"), await failures("never")].map(Number)).toEqual([expect.any(Number), 0]);
    expect(Number(await failures("minor"))).toBeGreaterThan(Number(await failures("critical")));
  });

  test("an unknown kind is told with the nearest", async () => {
    expect(complaintOf(await bitextlint([...args, "-r", "sarf"], { cwd }))).toContain("did you mean “sarif”?");
  });
});

describe("--summary", () => {
  test("prints a line for each translation, the totals and the points, no findings", async () => {
    const { stdout } = await bitextlint([...args, "--summary"], { cwd });
    expect(stdout).toMatch(/^\d+ findings \(.*\) in de\.txt · \d+ beads.* · score [\d.]+\n\nPenalty points per 1,000 words/);
    expect(stdout).not.toMatch(/│|explain/);
    expect(stdout).toContain("not a judgement of the translation");
  });
});

test("--summary says so where it changes nothing", async () => {
  const { stderr } = await bitextlint([...args, "--summary", "-r", "line"], { cwd });
  expect(stderr).toBe("bitextlint: --summary changes the report terminal alone, which is not asked for\n");
});

describe("--min-score", () => {
  const never = ["--fail-on", "never"];

  test("exits with 1 and says why on one line, where a translation is below it", async () => {
    const { code, stderr } = await bitextlint([...args, ...never, "--min-score", "99.5", "--summary"], { cwd });
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^bitextlint: score below 99\.5: de\.txt has [\d.]+\n$/)]);
  });

  test("says nothing where all reach it", async () => {
    const { code, stderr } = await bitextlint([...args, ...never, "--min-score", "0"], { cwd });
    expect([code, stderr]).toEqual([0, ""]);
  });

  test.each(["101", "-1", "many", " "])("refuses %j", async (value) => {
    expect(complaintOf(await bitextlint([...args, `--min-score=${value}`], { cwd }))).toContain("give a number from 0 to 100");
  });

  test("stands in the config too, with weights; each translation must reach it", async () => {
    const folder = temporaryFolder();
    const config = {
      pairs: [{ source: "*.en.txt", target: "*.de.txt", from: "en", to: "de" }],
      failOn: "never",
      minScore: 80,
      reports: ["line=out.line", "json=out.json"],
      score: { weights: { minor: 0, major: 0, critical: 0 } },
    };
    const write = (more: object) =>
      writeFiles(folder, {
        "a.en.txt": en,
        "a.de.txt": de,
        "bitextlint.config.json": JSON.stringify({ ...config, ...more }),
      });
    write({});
    expect((await bitextlint(["check"], { cwd: folder })).code).toBe(0);
    const { summary } = JSON.parse(readFileSync(join(folder, "out.json"), "utf8")).bitexts[0];
    expect([summary.score, summary.penalty, summary.weights.critical]).toEqual([100, 0, 0]);
    write({ score: { weights: { critical: 10_000, major: 10_000, minor: 10_000 } } });
    const { code, stderr } = await bitextlint(["check"], { cwd: folder });
    expect([code, stderr]).toEqual([1, "bitextlint: score below 80: a.de.txt has 0\n"]);
    expect((await bitextlint(["check", "--min-score", "0"], { cwd: folder })).code).toBe(0);
    write({ minScore: 101 });
    expect(complaintOf(await bitextlint(["check"], { cwd: folder }))).toContain(
      "minScore is 101: it must be a number from 0 to 100",
    );
    write({ score: { weights: { grave: 1 } } });
    expect(complaintOf(await bitextlint(["check"], { cwd: folder }))).toContain("“grave” is no setting of score.weights");
  });
});
