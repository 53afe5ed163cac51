import { describe, expect, test } from "vitest";
import { termBaseFromCsv } from "../../src/term/csv.ts";
import { fitting, terminologyOf } from "../../src/term/terminology.ts";

const base = (csv: string) => termBaseFromCsv(csv, { path: "a.csv" });
const sourceTerm = async (text: string, ...csv: string[]) =>
  terminologyOf(await Promise.all(csv.map(base)), "en", "it")
    .source.find(text)
    .map(({ value }) => value);

describe("terminologyOf", () => {
  test("puts together what entries and term bases say of one term", async () => {
    const [own] = await sourceTerm(
      "an Order",
      "en,it\norder,ordine\norder,ordinazione|Ordine",
      "it,en,forbidden:it\n,order,comando|ordine",
    );
    expect(own).toEqual({
      term: "order",
      allowed: ["ordine", "ordinazione"],
      preferred: ["ordine", "ordinazione"],
      forbidden: ["comando"],
    });
  });

  test("expects nothing of a source term that is itself forbidden", async () => {
    expect(await sourceTerm("the actual state", "en,it,forbidden:en\ncurrent,attuale,actual")).toEqual([]);
  });

  test("tells acronyms from words", async () => {
    const found = await sourceTerm("US and us", "en,it\nUS,USA\nus,noi");
    expect(found.map(({ allowed }) => allowed)).toEqual([["USA"], ["noi"]]);
  });

  test("knows what target terms stand for, and what is banned", async () => {
    const bases = [await base("en,it,forbidden:it\nscreen,schermo,\nmonitor,monitor,schermo\n,tappo,tappone")];
    const { target } = terminologyOf(bases, "en", "it");
    const [screen] = target.find("schermo");
    expect(screen?.value.allowedFor.map(({ term }) => term)).toEqual(["screen"]);
    expect(screen?.value.forbiddenFor.map(({ term }) => term)).toEqual(["monitor"]);
    expect([screen?.value.preferred, screen?.value.banned]).toEqual([["monitor"], false]);
    const [banned] = target.find("tappone");
    expect(banned?.value).toMatchObject({ banned: true, preferred: ["tappo"], forbiddenFor: [] });
  });

  test("serves either direction, and the same list once", async () => {
    const bases = [await base("en,it\nlid,tappo")];
    const turned = terminologyOf(bases, "it", "en");
    expect(turned.source.find("tappo")[0]?.value.allowed).toEqual(["lid"]);
    expect(terminologyOf(bases, "it", "en")).toBe(turned);
    expect(terminologyOf(bases, "en", "it")).not.toBe(turned);
  });
});

describe("fitting", () => {
  test.each([
    ["en,pt-BR", "en-GB", "pt", ["en"], ["pt-BR"]],
    ["en,pt-BR,pt-PT", "en", "pt", ["en"], ["pt-BR", "pt-PT"]],
    ["en,pt,pt-BR,pt-PT", "eng", "pt_BR", ["en"], ["pt-BR"]],
    ["en,pt,pt-PT", "en", "pt-BR", ["en"], ["pt"]],
  ])("%s for %s → %s", async (header, from, to, own, other) => {
    const row = header.split(",").map((_, k) => `term${k}`);
    const known = await base(`${header}\n${row.join(",")}`);
    expect(fitting(known, from, to)).toEqual({ from: own, to: other });
  });

  test("refuses a language that is not there", async () => {
    const known = await base("en,it\na,b");
    expect(() => fitting(known, "en", "fr")).toThrow(
      "a.csv: the term base has no terms in fr: its languages are en, it; add them",
    );
    expect(() => fitting(known, "de", "it")).toThrow("no terms in de");
  });
});
