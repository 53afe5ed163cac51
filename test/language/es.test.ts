import { describe, expect, it } from "vitest";
import { es } from "../../src/language/es.ts";

const { abbreviations, doubles, functionWords, headings, negationWords, numbers, quotes, sentenceStarters, spacing } = es;

describe("Spanish", () => {
  it.each([
    ["within", "Sr., Sra., Dña., Dr., Dra., Lic., Excmo., p.ej., v.gr., cf., Avda., Gral., Vda., p. ej., v. gr.".split(", ")],
    ["beforeNumber", "art. arts. pág. págs. núm. n.º nº cap. fig. vol. párr. ene. sept. dic. tel. s.".split(" ")],
    [
      "either",
      "etc., EE. UU., EE.UU., a. C., d. C., a.C., a. m., p. m., S.A., S. A., S.L., S.A. de C.V., cía., Ltda., Ud., op. cit., ibíd., CC. AA., O.N.U.".split(
        ", ",
      ),
    ],
  ] as const)("has abbreviations %s", (kind, expected) => {
    expect(expected.filter((entry) => !abbreviations[kind].includes(entry))).toEqual([]);
  });

  it.each("sin. ser. al. son. may".split(" "))("does not take %s for an abbreviation", (word) => {
    expect(Object.values(abbreviations).flat()).not.toContain(word);
  });

  it.each([
    [
      "function words",
      functionWords,
      "el del al los cuyo hubiera según ningún usted aunque sí".split(" "),
      "casa contrato rápidamente verde ley".split(" "),
    ],
    ["negations", negationWords, "no ni nunca jamás nadie ningún sin tampoco".split(" "), "también más pero sino".split(" ")],
    ["doubles", doubles, "muy tan así casi".split(" "), "el de y que".split(" ")],
    ["sentence starters", sentenceStarters, "El La Además Cuando Qué Entonces".split(" "), "Madrid García Mayo".split(" ")],
  ])("knows its %s", (_kind, list, members, strangers) => {
    expect(members.filter((word) => !list.includes(word))).toEqual([]);
    expect(strangers.filter((word) => list.includes(word))).toEqual([]);
  });

  it("prefers its own marks and spaces", () => {
    expect(quotes[0]).toEqual(["«", "»"]);
    expect(numbers.decimal[0]).toBe(",");
    expect(numbers.group[0]).toBe(".");
    expect(numbers.ordinalSuffixes).toEqual(expect.arrayContaining(["º", "ª", "er"]));
    expect(numbers.ordinalPoint).toBe(false);
    expect(spacing).toMatchObject({ betweenWords: true, before: "", inside: "" });
  });

  it("names the parts of a text", () => {
    expect(headings.article).toContain("art.");
    expect([headings.article[0], headings.section[0], headings.chapter[0], headings.part[0], headings.annex[0]]).toEqual(
      "artículo sección capítulo parte anexo".split(" "),
    );
  });
});
