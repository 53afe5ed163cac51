import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bitextlint, complaintOf, temporaryFolder, writeFiles } from "./command.ts";
import { clean, de, en } from "./texts.ts";

const texts = { "docs/en/a.txt": en, "docs/de/a.txt": de, "docs/en/b.txt": en, "docs/de/b.txt": clean };
const pairs = [{ source: "docs/en/*.txt", target: "docs/de/*.txt", from: "en", to: "de" }];

/** A folder with the texts and these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const cwd = temporaryFolder();
  writeFiles(cwd, { ...texts, ...files });
  return cwd;
}

const json = (config: object) => ({ "bitextlint.config.json": JSON.stringify(config) });
const cwds = {
  good: folderOf({
    "bitextlint.config.json": `{ // why\n "pairs": ${JSON.stringify(pairs)}, "reports": ["terminal", "json=out.json"], }`,
  }),
  settings: folderOf(json({ pairs, checks: { "word-repeated": "off", "number-mismatch": "minor" } })),
  typed: folderOf({
    "bitextlint.config.ts": `import { defineConfig } from "bitextlint";\nconst all: string = "*";\nexport default defineConfig({ pairs: [{ source: \`docs/en/\${all}.txt\`, target: "docs/de/*.txt" }], only: ["word-repeated"] });\n`,
  }),
  missing: folderOf({ ...json({ pairs }), "docs/en/c.txt": en, "docs/de/old.txt": de }),
  wrong: folderOf(json({ pears: pairs })),
  none: folderOf({}),
};

describe.concurrent("bitextlint check with a config", () => {
  test("checks every pair, and sums them up", async () => {
    const { code, stdout, stderr } = await bitextlint(["check"], { cwd: cwds.good });
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("docs/de/a.txt:3:");
    expect(stdout).toContain("\n2 findings (1 major, 1 minor) in 1 of 2 translations · 12 beads · score 94.3\n");
    const { bitexts } = JSON.parse(readFileSync(join(cwds.good, "out.json"), "utf8"));
    expect(bitexts.map((one: { target: { path: string } }) => one.target.path)).toEqual(["docs/de/a.txt", "docs/de/b.txt"]);
  });

  test("is found from a folder below, and paths are as that folder sees them", async () => {
    const { code, stdout } = await bitextlint([], { cwd: join(cwds.settings, "docs", "en") });
    expect(code).toBe(0);
    expect(stdout).toContain("../de/a.txt:3:");
    expect(stdout).toContain("\n1 finding (1 minor) in 1 of 2 translations");
  });

  test("yields to the command line", async () => {
    const args = ["check", "--only", "word-repeated", "--fail-on", "minor"];
    const { code, stdout } = await bitextlint(args, { cwd: cwds.settings });
    expect(code).toBe(1);
    expect(stdout).toContain("  word-repeated\n");
  });

  test("may be a module in TypeScript", async () => {
    const { code, stdout, stderr } = await bitextlint(["check"], { cwd: cwds.typed });
    expect([code, stderr]).toEqual([0, "bitextlint: languages: en → de in 2 pairs (--from and --to override)\n"]);
    expect(stdout).toContain("1 finding (1 minor) in 1 of 2 translations");
  });

  test("names what is missing, checks the rest and exits with 2", async () => {
    const { code, stdout, stderr } = await bitextlint(["check"], { cwd: cwds.missing });
    expect(code).toBe(2);
    expect(stderr).toContain("docs/de/c.txt: the translation of docs/en/c.txt is missing; write it");
    expect(stderr).toContain("docs/de/old.txt is not checked: its source docs/en/old.txt is not there");
    expect(stdout).toContain("in 1 of 2 translations");
  });

  test("refuses a setting that it does not know, a config that is not there, and a run without either", async () => {
    expect(complaintOf(await bitextlint(["check"], { cwd: cwds.wrong }))).toMatch(
      /^bitextlint\.config\.json: “pears” is no setting; did you mean “pairs”\?/,
    );
    expect(complaintOf(await bitextlint(["check", "--config", "x.json"], { cwd: cwds.none }))).toMatch(
      /^x\.json: there is no such file/,
    );
    expect(complaintOf(await bitextlint(["check"], { cwd: cwds.none }))).toMatch(/^no files are named, and there is no /);
  });

  test("init writes one that works, and keeps what is there", async () => {
    const cwd = folderOf({});
    const first = await bitextlint(["init"], { cwd });
    expect([first.code, first.stderr]).toEqual([
      0,
      expect.stringMatching(/^bitextlint: bitextlint\.config\.json: 1 pair of texts/),
    ]);
    expect((await bitextlint(["check"], { cwd })).stdout).toContain("in 1 of 2 translations");
    expect(complaintOf(await bitextlint(["init"], { cwd }))).toMatch(/^bitextlint\.config\.json: it is there already/);
    expect((await bitextlint(["init", "--force"], { cwd })).code).toBe(0);
    writeFiles(cwd, { "m/tsconfig.json": "{}", "m/en.txt": en, "m/de.txt": de });
    await bitextlint(["init"], { cwd: join(cwd, "m") });
    expect(readFileSync(join(cwd, "m", "bitextlint.config.ts"), "utf8")).toContain('{ source: "en.txt", target: "de.txt"');
    expect((await bitextlint(["check"], { cwd: join(cwd, "m") })).code).toBe(1);
  });
});
