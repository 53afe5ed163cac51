import { describe, expect, test } from "vitest";
import { falseFriends } from "../../src/lexicon/false-friends.ts";
import { fold } from "../../src/token/fold.ts";

const pairs = "de-nl en-de en-es en-fr en-it en-nl en-pl en-pt en-ru es-pt fr-es fr-it it-es"
  .split(" ")
  .map((pair) => pair.split("-") as [string, string])
  .flatMap(([a, b]): [string, string][] => [
    [a, b],
    [b, a],
  ]);

describe.each(pairs)("%s > %s", (from, to) => {
  const all = [...new Set([...(falseFriends(from, to)?.values() ?? [])].flat())];

  test("has entries, each with its words, meanings, renderings and confidence", () => {
    expect(all.length).toBeGreaterThan(20);
    for (const { source, target, means, right, confidence } of all) {
      expect([source, target, ...means, ...right].filter((word) => word.trim() === "")).toEqual([]);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThan(1);
    }
  });

  test("calls no rendering wrong that it calls right", () => {
    expect(all.filter(({ forms, right }) => right.some((word) => forms.has(fold(word))))).toEqual([]);
  });
});

const found = (word: string, other: string, from: string, to: string) =>
  (falseFriends(from, to)?.get(fold(word)) ?? []).some(({ forms }) => forms.has(fold(other)));

test.each([
  ["pretended", "pretendeva", "en", "it"],
  ["parents", "parenti", "en", "it"],
  ["libraries", "librairies", "en", "fr"],
  ["aktuellen", "actual", "de", "en"],
  ["aktualnych", "actual", "pl", "en"],
  ["магазине", "magazine", "ru", "en"],
  ["realizamos", "realizes", "es", "en"],
  ["fame", "fame", "it", "en"],
])("%s and %s in any form", (word, other, from, to) => expect(found(word, other, from, to)).toBe(true));

test.each([
  ["list", "Liste", "en", "de"],
  ["actuality", "attuale", "en", "it"],
  ["parentheses", "parente", "en", "it"],
  ["factory", "fattoriale", "en", "it"],
  ["boots", "Bootsmann", "en", "de"],
])("%s and %s are other words", (word, other, from, to) => expect(found(word, other, from, to)).toBe(false));

test("knows nothing of a pair without a table", () => expect(falseFriends("ja", "zh")).toBeUndefined());
