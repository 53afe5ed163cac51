import { describe, expect, it } from "vitest";
import { nl } from "../../src/language/nl.ts";

const { abbreviations, doubles, functionWords, headings, negationWords, numbers, quotes, sentenceStarters, spacing } = nl;

describe("Dutch", () => {
  it.each([
    [
      "within",
      "dhr., mevr., drs., ir., ing., mr., bijv., d.w.z., d. w. z., o.a., t.a.v., m.b.t., i.p.v., vgl., ca., incl.".split(", "),
    ],
    ["beforeNumber", "art. nr., blz., p., hfdst., fig., afb., bijl., jrg., jan., mrt., okt., max.".split(", ")],
    ["either", "enz., etc., e.d., jl., a.s., c.s., s.v.p., B.V., N.V., v.Chr., v. Chr., mln., jr.".split(", ")],
  ] as const)("has abbreviations %s", (kind, expected) => {
    expect(expected.filter((entry) => !abbreviations[kind].includes(entry))).toEqual([]);
  });

  it.each("al. lid. man. past. eng. hand. lat. zijn. aan. uit.".split(" "))("does not take %s for an abbreviation", (word) => {
    expect(Object.values(abbreviations).flat()).not.toContain(word);
  });

  it.each([
    [
      "function words",
      functionWords,
      "de het ten ter jullie hun zichzelf omdat hoewel heeft zouden mochten niet geen ervan zo’n".split(" "),
      "huis overeenkomst snel groen lopen".split(" "),
    ],
    [
      "negations",
      negationWords,
      "niet niets nooit nergens niemand geen geenszins zonder noch nee".split(" "),
      "een iets iemand met altijd".split(" "),
    ],
    ["doubles", doubles, "die dat wat er ze".split(" "), "het huis artikel".split(" ")],
    ["sentence starters", sentenceStarters, "De Het Een Maar Hij Daarom".split(" "), "Van Den Amsterdam Jan".split(" ")],
  ])("knows its %s", (_kind, list, members, strangers) => {
    expect(members.filter((word) => !list.includes(word))).toEqual([]);
    expect(strangers.filter((word) => list.includes(word))).toEqual([]);
  });

  it("prefers its own marks and spaces", () => {
    expect(quotes.slice(0, 2)).toEqual([
      ["“", "”"],
      ["‘", "’"],
    ]);
    expect(numbers.decimal[0]).toBe(",");
    expect(numbers.group[0]).toBe(".");
    expect(numbers.ordinalSuffixes).toEqual(expect.arrayContaining("e ste de".split(" ")));
    expect(numbers.ordinalPoint).toBe(false);
    expect(spacing).toMatchObject({ betweenWords: true, before: "", inside: "" });
    expect(nl.capitalisedNouns).toBe(false);
  });

  it("names the parts of a text", () => {
    expect(headings.article).toEqual(expect.arrayContaining("art.".split(" ")));
    expect([headings.article[0], headings.section[0], headings.chapter[0], headings.part[0], headings.annex[0]]).toEqual(
      "artikel afdeling hoofdstuk deel bijlage".split(" "),
    );
  });
});
