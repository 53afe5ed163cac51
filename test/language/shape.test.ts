import { describe, expect, it } from "vitest";
import { fallback } from "../../src/language/default.ts";
import { languageOf, languages } from "../../src/language/index.ts";
import type { Language } from "../../src/language/language.ts";

const cased = languages.filter(({ scripts }) => scripts.includes("Latn") || scripts.includes("Cyrl"));
const uncased = languages.filter((language) => !cased.includes(language));

function abbreviationsOf({ abbreviations }: Language): string[] {
  return [...abbreviations.within, ...abbreviations.beforeNumber, ...abbreviations.either];
}

function listsOf(language: Language): [name: string, list: readonly string[]][] {
  return [
    ...Object.entries(language.abbreviations).map(([name, list]): [string, readonly string[]] => [`abbreviations.${name}`, list]),
    ...Object.entries(language.headings).map(([name, list]): [string, readonly string[]] => [`headings.${name}`, list]),
    ["quotes", language.quotes.map((pair) => pair.join(" "))],
    ["numbers.decimal", language.numbers.decimal],
    ["numbers.group", language.numbers.group],
    ["numbers.ordinalSuffixes", language.numbers.ordinalSuffixes],
    ["scripts", language.scripts],
    ["functionWords", language.functionWords],
    ["negationWords", language.negationWords],
    ...Object.entries(language.negation).map(([name, list]): [string, readonly string[]] => [`negation.${name}`, list]),
    ["doubles", language.doubles],
    ["sentenceStarters", language.sentenceStarters],
    ["names.articles", language.names.articles],
    ["names.origins", language.names.origins],
    ["names.others", language.names.others],
  ];
}

function repeated(list: readonly string[]): string[] {
  return list.filter((entry, index) => list.indexOf(entry) !== index);
}

describe("languages", () => {
  it("are eleven, each with a tag and a code of its own", () => {
    expect(languages.map(({ tag }) => tag).sort()).toEqual("de en es fr it ja nl pl pt ru zh".split(" "));
    expect(repeated(languages.map(({ iso3 }) => iso3))).toEqual([]);
  });

  it.each([
    ["pt-BR", "pt"],
    ["zh_Hans", "zh"],
    ["EN-gb", "en"],
    ["it", "it"],
  ])("are found by the tag %s", (tag, expected) => {
    expect(languageOf(tag).tag).toBe(expected);
  });

  it("fall back to the default data", () => {
    expect(languageOf("xx")).toBe(fallback);
  });
});

describe.each(languages.map((language) => [language.tag, language] as const))("%s", (_tag, language) => {
  it("has codes of the right form", () => {
    expect(language.tag).toMatch(/^[a-z]{2}$/);
    expect(language.iso3).toMatch(/^[a-z]{3}$/);
    expect(language.scripts.filter((script) => !/^[A-Z][a-z]{3}$/.test(script))).toEqual([]);
    expect(language.scripts).not.toEqual([]);
  });

  it.each(listsOf(language))("repeats nothing in %s", (_name, list) => {
    expect(repeated(list)).toEqual([]);
  });

  it.each(listsOf(language))("holds no empty or padded entry in %s", (name, list) => {
    expect(list.filter((entry) => (name === "numbers.group" ? entry === "" : entry === "" || entry !== entry.trim()))).toEqual(
      [],
    );
  });

  it("has the lists every language needs", () => {
    expect(language.quotes).not.toEqual([]);
    expect(language.numbers.decimal).not.toEqual([]);
    expect(language.numbers.group).not.toEqual([]);
    expect(language.functionWords.length).toBeGreaterThan(30);
    expect(language.negationWords).not.toEqual([]);
    const { words, loose, negative, affirmative, only } = language.negation;
    for (const list of [words, loose, negative, affirmative, only]) expect(list).not.toEqual([]);
    for (const words of Object.values(language.headings)) expect(words).not.toEqual([]);
  });

  it("keeps the classes of abbreviations apart", () => {
    expect(repeated(abbreviationsOf(language))).toEqual([]);
  });

  it("writes every abbreviation with a full stop or a raised letter", () => {
    expect(abbreviationsOf(language).filter((entry) => !/[.°ºªᵒ№]/u.test(entry))).toEqual([]);
  });

  it("opens and closes every pair of quotation marks with one mark", () => {
    expect(language.quotes.flat().filter((mark) => [...mark].length !== 1)).toEqual([]);
  });

  it("has words in lower case", () => {
    const words = [
      ...language.functionWords,
      ...language.negationWords,
      ...Object.values(language.negation).flat(),
      ...language.doubles,
      ...Object.values(language.headings).flat(),
      ...language.numbers.ordinalSuffixes,
      ...language.names.articles,
      ...language.names.origins,
      ...language.names.others,
    ];
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });

  it("tells the kinds of its negations apart", () => {
    const { words, without, particles, concord, loose, idle } = language.negation;
    expect(repeated([...words, ...without, ...particles, ...concord])).toEqual([]);
    expect(repeated([...loose, ...idle])).toEqual([]);
  });

  it("has everyday nouns in lower case, each once", () => {
    const { generalNouns } = language;
    expect(generalNouns.length).toBeGreaterThan(30);
    expect(repeated(generalNouns)).toEqual([]);
    expect(generalNouns.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });

  it("is composed (NFC)", () => {
    const entries = listsOf(language).flatMap(([, list]) => list);
    expect(entries.filter((entry) => entry !== entry.normalize("NFC"))).toEqual([]);
  });

  it("names each white space and each spaced mark once", () => {
    const { before, inside, special } = language.spacing;
    for (const marks of [before, inside, special]) expect(repeated([...marks])).toEqual([]);
    expect([...special].filter((space) => !/\s/u.test(space) || space === " " || space === "\u00a0")).toEqual([]);
    expect([...before, ...inside].filter((mark) => /\s/u.test(mark))).toEqual([]);
  });
});

describe.each(cased.map((language) => [language.tag, language] as const))("%s, with capitals", (_tag, language) => {
  it("has abbreviations of every class", () => {
    for (const list of Object.values(language.abbreviations)) expect(list).not.toEqual([]);
  });

  it("has words that may stand twice and words that start a sentence", () => {
    expect(language.doubles).not.toEqual([]);
    expect(language.sentenceStarters.length).toBeGreaterThanOrEqual(40);
  });

  it("knows words with a capital that are no names", () => {
    expect(language.names.others.length).toBeGreaterThan(150);
    expect(language.names.differing).not.toEqual([]);
  });

  it("starts sentences with one capitalised word", () => {
    expect(language.sentenceStarters.filter((word) => !/^\p{Lu}[\p{L}'’-]*$/u.test(word))).toEqual([]);
  });

  it("has the shortened heading words among the abbreviations that go on with a number", () => {
    const { within, beforeNumber } = language.abbreviations;
    const known = new Set([...within, ...beforeNumber].map((entry) => entry.toLowerCase()));
    const short = Object.values(language.headings)
      .flat()
      .filter((word) => word.endsWith("."));
    expect(short.filter((word) => !known.has(word))).toEqual([]);
  });
});

describe.each(uncased.map((language) => [language.tag, language] as const))("%s, without capitals", (_tag, language) => {
  it("has no capitalised words", () => {
    expect(language.sentenceStarters).toEqual([]);
    expect(language.capitalisedNouns).toBe(false);
    expect(Object.values(language.names).flat()).toEqual([]);
  });
});
