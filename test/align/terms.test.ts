import { describe, expect, test } from "vitest";
import { knowledgeOf } from "../../src/align/terms.ts";
import { align, parse, segment, termBaseFromCsv } from "../../src/index.ts";

const csv =
  "en,it,forbidden:it\nlid,coperchio,tappo\nclimate change,cambiamento climatico|mutamento del clima\nschool,学校\nthe box of it,scatola";
const base = await termBaseFromCsv(csv);

describe("knowledgeOf", () => {
  const count = (from: string, to: string, term: string, other: string) => knowledgeOf(base, from, to).get(term)?.get(other) ?? 0;

  test("knows the words of terms in either direction, the surer the fewer they are", () => {
    expect(count("en", "it", "lid", "coperch")).toBeGreaterThan(count("en", "it", "climate", "climati"));
    expect(count("en", "it", "climate", "climati")).toBeGreaterThan(0);
    expect(count("it", "en", "coperch", "lid")).toBe(count("en", "it", "lid", "coperch"));
  });

  test("knows forbidden renderings, which are used all the same, and the characters of Chinese words", () => {
    expect(count("en", "it", "lid", "tappo")).toBeGreaterThan(0);
    expect([count("en", "it", "school", "学"), count("en", "it", "school", "校")].every((one) => one > 0)).toBe(true);
  });

  test("leaves grammar out", () => {
    expect(count("en", "it", "climate", "del")).toBe(0);
    expect(knowledgeOf(base, "en", "it").get("the")).toBeUndefined();
    expect(count("en", "it", "box", "scatola")).toBeGreaterThan(0);
  });

  test("refuses languages that the term base does not know", () => {
    expect(() => knowledgeOf(base, "en", "fr")).toThrow("the term base has no terms in fr");
  });
});

test("a term base moves an alignment", async () => {
  // Sentences of one length and without a word in common: nothing but their words tells which of them is missing.
  const read = async (language: string, ...lines: string[]) => segment(await parse(lines.join("\n\n"), { language }));
  const en = await read("en", "Here is a wheel.", "Here is a road.", "Here is a lid.", "Here is a house.", "Here is a box.");
  const it = await read("it", "Eccone una: ruota.", "Eccone una: strada.", "Eccone una: casa.", "Eccone una: scatola.");
  const lone = (terms?: Parameters<typeof align>[2]) =>
    align(en, it, terms).beads.flatMap(({ source, target }) => (target.length === 0 ? source.map(({ index }) => index) : []));
  const known = await termBaseFromCsv("en,it\nwheel,ruota\nroad,strada\nlid,coperchio\nhouse,casa\nbox,scatola");
  expect(lone()).not.toEqual([2]);
  expect(lone({ terms: [known] })).toEqual([2]);
});
