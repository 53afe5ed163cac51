import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Bitext } from "../../src/core/bead.ts";
import type { Knowledge } from "../../src/lexicon/knowledge.ts";
import { linkerOf } from "../../src/lexicon/link.ts";
import { pair } from "../../src/run.ts";

type Pairs = readonly (readonly [source: string, target: string])[];

const bitextOf = (pairs: Pairs, from = "en", to = "de") =>
  pair(
    pairs.map(([source]) => source),
    pairs.map(([, target]) => target),
    { from, to },
  );

/** The links of each bead, as "source=target". */
function links(bitext: Bitext, knowledge: readonly Knowledge[] = []): string[][] {
  const linker = linkerOf(bitext, knowledge);
  const text = (side: "source" | "target", { start, end }: { start: number; end: number }) => bitext[side].text.slice(start, end);
  return bitext.beads.map((bead) =>
    linker.link(bead).map(({ source, target }) => `${text("source", source)}=${text("target", target)}`),
  );
}

const animals: Pairs = [
  ["The dog sleeps in the house.", "Der Hund schläft im Haus."],
  ["The cat sleeps in the garden.", "Die Katze schläft im Garten."],
  ["The dog sees the cat.", "Der Hund sieht die Katze."],
  ["A bird sings in the garden.", "Ein Vogel singt im Garten."],
  ["The bird sees a dog.", "Der Vogel sieht einen Hund."],
  ["The cat sees the house.", "Die Katze sieht das Haus."],
];

describe("words that translate each other", () => {
  test("are learned from the pairs alone", () => {
    const found = links(bitextOf(animals));
    expect(found[2]).toEqual(expect.arrayContaining(["dog=Hund", "sees=sieht", "cat=Katze"]));
    expect(found[4]).toEqual(expect.arrayContaining(["bird=Vogel", "dog=Hund"]));
  });

  test("are found across a change of order", () => {
    const found = links(bitextOf([...animals, ["In the garden the cat sees the bird.", "Die Katze sieht den Vogel im Garten."]]));
    expect(found[6]).toEqual(expect.arrayContaining(["garden=Garten", "cat=Katze", "bird=Vogel"]));
  });

  test.each([
    ["numbers", "In 1987 it cost 45 dollars.", "Es kostete 1987 ganze 45 Dollar.", ["1987=1987", "45=45"]],
    ["numbers in other digits", "It cost 45 dollars.", "Es kostete ٤٥ Dollar.", ["dollars=Dollar"]],
    ["names", "Ada Lovelace met Charles Babbage.", "Charles Babbage traf Ada Lovelace.", ["Ada=Ada", "Babbage=Babbage"]],
    ["cognates", "The institution is democratic.", "Die Institution ist demokratisch.", ["democratic=demokratisch"]],
    ["marks", "Really? Yes!", "Wirklich? Ja!", ["?=?", "!=!"]],
  ])("%s link in a pair by itself", (_, source, target, wanted) => {
    expect(links(bitextOf([[source, target]]))[0]).toEqual(expect.arrayContaining(wanted));
  });

  test("single characters link where words are not parted by spaces", () => {
    expect(links(bitextOf([["图书馆在北京。", "図書館は北京にある。"]], "zh", "ja"))[0]).toEqual(
      expect.arrayContaining(["北=北", "京=京"]),
    );
  });

  test("an apostrophe parts words and links to nothing", () => {
    const found = links(bitextOf([["The humanity of Europe's cities.", "L'umanità delle città d'Europa."]], "en", "it"))[0] ?? [];
    expect(found).toContain("Europe=Europa");
    expect(found.some((link) => /^'|=['’]$/.test(link))).toBe(false);
  });

  test("what is known beforehand decides where nothing else does", () => {
    const one: Pairs = [["Flink heron quay.", "Steg Reiher hurtig."]];
    const known = new Map([
      ["flink", new Map([["hurtig", 3]])],
      ["quay", new Map([["steg", 3]])],
    ]);
    expect(links(bitextOf(one))[0]).not.toContain("Flink=hurtig");
    expect(links(bitextOf(one), [known])[0]).toEqual(expect.arrayContaining(["Flink=hurtig", "quay=Steg"]));
  });

  test("words for one concept count as known", () => {
    const concepts: Knowledge = {
      get: () => undefined,
      concepts: (side, word) => ({ source: { quay: [7] }, target: { steg: [3, 7] } })[side][word as never] ?? [],
    };
    expect(links(bitextOf([["Flink heron quay.", "Steg Reiher hurtig."]]), [concepts])[0]).toContain("quay=Steg");
  });

  test("neighbours that translate one word make one link", () => {
    const pairs: Pairs = [
      ["The railway station is old.", "Der Bahnhof ist alt."],
      ["We met at the railway station.", "Wir trafen uns am Bahnhof."],
      ["A new railway station opened.", "Ein neuer Bahnhof wurde eröffnet."],
      ["The railway station burned.", "Der Bahnhof brannte."],
    ];
    expect(links(bitextOf(pairs)).flat()).toContain("railway station=Bahnhof");
  });
});

describe("beads without links", () => {
  test.each([
    ["one side empty", ["Alone.", ""] as const],
    ["both sides empty", ["", ""] as const],
    ["hundreds of words on each side", ["word ".repeat(300), "Wort ".repeat(300)] as const],
  ])("%s", (_, texts) => {
    const bitext = bitextOf([texts, ...animals]);
    const linker = linkerOf(bitext);
    expect(linker.link(bitext.beads[0] as never)).toEqual([]);
    expect(linker.words(bitext.beads[0] as never).links).toEqual([]);
    expect(linker.link(bitext.beads[3] as never)).not.toEqual([]);
  });
});

const word = fc.constantFrom(
  "house",
  "Haus",
  "l'eau",
  "12",
  "3.5",
  "—",
  "(",
  "图",
  "書",
  "мир",
  "state-of-the-art",
  "\u00ad",
  "😀",
  "«",
);
const line = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));

test("links select words of their own bead and give a probability, whatever the texts hold", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(line, line), { minLength: 1, maxLength: 6 }), (pairs) => {
      const bitext = bitextOf(pairs);
      const linker = linkerOf(bitext);
      for (const bead of bitext.beads) {
        const { source, target, links: found, lone } = linker.words(bead);
        expect([lone[0].length, lone[1].length]).toEqual([source.length, target.length]);
        for (const side of [source, target]) {
          for (const { sentence, start, end, text } of side) expect(sentence.text.slice(start, end)).toBe(text);
        }
        for (const link of found) {
          expect(source[link.source] && target[link.target]).toBeTruthy();
          expect(link.confidence).toBeGreaterThanOrEqual(0);
          expect(link.confidence).toBeLessThanOrEqual(1 + 1e-9);
        }
        for (const link of linker.link(bead)) {
          for (const side of ["source", "target"] as const) {
            const range = bead[side][0]?.range ?? { start: -1, end: -1 };
            expect(link[side].start).toBeGreaterThanOrEqual(range.start);
            expect(link[side].end).toBeLessThanOrEqual(range.end);
            expect(link[side].end).toBeGreaterThan(link[side].start);
          }
        }
      }
      expect(links(bitext)).toEqual(links(bitext));
    }),
    { numRuns: 300 },
  );
});
