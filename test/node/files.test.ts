import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { UserError } from "../../src/core/errors.ts";
import { decode, readText, writeText } from "../../src/node/files.ts";
import { check, checkBilingual, checkBilingualFile, checkFiles } from "../../src/node/index.ts";

const folder = mkdtempSync(join(tmpdir(), "bitextlint-node-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string) => join(folder, name);

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(path(name), content);
  return path(name);
}

const bytes = (...values: number[]) => Uint8Array.from(values);
const encode = (text: string) => new TextEncoder().encode(text);

/** The text in UTF-16 with its byte-order mark. */
function utf16(text: string, order: "le" | "be"): Uint8Array {
  const encoded = Buffer.from(`\ufeff${text}`, "utf16le");
  return order === "be" ? encoded.swap16() : encoded;
}

const wellFormed = fc
  .string({ unit: "binary", minLength: 1 })
  .filter((text) => !text.includes("\0") && !text.startsWith("\ufeff"));

describe("decode", () => {
  test("reads UTF-8 as it is, with or without a byte-order mark", () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        expect(decode(encode(text), "a")).toBe(text);
        expect(decode(encode(`\ufeff${text}`), "a")).toBe(text);
      }),
    );
  });

  test.each(["le", "be"] as const)("reads UTF-16 (%s) that has a byte-order mark", (order) => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        expect(decode(utf16(text, order), "a")).toBe(text);
      }),
    );
  });

  test("keeps line ends, and marks that are not the first", () => {
    expect(decode(encode("a\r\nb\rc\n\ufeffd"), "a")).toBe("a\r\nb\rc\n\ufeffd");
  });

  test("refuses what is empty", () => {
    expect(() => decode(bytes(), "a.txt")).toThrow("a.txt: it is empty; give a file with text in it");
  });

  test("takes a NUL for the sign of a binary file", () => {
    expect(() => decode(encode("a\0b"), "a.png")).toThrow("a.png: it is a binary file; give plain text or Markdown in UTF-8");
  });

  test.each([
    ["a byte of Latin-1 before a letter", bytes(0x61, 0xe9, 0x62), 1, 1, "E9"],
    ["a byte of Latin-1 before another", bytes(0x61, 0xe9, 0xe8, 0x62), 1, 1, "E9"],
    ["a lone continuation", bytes(0x61, 0x62, 0x80), 2, 1, "80"],
    ["a character cut off at the end", bytes(0x61, 0x0a, 0xe2, 0x82), 2, 2, "E2"],
    ["an overlong sequence", bytes(0xc0, 0xaf), 0, 1, "C0"],
    ["a surrogate", bytes(0x61, 0xed, 0xa0, 0x80), 1, 1, "ED"],
    ["the first byte", bytes(0xff, 0x61), 0, 1, "FF"],
    ["after a character of two bytes", bytes(0xc3, 0xa9, 0x0d, 0x0a, 0xff), 4, 2, "FF"],
    ["after a byte-order mark", bytes(0xef, 0xbb, 0xbf, 0x61, 0xff), 4, 1, "FF"],
  ])("names the byte and the line of %s", (_, given, offset, line, byte) => {
    expect(() => decode(given, "a.txt")).toThrow(
      `a.txt: byte ${offset} (line ${line}, 0x${byte}) is not UTF-8; convert the file to UTF-8`,
    );
  });

  test("names the first fault, wherever it stands", () => {
    fc.assert(
      fc.property(wellFormed, fc.string({ unit: "binary" }), fc.constantFrom(0xff, 0xfe, 0xc0, 0xf8), (before, after, bad) => {
        // Bytes that are never part of UTF-8.
        const head = encode(before);
        const given = Uint8Array.from([...head, bad, ...encode(after.replaceAll("\0", ""))]);
        expect(() => decode(given, "a")).toThrow(`byte ${head.length} (`);
      }),
    );
  });

  test("refuses UTF-16 that is cut off, or has half of a pair", () => {
    const message = "a: it begins as UTF-16 and is not; convert the file to UTF-8";
    expect(() => decode(utf16("abc", "le").subarray(0, -1), "a")).toThrow(message);
    expect(() => decode(bytes(0xff, 0xfe, 0x3d, 0xd8, 0x61, 0x00), "a")).toThrow(message);
  });
});

