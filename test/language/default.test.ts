import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/language/index.ts";
import { checkBitext, pair } from "../../src/run.ts";

describe("a language without data", () => {
  it.each([
    ["ko", 44],
    ["ko-KR", 44],
    ["he", 78],
    ["el", 121],
    ["xx", 110],
  ])("%s has the length that its texts have", (tag, expansion) => {
    expect(languageOf(tag).expansion).toBe(expansion);
    expect(languageOf(tag).functionWords).toEqual([]);
  });

  it("is one object, however often it is asked for", () => {
    expect(languageOf("ko-KP")).toBe(languageOf("ko"));
  });

  it("is not taken for cut short where it is dense", () => {
    const source = "The ferry leaves at 7.30 and carries 120 passengers. Dogs travel free.";
    const target = "페리는 7시 30분에 출발하며 승객 120명을 태웁니다. 개는 무료입니다.";
    expect(checkBitext(pair([source], [target], { from: "en", to: "ko" })).findings).toEqual([]);
  });
});
