import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { check, type Knowledge, readDictionary } from "../../src/node/index.ts";
import { base64Number, dictd } from "./dictd.ts";

const folder = mkdtempSync(join(tmpdir(), "bitextlint-dictionary-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}
const read = (name: string) => readDictionary(join(folder, name));
const termsOf = (known: Knowledge, term: string) => [...(known.get(term)?.keys() ?? [])].sort();

const made = dictd([
  ["00-database-info", "Made up\n\nlid\tnothing\n"],
  ["00databaseshort", "Made up\n"],
  ["", "...\n... fa\n"],
  ["kiste", "Kiste /ˈkɪstə/ <n, fem>\n1. caisse, coffre 2.\nBehälter\n2. boîte [fam.]\nkleiner Behälter\n"],
  ["deckel", "Deckel /ˈdɛkl̩/\ncouvercle\n"],
  ["überzug", "Überzug /x/ <n>\nhousse; taie d'oreiller\n"],
  ["anderkasse", "an der Kasse /x/\ncaissière\n"],
]);
const bad = [
  "no tabs",
  "one\ttab",
  "deckel\tA",
  "deckel\t\tB",
  "deckel\tä\tB",
  "deckel\t!!\tB",
  `deckel\t${base64Number(made.dict.length)}\tB`,
  "deckel\tA\tA",
];
write({
  "made.dict.dz": made.packed,
  "made.index": `${bad.join("\n")}\n${made.index}${bad.join("\n")}`,
  "plain.dict": made.dict,
  "plain.index": made.index,
  "freedict-deu-fra.dict.dz": made.packed,
  "freedict-deu-fra.index": made.index,
  "alone.dict.dz": made.packed,
  "text.dict.dz": made.dict,
  "text.index": made.index,
  "cut.dict.dz": made.packed.subarray(0, -12),
  "cut.index": made.index,
  "void.dict": made.dict,
  "void.index": "00-database-info\tA\tB\n",
  "pairs.tsv": "\ufeff# words of ours\r\n\r\nKiste\tcaisse; boîte\tcoffre\r\nDeckel\tcouvercle\r\nno tab\r\n",
  "none.tsv": "# nothing\n\nKiste caisse\n",
  "latin1.tsv": Buffer.from("Überzug\thousse\n", "latin1"),
  "packed.tsv": gzipSync("Kiste\tcaisse\n"),
  "empty.tsv": "",
});
mkdirSync(join(folder, "folder"));

describe("readDictionary", () => {
  test.each(["made.dict.dz", "plain.dict"])("reads %s", async (name) => {
    const known = await read(name);
    expect(termsOf(known, "kiste")).toEqual(["boite", "caisse", "coffre"]);
    expect(termsOf(known, "deckel")).toEqual(["couverc"]);
    expect(termsOf(known, "uberzug")).toEqual(["housse", "oreille", "taie"]);
    expect(known.languages).toBeUndefined();
  });

  test("takes no phrase for the word that its index makes of it", async () => {
    const known = await read("made.dict.dz");
    expect([known.get("anderka"), known.get("kasse")]).toEqual([undefined, undefined]);
  });

  test("reads pairs parted by tabs", async () => {
    const known = await read("pairs.tsv");
    expect(termsOf(known, "kiste")).toEqual(["boite", "caisse", "coffre"]);
    expect(termsOf(known, "deckel")).toEqual(["couverc"]);
  });

  test("is told the languages by the name of a FreeDict file, and serves either direction", async () => {
    const known = await read("freedict-deu-fra.dict.dz");
    expect(known.languages).toEqual({ from: "deu", to: "fra" });
    expect(termsOf(known.reversed?.() as Knowledge, "couverc")).toEqual(["deckel"]);
  });

  test("serves check, which refuses one for other languages", async () => {
    const knowledge = [await read("freedict-deu-fra.dict.dz")];
    const texts = ["Der Deckel liegt auf der Kiste.", "Le couvercle est sur la caisse."] as const;
    const { bitext } = await check(...texts, { from: "de", to: "fr", knowledge });
    expect(bitext.beads).toHaveLength(1);
    await expect(check(...texts, { from: "de", to: "it", knowledge })).rejects.toThrow(
      "freedict-deu-fra.dict.dz: it is for de → fr, and the texts are de → it; leave it out",
    );
  });

  test.each([
    ["no.dict.dz", "no.dict.dz: there is no such file; check the path"],
    ["no.tsv", "no.tsv: there is no such file; check the path"],
    ["folder", "folder: it is a directory; give a file"],
    ["alone.dict.dz", "alone.dict.dz: its index cannot be read; a dictionary of dictd has its index beside it: alone.index"],
    ["text.dict.dz", "text.dict.dz: it is not packed with gzip; check that it is the file meant, or fetch it anew"],
    ["cut.dict.dz", "cut.dict.dz: it cannot be unpacked (unexpected end of file); fetch it anew"],
    ["void.dict", "void.dict: it holds no words that can be used; fetch it anew, with its index"],
    ["none.tsv", "none.tsv: it holds no words that can be used; write a pair on a line: source, tab, translations parted by “;”"],
    ["latin1.tsv", "latin1.tsv: byte 0 (line 1, 0xDC) is not UTF-8; convert the file to UTF-8"],
    ["packed.tsv", "packed.tsv: it is packed; give a dictionary of dictd as .dict.dz, a lexicon with --lexicon, or unpack it"],
    ["empty.tsv", "empty.tsv: it is empty; give a file with text in it"],
  ])("refuses %s", async (name, message) => {
    await expect(read(name)).rejects.toMatchObject({ name: "UserError", message: join(folder, message) });
  });
});
