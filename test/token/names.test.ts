import { describe, expect, test } from "vitest";
import { type NameWord, namesIn } from "../../src/token/names.ts";
import { tokenize } from "../../src/token/tokenize.ts";

const plain = { abbreviations: new Set(["Dr."]), common: new Set(["the", "in"]) };
const names = (text: string) => namesIn(text, tokenize(text), plain);
const marks = ({ text, initial, joined }: NameWord) => `${initial ? "^" : ""}${joined}${text}`;

describe("names in a text", () => {
  test.each([
    ["She met Karen Jankel in Rome.", ["^She", "Karen", " Jankel", "Rome"]],
    ["The Hague lies in Holland.", ["Hague", "Holland"]],
    ["Berners-Lee spoke; so did O'Brien.", ["^Berners", "-Lee", "Brien"]],
    ["It is by P. Diddy and Dr. Smith. Anna knows.", ["^It", "Diddy", "Dr", "Smith", "^Anna"]],
    ["He said: “Paris is far.”", ["^He", "^Paris"]],
    ["l'Italia e l’Olanda", ["Italia", "Olanda"]],
    ["NATO, iPhone and LaTeX, F125, my_Name, x", []],
    ["Вчера приехал Путин.", ["^Вчера", "Путин"]],
    ["他用 Inrupt 的服务。", ["Inrupt"]],
    ["", []],
  ])("%s", (text, expected) => {
    expect(names(text).map(marks)).toEqual(expected);
  });

  test("stand where they say", () => {
    const text = "A letter to Ada Lovelace, London";
    expect(names(text).map(({ start, end }) => text.slice(start, end))).toEqual(names(text).map((name) => name.text));
  });
});
