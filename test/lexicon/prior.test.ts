import { describe, expect, it } from "vitest";
import { likeness, type Sparse, transpose } from "../../src/lexicon/prior.ts";
import { termsOf, Vocabulary } from "../../src/lexicon/terms.ts";

function vocabularyOf(...terms: string[]): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const term of terms) vocabulary.number(term);
  return vocabulary;
}

/** The cells of a sparse matrix as "row,column" → value. */
function cells({ starts, columns, values }: Sparse): Map<string, number> {
  const out = new Map<string, number>();
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let k = starts[row] as number; k < (starts[row + 1] as number); k++)
      out.set(`${row},${columns[k]}`, values[k] as number);
  }
  return out;
}

describe("termsOf", () => {
  it.each<[string, string[]]>([
    ["The Committee's report", ["the", "committ", "s", "report"]],
    ["committees committee", ["committ", "committ"]],
    ["1,250 and 1.250", ["#1250", "and", "#1250"]],
    ["１２", ["#12"]],
    ["«Sì», disse.", ['~"', "si", '~"', "~,", "disse", "~."]],
    ["“是。”", ['~"', "是", "~.", '~"']],
    ["well-known", ["well", "known"]],
    ["", []],
    ["340 000 in 1990", ["#340000", "in", "#1990"]],
    ["1 411 778 724,5", ["#14117787245"]],
    ["in 1990 200 of 25 12", ["in", "#1990", "#200", "of", "#25", "#12"]],
  ])("%j gives %j", (text, expected) => expect(termsOf(text)).toEqual(expected));
});

describe("Vocabulary", () => {
  it("numbers words in the order in which they are met and counts them", () => {
    const vocabulary = vocabularyOf("a", "b", "a", "c");
    expect(vocabulary.words).toEqual(["a", "b", "c"]);
    expect(vocabulary.counts).toEqual([2, 1, 1]);
    expect(vocabulary.find("c")).toBe(2);
    expect(vocabulary.find("d")).toBeUndefined();
  });

  it("has frequencies that sum to 1 and follow the counts", () => {
    const frequencies = vocabularyOf("a", "b", "a", "a").frequencies();
    expect(frequencies.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
    expect(frequencies[0]).toBeGreaterThan(frequencies[1] as number);
  });
});

describe("likeness", () => {
  const like = (source: string, target: string) => cells(likeness(vocabularyOf(source), vocabularyOf(target))).get("0,0") ?? 0;

  it.each([
    ["nation", "nazione"],
    ["house", "casa"],
    ["the", "then"],
    ["#1984", "#1985"],
    ["~?", "~!"],
  ])("of %s and %s is nothing", (source, target) => expect(like(source, target)).toBe(0));

  it("is highest for equal numbers, then equal words, then equal beginnings; equal short words say least", () => {
    const order = [like("#1984", "#1984"), like("report", "report"), like("commiss", "commite"), like("la", "la")];
    expect([...order].sort((a, b) => b - a)).toEqual(order);
    expect(new Set([...order, 0]).size).toBe(5);
  });

  it("finds every pair of two vocabularies once", () => {
    const found = cells(likeness(vocabularyOf("roma", "xyz", "romano"), vocabularyOf("romani", "roma", "roma")));
    expect([...found.keys()].sort()).toEqual(["0,0", "0,1", "2,0", "2,1"]);
    expect(found.get("0,1")).toBeGreaterThan(found.get("0,0") as number);
  });
});

describe("transpose", () => {
  const matrix: Sparse = {
    starts: Int32Array.of(0, 2, 2, 3),
    columns: Int32Array.of(0, 2, 2),
    values: Float64Array.of(1, 2, 3),
  };

  it("turns rows into columns", () => {
    expect(cells(transpose(matrix, 4))).toEqual(
      new Map([
        ["0,0", 1],
        ["2,0", 2],
        ["2,2", 3],
      ]),
    );
  });

  it("undoes itself", () => expect(transpose(transpose(matrix, 4), 3)).toEqual(matrix));
});