describe("readText", () => {
  test("reads a file", async () => expect(await readText(write("a.txt", "\ufeffÈ vero.\r\n"))).toBe("È vero.\r\n"));

  test.each([
    ["a file that is not there", () => path("none.txt"), "there is no such file; check the path"],
    ["a file for a folder", () => join(write("b.txt", "b"), "c.txt"), "there is no such file; check the path"],
    ["a folder", () => folder, "it is a directory; give a file"],
    ["an empty file", () => write("empty.txt", ""), "it is empty; give a file with text in it"],
    ["a name that is too long", () => path("n".repeat(300)), "the name is too long for a file; check the path"],
  ])("refuses %s", async (_, make, message) => {
    const file = make();
    const error: unknown = await readText(file).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toBe(`${file}: ${message}`);
    expect((error as UserError).path).toBe(file);
  });
});

describe("writeText", () => {
  test("writes a file, over what was there", async () => {
    write("out.txt", "something that is much longer");
    await writeText(path("out.txt"), "è\n");
    expect(readFileSync(path("out.txt"), "utf8")).toBe("è\n");
  });

  test("says that the folder is missing, not the file", async () => {
    const file = path("no/such/out.txt");
    await expect(writeText(file, "x")).rejects.toThrow(
      `${file}: its folder does not exist; make the folder first, or check the path`,
    );
  });

  test("does not write over a folder", async () => {
    mkdirSync(path("folder"));
    await expect(writeText(path("folder"), "x")).rejects.toThrow(`${path("folder")}: it is a directory; give a file`);
  });
});

describe("checkFiles and checkBilingualFile", () => {
  const en = "The bakery opened in 1987.\nIt sells bread.\nLast year 4,200 loaves were sold.\n";
  const de = "Die Bäckerei wurde 1987 eröffnet.\nSie verkauft Brot.\nIm letzten Jahr wurden 4.300 Brote verkauft.\n";
  const languages = { from: "en", to: "de" };

  test("check what is in the files, and name them", async () => {
    const [source, target] = [write("en.txt", en), write("de.txt", de)];
    const result = await checkFiles(source, target, languages);
    expect(result).toEqual(await check(en, de, { ...languages, sourcePath: source, targetPath: target }));
    expect([result.bitext.source.path, result.bitext.target.path]).toEqual([source, target]);
    expect(result.findings.map(({ checkId }) => checkId)).toEqual(["number-mismatch"]);
  });

  test("name the files as they are told to", async () => {
    const result = await checkFiles(path("en.txt"), path("de.txt"), { ...languages, sourcePath: "a.txt", targetPath: "b.txt" });
    expect([result.bitext.source.path, result.bitext.target.path]).toEqual(["a.txt", "b.txt"]);
  });

  test("tell the format by the ending", async () => {
    const [source, target] = [write("en.md", "# Bread\n\n`4` loaves."), write("de.md", "# Brot\n\n`4` Brote.")];
    const { bitext } = await checkFiles(source, target, languages);
    expect(bitext.source.blocks.map(({ kind }) => kind)).toEqual(["heading", "paragraph"]);
  });

  test("check a file that holds both versions", async () => {
    const file = write("both.txt", `${en}\n${de}`);
    const result = await checkBilingualFile(file, languages);
    expect(result).toEqual(await checkBilingual(`${en}\n${de}`, { ...languages, path: file }));
    expect(result.findings.map(({ checkId }) => checkId)).toEqual(["number-mismatch"]);
    expect(result.bitext.source.path).toBe(file);
  });

  test("refuse a file that cannot be read", async () => {
    await expect(checkFiles(path("en.txt"), path("none.txt"))).rejects.toThrow(UserError);
    await expect(checkBilingualFile(path("none.txt"))).rejects.toThrow(UserError);
  });
});
