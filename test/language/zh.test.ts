import { describe, expect, it } from "vitest";
import { zh } from "../../src/language/zh.ts";

const { abbreviations, doubles, functionWords, headings, negationWords, numbers, quotes, scripts, spacing } = zh;

describe("Chinese", () => {
  it("knows the Latin abbreviations that stand in its texts", () => {
    expect(Object.values(abbreviations).flat()).toEqual(expect.arrayContaining("Dr. vs. No. Inc. etc.".split(" ")));
  });

  it.each([
    [
      "function words",
      functionWords,
      "的 了 是 在 和 与 與 及 或 不 也 都 就 但 而 对 對 从 從 到 把 被 这 這 那 我 你 他 她 它 们 們 我们 因为 所以".split(" "),
      "房子 合同 快 绿色 跑".split(" "),
    ],
    ["negations", negationWords, "不 没 没有 沒有 无 無 未 非 勿 别 莫 从未 无法 禁止".split(" "), "有 也 都 可以".split(" ")],
    ["doubles", doubles, "天 人 家 慢 好 看 想 试 等 个 种".split(" "), "的 了 在 被".split(" ")],
  ])("knows its %s", (_kind, list, members, strangers) => {
    expect(members.filter((word) => !list.includes(word))).toEqual([]);
    expect(strangers.filter((word) => list.includes(word))).toEqual([]);
  });

  it("prefers its own marks and spaces", () => {
    expect(quotes.slice(0, 2)).toEqual([
      ["“", "”"],
      ["‘", "’"],
    ]);
    expect(quotes.map((pair) => pair.join(""))).toEqual(expect.arrayContaining("《》 〈〉 「」".split(" ")));
    expect(numbers.decimal[0]).toBe(".");
    expect(numbers.group[0]).toBe(",");
    expect(numbers.ordinalPoint).toBe(false);
    expect(spacing).toMatchObject({ betweenWords: false, before: "", inside: "" });
    expect(spacing.special).toContain("\u3000");
    expect(scripts).toEqual("Hans Hant".split(" "));
  });

  it("names the parts of a text", () => {
    expect(headings.article).toEqual(expect.arrayContaining("條 条款".split(" ")));
    expect([headings.article[0], headings.section[0], headings.chapter[0], headings.part[0], headings.annex[0]]).toEqual(
      "条 节 章 部分 附件".split(" "),
    );
  });
});
