import { describe, expect, test } from "vitest";
import type { Bead } from "../../src/core/bead.ts";
import type { Document } from "../../src/core/document.ts";
import { tmxReport } from "../../src/report/tmx.ts";
import { checkedOf, documentOf, inputOf } from "./made.ts";
import { tmxFaults } from "./tmx-faults.ts";
import { type Element, parseXml } from "./xml.ts";

const source = documentOf("en", "The well is deep.\nIt was dug by hand.\nNobody drinks from it.");
const target = documentOf("de-AT", "Der Brunnen ist tief, er wurde von Hand gegraben.\nDas Wasser ist kalt.");

/** A checked pair with beads given by the indexes of their sentences, and their scores. */
function withBeads(a: Document, b: Document, ...beads: readonly (readonly [number[], number[], number])[]) {
  const made = checkedOf(a, b, []);
  const pick = (document: Document, own: readonly number[]) => own.flatMap((k) => document.sentences[k] ?? []);
  const list = beads.map(([s, t, score]): Bead => ({ source: pick(a, s), target: pick(b, t), score }));
  return { ...made, bitext: { ...made.bitext, beads: list } };
}

const checked = withBeads(source, target, [[0, 1], [0], 0.9712], [[2], [], 1], [[], [1], 0.5]);
const read = (...list: (typeof checked)[]) => parseXml(tmxReport(inputOf(...list)));
const units = (root: Element) => root.children[1]?.children ?? [];
const segments = (unit: Element | undefined) =>
  unit?.children.filter(({ name }) => name === "tuv").map((variant) => variant.children[0]?.text);

describe("tmxReport", () => {
  test("is TMX 1.4", () => expect(tmxFaults(read(checked))).toEqual([]));

  test("says in its header what wrote it and what it is", () => {
    expect(read(checked).children[0]?.attributes).toEqual({
      creationtool: "bitextlint",
      creationtoolversion: "1.2.3",
      segtype: "sentence",
      "o-tmf": "plain",
      adminlang: "en",
      srclang: "en",
      datatype: "plaintext",
    });
  });

  test("has a unit for each bead with two sides, in both languages, with its score", () => {
    expect(tmxReport(inputOf(checked))).toContain(
      [
        "    <tu>",
        '      <prop type="x-score">0.9712</prop>',
        '      <tuv xml:lang="en"><seg>The well is deep. It was dug by hand.</seg></tuv>',
        '      <tuv xml:lang="de-AT"><seg>Der Brunnen ist tief, er wurde von Hand gegraben.</seg></tuv>',
        "    </tu>",
        "  </body>",
      ].join("\n"),
    );
    expect(units(read(checked))).toHaveLength(1);
  });

  test("leaves out beads that have but blank text on a side", () => {
    const blank = documentOf("de", "Eins.\nZwei.");
    const sentences = blank.sentences.map((sentence) => ({ ...sentence, text: "" }));
    expect(units(read(withBeads(source, { ...blank, sentences }, [[0], [0], 1])))).toEqual([]);
  });

  test("puts no space between sentences that touch", () => {
    const text = "井很深。它是手挖的。";
    const made = documentOf("zh", text);
    const range = (start: number, end: number) => ({ range: { start, end }, text: text.slice(start, end), block: 0 });
    const touching = {
      ...made,
      sentences: [
        { ...range(0, 4), index: 0 },
        { ...range(4, 10), index: 1 },
      ],
    };
    expect(segments(units(read(withBeads(source, touching, [[0, 1], [0, 1], 1])))[0])).toEqual([
      "The well is deep. It was dug by hand.",
      text,
    ]);
  });

  test("writes any text so that it can be read again, but for what XML has no way to write", () => {
    const odd = "a < b && \"c\" > 'd' ]]> \u0000\u0008\u001b\ufffe\ud800x 😀 é";
    const sentences = source.sentences.map((sentence) => ({ ...sentence, text: odd }));
    const root = read(withBeads({ ...source, sentences }, target, [[0], [0], 1]));
    expect(tmxFaults(root)).toEqual([]);
    expect(segments(units(root)[0])?.[0]).toBe("a < b && \"c\" > 'd' ]]> x 😀 é");
  });

  test("names the source language of all pairs, or says that they have several", () => {
    const other = withBeads(target, source, [[0], [0], 1]);
    expect(read(checked, checked).children[0]?.attributes.srclang).toBe("en");
    expect(read(checked, other).children[0]?.attributes.srclang).toBe("*all*");
    expect(tmxFaults(read())).toEqual([]);
  });

  test("gives the same bytes for the same input", () => {
    expect(tmxReport(inputOf(checked))).toBe(tmxReport(inputOf(checked)));
    expect(tmxReport(inputOf(checked))).not.toMatch(/date/);
  });
});

describe("tmxFaults", () => {
  const good = tmxReport(inputOf(checked));

  test.each([
    ["no header", good.replace(/ {2}<header[^>]*>\n/, "")],
    ["no srclang", good.replace(/ srclang="en"/, "")],
    ["another segtype", good.replace('"sentence"', '"line"')],
    ["another version", good.replace('version="1.4"', 'version="1.3"')],
    ["a unit without texts", good.replace(/ {6}<tuv.*\n/g, "")],
    ["a text without language", good.replace(' xml:lang="en"', "")],
    ["a property after the texts", good.replace(/( {6}<prop.*\n)((?: {6}<tuv.*\n)+)/, "$2$1")],
    ["a property without type", good.replace(' type="x-score"', "")],
    ["text where none belongs", good.replace("<body>", "<body>text")],
  ])("finds %s", (_, text) => {
    expect(text).not.toBe(good);
    expect(tmxFaults(parseXml(text))).not.toEqual([]);
  });

  test.each(["<a>", "<a></b>", "<a/><b/>", "<a>&</a>", "<a>\u0001</a>", "<a> < </a>", '<a b="1" b="2"/>'])(
    "%j is not well-formed",
    (text) => expect(() => parseXml(text)).toThrow(),
  );
});
