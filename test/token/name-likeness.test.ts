import { describe, expect, test } from "vitest";
import { isVariant, mayDerive, nameLikeness, soundOf } from "../../src/token/name-likeness.ts";

describe("likeness of names", () => {
  test.each([
    ["Putin", "Poutine"],
    ["Putin", "Путиным"],
    ["Gorbachev", "Gorbaciov"],
    ["Gorbachev", "Gorbatschow"],
    ["Gorbachev", "Горбачёв"],
    ["Tchaikovsky", "Čajkovskij"],
    ["Joe", "Джо"],
    ["James", "Джеймс"],
    ["George", "Джорджем"],
    ["Jean", "Жан"],
    ["Thatcher", "Тэтчер"],
    ["Merkel", "Merkela"],
    ["London", "Londra"],
    ["Vienna", "Wien"],
    ["Thames", "Tamigi"],
    ["São", "Sao"],
  ])("%s may be %s", (one, other) => {
    expect(nameLikeness(one, other)).toBeGreaterThanOrEqual(0.5);
    expect(nameLikeness(other, one)).toBe(nameLikeness(one, other));
  });

  test.each([
    ["Titicaca", "Paolo"],
    ["Alisson", "Pence"],
    ["Twitter", "Freeman"],
    ["Jankel", "Wheeling"],
    ["Tulsa", "Spain"],
    ["Obama", "Путина"],
  ])("%s is not %s", (one, other) => {
    expect(nameLikeness(one, other)).toBeLessThan(0.5);
  });

  test("is 1 but for case and accents", () => {
    expect(nameLikeness("CAFÉ", "cafe")).toBe(1);
  });

  test("hears the consonants", () => {
    expect(soundOf("gorbatschow")).toBe(soundOf("gorbaciov"));
    expect(soundOf("philipp")).toBe("vlp");
  });
});

test.each([
  ["Egypt", "egiziano", false],
  ["Turkey", "turkisch", true],
  ["Berlin", "berliner", true],
  ["Combs", "come", false],
  ["Diego", "dice", false],
])("%s, %s: a word made of a name: %s", (name, word, expected) => {
  expect(mayDerive(name, word)).toBe(expected);
});

test.each([
  ["Trump", "Trumps", true],
  ["Elizabeth", "Elisabeth", true],
  ["Spieth", "Giselle", false],
  ["Dale", "Hall", false],
])("%s, %s: spellings of one name: %s", (one, other, expected) => {
  expect(isVariant(one, other)).toBe(expected);
});
