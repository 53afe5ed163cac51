import { describe, expect, it } from "vitest";
import { fr } from "../../src/language/fr.ts";

const { abbreviations, doubles, functionWords, headings, negationWords, numbers, quotes, sentenceStarters, spacing } = fr;

describe("French", () => {
  it.each([
    ["within", "M., MM., Dr., Mgr., p.ex., cf., c.-à-d., v., bd., p. ex., c. à d.".split(", ")],
    ["beforeNumber", "art. p. pp. chap. fig. vol. n° nᵒ al. janv. févr. juill. déc. tél. env.".split(" ")],
    [
      "either",
      "etc., et al., ibid., op. cit., av. J.-C., apr. J.-C., S.A., S.A.R.L., Cie., P.-D. G., U.E., O.N.U., c. civ., J.O., Jr.".split(
        ", ",
      ),
    ],
  ] as const)("has abbreviations %s", (kind, expected) => {
    expect(expected.filter((entry) => !abbreviations[kind].includes(entry))).toEqual([]);
  });

  it.each("jeu. mer. tel. point. sous. Mme".split(" "))("does not take %s for an abbreviation", (word) => {
    expect(Object.values(abbreviations).flat()).not.toContain(word);
  });

  it.each([
    [
      "function words",
      functionWords,
      "le du aux qu d lequel dont serait puisse devait lorsque y en".split(" "),
      "maison contrat rapidement vert loi".split(" "),
    ],
    ["negations", negationWords, "ne n pas jamais aucun sans ni rien guère".split(" "), "plus peu mais seulement".split(" ")],
    ["doubles", doubles, "nous vous".split(" "), "le de et à".split(" ")],
    ["sentence starters", sentenceStarters, "Le La Cependant Toutefois Lorsque Il".split(" "), "Paris Dupont Mars".split(" ")],
  ])("knows its %s", (_kind, list, members, strangers) => {
    expect(members.filter((word) => !list.includes(word))).toEqual([]);
    expect(strangers.filter((word) => list.includes(word))).toEqual([]);
  });

  it("prefers its own marks and spaces", () => {
    expect(quotes[0]).toEqual(["«", "»"]);
    expect(numbers.decimal[0]).toBe(",");
    expect(numbers.group[0]).toBe(" ");
    expect(numbers.ordinalSuffixes).toEqual(expect.arrayContaining(["e", "er", "re", "ème"]));
    expect(numbers.ordinalPoint).toBe(false);
    expect(spacing).toMatchObject({ betweenWords: true, before: ";:!?»", inside: "«" });
  });

  it("names the parts of a text", () => {
    expect(headings.article).toContain("art.");
    expect([headings.article[0], headings.section[0], headings.chapter[0], headings.part[0], headings.annex[0]]).toEqual(
      "article section chapitre partie annexe".split(" "),
    );
  });
});
