import { expect, test } from "vitest";
import { languages } from "../../src/language/index.ts";
import { calendarOf } from "../../src/lexicon/calendar.ts";
import { regionsOf } from "../../src/lexicon/regions.ts";

test.each([
  ["en", "it", "germany", "germania"],
  ["en", "pl", "germany", "niemcy"],
  ["de", "fr", "osterreich", "autriche"],
  ["en", "it", "beijing", "pechino"],
  ["fr", "de", "guillaume", "wilhelm"],
  ["en", "ru", "france", "franciya"],
])("%s>%s: %s is %s", (from, to, name, rendering) => {
  const found = regionsOf(from, to).renderings.get(name) ?? [];
  expect(found.map((form) => form.slice(0, 5))).toContain(rendering.slice(0, 5));
});

test("a part of a longer name leads to it", () => {
  expect(regionsOf("en", "it").parts.get("zealand")).toEqual(["new zealand"]);
});

test("knows no country of an unknown language", () => {
  expect(regionsOf("und", "und").renderings.size).toBe(0);
  expect(calendarOf("zxx").size).toBe(0);
});

test.each([
  ["en", ["monday", "sunday", "may", "december"]],
  ["de", ["montag", "januar"]],
  ["pl", ["poniedziałek", "stycznia", "styczen"]],
])("%s has its calendar", (tag, words) => {
  const calendar = calendarOf(tag);
  expect(words.filter((word) => calendar.has(word) || calendar.has(word.replace("ł", "l")))).toEqual(words);
});

test("lists the names that differ in the same order in every language that has any", () => {
  const lists = languages.map(({ names }) => names.differing).filter((list) => list.length > 0);
  expect(lists.length).toBeGreaterThanOrEqual(9);
  expect(new Set(lists.map((list) => list.length)).size).toBe(1);
  expect(lists.flat().filter((name) => !/^\p{Lu}/u.test(name))).toEqual([]);
});
