import { describe, expect, it, test } from "vitest";
import { languages } from "../../src/language/index.ts";
import { bitOf, languagesOf } from "../../src/language/membership.ts";

describe.each(languages.map((language) => [language.tag, language] as const))("%s", (_tag, language) => {
  const { joints, punctuation, foreignQuotes, quotes, scriptSigns } = language;

  it("has forms in lower case, each with another one that is right", () => {
    const forms = joints.flatMap(({ forms }) => Object.entries(forms));
    expect(forms.filter(([wrong, right]) => wrong === right || wrong === "" || right === "")).toEqual([]);
    expect(forms.flat().filter((form) => form !== form.toLowerCase() || /\s/.test(form))).toEqual([]);
  });

  it("has expressions that compile and that no text can hold up", () => {
    for (const { before, except = "x", unless = "x" } of joints) {
      for (const source of [before, except, unless]) {
        expect(() => new RegExp(source, "u")).not.toThrow();
        expect(source).not.toMatch(/[*+]|\{\d*,\}/);
      }
    }
  });

  it("opens and widens single marks", () => {
    for (const pair of [...punctuation.opening, ...punctuation.wide]) {
      expect(pair.every((mark) => [...mark].length === 1)).toBe(true);
    }
    expect(punctuation.wide.every(([narrow, wide]) => narrow < "\u0080" && wide > "\u2fff")).toBe(true);
  });

  it("does not take its own quotation marks for foreign ones", () => {
    expect(foreignQuotes.map((pair) => pair.join(""))).not.toContain(quotes[0]?.join(""));
    expect(foreignQuotes.flat().filter((mark) => [...mark].length !== 1)).toEqual([]);
  });

  it("tells its scripts apart by characters that only one of them has", () => {
    const all = Object.values(scriptSigns).join("");
    expect(new Set(all).size).toBe([...all].length);
  });
});

test("function words know their languages", () => {
  const tagsOf = (word: string) => languages.filter((language) => languagesOf(word) & bitOf(language)).map(({ tag }) => tag);
  expect(tagsOf("nell")).toEqual(["it"]);
  expect(tagsOf("weil")).toEqual(["de"]);
  expect(tagsOf("del")).toEqual(expect.arrayContaining(["it", "es"]));
  expect(tagsOf("xyzzy")).toEqual([]);
  expect(tagsOf("的")).toEqual([]);
});
