import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UserError } from "../../src/core/errors.ts";
import { addCounts, type Counts, PairLearner } from "../../src/lexicon/learn-pairs.ts";
import { LearnedLexicon, writeLexicon } from "../../src/lexicon/lexicon-file.ts";

const languages = { from: "en", to: "it" };
const term = fc.constantFrom("lid", "box", "~,", "#12", "学", "coperch", "constructor", "été");
const row = fc.dictionary(
  term,
  fc.integer({ min: 20, max: 5000 }).map((hundredths) => hundredths / 100),
  { minKeys: 1 },
);
const counts = fc
  .dictionary(term, row)
  .map((rows): Counts => new Map(Object.entries(rows).map(([word, others]) => [word, new Map(Object.entries(others))])));

const text = (made: Counts) => writeLexicon(made, languages);
const read = (made: string) => new Map([...new LearnedLexicon(made).counts()]);
const merged = (...parts: string[]) => {
  const sum: Counts = new Map();
  for (const part of parts) addCounts(sum, new LearnedLexicon(part).counts());
  return text(sum);
};

describe("the text of a lexicon", () => {
  test("has a line for each source term, in order", () => {
    const made: Counts = new Map([
      [
        "lid",
        new Map([
          ["tappo", 0.256],
          ["coperch", 3],
        ]),
      ],
      ["box", new Map([["scatola", 12.5]])],
    ]);
    expect(text(made)).toBe("bitextlint-lexicon 1 en it\nbox\tscatola\t12.5\nlid\tcoperch\t3\ttappo\t0.26\n");
  });

  test("is read as it was written", () => {
    fc.assert(
      fc.property(counts, (made) => {
        expect(read(text(made))).toEqual(made);
      }),
    );
  });

  test("is the same in whatever order the counts came", () => {
    fc.assert(
      fc.property(counts, (made) => {
        const turned = new Map([...made].reverse().map(([word, others]) => [word, new Map([...others].reverse())]));
        expect(text(turned)).toBe(text(made));
      }),
    );
  });

  test("merges in any order and grouping", () => {
    fc.assert(
      fc.property(counts, counts, counts, (x, y, z) => {
        const [a, b, c] = [text(x), text(y), text(z)];
        expect(merged(merged(a, b), c)).toBe(merged(a, merged(b, c)));
        expect(merged(a, b)).toBe(merged(b, a));
        expect(merged(a)).toBe(a);
      }),
    );
  });
});

describe("LearnedLexicon", () => {
  const lexicon = new LearnedLexicon("bitextlint-lexicon 1 en it\nlid\tcoperch\t9\ttappo\t1\n");

  test("knows its languages and size", () => {
    expect([lexicon.languages, lexicon.size]).toEqual([languages, 1]);
  });

  test("is surer of what was seen oftener, but bounded", () => {
    const sure = (times: number) =>
      new LearnedLexicon(`bitextlint-lexicon 1 en it\na\tb\t${times}\n`).get("a")?.get("b") as number;
    expect(sure(1)).toBeLessThan(sure(2));
    expect(sure(1_000_000)).toBeLessThan(20);
  });

  test("can be turned", () => {
    expect(lexicon.reversed().get("tappo")?.get("lid")).toBe(lexicon.get("lid")?.get("tappo"));
    expect(lexicon.get("tappo")).toBeUndefined();
  });

  test.each([
    ["", "it is no lexicon"],
    ["hello\n", "it is no lexicon"],
    ["bitextlint-lexicon 1 en\n", "it is no lexicon"],
    ["bitextlint-lexicon 2 en it\n", "it is a lexicon of version 2, and only 1 can be read"],
    ["bitextlint-lexicon 1 en it\nlid\tcoperch\t1", "it is cut off"],
    ["bitextlint-lexicon 1 en it\nlid\n", "its line “lid” has no counts"],
  ])("refuses %j", (made, cause) => {
    expect(() => new LearnedLexicon(made, "a.lexicon")).toThrow(UserError);
    expect(() => new LearnedLexicon(made, "a.lexicon")).toThrow(`a.lexicon: ${cause}; give a file that`);
  });

  test.each(["coperch", "coperch\t", "coperch\tx", "coperch\t-1", "coperch\t1\ttappo", "coperch\t1e999"])(
    "refuses the counts %j",
    (fields) => {
      const damaged = new LearnedLexicon(`bitextlint-lexicon 1 en it\nlid\t${fields}\n`);
      expect(() => damaged.get("lid")).toThrow("its counts of “lid” are damaged");
    },
  );
});

describe("PairLearner", () => {
  const learned = (pairs: readonly (readonly [string, string, number?])[]) => {
    const learner = new PairLearner();
    for (const [source, target, weight] of pairs) learner.add(source, target, weight);
    return { size: learner.size, counts: learner.counts() };
  };
  const nouns = { box: "scatola", house: "casa", road: "strada", wheel: "ruota", pear: "pera" };
  const adjectives = { red: "rossa", old: "vecchia", small: "piccola", hot: "calda", dear: "cara" };
  const pairs = Object.entries(nouns).flatMap(([noun, nome]) =>
    Object.entries(adjectives).map(([adjective, aggettivo]) => [`${adjective} ${noun}`, `${nome} ${aggettivo}`] as const),
  );

  test("finds which words go together, and how often they did", () => {
    const { size, counts } = learned(pairs);
    expect(size).toBe(25);
    for (const [word, rendering] of Object.entries({ ...nouns, ...adjectives })) {
      const [best] = [...(counts.get(word) ?? [])].sort((a, b) => b[1] - a[1]);
      expect([word, best?.[0]]).toEqual([word, rendering]);
      expect(best?.[1]).toBeGreaterThan(4);
      expect(best?.[1]).toBeLessThan(5.01);
    }
  });

  test("counts a doubtful pair less", () => {
    const sure = learned(pairs).counts.get("box")?.get("scatola") ?? 0;
    const doubtful =
      learned(pairs.map(([a, b]) => [a, b, 0.5] as const))
        .counts.get("box")
        ?.get("scatola") ?? 0;
    expect(doubtful).toBeLessThan(sure);
  });

  test("learns nothing from nothing", () => {
    expect(learned([])).toEqual({ size: 0, counts: new Map() });
    expect(learned([["", "una casa"]])).toEqual({ size: 0, counts: new Map() });
  });
});
