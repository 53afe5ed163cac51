import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dictd } from "../node/dictd.ts";
import { phrases } from "../node/phrases.ts";
import { bitextlint, complaintOf, temporaryFolder, writeFiles } from "./command.ts";

const cwd = temporaryFolder();
const run = (...args: string[]) => bitextlint(args, { cwd });
const lines = (...list: string[]) => `${list.join("\n\n")}\n`;
const segments = phrases.map(([source, target]) => `${JSON.stringify({ source, target, sourceLang: "en", targetLang: "it" })}\n`);

// Sentences of one length and without a word in common: nothing but their words tells which of them is missing.
const words = { lid: "coperchio", kettle: "bollitore", thimble: "ditale", drawer: "cassetto", barrow: "carriola" };
const en = lines("Here is a kettle.", "Here is a lid.", "Here is a drawer.", "Here is a barrow.", "Here is a thimble.");
const it = lines("Eccone una: bollitore.", "Eccone una: coperchio.", "Eccone una: carriola.", "Eccone una: ditale.");
const { packed, index } = dictd(Object.entries(words).map(([word, parola]) => [word, `${word} /x/ <n>\n${parola}\n`]));

writeFiles(cwd, {
  "pairs.jsonl": segments.join(""),
  "half.jsonl": segments.slice(0, 13).join(""),
  "other.jsonl": segments.slice(13).join(""),
  "hard.en.txt": en,
  "hard.it.txt": it,
  "hard.jsonl": `${JSON.stringify({ source: en, target: it })}\n`,
  "arrays.jsonl": `${JSON.stringify({ source: en.trim().split("\n\n"), target: it.trim().split("\n\n") })}\n`,
  "made.dict.dz": packed,
  "made.index": index,
  "words.tsv": Object.entries(words)
    .map((pair) => `${pair.join("\t")}\n`)
    .join(""),
  "back.tsv": Object.entries(words)
    .map((pair) => `${pair.reverse().join("\t")}\n`)
    .join(""),
  "freedict-ita-eng.dict.dz": dictd(Object.entries(words).map(([word, parola]) => [parola, `${parola}\n${word}\n`])).packed,
  "freedict-ita-eng.index": dictd(Object.entries(words).map(([word, parola]) => [parola, `${parola}\n${word}\n`])).index,
  "alone.dict.dz": packed,
  "broken.lexicon": Buffer.from([0x1f, 0x8b, 8, 0, 0]),
  "empty.tmx": "",
});
expect((await run("learn", "pairs.jsonl", "-o", "en-it.lexicon")).code).toBe(0);
expect((await run("learn", "pairs.jsonl", "-o", "it-fr.lexicon", "--from", "en")).code).toBe(0);

/** Indexes of the source sentences without counterpart. */
function lone(beads: readonly { readonly source: readonly number[]; readonly target: readonly number[] }[]): number[] {
  return beads.filter(({ target }) => target.length === 0).flatMap(({ source }) => source);
}

async function align(...options: string[]): Promise<number[]> {
  const { stdout, stderr } = await run("align", "hard.en.txt", "hard.it.txt", "--from", "en", "--to", "it", ...options);
  expect(stderr).toBe("");
  return lone(JSON.parse(stdout).bitexts[0].beads);
}

async function stream(...options: string[]): Promise<number[]> {
  const args = ["stream", "--unit", "document", "--from", "en", "--to", "it", "--fail-on", "never", ...options];
  const { stdout } = await bitextlint(args, { cwd, stdin: readFileSync(join(cwd, "hard.jsonl")) });
  return lone(JSON.parse(stdout).beads);
}

const DRAWER = 2;

