import { describe, expect, test } from "vitest";
import { UserError } from "../../src/core/errors.ts";
import { Dictionary, keysOf } from "../../src/lexicon/dictionary.ts";
import { type Entry, parseArticle, parseLine } from "../../src/lexicon/entry.ts";
import { type Knowledge, primary, towards } from "../../src/lexicon/knowledge.ts";

describe("parseArticle", () => {
  test.each<[string, string, string[]]>([
    ["bale /beɪl/\nballa\n", "bale", ["balla"]],
    ["Kiste /ˈkɪstə/ <n, fem>\ncaisse, coffre; boîte\nein Behälter mit Deckel\n", "Kiste", ["caisse", "coffre", "boîte"]],
    ["gain /ɡeɪn/\n1. guadagno\n2. guadagnare\n3. utile, vantaggio\n", "gain", ["guadagno", "guadagnare", "utile", "vantaggio"]],
    ["Ware <n>\nproduit 2.\nwas man kauft\n 3.\nwas man verkauft\n", "Ware", ["produit"]],
    ["Umriss <n>\n1. profil 2.\nAnsicht\n 3.\nGestalt\n2. contour, coupe\nLinie\n", "Umriss", ["profil", "contour", "coupe"]],
    ["Deckel <n>\n1.  <n>\ncouvercle\n2. [arch.] calotte\n", "Deckel", ["couvercle", "calotte"]],
    ["auf Holz klopfen /x/ /y/\ntoucher du bois\nGlück wünschen\n", "auf Holz klopfen", ["toucher du bois"]],
    ["near\nattenant (à), voisin(e) [lit.], <adj> proche {m}\n", "near", ["attenant", "voisin", "proche"]],
    ["lid\nSynonyms: {cover}\nsee: cap\n“a lid” coperchio\ncoperchio\n", "lid", ["coperchio"]],
    ["see\nvedere\n", "see", ["vedere"]],
    ["look\nsee, watch\n", "look", ["see", "watch"]],
    ["odd\nà part((rare), étrange\n", "odd", ["à part(", "étrange"]],
    ["bare\n", "bare", []],
    ["", "", []],
  ])("%j", (article, headword, translations) => expect(parseArticle(article)).toEqual({ headword, translations }));
});

describe("parseLine", () => {
  test.each<[string, Entry | undefined]>([
    ["lid\tcoperchio", { headword: "lid", translations: ["coperchio"] }],
    ["lid\tcoperchio; tappo\tpalpebra", { headword: "lid", translations: ["coperchio", "tappo", "palpebra"] }],
    ["lid (of a pot)\tcoperchio [m]", { headword: "lid", translations: ["coperchio"] }],
    ["lid, cover\tun bel coperchio, e grande", { headword: "lid, cover", translations: ["un bel coperchio, e grande"] }],
    ["# lid\tcoperchio", undefined],
    ["\tcoperchio", undefined],
    ["lid\t ;", undefined],
    ["lid coperchio", undefined],
    ["", undefined],
  ])("%j", (line, entry) => expect(parseLine(line)).toEqual(entry));
});

describe("keysOf", () => {
  test.each<[string, string[]]>([
    ["Lid", ["lid"]],
    ["Kistendeckel", ["kistend"]],
    ["été", ["ete"]],
    ["of", []],
    ["wooden box", []],
    ["学校", ["学", "校"]],
    ["木", ["木"]],
    ["一二三四", []],
    ["…", []],
  ])("%s", (headword, keys) => expect(keysOf(headword)).toEqual(keys));
});

function dictionaryOf(entries: readonly (readonly [string, ...string[]])[], languages?: { from: string; to: string }) {
  const keys = new Map<string, number[]>();
  entries.forEach(([headword], number) => {
    for (const key of keysOf(headword)) keys.set(key, [...(keys.get(key) ?? []), number]);
  });
  const read = (number: number) => {
    const [headword = "", ...translations] = entries[number] ?? [];
    return { headword, translations };
  };
  return new Dictionary({ keys, read, path: "made.tsv", ...(languages ? { languages } : {}) });
}

describe("Dictionary", () => {
  const count = (known: Knowledge, from: string, to: string) => known.get(from)?.get(to) ?? 0;

  test("gives a word more weight than a word of a phrase, and none to small words and explanations", () => {
    const row = dictionaryOf([["lid", "coperchio", "cosa con fibbia", "una cosa che copre tutto", "di"]]).get("lid");
    const { coperch = 0, fibbia = 0, ...more } = Object.fromEntries(row ?? []);
    expect(coperch).toBeGreaterThan(fibbia);
    expect(fibbia).toBeGreaterThan(0);
    expect(Object.keys(more)).toEqual(["cosa"]);
  });

  test("knows nothing of phrases, and of other words", () => {
    const known = dictionaryOf([["wooden lid", "coperchio"]]);
    expect([known.get("wooden"), known.get("lid"), known.get("box")]).toEqual([undefined, undefined, undefined]);
  });

  test("trusts a stem less that begins several words", () => {
    const one = dictionaryOf([["Produkt", "produit"]]);
    const three = dictionaryOf([
      ["Produkt", "produit"],
      ["Produktion", "production"],
      ["Produktname", "nom"],
    ]);
    expect(count(three, "produkt", "produit")).toBeCloseTo(count(one, "produkt", "produit") / 3);
    expect(count(three, "produkt", "nom")).toBe(count(three, "produkt", "produit"));
  });

  test("does not doubt a word that has several entries", () => {
    const twice = dictionaryOf([
      ["get", "ottenere"],
      ["get", "prendere"],
    ]);
    expect(count(twice, "get", "ottener")).toBe(count(dictionaryOf([["get", "ottenere"]]), "get", "ottener"));
  });

  test("reads the characters of Chinese words on either side", () => {
    const there = dictionaryOf([["school", "学校"]]);
    const back = dictionaryOf([["学校", "school"]]);
    expect([count(there, "school", "学") > 0, count(there, "school", "校") > 0]).toEqual([true, true]);
    expect(count(back, "学", "school")).toBe(count(there, "school", "学"));
  });

  test("can be turned", () => {
    const known = dictionaryOf([
      ["lid", "coperchio", "tappo"],
      ["cork", "tappo"],
    ]);
    const turned = known.reversed();
    expect([...(turned.get("tappo")?.keys() ?? [])].sort()).toEqual(["cork", "lid"]);
    expect(count(turned, "coperch", "lid")).toBe(count(known, "lid", "coperch"));
  });
});

describe("towards", () => {
  const known = dictionaryOf([["lid", "coperchio"]], { from: "eng", to: "ita" });

  test("leaves what fits, whatever the region", () => expect(towards([known], "en-GB", "it")).toEqual([known]));
  test("leaves what names no language", () => {
    const map = new Map<string, Map<string, number>>();
    expect(towards([map], "pl", "ru")).toEqual([map]);
  });

  test("turns what is the wrong way round", () => {
    expect(towards([known], "it", "en")[0]?.get("coperch")?.has("lid")).toBe(true);
  });

  test("refuses other languages", () => {
    expect(() => towards([known], "en", "fr")).toThrow(UserError);
    expect(() => towards([known], "en", "fr")).toThrow("made.tsv: it is for en → it, and the texts are en → fr; leave it out");
  });

  test.each([
    ["en-GB", "en"],
    ["pt_BR", "pt"],
    ["deu", "de"],
    ["x y", "x y"],
  ])("primary subtag of %s", (tag, expected) => expect(primary(tag)).toBe(expected));
});
