import { describe, expect, it } from "vitest";
import { pt } from "../../src/language/pt.ts";

const { abbreviations, doubles, functionWords, headings, negationWords, numbers, quotes, sentenceStarters, spacing } = pt;

describe("Portuguese", () => {
  it.each([
    ["within", "Sr., Sra., Dr., Dra., Prof., Eng., Exmo., p.ex., cf., Av., Pe., Ten.-Cel., p. ex.".split(", ")],
    ["beforeNumber", "art. arts. pág. págs. n.º nº cap. fig. vol. inc. al. jan. fev. dez. tel. séc.".split(" ")],
    [
      "either",
      "etc., a.C., d.C., a. C., S.A., Ltda., Lda., cia., E.U.A., O.N.U., a.m., op. cit., ibid., N. do T., V. Exa., Jr.".split(
        ", ",
      ),
    ],
  ] as const)("has abbreviations %s", (kind, expected) => {
    expect(expected.filter((entry) => !abbreviations[kind].includes(entry))).toEqual([]);
  });

  it.each("ter. ser. com. mal. Mal. segunda.".split(" "))("does not take %s for an abbreviation", (word) => {
    expect(Object.values(abbreviations).flat()).not.toContain(word);
  });

  it.each([
    [
      "function words",
      functionWords,
      "o da nas pelo àquele dele cujo tivesse poderia porém há".split(" "),
      "casa contrato rapidamente verde lei".split(" "),
    ],
    ["negations", negationWords, "não nem nunca ninguém nenhum sem nada".split(" "), "também mais mas só".split(" ")],
    ["doubles", doubles, "muito logo quase se".split(" "), "o de e para".split(" ")],
    ["sentence starters", sentenceStarters, "O A Contudo Além Quando Ele".split(" "), "Lisboa Silva Maio".split(" ")],
  ])("knows its %s", (_kind, list, members, strangers) => {
    expect(members.filter((word) => !list.includes(word))).toEqual([]);
    expect(strangers.filter((word) => list.includes(word))).toEqual([]);
  });

  it("prefers its own marks and spaces", () => {
    expect(quotes[0]).toEqual(["“", "”"]);
    expect(numbers.decimal[0]).toBe(",");
    expect(numbers.group[0]).toBe(".");
    expect(numbers.ordinalSuffixes).toEqual(expect.arrayContaining(["º", "ª", "o", "a"]));
    expect(numbers.ordinalPoint).toBe(false);
    expect(spacing).toMatchObject({ betweenWords: true, before: "", inside: "" });
  });

  it("names the parts of a text", () => {
    expect(headings.article).toContain("art.");
    expect([headings.article[0], headings.section[0], headings.chapter[0], headings.part[0], headings.annex[0]]).toEqual(
      "artigo secção capítulo parte anexo".split(" "),
    );
  });
});