describe.concurrent("what is known of the words", () => {
  test("is needed", async () => {
    expect(await align()).not.toEqual([DRAWER]);
    expect(await stream()).not.toEqual([DRAWER]);
  });

  test.each([
    ["--lexicon", "en-it.lexicon"],
    ["--dictionary", "made.dict.dz"],
    ["--dictionary", "words.tsv"],
    ["--dictionary", "freedict-ita-eng.dict.dz"],
  ])("finds what is missing: %s %s", async (...options) => {
    expect(await align(...options)).toEqual([DRAWER]);
    expect(await stream(...options)).toEqual([DRAWER]);
    const checked = await run("hard.en.txt", "hard.it.txt", "--from", "en", "--to", "it", "-r", "json", ...options);
    expect(lone(JSON.parse(checked.stdout).bitexts[0].beads)).toEqual([DRAWER]);
  });

  test("may come from several files", async () => {
    expect(await align("--dictionary", "back.tsv", "--dictionary", "words.tsv", "--lexicon", "en-it.lexicon")).toEqual([DRAWER]);
  });

  test.each([
    [["--dictionary", "no.tsv"], "no.tsv: there is no such file; check the path"],
    [
      ["--dictionary", "alone.dict.dz"],
      "alone.dict.dz: its index cannot be read; a dictionary of dictd has its index beside it: alone.index",
    ],
    [["--lexicon", "words.tsv"], "words.tsv: it is not packed with gzip; check that it is the file meant, or fetch it anew"],
    [["--lexicon", "broken.lexicon"], "broken.lexicon: it cannot be unpacked (unexpected end of file); fetch it anew"],
    [
      ["--lexicon", "en-it.lexicon", "--to", "fr"],
      "en-it.lexicon: it is for en → it, and the texts are en → fr; leave it out, or name the languages with --from and --to",
    ],
  ])("%j is refused", async (options, complaint) => {
    for (const command of ["align", "check"]) {
      expect(complaintOf(await run(command, "hard.en.txt", "hard.it.txt", "--from", "en", "--to", "it", ...options))).toBe(
        complaint,
      );
    }
  });

  test("of other languages than a record is an error on its line", async () => {
    const args = ["stream", "--unit", "document", "--from", "en", "--to", "fr", "--lexicon", "en-it.lexicon"];
    const { code, stdout } = await bitextlint(args, { cwd, stdin: readFileSync(join(cwd, "arrays.jsonl")) });
    expect([code, JSON.parse(stdout).error]).toEqual([
      2,
      expect.stringMatching(/^line 1: en-it\.lexicon: it is for en → it, and the texts are en → fr; /),
    ]);
  });
});

describe.concurrent("bitextlint learn", () => {
  test("says what it has written, on stderr", async () => {
    const { code, stdout, stderr } = await run("learn", "pairs.jsonl", "--output", "said.lexicon");
    expect([code, stdout]).toEqual([0, ""]);
    expect(stderr).toMatch(/^bitextlint: said\.lexicon: en → it, \d+ words\n$/);
    expect(readFileSync(join(cwd, "said.lexicon"))).toEqual(readFileSync(join(cwd, "en-it.lexicon")));
  });

  test("merges lexicons", async () => {
    expect((await run("learn", "half.jsonl", "-o", "half.lexicon")).code).toBe(0);
    expect((await run("learn", "other.jsonl", "-o", "other.lexicon")).code).toBe(0);
    expect((await run("learn", "half.lexicon", "other.lexicon", "-o", "whole.lexicon")).code).toBe(0);
    expect(await align("--lexicon", "whole.lexicon")).toEqual([DRAWER]);
  });

  test.each([
    [["learn", "-o", "x.lexicon"], "missing required argument 'files'; see bitextlint --help"],
    [["learn", "pairs.jsonl"], "required option '-o, --output <file>' not specified; see bitextlint --help"],
    [["learn", "no.tmx", "-o", "x.lexicon"], "no.tmx: there is no such file; check the path"],
    [
      ["learn", "empty.tmx", "-o", "x.lexicon"],
      "empty.tmx: it cannot be read as XML (at 1:0: document must contain a root element); give a well-formed TMX file",
    ],
    [["learn", "hard.en.txt", "-o", "x.lexicon"], "1 document is named; give them in pairs: source, target, source, target …"],
    [
      ["learn", "pairs.jsonl", "-o", "x.lexicon", "--unit", "line"],
      "--unit: “line” is not known; did you mean “segment”? Known: segment, document",
    ],
    [
      ["learn", "pairs.jsonl", "-o", "x.lexicon", "--from", "e n"],
      "--from: “e n” is not a language tag; give one such as en, it or pt-BR",
    ],
    [
      ["learn", "en-it.lexicon", "-o", "x.lexicon", "--to", "fr"],
      "en-it.lexicon: it is en → it, and not en → fr; leave it out, or name other languages with --from and --to",
    ],
    [
      ["learn", "pairs.jsonl", "-o", "no/x.lexicon"],
      "no/x.lexicon: its folder does not exist; make the folder first, or check the path",
    ],
  ])("%j is refused", async (args, complaint) => {
    expect(complaintOf(await run(...args))).toBe(complaint);
  });

  test("is where --unit, --dictionary and --lexicon are told, where they work", async () => {
    const help = async (command: string) => (await run(command, "--help")).stdout;
    for (const command of ["check", "align", "stream"]) expect(await help(command)).toMatch(/--dictionary[\s\S]*--lexicon/);
    for (const command of ["learn", "explain"]) expect(await help(command)).not.toMatch(/--(?:dictionary|lexicon) /);
  });
});
