import { describe, expect, it } from "vitest";
import { en } from "../../src/language/en.ts";

const { abbreviations, doubles, functionWords, headings, negationWords, numbers, quotes, sentenceStarters, spacing } = en;

describe("English", () => {
  it.each([
    ["within", "Mr. Dr. Gen. St. e.g. i.e. vs. cf. viz. approx.".split(" ")],
    ["beforeNumber", "art. arts. p. pp. vol. no. fig. eq. ch. para. sec. Jan. Sept. ft.".split(" ")],
    [
      "either",
      "etc., et al., Inc., Ltd., Corp., Co., a.m., p.m., U.S., U.K., U.N., B.C., A.D., Ph.D., M.D., B.A., Jr., Ave., Blvd., ibid., op. cit.".split(
        ", ",
      ),
    ],
  ] as const)("has abbreviations %s", (kind, expected) => {
    expect(expected.filter((entry) => !abbreviations[kind].includes(entry))).toEqual([]);
  });

  it.each("in. sun. sat. may. am. is. me. us. Miss. Mass.".split(" "))("does not take %s for an abbreviation", (word) => {
    expect(Object.values(abbreviations).flat()).not.toContain(word);
  });

  it.each([
    [
      "function words",
      functionWords,
      "the of would neither whose cannot than there s ll herein".split(" "),
      "house contract quickly green agree".split(" "),
    ],
    [
      "negations",
      negationWords,
      "not no nor neither none nobody never without cannot n't don isn".split(" "),
      "can do only few won".split(" "),
    ],
    ["doubles", doubles, "that had is very bye".split(" "), "the of and to".split(" ")],
    ["sentence starters", sentenceStarters, "The He However Then Meanwhile What".split(" "), "Smith London May March".split(" ")],
  ])("knows its %s", (_kind, list, members, strangers) => {
    expect(members.filter((word) => !list.includes(word))).toEqual([]);
    expect(strangers.filter((word) => list.includes(word))).toEqual([]);
  });

  it("prefers its own marks and spaces", () => {
    expect(quotes[0]).toEqual(["“", "”"]);
    expect(numbers.decimal[0]).toBe(".");
    expect(numbers.group[0]).toBe(",");
    expect(numbers.ordinalSuffixes).toEqual(expect.arrayContaining(["st", "nd", "rd", "th"]));
    expect(numbers.ordinalPoint).toBe(false);
    expect(spacing).toMatchObject({ betweenWords: true, before: "", inside: "" });
  });

  it("names the parts of a text", () => {
    expect(headings.article).toContain("art.");
    expect([headings.article[0], headings.section[0], headings.chapter[0], headings.part[0], headings.annex[0]]).toEqual(
      "article section chapter part annex".split(" "),
    );
  });
});
