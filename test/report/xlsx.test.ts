import { inflateRawSync } from "node:zlib";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import type { Checked } from "../../src/core/report.ts";
import { xlsxReport } from "../../src/report/xlsx.ts";
import { checkedOf, documentOf, findingOf, inputOf, placeOf } from "./made.ts";
import { hostile, oddChecked, oddlyChecked } from "./odd.ts";

const en = documentOf("en", "By 8 per cent.", "en.txt");
const de = documentOf("de", "Um 9 Prozent.", "de.txt");
const finding = findingOf({ bead: 0, source: [placeOf(en.text, "8")], target: [placeOf(de.text, "9")], suggestions: ["8"] });

/** The files of a zip archive. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  const files = new Map<string, string>();
  const end = zip.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [size, name, extra, comment] = [20, 28, 30, 32].map((k) =>
      k === 20 ? zip.readUInt32LE(at + k) : zip.readUInt16LE(at + k),
    );
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + (size as number));
    const text = zip.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data);
    files.set(zip.toString("utf8", at + 46, at + 46 + (name as number)), text.toString("utf8"));
    at += 46 + (name as number) + (extra as number) + (comment as number);
  }
  return files;
}

/** The texts between the tags of a name; throws where the XML is not well-formed. */
function textsOf(xml: string, tag: string): string[] {
  const parser = new SaxesParser();
  const texts: string[] = [];
  let open = false;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    if (name === tag) texts.push("");
    if (name === tag) open = true;
  });
  parser.on("closetag", ({ name }) => {
    if (name === tag) open = false;
  });
  parser.on("text", (text) => {
    if (open) texts[texts.length - 1] += text;
  });
  parser.write(xml).close();
  return texts;
}

interface Workbook {
  readonly files: ReadonlyMap<string, string>;
  /** By address, of the first sheet. */
  readonly cells: ReadonlyMap<string, string>;
}

async function workbookOf(...checked: Checked[]): Promise<Workbook> {
  const files = unzip(await xlsxReport(inputOf(...checked)));
  const strings = textsOf(files.get("xl/sharedStrings.xml") ?? "", "t");
  const cells = new Map<string, string>();
  for (const [, address = "", type, value = ""] of (files.get("xl/worksheets/sheet1.xml") ?? "").matchAll(
    /<c r="([A-Z]+\d+)"(?: s="\d+")?(?: t="(\w)")?><v>(.*?)<\/v>/g,
  )) {
    cells.set(address, type === "s" ? (strings[Number(value)] ?? "no such text") : value);
  }
  return { files, cells };
}

const row = ({ cells }: Workbook, number: number) =>
  [...cells].filter(([address]) => address.replace(/\D/g, "") === String(number)).map(([, value]) => value);

describe("xlsxReport", () => {
  test("has a row for each finding, with empty columns for the reviser", async () => {
    const book = await workbookOf(checkedOf(en, de, [finding]));
    expect(row(book, 1).slice(0, 9)).toEqual([
      "Severity",
      "File",
      "Line",
      "Source",
      "Translation",
      "Finding",
      "Suggestion",
      "Decision",
      "Remark",
    ]);
    expect(row(book, 2).slice(0, 8)).toEqual([
      "major",
      "de.txt",
      "1",
      "By 8 per cent.",
      "Um 9 Prozent.",
      "8 in the source is 9 in the translation.",
      "8",
      "number-mismatch",
    ]);
    expect(book.cells.has("H2")).toBe(false);
    expect(book.cells.has("I2")).toBe(false);
  });

  test("freezes its headings, wraps its texts, colours the severity, and offers decisions", async () => {
    const { files } = await workbookOf(checkedOf(en, de, [finding]));
    const sheet = files.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toContain('<autoFilter ref="A1:Q2"/>');
    expect(sheet).toContain('sqref="H2:H2"><formula1>"false alarm,done"</formula1>');
    expect(files.get("xl/styles.xml")).toContain("FFFDE6D6");
    expect(files.get("xl/styles.xml")).toContain('wrapText="1"');
  });

  test("sums up on a second sheet", async () => {
    const { files } = await workbookOf(checkedOf(en, de, [finding]), checkedOf(en, de, []));
    expect(files.get("xl/workbook.xml")).toMatch(/name="Findings".*name="Summary"/);
    const strings = textsOf(files.get("xl/sharedStrings.xml") ?? "", "t");
    expect(strings).toEqual(expect.arrayContaining(["Score", "accuracy/mistranslation/number", "all"]));
    expect(strings.join(" ")).toContain("not a judgement of the translation");
    expect(textsOf(files.get("xl/worksheets/sheet2.xml") ?? "", "v")).toEqual(
      expect.arrayContaining(["625", "37.5", "100", "1250"]),
    );
  });

  test("is the same bytes each time, whatever the hour", async () => {
    const [first, second] = [
      await xlsxReport(inputOf(checkedOf(en, de, [finding]))),
      await xlsxReport(inputOf(checkedOf(en, de, [finding]))),
    ];
    expect(first).toEqual(second);
    const view = new DataView(first.buffer, first.byteOffset);
    // The time and the date of the first file.
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 0x21]);
  });

  test("is whole where nothing is found", async () => {
    const { files, cells } = await workbookOf(checkedOf(en, de, []));
    expect(files.get("xl/worksheets/sheet1.xml")).not.toContain("autoFilter");
    expect(cells.get("A1")).toBe("Severity");
  });

  test("cuts a text that no cell can hold", async () => {
    const { cells } = await workbookOf(checkedOf(en, de, [findingOf({ message: "😀".repeat(20_000) })]));
    expect(cells.get("F2")).toMatch(/^(?:😀)+…$/u);
    expect(cells.get("F2")?.length).toBeLessThan(32_767);
  });

  test.each(hostile)("keeps its texts as texts: %j", async (text) => {
    const { files, cells } = await workbookOf(oddlyChecked(text));
    for (const [name, xml] of files) expect(() => textsOf(xml, "x"), name).not.toThrow();
    expect(files.get("xl/worksheets/sheet1.xml")).not.toContain("<f>");
    expect([...cells.values()]).not.toContain("no such text");
  });

  test("keeps texts that look like what every object has, and like Excel's own escapes", async () => {
    for (const text of ["constructor", "__proto__", "toString"]) {
      const { cells } = await workbookOf(checkedOf(en, de, [findingOf({ message: text })]));
      expect(cells.get("F2")?.trim()).toBe(text);
    }
    const { cells } = await workbookOf(checkedOf(en, de, [findingOf({ message: "a_x000D_b" })]));
    expect(cells.get("F2")).toBe("a_x005F_x000D_b");
  });

  test("is well-formed for any texts", async () => {
    await fc.assert(
      fc.asyncProperty(oddChecked, async (checked) => {
        const { files, cells } = await workbookOf(checked);
        for (const xml of files.values()) textsOf(xml, "x");
        expect([...cells.values()]).not.toContain("no such text");
        const strings = files.get("xl/sharedStrings.xml") ?? "";
        expect(strings).not.toMatch(/\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 60 },
    );
  });
});
