import { describe, expect, it } from "vitest";
import { de } from "../../src/language/de.ts";

const { abbreviations, doubles, functionWords, headings, negationWords, numbers, quotes, sentenceStarters, spacing } = de;

describe("German", () => {
  it.each([
    [
      "within",
      "Dr., Prof., Hr., Dipl.-Ing., St., z.B., z. B., d.h., d. h., bzw., ca., evtl., ggf., inkl., zzgl., vgl., i.d.R., i. d. R., geb., gest.".split(
        ", ",
      ),
    ],
    ["beforeNumber", "Art. Abs. Nr. S. Bd. Abb. Tab. Kap. Ziff. lit. Anm. Rn. Jan. Okt. max.".split(" ")],
    [
      "either",
      "usw., etc., ff., f., u.a., u. a., s.o., v. Chr., n. Chr., v.Chr., Mio., Mrd., Std., Min., Aufl., h.c., e.V., GmbH & Co., U.S.".split(
        ", ",
      ),
    ],
  ] as const)("has abbreviations %s", (kind, expected) => {
    expect(expected.filter((entry) => !abbreviations[kind].includes(entry))).toEqual([]);
  });

  it.each("am. ab. an. um. zu. so. mag. mal. rot. Komm. Dir. App. schweiz. franz. bayer. ungar.".split(" "))(
    "does not take %s for an abbreviation",
    (word) => {
      expect(Object.values(abbreviations).flat()).not.toContain(word);
    },
  );

  it.each([
    [
      "function words",
      functionWords,
      "der im zum beim über mich ihnen dass obwohl hättest würden solltet worden nicht kein dabei".split(" "),
      "haus vertrag schnell grün laufen".split(" "),
    ],
    [
      "negations",
      negationWords,
      "kein keine keinen keiner keinem keines nicht nie niemals niemand niemandem nichts ohne weder nirgends keineswegs".split(
        " ",
      ),
      "ein etwas jemand mit nur immer".split(" "),
    ],
    ["doubles", doubles, "sie die der das den dem was".split(" "), "haus vertrag artikel".split(" ")],
    ["sentence starters", sentenceStarters, "Der Es Wir Aber Deshalb Wenn".split(" "), "Berlin Haus Müller Von Zu".split(" ")],
  ])("knows its %s", (_kind, list, members, strangers) => {
    expect(members.filter((word) => !list.includes(word))).toEqual([]);
    expect(strangers.filter((word) => list.includes(word))).toEqual([]);
  });

  it("prefers its own marks and spaces", () => {
    expect(quotes.slice(0, 2)).toEqual([
      ["„", "“"],
      ["‚", "‘"],
    ]);
    expect(numbers.decimal[0]).toBe(",");
    expect(numbers.group[0]).toBe(".");
    expect(numbers.ordinalSuffixes).toEqual([]);
    expect(numbers.ordinalPoint).toBe(true);
    expect(spacing).toMatchObject({ betweenWords: true, before: "", inside: "" });
    expect(de.capitalisedNouns).toBe(true);
  });

  it("names the parts of a text", () => {
    expect(headings.article).toEqual(expect.arrayContaining("art. §".split(" ")));
    expect([headings.article[0], headings.section[0], headings.chapter[0], headings.part[0], headings.annex[0]]).toEqual(
      "artikel abschnitt kapitel teil anhang".split(" "),
    );
  });
});
