import { expect, test } from "vitest";
import { acronymsIn, fitsWords } from "../../src/token/acronym.ts";

const forms = (text: string) => acronymsIn(text).map(({ form }) => form);

test.each([
  ["The UN and NATO met in the USA.", ["UN", "NATO", "USA"]],
  ["Three NGOs wrote to the MPs.", ["NGO", "MP"]],
  ["The U.S. economy and the U.N. Charter", ["US"]],
  ["The talks in the U.S. were long.", ["US"]],
  ["H1N1, COVID-19 and the SARS virus", ["H1N1", "COVID", "SARS"]],
  ["L'ONU et l’OMS, la NATO-Gruppe", ["ONU", "OMS", "NATO"]],
  ["ООН и ЕС подписали соглашение.", ["ООН", "ЕС"]],
  ["外长在WTO会议上发言。", ["WTO"]],
  ["Part II, chapter XIV, page MCM", []],
  ["CHAPTER 30 of the book", []],
  ["ANNEX IV", []],
  ["J.K. Rowling and T.S. Eliot", []],
  ["THE NEW CHARTER OF THE UN", []],
  ["They cried THANK YOU FOR COMING to the EU envoy.", ["EU"]],
  ["See www.UN.org, a/EU/b and MAX_SIZE in README.md.", []],
  ["He lives at A4 or G20, X.", []],
])("the acronyms of %s", (text, expected) => {
  expect(forms(text)).toEqual(expected);
});

test.each([
  ["The Global Climate Fund (GCF) met.", "Global Climate Fund"],
  ["the League of Arab States (LAS)", "League of Arab States"],
  ["l'Organisation du traité de l'Atlantique nord (OTAN)", "Organisation du traité de l'Atlantique nord"],
  ["the GCF (Global Climate Fund) met", "Global Climate Fund"],
  ["in der Schweiz (SBB)", undefined],
  ["the GCF met", undefined],
])("the expansion in %s", (text, expected) => {
  const range = acronymsIn(text)[0]?.expansion;
  expect(range && text.slice(range.start, range.end)).toBe(expected);
});

test("an acronym fits words that hold its letters in order", () => {
  expect(fitsWords("EZB", "Europäische Zentralbank")).toBe(true);
  expect(fitsWords("GCB", "Europäische Zentralbank")).toBe(false);
  expect(fitsWords("ÉNA", "École nationale d'administration")).toBe(true);
});

test("a long text is read in one go", () => {
  const start = performance.now();
  acronymsIn("AB CD EF gh ".repeat(20_000));
  acronymsIn("A".repeat(200_000));
  acronymsIn("A.".repeat(100_000));
  acronymsIn(`${"word ".repeat(40_000)}(AB)`.repeat(2));
  expect(performance.now() - start).toBeLessThan(3000);
});
