import { describe, expect, it } from "vitest";
import { pl } from "../../src/language/pl.ts";

const { abbreviations, doubles, functionWords, headings, negationWords, numbers, quotes, sentenceStarters, spacing } = pl;

describe("Polish", () => {
  it.each([
    [
      "within",
      "np., tzn., tzw., tj., m.in., m. in., prof., inż., gen., św., ul., al., zob., por., pt., Dz.U., Dz. U.".split(", "),
    ],
    ["beforeNumber", "art. ust. poz. s. str. t. rozdz. rys. tab. godz. im. ok. lit. stycz. grudz.".split(" ")],
    [
      "either",
      "itd., itp., etc., r., w. n.e., p.n.e., p. n. e., tys., S.A., sp. z o.o., z późn. zm., i in., br., min., st.".split(", "),
    ],
  ] as const)("has abbreviations %s", (kind, expected) => {
    expect(expected.filter((entry) => !abbreviations[kind].includes(entry))).toEqual([]);
  });

  it.each("dr. mgr. nr. pkt. mln. zł. bar. praw. post. sen. ma. on. tym. Arab.".split(" "))(
    "does not take %s for an abbreviation",
    (word) => {
      expect(Object.values(abbreviations).flat()).not.toContain(word);
    },
  );

  it.each([
    [
      "function words",
      functionWords,
      "w we z ze się jego nimi której wszystkich będą mogłyby powinien że żeby lub czyli".split(" "),
      "dom umowa szybko zielony biec".split(" "),
    ],
    [
      "negations",
      negationWords,
      "nie ani nic niczego nikt nikogo nikim nigdy nigdzie żaden żadnej żadnych bez".split(" "),
      "coś ktoś każdy zawsze z".split(" "),
    ],
    ["doubles", doubles, "tak bardzo dawno już".split(" "), "się dom artykuł".split(" ")],
    ["sentence starters", sentenceStarters, "Jednak Jeśli Ponadto Nie Dlatego".split(" "), "Warszawa Jan W Z".split(" ")],
  ])("knows its %s", (_kind, list, members, strangers) => {
    expect(members.filter((word) => !list.includes(word))).toEqual([]);
    expect(strangers.filter((word) => list.includes(word))).toEqual([]);
  });

  it("prefers its own marks and spaces", () => {
    expect(quotes.slice(0, 2)).toEqual([
      ["„", "”"],
      ["«", "»"],
    ]);
    expect(numbers.decimal[0]).toBe(",");
    expect(numbers.group[0]).toBe(" ");
    expect(numbers.ordinalSuffixes).toEqual(expect.arrayContaining("-go -ty".split(" ")));
    expect(numbers.ordinalPoint).toBe(true);
    expect(spacing).toMatchObject({ betweenWords: true, before: "", inside: "" });
    expect(pl.capitalisedNouns).toBe(false);
  });

  it("names the parts of a text", () => {
    expect(headings.article).toEqual(expect.arrayContaining("art. artykule".split(" ")));
    expect([headings.article[0], headings.section[0], headings.chapter[0], headings.part[0], headings.annex[0]]).toEqual(
      "artykuł sekcja rozdział część załącznik".split(" "),
    );
  });
});
