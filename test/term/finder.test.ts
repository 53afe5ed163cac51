import { describe, expect, test } from "vitest";
import { isAcronym, TermFinder } from "../../src/term/finder.ts";

/** The places of terms in a text: "term" found exactly, "term~" in an inflected form. */
function places(terms: readonly string[], text: string, caseSensitive = false): string[] {
  const finder = new TermFinder(terms.map((term) => ({ text: term, caseSensitive, value: term })));
  return finder.find(text).map(({ start, end, exact, value }) => `${text.slice(start, end)}=${value}${exact ? "" : "~"}`);
}

describe("TermFinder", () => {
  test.each<[string, string[], string[]]>([
    ["A hotspot and a Hotspot.", ["hotspot"], ["hotspot=hotspot", "Hotspot=hotspot"]],
    ["Two hotspots.", ["hotspot"], ["hotspots=hotspot~"]],
    ["The hotspotting went on.", ["hotspot"], []],
    ["Two cats.", ["cat"], []],
    [
      "The security deposit and security.",
      ["security", "security deposit"],
      ["security deposit=security deposit", "security=security"],
    ],
    ["Hotspot issues of ours.", ["hotspot issue"], ["Hotspot issues=hotspot issue~"]],
    ["A hot-spot, a hot spot.", ["hot spot"], ["hot-spot=hot spot", "hot spot=hot spot"]],
    ["It is hot. Spot barks.", ["hot spot"], []],
    ["A tie – break it.", ["tie break"], []],
    ["I diritti dell’uomo e dell'uomo.", ["diritti dell'uomo", "uomo"], ["diritti dell’uomo=diritti dell'uomo", "uomo=uomo"]],
    ["In cafe\u0301 and café.", ["café"], ["cafe\u0301=café", "café=café"]],
    ["Who asked the WHO?", ["WHO"], ["WHO=WHO"]],
    ["The WHOs of it.", ["WHO"], []],
    ["R&D and C++.", ["R&D", "C++"], ["R&D=R&D", "C++=C++"]],
    ["See https://example.org/hotspot or a@hotspot.org, hotspot.", ["hotspot"], ["hotspot=hotspot"]],
    ["Version 2 of G20.", ["version 2", "G20"], ["Version 2=version 2", "G20=G20"]],
    ["理事会讨论了维持和平行动。", ["维持和平", "和平"], ["维持和平=维持和平"]],
    ["ストレスとスト。", ["スト"], ["スト=スト"]],
    ["Das Konzeptpapier.", ["Konzept"], []],
    ["nothing", ["", "…"], []],
  ])("in %j", (text, terms, found) => expect(places(terms, text)).toEqual(found));

  test("keeps capitals where they count", () => {
    expect(places(["Bath"], "A bath in Bath.", true)).toEqual(["Bath=Bath"]);
  });

  test("finds an exact form before an inflected one", () => {
    expect(places(["comment", "comments"], "Some comments.")).toEqual(["comments=comments"]);
  });

  test("is quick with many terms and long texts", () => {
    const terms = Array.from({ length: 20_000 }, (_, k) => `term ${k} of many`);
    const started = performance.now();
    expect(places(terms, "term ".repeat(50_000)).length).toBe(0);
    expect(places(["a"], "www.".repeat(50_000)).length).toBe(0);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

test.each([
  ["WHO", true],
  ["R&D", true],
  ["G20", true],
  ["A", false],
  ["WHOs", false],
  ["Who", false],
  ["维和", false],
])("%s is an acronym: %s", (text, is) => expect(isAcronym(text)).toBe(is));
