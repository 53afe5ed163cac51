import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Baseline, type BaselineEntry, readBaseline, writeBaseline } from "../../src/index.ts";
import { bitextlint, complaintOf, temporaryFolder, writeFiles } from "./command.ts";
import { clean, de, en } from "./texts.ts";

const root = temporaryFolder();
let folders = 0;

/** A folder of its own with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = join(root, String(++folders));
  mkdirSync(folder, { recursive: true });
  writeFiles(folder, { "en.txt": en, "de.txt": de, ...files });
  return folder;
}

const pair = ["en.txt", "de.txt", "--from", "en", "--to", "de"];
const run = (cwd: string, ...args: string[]) => bitextlint([...pair, ...args], { cwd });
const read = (cwd: string, name = "b.json") => readBaseline(readFileSync(join(cwd, name), "utf8"));
const write = (cwd: string, baseline: Baseline, name = "b.json") => writeFiles(cwd, { [name]: writeBaseline(baseline) });
const known = ({ findings }: Baseline) => findings.map(({ path, checkId }) => `${path}: ${checkId}`);
const judged = ({ findings }: Baseline): Baseline => ({
  version: 1,
  findings: findings.map((entry) => ({ ...entry, reason: `because of ${entry.checkId}` })),
});

describe.concurrent("bitextlint check --baseline", () => {
  test("is written with --update-baseline, and silences what it lists", async () => {
    const cwd = folderOf({});
    const updated = await run(cwd, "--baseline", "b.json", "--update-baseline");
    expect(updated).toEqual({
      code: 0,
      stdout: "0 findings in de.txt · 2 silenced · 6 beads · score 100\n",
      stderr: "bitextlint: b.json: 2 findings are listed\n",
    });
    expect(known(read(cwd))).toEqual(["de.txt: number-mismatch", "de.txt: word-repeated"]);
    expect(read(cwd).findings[0]).toMatchObject({ excerpt: expect.stringContaining("4.300 Brote"), reason: "" });
    expect(await run(cwd, "--baseline", "b.json")).toEqual({ ...updated, stderr: "" });
    expect(await run(cwd, "--baseline", "b.json", "--quiet")).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("shows a new fault, whatever has been mended, and names what is stale", async () => {
    const cwd = folderOf({});
    await run(cwd, "--baseline", "b.json", "--update-baseline");
    writeFiles(cwd, { "de.txt": clean.replace("1987", "1978") });
    const { code, stdout, stderr } = await run(cwd, "--baseline", "b.json");
    expect([code, stdout.split("\n")[0]]).toEqual([1, expect.stringMatching(/^de\.txt:1:\d+ {2}major .* number-mismatch$/)]);
    expect(stderr).toBe(
      "bitextlint: b.json: 2 entries are no longer found (number-mismatch in de.txt, word-repeated in de.txt); --update-baseline removes them\n",
    );
    const quiet = await run(cwd, "--baseline", "b.json", "--quiet", "--fail-on", "never");
    expect([quiet.code, quiet.stderr]).toEqual([0, ""]);
  });

  test("--update-baseline keeps reasons, removes what is stale and adds what is new", async () => {
    const cwd = folderOf({});
    await run(cwd, "--baseline", "b.json", "--update-baseline");
    write(cwd, judged(read(cwd)));
    writeFiles(cwd, { "de.txt": de.replace("nahen nahen", "nahen").replace("Am Sonntag", "Am Am Sonntag") });
    const { stderr } = await run(cwd, "--baseline", "b.json", "--update-baseline");
    expect(stderr).toBe("bitextlint: b.json: 2 findings are listed (1 new, 1 removed)\n");
    expect(read(cwd).findings.map(({ checkId, reason }) => [checkId, reason])).toEqual([
      ["number-mismatch", "because of number-mismatch"],
      ["word-repeated", ""],
    ]);
  });

  test("--update-baseline keeps entries of other files and of checks that did not run", async () => {
    const cwd = folderOf({ "it.txt": "" });
    await run(cwd, "--baseline", "b.json", "--update-baseline");
    const other: BaselineEntry = { fingerprint: "0123", checkId: "quote-style", path: "it.txt", reason: "of another file" };
    write(cwd, { version: 1, findings: [...judged(read(cwd)).findings, other] });
    const before = read(cwd);
    writeFiles(cwd, { "de.txt": clean });
    const { stderr, code } = await run(cwd, "--baseline", "b.json", "--update-baseline", "--only", "number-mismatch");
    expect([code, stderr]).toEqual([0, "bitextlint: b.json: 2 findings are listed (0 new, 1 removed)\n"]);
    expect(read(cwd).findings).toEqual(before.findings.filter(({ checkId }) => checkId !== "number-mismatch"));
  });

  test("follows a file that is renamed", async () => {
    const cwd = folderOf({});
    await run(cwd, "--baseline", "b.json", "--update-baseline");
    write(cwd, judged(read(cwd)));
    renameSync(join(cwd, "de.txt"), join(cwd, "de-AT.txt"));
    const args = ["en.txt", "de-AT.txt", "--from", "en", "--to", "de", "--baseline", "b.json"];
    expect((await bitextlint(args, { cwd })).stdout).toContain("0 findings in de-AT.txt · 2 silenced");
    await bitextlint([...args, "--update-baseline"], { cwd });
    expect(read(cwd).findings.map(({ path, reason }) => [path, reason])).toEqual([
      ["de-AT.txt", "because of number-mismatch"],
      ["de-AT.txt", "because of word-repeated"],
    ]);
  });

  test("knows a file by its place as seen from the baseline", async () => {
    const cwd = folderOf({});
    writeFiles(cwd, { "below/other.txt": "" });
    await run(cwd, "--baseline", "below/b.json", "--update-baseline");
    expect(known(read(cwd, "below/b.json"))[0]).toBe("../de.txt: number-mismatch");
    const args = ["../en.txt", "../de.txt", "--from", "en", "--to", "de", "--baseline", "b.json"];
    expect((await bitextlint(args, { cwd: join(cwd, "below") })).code).toBe(0);
  });

  test("an entry that is done is shown as long as it is found", async () => {
    const cwd = folderOf({});
    await run(cwd, "--baseline", "b.json", "--update-baseline");
    write(cwd, { version: 1, findings: read(cwd).findings.map((entry) => ({ ...entry, decision: "done" })) });
    const { code, stdout, stderr } = await run(cwd, "--baseline", "b.json");
    expect([code, stdout.includes("2 findings (1 major, 1 minor)")]).toEqual([1, true]);
    expect(stderr).toBe(
      "bitextlint: b.json: 2 entries are marked done and still found (number-mismatch in de.txt, word-repeated in de.txt)\n",
    );
  });

  test("is told in the JSON report", async () => {
    const cwd = folderOf({});
    await run(cwd, "--baseline", "b.json", "--update-baseline", "--only", "word-repeated");
    const { bitexts } = JSON.parse((await run(cwd, "--baseline", "b.json", "-r", "json")).stdout);
    expect(bitexts[0].findings.map(({ checkId }: { checkId: string }) => checkId)).toEqual(["number-mismatch"]);
    expect(bitexts[0].summary).toMatchObject({ suppressed: 1, bySeverity: { major: 1 } });
  });

  test("holds of a text from stdin too", async () => {
    const cwd = folderOf({});
    const args = ["en.txt", "-", "--from", "en", "--to", "de", "--baseline", "b.json"];
    expect((await bitextlint([...args, "--update-baseline"], { cwd, stdin: de })).code).toBe(0);
    const { code, stderr } = await bitextlint(args, { cwd, stdin: de });
    expect([code, stderr]).toEqual([0, ""]);
  });

  test("is written anew only where it says something new, in place, and keeps its mode", async () => {
    const cwd = folderOf({});
    await run(cwd, "--baseline", "real.json", "--update-baseline");
    const real = join(cwd, "real.json");
    symlinkSync("real.json", join(cwd, "b.json"));
    chmodSync(real, 0o640);
    const { mtimeMs, ino } = statSync(real);
    await run(cwd, "--baseline", "b.json", "--update-baseline");
    expect([statSync(real).mtimeMs, statSync(real).ino]).toEqual([mtimeMs, ino]);
    writeFiles(cwd, { "de.txt": clean });
    await run(cwd, "--baseline", "b.json", "--update-baseline");
    expect(readFileSync(real, "utf8")).toBe('{\n  "version": 1,\n  "findings": []\n}\n');
    expect([lstatSync(join(cwd, "b.json")).isSymbolicLink(), statSync(real).mode & 0o777]).toEqual([true, 0o640]);
    expect(readdirSync(cwd).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe.concurrent("a baseline that cannot be used", () => {
  test.each<[string, string[], string]>([
    [
      "missing",
      ["--baseline", "none.json"],
      "none.json: there is no such file; check the path, or write it with --update-baseline",
    ],
    [
      "not named",
      ["--update-baseline"],
      "--update-baseline: no baseline is named; name its file with --baseline FILE, or in the config",
    ],
    ["a folder", ["--baseline", "folder"], "folder: it is a directory; give a file"],
    ["no JSON", ["--baseline", "de.txt"], "de.txt: it is not JSON"],
    ["no JSON, to be updated", ["--baseline", "de.txt", "--update-baseline"], "de.txt: it is not JSON"],
    ["another report", ["--baseline", "report.json"], "report.json: it is not a baseline: it holds no list of findings"],
    [
      "in no folder",
      ["--baseline", "no/b.json", "--update-baseline"],
      "no/b.json: its folder does not exist; make the folder first",
    ],
  ])("since it is %s", async (_, args, complaint) => {
    const cwd = folderOf({ "report.json": '{"version":1,"bitexts":[]}' });
    mkdirSync(join(cwd, "folder"));
    expect(complaintOf(await run(cwd, ...args))).toContain(complaint);
    expect(readFileSync(join(cwd, "de.txt"), "utf8")).toBe(de);
  });
});

describe.concurrent("a baseline that the config names", () => {
  const config = { pairs: [{ source: "en/*.txt", target: "de/*.txt" }], from: "en", to: "de", baseline: "known/b.json" };
  const files = {
    "bitextlint.config.json": JSON.stringify(config),
    "en/a.txt": en,
    "de/a.txt": de,
    "en/b.txt": en.replace("4,200", "5,200"),
    "de/b.txt": de.replace("nahen nahen", "nahen"),
    "known/readme": "",
  };

  test("may be missing, is written, and is heard from any folder", async () => {
    const cwd = folderOf(files);
    expect((await bitextlint(["check"], { cwd })).code).toBe(1);
    const { code, stderr, stdout } = await bitextlint(["check", "--update-baseline"], { cwd: join(cwd, "en") });
    expect([code, stderr]).toEqual([0, "bitextlint: ../known/b.json: 3 findings are listed\n"]);
    expect(stdout).toContain("0 findings in 0 of 2 translations · 3 silenced · 12 beads");
    expect(known(read(cwd, "known/b.json"))).toEqual([
      "../de/a.txt: number-mismatch",
      "../de/a.txt: word-repeated",
      "../de/b.txt: number-mismatch",
    ]);
    expect((await bitextlint(["check"], { cwd })).code).toBe(0);
  });

  test("yields to one on the command line", async () => {
    const cwd = folderOf(files);
    await bitextlint(["check", "--baseline", "own.json", "--update-baseline"], { cwd });
    expect([existsSync(join(cwd, "own.json")), existsSync(join(cwd, "known/b.json"))]).toEqual([true, false]);
  });

  test("keeps the entries of a pair that could not be checked, and forgets those of one that is gone", async () => {
    const cwd = folderOf(files);
    await bitextlint(["check", "--update-baseline"], { cwd });
    writeFiles(cwd, { "de/b.txt": new Uint8Array([0xff, 0xfe, 0]) });
    expect((await bitextlint(["check", "--update-baseline"], { cwd })).code).toBe(2);
    expect(known(read(cwd, "known/b.json"))).toContain("../de/b.txt: number-mismatch");
    renameSync(join(cwd, "de/b.txt"), join(cwd, "b.bak"));
    renameSync(join(cwd, "en/b.txt"), join(cwd, "en.bak"));
    expect((await bitextlint(["check"], { cwd })).stderr).toContain(
      "1 entry is no longer found (number-mismatch in ../de/b.txt)",
    );
    await bitextlint(["check", "--update-baseline"], { cwd });
    expect(known(read(cwd, "known/b.json"))).toEqual(["../de/a.txt: number-mismatch", "../de/a.txt: word-repeated"]);
  });
});

describe.concurrent("bitextlint stream --baseline", () => {
  const record = (parts: object = {}) =>
    JSON.stringify({
      id: 1,
      source: "It has 212 rooms.",
      target: "Es hat 221 Räume.",
      sourceLang: "en",
      targetLang: "de",
      ...parts,
    });
  const stream = (cwd: string, stdin: string, ...args: string[]) =>
    bitextlint(["stream", "--unit", "segment", ...args], { cwd, stdin });

  test("leaves out the findings that it lists, whatever file they were in", async () => {
    const cwd = folderOf({});
    const first = JSON.parse((await stream(cwd, record())).stdout);
    expect(first.findings).toHaveLength(1);
    const { fingerprint, checkId } = first.findings[0];
    write(cwd, { version: 1, findings: [{ fingerprint, checkId, path: "a.md", reason: "r" }] });
    const { code, stdout } = await stream(cwd, `${record()}\n${record({ target: "Es hat 222 Räume." })}`, "--baseline", "b.json");
    const [known, fresh] = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect([known.findings, known.suppressed, fresh.findings.length, fresh.suppressed, code]).toEqual([[], 1, 1, undefined, 1]);
    expect((await stream(cwd, record(), "--baseline", "b.json")).code).toBe(0);
  });

  test("refuses one that is missing or broken", async () => {
    const cwd = folderOf({});
    expect(complaintOf(await stream(cwd, record(), "--baseline", "none.json"))).toMatch(/^none\.json: there is no such file/);
    expect(complaintOf(await stream(cwd, record(), "--baseline", "de.txt"))).toMatch(/^de\.txt: it is not JSON/);
  });
});

test("comments and the baseline go together", async () => {
  const lines = (text: string) => text.replaceAll("\n", "\n\n");
  const commented = lines(de).replace(
    "Im letzten",
    "<!-- bitextlint-ignore-next number-mismatch: as in the book -->\nIm letzten",
  );
  const cwd = folderOf({ "en.txt": lines(en), "de.txt": commented });
  const { stdout } = await run(cwd, "--baseline", "b.json", "--update-baseline");
  expect(stdout).toContain("0 findings in de.txt · 2 silenced");
  expect(known(read(cwd))).toEqual(["de.txt: word-repeated"]);
  writeFiles(cwd, { "de.txt": lines(de) });
  expect((await run(cwd, "--baseline", "b.json")).stdout).toContain("1 finding (1 major) in de.txt · 1 silenced");
});
