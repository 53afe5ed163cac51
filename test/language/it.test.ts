import { describe, expect, it } from "vitest";
import { it as italian } from "../../src/language/it.ts";

const { abbreviations, doubles, functionWords, headings, negationWords, numbers, quotes, sentenceStarters, spacing } = italian;

describe("Italian", () => {
  it.each([
    [
      "within",
      "sig., sig.ra, dott., dott.ssa, prof.ssa, avv., ing., arch., on., sen., gen., col., cap., p.es., cfr., v., vd., p. es.".split(
        ", ",
      ),
    ],
    ["beforeNumber", "art. artt. pag. pagg. n. nn. lett. co. d.lgs. d.P.R. l. sec. sez. mar. n°".split(" ")],
    [
      "either",
      "ecc., segg., ss., S.p.A., s.r.l., a.C., d.C., c.c., c.p., G.U., O.N.U., U.S.A., P.M., cod. civ., a. C., op. cit., & C.".split(
        ", ",
      ),
    ],
  ] as const)("has abbreviations %s", (kind, expected) => {
    expect(expected.filter((entry) => !abbreviations[kind].includes(entry))).toEqual([]);
  });

  it.each("mare. bar. per. con. sim.".split(" "))("does not take %s for an abbreviation", (word) => {
    expect(Object.values(abbreviations).flat()).not.toContain(word);
  });

  it.each([
    [
      "function words",
      functionWords,
      "il della nei dell sull cui fosse vengono potrebbe poiché né glielo".split(" "),
      "casa contratto rapidamente verde legge".split(" "),
    ],
    ["negations", negationWords, "non né nessuno senza mai neppure nulla".split(" "), "anche più solo ma".split(" ")],
    ["doubles", doubles, "piano via man poco quasi pian così".split(" "), "il della e di".split(" ")],
    ["sentence starters", sentenceStarters, "Il La Tuttavia Inoltre Quando Perché".split(" "), "Roma Rossi Marzo".split(" ")],
  ])("knows its %s", (_kind, list, members, strangers) => {
    expect(members.filter((word) => !list.includes(word))).toEqual([]);
    expect(strangers.filter((word) => list.includes(word))).toEqual([]);
  });

  it("prefers its own marks and spaces", () => {
    expect(quotes[0]).toEqual(["«", "»"]);
    expect(numbers.decimal[0]).toBe(",");
    expect(numbers.group[0]).toBe(".");
    expect(numbers.ordinalSuffixes).toEqual(expect.arrayContaining(["º", "ª", "°", "o", "a"]));
    expect(numbers.ordinalPoint).toBe(false);
    expect(spacing).toMatchObject({ betweenWords: true, before: "", inside: "" });
  });

  it("names the parts of a text", () => {
    expect(headings.article).toContain("art.");
    expect([headings.article[0], headings.section[0], headings.chapter[0], headings.part[0], headings.annex[0]]).toEqual(
      "articolo sezione capitolo parte allegato".split(" "),
    );
  });
});
