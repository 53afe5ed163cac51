import { describe, expect, it } from "vitest";
import { ja } from "../../src/language/ja.ts";

const { abbreviations, doubles, functionWords, headings, negationWords, numbers, quotes, scripts, spacing } = ja;

describe("Japanese", () => {
  it("knows the Latin abbreviations that stand in its texts", () => {
    expect(Object.values(abbreviations).flat()).toEqual(expect.arrayContaining("Dr. vs. No. Inc. etc.".split(" ")));
  });

  it.each([
    [
      "function words",
      functionWords,
      "は が を に の で と も から まで より へ や か ね よ です ます だ である した する いる ある この その あの どの これ それ あれ こと もの ため よう".split(
        " ",
      ),
      "家 契約 速い 緑 走る".split(" "),
    ],
    [
      "negations",
      negationWords,
      "ない なかった なく ません ぬ ず 無 非 未 不 決して".split(" "),
      "ある する です すべて".split(" "),
    ],
    ["doubles", doubles, "人 様 時 いろ また".split(" "), "は が を である".split(" ")],
  ])("knows its %s", (_kind, list, members, strangers) => {
    expect(members.filter((word) => !list.includes(word))).toEqual([]);
    expect(strangers.filter((word) => list.includes(word))).toEqual([]);
  });

  it("prefers its own marks and spaces", () => {
    expect(quotes.slice(0, 2)).toEqual([
      ["「", "」"],
      ["『", "』"],
    ]);
    expect(quotes.map((pair) => pair.join(""))).toEqual(expect.arrayContaining("“” 〈〉".split(" ")));
    expect(numbers.decimal[0]).toBe(".");
    expect(numbers.group[0]).toBe(",");
    expect(numbers.ordinalPoint).toBe(false);
    expect(spacing).toMatchObject({ betweenWords: false, before: "", inside: "" });
    expect(spacing.special).toContain("\u3000");
    expect(scripts).toEqual("Jpan".split(" "));
  });

  it("names the parts of a text", () => {
    expect(headings.annex).toEqual(expect.arrayContaining("附則 別表".split(" ")));
    expect([headings.article[0], headings.section[0], headings.chapter[0], headings.part[0], headings.annex[0]]).toEqual(
      "条 節 章 部 附属書".split(" "),
    );
  });
});
