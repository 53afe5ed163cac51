import { describe, expect, it } from "vitest";
import { type Language, languageOf, languages } from "../../src/language/index.ts";
import { formsOf } from "../../src/token/form.ts";
import { answersIn, forcesIn, looseIn } from "../../src/token/modality.ts";
import { tokenize } from "../../src/token/tokenize.ts";

const found = (text: string, language: Language) =>
  forcesIn(text, tokenize(text, formsOf(language)), language).map(
    ({ start, end, force }) => `${force} ${text.slice(start, end)}`,
  );
const entries = (list: string) => list.trim().split(/,\s+/).filter(Boolean);

describe.each(languages.map((language) => [language.tag, language] as const))("the modality of %s", (_tag, language) => {
  const { loose, ...forces } = language.modality;

  it("has words and answers of every force", () => {
    for (const { words, faint = "", answers } of Object.values(forces)) {
      expect(entries(words).length + entries(faint).length).toBeGreaterThan(0);
      expect(entries(answers)).not.toEqual([]);
    }
    expect(entries(loose)).not.toEqual([]);
  });

  it("is written in lower case, composed, each entry once", () => {
    for (const { words, faint = "", answers } of Object.values(forces)) {
      const plain = [...entries(words), ...entries(faint)];
      for (const list of [plain, entries(answers)]) {
        expect(list.filter((entry, k) => list.indexOf(entry) !== k)).toEqual([]);
        expect(list.filter((entry) => entry !== entry.toLowerCase() || entry !== entry.normalize("NFC"))).toEqual([]);
      }
    }
  });

  it("finds each of its plain words", () => {
    const missed = Object.values(forces).flatMap(({ words, faint = "" }) =>
      [...entries(words), ...entries(faint)].filter((entry) => {
        const text = entry.replaceAll("*", "").replace(/ ?… ?/, language.spacing.betweenWords ? " x " : "々");
        return found(text, language).length === 0;
      }),
    );
    expect(missed).toEqual([]);
  });
});

describe("words of force", () => {
  it.each([
    ["en", "You must not, but you may.", ["prohibition must not", "possibility may"]],
    ["en", "Mr May met Ms Must.", []],
    ["en", "MAY NOT BE OPENED", ["prohibition MAY NOT"]],
    ["it", "Non occorre che paghi, ma deve firmare.", ["release Non occorre", "obligation deve"]],
    ["de", "Er muss heute nicht kommen, darf aber.", ["release muss heute nicht", "possibility darf"]],
    ["fr", "Il n'a vu que Paul.", ["exclusivity n'a vu que"]],
    ["fr", "Il ne dit pas que tu dois venir.", ["obligation dois"]],
    ["es", "Tiene que pagar, salvo excepción.", ["obligation Tiene que", "exception salvo"]],
    ["pt", "Só os membros têm de pagar.", ["exclusivity Só", "obligation têm de"]],
    ["nl", "U hoeft niet te betalen tenzij u rookt.", ["release hoeft niet", "exception tenzij"]],
    ["pl", "Nie wolno palić, chyba że na balkonie.", ["prohibition Nie wolno", "exception chyba że"]],
    ["ru", "Вы должны платить только за воду.", ["obligation должны", "exclusivity только"]],
    ["zh", "你必须走，除非下雨。", ["obligation 必须", "exception 除非"]],
    ["ja", "会員だけが入ることができる。", ["exclusivity だけ", "possibility ことができる"]],
  ])("are found in %s: %s", (tag, text, expected) => {
    expect(found(text, languageOf(tag))).toEqual(expected);
  });

  it.each([
    ["it", "Il canone va pagato.", "obligation"],
    ["de", "Er hat die Miete zu zahlen.", "obligation"],
    ["en", "It is necessary to pay.", "obligation"],
    ["fr", "Il convient de payer.", "advice"],
    ["de", "Das ist machbar.", "possibility"],
    ["es", "Es la única llave.", "exclusivity"],
    ["ja", "金曜日までに払う必要がある。", "obligation"],
  ] as const)("have answers in %s: %s", (tag, text, force) => {
    expect(answersIn(text, languageOf(tag), force)).not.toEqual([]);
  });

  it("may stand in a phrase that asks for no answer", () => {
    expect(looseIn("He was not only rich.", languageOf("en"))).toEqual([{ start: 7, end: 15 }]);
    expect(looseIn("He was the only one.", languageOf("en"))).toEqual([]);
  });
});
