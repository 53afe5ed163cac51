import { describe, expect, it } from "vitest";
import { ru } from "../../src/language/ru.ts";

const { abbreviations, doubles, functionWords, headings, negationWords, numbers, quotes, sentenceStarters, spacing } = ru;

describe("Russian", () => {
  it.each([
    [
      "within",
      "т.е., т. е., т.к., т. к., т.н., т. н., в т.ч., в т. ч., проф., акад., доц., канд., ул., просп., напр., ср., См., оз., под ред.".split(
        ", ",
      ),
    ],
    ["beforeNumber", "ст. п. пп. гл. рис. табл. с. стр. д. кв. корп. т. ч. им. род. ум. янв. дек.".split(" ")],
    [
      "either",
      "г., гг., в., вв., т.д., т. д., и т.д., и т. д., и т. п., и др., и пр., тыс., млрд., руб., коп., н.э., н. э., до н.э., до н. э., обл., р., см.".split(
        ", ",
      ),
    ],
  ] as const)("has abbreviations %s", (kind, expected) => {
    expect(expected.filter((entry) => !abbreviations[kind].includes(entry))).toEqual([]);
  });

  it.each("д-р. мат. центр. мед. газ. особ. гор. май. мост. тех. пост. на. он.".split(" "))(
    "does not take %s for an abbreviation",
    (word) => {
      expect(Object.values(abbreviations).flat()).not.toContain(word);
    },
  );

  it.each([
    [
      "function words",
      functionWords,
      "в во из-за меня нею этого которым чтобы если был будут можно ли же бы со".split(" "),
      "дом договор быстро зелёный идти".split(" "),
    ],
    [
      "negations",
      negationWords,
      "не ни нет без никто никого никому ничто ничего никогда нигде нельзя никаких".split(" "),
      "кто что всегда можно с".split(" "),
    ],
    ["doubles", doubles, "еле чуть очень да".split(" "), "дом статья договор".split(" ")],
    ["sentence starters", sentenceStarters, "Он Это Однако Если Поэтому Когда".split(" "), "Москва В И А Иванов".split(" ")],
  ])("knows its %s", (_kind, list, members, strangers) => {
    expect(members.filter((word) => !list.includes(word))).toEqual([]);
    expect(strangers.filter((word) => list.includes(word))).toEqual([]);
  });

  it("prefers its own marks and spaces", () => {
    expect(quotes.slice(0, 2)).toEqual([
      ["«", "»"],
      ["„", "“"],
    ]);
    expect(numbers.decimal[0]).toBe(",");
    expect(numbers.group[0]).toBe(" ");
    expect(numbers.ordinalSuffixes).toEqual(expect.arrayContaining("-й -я -го".split(" ")));
    expect(numbers.ordinalPoint).toBe(false);
    expect(spacing).toMatchObject({ betweenWords: true, before: "", inside: "" });
    expect(ru.capitalisedNouns).toBe(false);
  });

  it("names the parts of a text", () => {
    expect(headings.article).toEqual(expect.arrayContaining("ст. статье".split(" ")));
    expect([headings.article[0], headings.section[0], headings.chapter[0], headings.part[0], headings.annex[0]]).toEqual(
      "статья раздел глава часть приложение".split(" "),
    );
  });
});
