import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type Chosen, choose, readTmx, type TranslationUnit } from "../../src/node/tmx.ts";

const folder = mkdtempSync(join(tmpdir(), "bitextlint-tmx-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function unitsOf(content: string | Uint8Array): Promise<TranslationUnit[]> {
  const path = join(folder, "a.tmx");
  writeFileSync(path, content);
  const units: TranslationUnit[] = [];
  for await (const unit of readTmx(path)) units.push(unit);
  return units;
}

const tmx = (body: string, header = 'srclang="en"') =>
  `<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4"><header ${header}/><body>${body}</body></tmx>`;
const unit = (source: string, target: string) =>
  `<tu><tuv xml:lang="en"><seg>${source}</seg></tuv><tuv xml:lang="it"><seg>${target}</seg></tuv></tu>`;

describe("readTmx", () => {
  test("reads units with their languages and the source", async () => {
    expect(await unitsOf(tmx(unit("The lid &amp; the box", "Il coperchio e la <![CDATA[scatola]]>")))).toEqual([
      {
        source: "en",
        variants: [
          { language: "en", text: "The lid & the box" },
          { language: "it", text: "Il coperchio e la scatola" },
        ],
      },
    ]);
  });

  test.each([
    ['<bpt i="1">&lt;b&gt;</bpt>red<ept i="1">&lt;/b&gt;</ept> lid', "red lid"],
    ["<hi>red</hi> lid", "red lid"],
    ['red <ph x="1">{<sub>a title</sub>}</ph>lid', "red lid"],
    ["red <it pos='begin'>[i]</it>lid<ut>x</ut>", "red lid"],
  ])("leaves out the code in %s", async (segment, text) => {
    expect((await unitsOf(tmx(unit(segment, "x"))))[0]?.variants[0]?.text).toBe(text);
  });

  test("reads the older lang, and the source of a unit", async () => {
    const [one] = await unitsOf(tmx('<tu srclang="it"><tuv lang="IT"><seg>uno</seg></tuv></tu>', 'srclang="*all*"'));
    expect(one).toEqual({ source: "it", variants: [{ language: "IT", text: "uno" }] });
    const [two] = await unitsOf(tmx("<tu><tuv lang='it'><seg> </seg></tuv></tu>", 'srclang="*all*"'));
    expect(two).toEqual({ source: undefined, variants: [] });
  });

  test("takes no note or property for a segment", async () => {
    const body = '<tu><note>no</note><tuv xml:lang="en"><prop type="x">no</prop><seg>yes</seg></tuv></tu>';
    expect((await unitsOf(tmx(body)))[0]?.variants).toEqual([{ language: "en", text: "yes" }]);
  });

  test("reads files larger than one piece, in UTF-8 and UTF-16", async () => {
    const many = tmx(Array.from({ length: 3000 }, (_, k) => unit(`box ${k} é`, `scatola ${k} 😀`)).join("\n"));
    const little = Buffer.from(`\ufeff${many}`, "utf16le");
    for (const content of [many, `\ufeff${many}`, little, Buffer.from(little).swap16()]) {
      const units = await unitsOf(content);
      expect(units).toHaveLength(3000);
      expect(units[2999]?.variants.map(({ text }) => text)).toEqual(["box 2999 é", "scatola 2999 😀"]);
    }
  });

  test("refuses XML that is no TMX", async () => {
    await expect(unitsOf("<html/>")).rejects.toThrow(
      "a.tmx: it is XML, and no TMX: it begins with <html>; give a well-formed TMX file",
    );
  });

  const bomb = '<!DOCTYPE tmx [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>';
  test.each([tmx("<tu>"), tmx("<tu></tmx>"), tmx(unit("&b;", "x")).replace(/<!DOCTYPE[^>]*>/, bomb), "words", ""])(
    "refuses %j, and says where",
    async (content) => {
      await expect(unitsOf(content)).rejects.toMatchObject({
        name: "UserError",
        message: expect.stringMatching(/a\.tmx: it cannot be read as XML \(at \d+:\d+: [^\n]+\); give a well-formed TMX file$/),
      });
    },
  );

  test("refuses a file that is not there", async () => {
    const units = readTmx(join(folder, "no.tmx"))[Symbol.asyncIterator]();
    await expect(units.next()).rejects.toThrow("no.tmx: there is no such file");
  });
});

describe("choose", () => {
  const all = (source?: string): TranslationUnit => ({
    source,
    variants: ["de", "en-US", "it", "en-GB"].map((language) => ({ language, text: language })),
  });

  test.each<[TranslationUnit, Chosen, string]>([
    [all("en"), {}, "en-US de"],
    [all(), {}, "de en-US"],
    [all("en"), { to: "it" }, "en-US it"],
    [all("en"), { from: "it" }, "it de"],
    [all("en"), { to: "en" }, "de en-US"],
    [all("fr"), {}, "none"],
    [all("fr"), { from: "de", to: "en" }, "de en-US"],
    [all("en"), { from: "en", to: "fr" }, "none"],
    [{ source: "en", variants: [] }, {}, "none"],
  ])("%#", (given, chosen, expected) => {
    const pair = choose(given, chosen);
    expect(pair?.map(({ text }) => text).join(" ") ?? "none").toBe(expected);
    if (pair) expect(chosen).toEqual({ from: pair[0].language, to: pair[1].language });
  });
});
