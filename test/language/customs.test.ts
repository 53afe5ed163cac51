import { describe, expect, test } from "vitest";
import { languageOf, languages } from "../../src/language/index.ts";

/** A word with the letters of the other custom put for its own, as the check of spelling compares words. */
const plain = (tag: string, word: string) =>
  languageOf(tag).variants.customs.reduce((text, [from, to]) => text.replaceAll(from, to), word);

describe("customs of spelling", () => {
  test.each([
    ["en", "colour", "color"],
    ["en", "centre", "center"],
    ["en", "travelled", "traveled"],
    ["en", "civilisation", "civilization"],
    ["en", "defence", "defense"],
    ["en", "judgement", "judgment"],
    ["en", "leukaemia", "leukemia"],
    ["en", "artefact", "artifact"],
    ["en", "grey", "gray"],
    ["de", "daß", "dass"],
    ["de", "Straße", "Strasse"],
    ["fr", "cœur", "coeur"],
    ["fr", "maître", "maitre"],
    ["pt", "facto", "fato"],
    ["pt", "acção", "ação"],
    ["ru", "ещё", "еще"],
  ])("%s: %s is %s", (tag, one, other) => expect(plain(tag, one)).toBe(plain(tag, other)));

  test.each([
    ["en", "breakast", "breakfast"],
    ["en", "beteen", "between"],
    ["de", "geshrieben", "geschrieben"],
    ["fr", "mattin", "matin"],
    ["it", "perchè", "perché"],
  ])("%s: %s is not %s", (tag, one, other) => expect(plain(tag, one)).not.toBe(plain(tag, other)));

  test("are pairs of different letters in lower case", () => {
    for (const { tag, variants } of languages) {
      for (const [from, to] of variants.customs)
        expect([tag, from !== to, `${from}${to}`.toLowerCase()]).toEqual([tag, true, from + to]);
    }
  });
});

describe("words written as one", () => {
  test.each(["de", "nl"])("%s joins words, with nothing between them among what may stand there", (tag) => {
    expect(languageOf(tag).compounds).toContain("");
  });

  test.each(["en", "it", "fr", "es", "pt", "pl", "ru", "zh", "ja"])("%s does not", (tag) => {
    expect(languageOf(tag).compounds).toEqual([]);
  });

  test("of an unknown language it is supposed", () => expect(languageOf("xx").compounds).toEqual([""]));
});
