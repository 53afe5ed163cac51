import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bitextlint, complaintOf, temporaryFolder, writeFiles } from "./command.ts";

const cwd = temporaryFolder();
const lines = (...list: string[]) => `${list.join("\n\n")}\n`;

// Sentences of one length and without a word in common: nothing but their words tells which of them is missing.
const words = { lid: "coperchio", kettle: "bollitore", thimble: "ditale", drawer: "cassetto", barrow: "carriola" };
const en = lines("Here is a kettle.", "Here is a lid.", "Here is a drawer.", "Here is a barrow.", "Here is a thimble.");
const it = lines("Eccone una: bollitore.", "Eccone una: coperchio.", "Eccone una: carriola.", "Eccone una: ditale.");
const row = ([lid, tappo]: readonly [
  string,
  string,
]) => `<termEntry><langSet xml:lang="en"><tig><term>${lid}</term></tig></langSet>
<langSet xml:lang="it"><tig><term>${tappo}</term></tig></langSet></termEntry>`;

writeFiles(cwd, {
  "hard.en.txt": en,
  "hard.it.txt": it,
  "en.txt": "The envoy visited a hotspot in the region.\n",
  "it.txt": "L'inviato ha visitato un punto caldo della regione.\n",
  "words.csv": `en,it\n${Object.entries(words).join("\n")}\n`,
  "words.tbx": `<martif type="TBX"><text><body>${Object.entries(words).map(row).join("")}</body></text></martif>`,
  "hotspot.csv": "it,en,forbidden:it\nfocolaio,hotspot,\n",
  "forbidden.csv": "en;it;forbidden:it\nhotspot;focolaio;punto caldo\n",
  "fr.csv": "en,fr\nlid,couvercle\n",
  "bad.csv": 'en,it\n"lid,coperchio\n',
});

const pair = ["en.txt", "it.txt", "--from", "en", "--to", "it"];
const run = (...args: string[]) => bitextlint(args, { cwd });

/** Indexes of the source sentences without counterpart. */
function lone(beads: readonly { readonly source: readonly number[]; readonly target: readonly number[] }[]): number[] {
  return beads.filter(({ target }) => target.length === 0).flatMap(({ source }) => source);
}

async function stream(unit: string, record: object, ...options: string[]) {
  const stdin = `${JSON.stringify({ sourceLang: "en", targetLang: "it", ...record })}\n`;
  const { stdout, code } = await bitextlint(["stream", "--unit", unit, "--fail-on", "never", ...options], { cwd, stdin });
  return { code, ...JSON.parse(stdout) };
}
const ids = (findings: readonly { readonly checkId: string }[]) => findings.map(({ checkId }) => checkId);

describe.concurrent("--terms", () => {
  test("finds terms that are missing, with a term base of either direction", async () => {
    const { code, stdout } = await run(...pair, "--terms", "hotspot.csv", "-r", "json");
    const [finding, ...more] = JSON.parse(stdout).bitexts[0].findings;
    expect([code, more]).toEqual([1, []]);
    expect(finding).toMatchObject({ checkId: "term-missing", category: "terminology/term-base", suggestions: ["focolaio"] });
    expect(finding.source).toMatchObject([{ start: 20, end: 27 }]);
  });

  test("finds terms that are forbidden, and takes several term bases", async () => {
    const { code, stdout } = await run("check", ...pair, "--terms", "words.csv", "--terms", "forbidden.csv");
    expect(code).toBe(1);
    expect(stdout).toContain("it.txt:1:26  major  “punto caldo” must not stand for “hotspot”.  term-forbidden");
  });

  test("finds nothing of the kind without", async () => {
    expect(await run(...pair, "-r", "json").then(({ code }) => code)).toBe(0);
  });

  test.each(["words.csv", "words.tbx"])("%s moves the alignment of align, and of stream", async (file) => {
    const align = async (...options: string[]) => {
      const { stdout } = await run("align", "hard.en.txt", "hard.it.txt", "--from", "en", "--to", "it", ...options);
      return lone(JSON.parse(stdout).bitexts[0].beads);
    };
    const arrays = { source: en.trim().split("\n\n"), target: it.trim().split("\n\n") };
    expect(await align()).not.toEqual([2]);
    expect(await align("--terms", file)).toEqual([2]);
    expect(lone((await stream("document", { source: en, target: it }, "--terms", file)).beads)).toEqual([2]);
    const shapes = async (...options: string[]) =>
      (await stream("document", arrays, ...options)).beads.map(({ source, target }: { source: number[]; target: number[] }) => [
        source,
        target,
      ]);
    expect(await shapes("--terms", file)).not.toEqual(await shapes());
  });

  test("serves every kind of record", async () => {
    const [source, target] = ["en.txt", "it.txt"].map((name) => readFileSync(join(cwd, name), "utf8").trim()) as [string, string];
    const options = ["--terms", "forbidden.csv"];
    const segment = await stream("segment", { source, target }, ...options);
    expect(ids(segment.findings)).toEqual(["term-forbidden"]);
    const aligned = await stream("document", { source: [source], target: [target], aligned: true }, ...options);
    expect(aligned.findings[0].target).toMatchObject([{ segment: 0, start: 25, end: 36 }]);
    expect(ids((await stream("document", { source, target }, ...options)).findings)).toEqual(["term-forbidden"]);
  });

  test("names the record whose languages do not fit", async () => {
    const { code, error } = await stream("segment", { source: "a", target: "b" }, "--terms", "fr.csv");
    expect([code, error]).toEqual([
      2,
      "line 1: fr.csv: the term base has no terms in it: its languages are en, fr; add them, leave it out, or name the languages of the texts with --from and --to",
    ]);
  });

  test.each([
    [
      "fr.csv",
      "fr.csv: the term base has no terms in it: its languages are en, fr; add them, leave it out, or name the languages",
    ],
    ["bad.csv", "bad.csv:2: a quoted cell is not closed; close it, and write a quotation mark inside a cell twice"],
    ["none.csv", "none.csv: there is no such file; check the path"],
    [
      "en.txt",
      "en.txt:1: no column is headed by a language: the first row is “The envoy visited a hotspot in the region.”; begin",
    ],
  ])("refuses %s with one line", async (file, message) => {
    expect(complaintOf(await run(...pair, "--terms", file)).slice(0, message.length)).toBe(message);
    expect(complaintOf(await run("align", ...pair, "--terms", file)).slice(0, message.length)).toBe(message);
  });

  test("is shown by explain, where an example needs a term base", async () => {
    const { stdout } = await run("explain", "term-missing");
    expect(stdout).toContain("      --terms en,de ¶ concept,Konzept\n");
  });
});
