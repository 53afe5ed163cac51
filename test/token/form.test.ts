import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/language/index.ts";
import { Forms, fact, formsOf, Shape } from "../../src/token/form.ts";
import { Sign } from "../../src/token/sign.ts";
import { tokenize } from "../../src/token/tokenize.ts";

const forms = new Forms();

describe("the shape of a spelling", () => {
  it.each<[string, (keyof typeof Shape)[]]>([
    ["house", ["lower"]],
    ["House", ["upper", "capitalised"]],
    ["Élan", ["upper", "capitalised"]],
    ["NATO", ["upper", "capitals"]],
    ["eBay", ["lower"]],
    ["iPhoneX", ["capitals", "lower"]],
    ["I", ["upper"]],
    ["Москва", ["upper", "capitalised"]],
    ["𝐀𝐛", ["upper", "capitalised"]],
    ["图", []],
    ["12", []],
    [",", []],
  ])("%s", (text, expected) => {
    const { shape } = forms.of(text);
    expect((Object.keys(Shape) as (keyof typeof Shape)[]).filter((name) => shape & Shape[name])).toEqual(expected);
  });
});

describe("the signs of a spelling", () => {
  it.each<[string, (keyof typeof Sign)[]]>([
    ["house", []],
    ["città", []],
    ["12", ["digit"]],
    ["½", ["digit"]],
    ["٣", ["digit"]],
    ["«", ["quote"]],
    ["’", ["apostrophe"]],
    ["(", ["bracket"]],
    ["[", ["bracket", "code"]],
    ["「", ["quote", "bracket"]],
    ["%", ["code"]],
    ["UN", ["capitals"]],
    ["A", ["capitals"]],
    ["eBay", ["camel"]],
    ["图", []],
  ])("%s", (text, expected) => {
    const { signs } = forms.of(text);
    const named = (Object.keys(Sign) as (keyof typeof Sign)[]).filter((name) => signs & Sign[name]);
    expect(named.sort()).toEqual([...expected].sort());
  });
});

describe("the forms of a language", () => {
  it("are one object for each spelling, wherever it stands", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", minLength: 1, maxLength: 6 }), { maxLength: 40 }), (words) => {
        const own = new Forms();
        const met = new Map<string, unknown>();
        for (const word of [...words, ...words]) {
          const form = own.of(word);
          expect(form.text).toBe(word);
          expect(met.get(word) ?? form).toBe(form);
          met.set(word, form);
        }
      }),
    );
  });

  it("go on after more spellings than are kept", () => {
    const own = new Forms();
    for (let k = 0; k < 70_000; k++) expect(own.of(`w${k}`).text).toBe(`w${k}`);
    expect(own.of("w1").lower).toBe("w1");
  });

  it("know their language, and answer a question once", () => {
    let asked = 0;
    const longest = fact(({ text }) => {
      asked++;
      return text.length > 3;
    });
    const [first, second] = tokenize("Haus haus Haus", formsOf(languageOf("de"))).map(({ form }) => form);
    expect(first?.language).toBe(languageOf("de"));
    expect(formsOf(languageOf("de")).of("Haus")).toBe(first);
    expect(first?.lower).toBe(second?.text);
    expect([first, first, second, first].map((form) => form && longest(form))).toEqual([true, true, true, true]);
    expect(asked).toBe(2);
  });

  it("fold as words are compared", () => {
    expect(forms.of("Città").folded).toBe("citta");
    expect(forms.of("Москва").folded).toBe("moskva");
  });
});
