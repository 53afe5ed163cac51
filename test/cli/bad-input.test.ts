import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bitextlint, complaintOf, temporaryFolder, writeFiles } from "./command.ts";
import { clean, de, en } from "./texts.ts";

const cwd = temporaryFolder();
const run = (...args: string[]) => bitextlint(args, { cwd });

const latin1 = Buffer.from("Ein Brot.\nEin Café in der Stadt.\n", "latin1");
const utf16 = (text: string, swap: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return swap ? bytes.swap16() : bytes;
};

writeFiles(cwd, {
  "en.txt": en,
  "de.txt": de,
  "clean.txt": clean,
  "empty.txt": "",
  "blank.txt": " \n\t\n\u00a0\n",
  "mark.txt": "\ufeff",
  "binary.txt": Buffer.from("Brot\0Kuchen\n"),
  "latin1.txt": latin1,
  "cut.txt": Buffer.from("Ein Café").subarray(0, -1),
  "de16le.txt": utf16(de, false),
  "de16be.txt": utf16(de, true),
  "odd16.txt": Buffer.concat([utf16(de, false), Buffer.from("x")]),
  "de8.txt": `\ufeff${de}`,
  "numbers.txt": "12345 678\n",
  "en-too.txt": en.replace("bakery", "mill").replace("biscuit", "cake"),
  "crlf.txt": de.replaceAll("\n", "\r\n"),
  "code.md": "```\nlet a = 1;\n```\n",
});
mkdirSync(join(cwd, "folder"));

describe.concurrent("a side that cannot be read", () => {
  test.each([
    [["no.txt", "de.txt"], "no.txt: there is no such file; check the path"],
    [["en.txt", "no.txt"], "no.txt: there is no such file; check the path"],
    [["en.txt", "en.txt/de.txt"], "en.txt/de.txt: there is no such file; check the path"],
    [["en.txt", "folder"], "folder: it is a directory; give a file"],
    [["empty.txt", "de.txt"], "empty.txt: it is empty; give a file with text in it"],
    [["en.txt", "blank.txt"], "blank.txt: it holds no text; give a file with sentences in it"],
    [["en.txt", "mark.txt"], "mark.txt: it holds no text; give a file with sentences in it"],
    [["en.txt", "code.md"], "code.md: it holds no text; give a file with sentences in it"],
    [["en.txt", "binary.txt"], "binary.txt: it is a binary file; give plain text or Markdown in UTF-8"],
    [["en.txt", "latin1.txt"], "latin1.txt: byte 17 (line 2, 0xE9) is not UTF-8; convert the file to UTF-8"],
    [["en.txt", "cut.txt"], "cut.txt: byte 7 (line 1, 0xC3) is not UTF-8; convert the file to UTF-8"],
    [["en.txt", "odd16.txt"], "odd16.txt: it begins as UTF-16 and is not; convert the file to UTF-8"],
    [["numbers.txt", "de.txt"], "numbers.txt: its language cannot be told; name it with --from or --to"],
    [["en.txt", "en.txt"], "en.txt: both sides are the same text; give the source first and its translation second"],
    [
      ["en.txt", "en-too.txt"],
      "en-too.txt: both sides look like the same language (en); name the languages with --from and --to",
    ],
    [["en.txt"], "1 file is named; give SOURCE and TARGET, or one FILE with --bilingual"],
    [["en.txt", "de.txt", "clean.txt"], "3 files are named; give SOURCE and TARGET, or one FILE with --bilingual"],
    [["-", "-"], "stdin cannot be both sides; give one of them as a file"],
    [["-", "de.txt"], "stdin: it is empty; give a file with text in it"],
    [["--bilingual", "en.txt", "de.txt"], "2 files are named with --bilingual; give one file that holds both versions"],
    [["--bilingual", "no.txt"], "no.txt: there is no such file; check the path"],
  ])("%j", async (args, message) => {
    expect(complaintOf(await run(...args))).toBe(message);
  });

  test("a file of one language is no bilingual one", async () => {
    expect(complaintOf(await run("--bilingual", "en.txt"))).toMatch(/^en\.txt: .+; .+/);
  });

  test("bytes on stdin that are no text", async () => {
    const ended = await bitextlint(["en.txt", "-"], { cwd, stdin: latin1 });
    expect(complaintOf(ended)).toBe("stdin: byte 17 (line 2, 0xE9) is not UTF-8; convert the file to UTF-8");
  });

  test("the texts may be of one language where both are named", async () => {
    const { code, stderr } = await run("en.txt", "en-too.txt", "--from", "en", "--to", "en-US", "--fail-on", "never");
    expect([code, stderr]).toEqual([0, ""]);
  });

  test("numbers alone are checked where the languages are named", async () => {
    writeFiles(cwd, { "numbers-too.txt": "12345 679\n" });
    const { stdout, code } = await run("numbers.txt", "numbers-too.txt", "--from", "en", "--to", "de");
    expect([code, stdout.includes("number-mismatch")]).toEqual([1, true]);
  });
});

