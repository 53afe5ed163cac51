import { describe, expect, it } from "vitest";
import { languageOf, languages } from "../../src/language/index.ts";
import { speller } from "../../src/language/variants.ts";

/** True where two words are spellings of one, in a language. */
function variants(tag: string, one: string, other: string): boolean {
  const spelling = speller(languageOf(tag));
  if (!spelling) return false;
  const { spell } = spelling;
  const keys = new Map(spell(one).map(({ key, side }) => [key, side]));
  return spell(other).some(({ key, side }) => keys.has(key) && keys.get(key) !== side);
}

describe("spellings of one word", () => {
  it.each([
    ["en", "organise", "organized"],
    ["en", "organisation", "organization"],
    ["en", "analysed", "analyzing"],
    ["en", "colour", "colors"],
    ["en", "centre", "center"],
    ["en", "travelled", "traveled"],
    ["en", "defence", "defense"],
    ["en", "judgement", "judgment"],
    ["en", "façade", "facade"],
    ["it", "perché", "perchè"],
    ["fr", "coopération", "cooperation"],
    ["fr", "état", "etat"],
    ["fr", "événement", "évènement"],
    ["fr", "cœur", "coeur"],
    ["de", "dass", "daß"],
    ["de", "fotografie", "photographie"],
    ["es", "nación", "nacion"],
    ["pt", "fenómeno", "fenômeno"],
    ["pt", "director", "diretor"],
    ["nl", "coördinatie", "coordinatie"],
    ["nl", "product", "produkt"],
    ["ru", "ребёнок", "ребенок"],
  ])("%s %s, %s", (tag, one, other) => expect(variants(tag, one, other)).toBe(true));

  it.each([
    ["en", "rises", "rizes"],
    ["en", "resumé", "resume"],
    ["en", "licence", "license"],
    ["en", "hour", "hor"],
    ["it", "parlo", "parlò"],
    ["it", "passera", "passerà"],
    ["it", "papa", "papà"],
    ["fr", "marque", "marqué"],
    ["fr", "voulut", "voulût"],
    ["fr", "tache", "tâche"],
    ["fr", "pêcheur", "pécheur"],
    ["de", "masse", "maße"],
    ["es", "hablo", "habló"],
    ["es", "practica", "práctica"],
    ["es", "hacia", "hacía"],
    ["pt", "contém", "contêm"],
    ["pt", "distancia", "distância"],
    ["pl", "sad", "sąd"],
    ["ru", "узнает", "узнаёт"],
    ["zh", "里", "里"],
    ["xx", "état", "etat"],
  ])("not %s %s, %s", (tag, one, other) => expect(variants(tag, one, other)).toBe(false));
});

it.each([
  ["en", "Organised", true],
  ["en", "walk", false],
  ["fr", "École", true],
  ["fr", "Ecole", false],
  ["it", "perchè", true],
  ["it", "perché", false],
])("%s: %s may have a variant: %s", (tag, word, expected) => {
  expect(speller(languageOf(tag))?.variable(word)).toBe(expected);
});

describe.each(languages.map((language) => [language.tag, language] as const))("%s", (_tag, language) => {
  const { letters, endings, telling, distinct } = language.variants;

  it("has variants in lower case, each with two sides", () => {
    const all = [...letters.flat(), ...endings.flatMap(({ from, to, tails }) => [from, to, ...tails]), ...telling, ...distinct];
    expect(all.filter((text) => text !== text.toLowerCase().normalize("NFC"))).toEqual([]);
    expect([...letters, ...endings.map(({ from, to }) => [from, to])].filter(([from, to]) => from === to || from === "")).toEqual(
      [],
    );
  });

  it("names the words that hide two as the replacements spell them, once each", () => {
    const replaced = (word: string) => letters.reduce((text, [from, to]) => text.replaceAll(from, to), word);
    expect(distinct.filter((word, k) => replaced(word) !== word || distinct.indexOf(word) !== k)).toEqual([]);
  });

  it("names what follows a year once each", () => {
    const { eras } = language.numbers;
    expect(new Set(eras).size).toBe(eras.length);
    expect(eras.filter((era) => era === "" || era !== era.trim())).toEqual([]);
    expect(eras).not.toEqual([]);
  });
});
