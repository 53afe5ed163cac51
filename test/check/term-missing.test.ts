import { expect, test } from "vitest";
import { checkBitext, pair, termBaseFromCsv } from "../../src/index.ts";
import { findingsOf, table } from "./marked.ts";

const it = `en,it
hotspot,focolaio di crisi|focolaio
security,sicurezza
security deposit,cauzione
concept paper,documento concettuale
WHO,OMS
ceasefire,cessate il fuoco
framework,quadro
election,elezione`;
const de = "en,de\nconcept,Konzept\nspecies,Art\nhuman rights,Menschenrechte\nshare,Anteil";
const from = "de,en\nVollmacht,power of attorney";
const asian = "en,zh,ja\npeacekeeping,维持和平|维和,平和維持";

table(
  "term-missing",
  "finds",
  [
    ["en>it", "The ⟦hotspot⟧ is near.", "Il punto caldo è vicino.", "missing"],
    ["en>it", "Many ⟦hotspots⟧ are near.", "Molti punti caldi sono vicini.", "missing"],
    ["en>it", "A ⟦hotspot⟧ is near.", "Un ⟦hotspot⟧ è vicino.", "missing"],
    ["en>it", "The ⟦WHO⟧ has spoken.", "La ⟦WHO⟧ ha parlato.", "missing"],
    ["en>it", "The ⟦security deposit⟧ is small.", "Il deposito di sicurezza è piccolo.", "missing"],
  ],
  it,
);
table("term-missing", "finds", [["de>en", "Die ⟦Vollmacht⟧ gilt.", "The mandate is valid.", "missing"]], from);
table("term-missing", "finds", [["en>zh", "They discussed ⟦peacekeeping⟧.", "他们讨论了保护和平。", "missing"]], asian);

table(
  "term-missing",
  "finds nothing in",
  [
    ["en>it", "The hotspots are near.", "I focolai sono vicini."],
    ["en>it", "The Hotspot Issue", "La questione dei Focolai"],
    ["en>it", "The security deposit is small.", "La cauzione è piccola."],
    ["en>it", "The security deposit and security matter.", "Contano la cauzione e la sicurezza."],
    ["en>it", "Who asked?", "Chi ha chiesto?"],
    ["en>it", "The WHO has spoken.", "L’OMS ha parlato."],
    ["en>it", "The ceasefire holds.", "Il cessate-il-fuoco regge."],
    ["en>it", "It was a hotspot, and the hotspot was large.", "Era un focolaio, ed era grande."],
    ["en>it", "He won re-election.", "Fu confermato."],
    ["en>it", "She works at Global Security Ltd in London.", "Lavora alla Global Security Ltd di Londra."],
    ["en>it", "See https://example.org/hotspot for more.", "Si veda https://example.org/hotspot per saperne di più."],
  ],
  it,
);
table(
  "term-missing",
  "finds nothing in",
  [
    ["en>de", "The concept is new.", "Das Konzeptpapier ist neu."],
    ["en>de", "It is about human rights.", "Es geht um das Menschenrecht."],
    ["en>de", "Her share is large.", "Ihre Anteile sind groß."],
  ],
  de,
);
table(
  "term-missing",
  "finds nothing in",
  [
    ["en>ja", "They discussed peacekeeping.", "平和維持活動が議論された。"],
    ["en>zh", "They discussed peacekeeping.", "他们讨论了维和行动。"],
  ],
  asian,
);

const terms = [await termBaseFromCsv(it)];
const missing = (source: readonly string[], target: readonly string[]) =>
  checkBitext(pair(source, target, { from: "en", to: "it" }), { terms, only: ["term-missing"] }).findings.map(({ bead }) => bead);

test("a rendering in the next sentence counts, where that has one to spare", () => {
  expect(missing(["The hotspot is near.", "It is large."], ["È vicino.", "Il focolaio è grande."])).toEqual([]);
  expect(missing(["The hotspot is near.", "The hotspot is large."], ["È vicino.", "Il focolaio è grande."])).toEqual([0]);
  expect(missing(["The hotspot is near.", "Yes.", "It is large."], ["È vicino.", "Sì.", "Il focolaio è grande."])).toEqual([0]);
});

test("what is suggested are the preferred terms, and the message names those that may stand there", async () => {
  const [finding] = await findingsOf("term-missing", "en>it", "The hotspot is near.", "Il punto caldo è vicino.", it);
  expect(finding?.suggestions).toEqual(["focolaio di crisi"]);
  expect(finding?.message).toBe("“hotspot” is not rendered as “focolaio di crisi” or “focolaio”.");
});

test("nothing is found without a term base, or by one with nothing to say", async () => {
  expect(await findingsOf("term-missing", "en>it", "The hotspot is near.", "Il punto caldo è vicino.")).toEqual([]);
  expect(
    await findingsOf("term-missing", "en>it", "The hotspot is near.", "Il punto caldo è vicino.", "en,it\nhotspot,\n,focolaio"),
  ).toEqual([]);
});