describe.concurrent("encodings", () => {
  test.each(["de16le.txt", "de16be.txt", "de8.txt", "crlf.txt"])("%s gives the findings of the text in UTF-8", async (name) => {
    const [plain, other] = await Promise.all([run("en.txt", "de.txt"), run("en.txt", name)]);
    expect(other).toEqual({ ...plain, stdout: plain.stdout.replaceAll("de.txt", name) });
  });
});

// Two texts that have nothing to do with each other.
const pier = `The harbour was quiet before dawn, and the boats lay still against the wall.
An old woman walked along the pier with a basket of nets on her arm.
She had mended them all through the winter, sitting beside the stove.
Nobody in the village could tie a knot as quickly as she could.
The gulls followed her, hoping that something would fall from the basket.
At the end of the pier her grandson was waiting with a lamp.
He had been awake since three o'clock, because he was going out for the first time.
His uncle had promised to let him steer once they had passed the lighthouse.
The old woman gave him a scarf and told him to keep his hands dry.
He laughed, but he wound the scarf twice around his neck.
Then the engine coughed, and the smell of diesel drifted over the water.
One after another the boats turned their bows towards the open sea.
She counted them as they went, moving her lips without a sound.
When the last lamp had disappeared she sat down on a coil of rope.
The sky grew pale in the east, and a thin wind came up from the south.
She thought of her husband, who had gone out on a morning like this one.
He had come back every time except the last.
A dog came along the wall and lay down at her feet.
By eight o'clock the market women were setting out their tables.
The day had begun, and there was nothing left to do but wait.
`;
const leaves = `Photosynthese ist ein chemischer Vorgang, bei dem Pflanzen Licht in Energie umwandeln.
Dabei entstehen aus Kohlendioxid und Wasser Zucker und Sauerstoff.
Die Reaktion findet in den Chloroplasten statt.
Diese enthalten den grünen Farbstoff Chlorophyll, der vor allem rotes und blaues Licht aufnimmt, während grünes Licht zurückgeworfen wird und den Blättern ihre Farbe gibt.
Man unterscheidet eine Lichtreaktion und eine Dunkelreaktion.
In der Lichtreaktion wird Wasser gespalten.
Im Calvin-Zyklus wird Kohlendioxid gebunden, wozu ein Enzym mit dem Namen Rubisco nötig ist, das als das häufigste Eiweiß der Erde gilt.
Algen leisten rund die Hälfte der weltweiten Photosynthese.
Bei Trockenheit schließen viele Arten ihre Spaltöffnungen.
Dadurch verlieren sie weniger Wasser.
Allerdings gelangt dann auch kaum noch Kohlendioxid in das Blatt.
Mais und Zuckerrohr haben dafür einen besonderen Stoffwechsel entwickelt, den man C4 nennt.
Kakteen öffnen ihre Poren nur in der Nacht.
Das Gas wird als Säure gespeichert und am Tag verarbeitet.
Der Wirkungsgrad beträgt selten mehr als 2 Prozent.
Solarzellen erreichen heute mehr als 20 Prozent.
Forscher versuchen deshalb, den Vorgang im Labor nachzubilden.
Sie verwenden dazu Katalysatoren aus Nickel und Eisen.
Bisher halten diese nur wenige Tage.
Ein Durchbruch wird in diesem Jahrzehnt nicht erwartet.
Dennoch wächst die Zahl der Veröffentlichungen von Jahr zu Jahr.
`;

// The aligner is sure of many beads even of these two: what must hold is that no flood of findings follows from it.
test("texts that do not belong together give one complaint, or a handful of findings at most", async () => {
  writeFiles(cwd, { "pier.txt": pier, "leaves.txt": leaves });
  const ended = await run("pier.txt", "leaves.txt", "--from", "en", "--to", "de", "-r", "json");
  if (ended.code === 2) {
    expect(complaintOf(ended)).toMatch(/^leaves\.txt: it cannot be aligned with the source/);
    return;
  }
  const [bitext] = (JSON.parse(ended.stdout) as { bitexts: { findings: unknown[] }[] }).bitexts;
  expect(bitext?.findings.length).toBeLessThan(6);
});
