import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { check, readTermBase } from "../../src/node/index.ts";

const folder = mkdtempSync(join(tmpdir(), "bitextlint-terms-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tbx = `<?xml version="1.0"?>\n<tbx><conceptEntry><langSec xml:lang="en"><termSec><term>lid</term></termSec></langSec>
<langSec xml:lang="it"><termSec><term>tappo</term></termSec></langSec></conceptEntry></tbx>`;
const files = {
  "a.csv": "\ufeffen,it\r\nlid,tappo\r\n",
  "a.tsv": "en\tit\nlid\ttappo\n",
  "a.txt": "en;it\nlid;tappo\n",
  "a.tbx": tbx,
  "a.xml": tbx,
  terms: tbx,
  "utf16.csv": Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("en\tit\nlid\ttappo\n", "utf16le")]),
  "wrong.csv": tbx,
  "wrong.tbx": "en,it\nlid,tappo\n",
  "book.xlsx": Buffer.from("PK\u0003\u0004\0\0"),
  "latin1.csv": Buffer.from("en,it\nÜberzug,a\n", "latin1"),
  "empty.csv": "",
};
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
mkdirSync(join(folder, "folder"));
const read = (name: string) => readTermBase(join(folder, name));

describe("readTermBase", () => {
  test.each(["a.csv", "a.tsv", "a.txt", "a.tbx", "a.xml", "terms", "utf16.csv"])("reads %s", async (name) => {
    const { path, languages, entries } = await read(name);
    expect([path, languages]).toEqual([join(folder, name), ["en", "it"]]);
    expect(entries[0]?.languages.map(({ preferred }) => preferred)).toEqual([["lid"], ["tappo"]]);
  });

  test("serves check, which refuses one for other languages", async () => {
    const terms = [await read("a.csv")];
    const [source, target] = ["The lid is closed.", "Il coperchio è chiuso."];
    const { findings } = await check(source, target, { from: "en", to: "it", terms });
    expect(findings.map(({ checkId, suggestions }) => [checkId, suggestions])).toEqual([["term-missing", ["tappo"]]]);
    await expect(check(source, "Le couvercle.", { from: "en", to: "fr", terms })).rejects.toThrow(
      "a.csv: the term base has no terms in fr: its languages are en, it; add them, leave it out",
    );
  });

  test.each([
    ["no.csv", "no.csv: there is no such file; check the path"],
    ["folder", "folder: it is a directory; give a file"],
    [
      "wrong.csv",
      'wrong.csv:1: no column is headed by a language: the first row is “<?xml version="1.0"?>”; begin the file with a row of language tags, such as en,it',
    ],
    ["wrong.tbx", "wrong.tbx: it cannot be read as XML (at 3:0: text data outside of root node); give a well-formed TBX file"],
    ["book.xlsx", "book.xlsx: it is a packed file, such as a workbook; export the terms as TBX or as CSV in UTF-8"],
    ["latin1.csv", "latin1.csv: byte 6 (line 2, 0xDC) is not UTF-8; convert the file to UTF-8"],
    ["empty.csv", "empty.csv: it is empty; give a file with text in it"],
  ])("refuses %s", async (name, message) => {
    await expect(read(name)).rejects.toMatchObject({ name: "UserError", message: join(folder, message) });
  });
});
