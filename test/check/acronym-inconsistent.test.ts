import { expect, test } from "vitest";
import { findingsOf, table } from "./marked.ts";

const text = (...paragraphs: string[]) => paragraphs.join("\n\n");

table("acronym-inconsistent", "finds", [
  [
    "en>fr",
    text(
      "The World Health Organization (WHO) met in 2019.",
      "The ⟦WHO⟧ sent 12 doctors.",
      "In 2020 the WHO warned of the virus.",
      "The WHO has 194 members.",
    ),
    text(
      "L'Organisation mondiale de la Santé (OMS) s'est réunie en 2019.",
      "La ⟦WHO⟧ a envoyé 12 médecins.",
      "En 2020, l'OMS a mis en garde contre le virus.",
      "L'OMS compte 194 membres.",
    ),
    "mixed",
  ],
  [
    "en>es",
    text("NATO met in 2019.", "In 2020 ⟦NATO⟧ grew.", "NATO has 30 members.", "NATO sent 12 ships."),
    text("La OTAN se reunió en 2019.", "En 2020 creció la ⟦NATO⟧.", "La OTAN tiene 30 miembros.", "La OTAN envió 12 barcos."),
    "mixed",
  ],
  [
    "en>ru",
    text("The EU met in 2019.", "The EU sent 12 ships.", "In 2020 the EU grew.", "In 2021 the ⟦EU⟧ has 27 members."),
    text("ЕС собрался в 2019 году.", "ЕС отправил 12 кораблей.", "В 2020 году ЕС вырос.", "В 2021 году в ⟦EU⟧ 27 членов."),
    "mixed",
  ],
]);

table("acronym-inconsistent", "finds nothing in", [
  // One way throughout, kept or localised.
  [
    "en>it",
    text("The EU met in 2019.", "The EU and NATO agreed.", "NATO sent 12 ships."),
    text("L'UE si è riunita nel 2019.", "L'UE e la NATO erano d'accordo.", "La NATO ha inviato 12 navi."),
  ],
  // One explains the other.
  [
    "en>it",
    text("The African Union (AU) met in 2019.", "The AU sent 12 ships.", "The AU agreed."),
    text("L'Unione africana (UA, in inglese AU) si è riunita nel 2019.", "L'UA ha inviato 12 navi.", "L'UA era d'accordo."),
  ],
  // "US-" before a noun, "USA" by itself.
  [
    "en>de",
    text("The US agreed in 2019.", "US ships came in 2020.", "The US sent 12 ships."),
    text("Die USA stimmten 2019 zu.", "US-Schiffe kamen 2020.", "Die USA schickten 12 Schiffe."),
  ],
  // Written out.
  [
    "en>zh",
    text("The US signed in 2015.", "The UN agreed in 2016.", "The US left in 2017."),
    text("美国于2015年签署。", "联合国于2016年同意。", "美国于2017年退出。"),
  ],
  // In capitals as the rest of the heading is.
  [
    "en>it",
    text("THE CHARTER OF THE EU", "The EU met in 2019.", "The EU has 27 members."),
    text("LA CARTA DELLA EU", "L'UE si è riunita nel 2019.", "L'UE ha 27 membri."),
  ],
  // In a title that is quoted as it is.
  [
    "en>it",
    text("The EU met in 2019.", "The EU has 27 members.", "He read “The EU today” in 2020."),
    text("L'UE si è riunita nel 2019.", "L'UE ha 27 membri.", "Nel 2020 lesse «The EU today»."),
  ],
]);

test("a pair by itself is no document", async () => {
  expect(await findingsOf("acronym-inconsistent", "en>it", "The EU met.", "La EU si è riunita.")).toEqual([]);
});

test("the form that is introduced with its words is the norm, unless the other is three times as frequent", async () => {
  const source = (times: number) =>
    text(
      "The Global Climate Fund (GCF) met in 2019.",
      ...Array.from({ length: times }, (_, k) => `The GCF paid ${k + 10} million.`),
    );
  const target = (times: number) =>
    text(
      "Il Fondo globale per il clima (FGC) si è riunito nel 2019.",
      ...Array.from({ length: times }, (_, k) => `Il GCF ha pagato ${k + 10} milioni.`),
    );
  const norm = async (times: number) =>
    (await findingsOf("acronym-inconsistent", "en>it", source(times), target(times))).map(({ data }) => data.majority);
  expect(await norm(2)).toEqual(["FGC"]);
  expect(await norm(5)).toEqual(["GCF"]);
});

test("the fingerprint stays when a place of the minority is mended", async () => {
  const source = text(
    "NATO met in 2019.",
    "In 2020 NATO grew.",
    "NATO has 30 members.",
    "NATO sent 12 ships.",
    "NATO paid 5 million.",
  );
  const target = (second: string) =>
    text(
      "La OTAN se reunió en 2019.",
      `En 2020 creció la ${second}.`,
      "La OTAN tiene 30 miembros.",
      "La OTAN envió 12 barcos.",
      "La NATO pagó 5 millones.",
    );
  const fingerprint = async (second: string) =>
    (await findingsOf("acronym-inconsistent", "en>es", source, target(second))).map((finding) => finding.fingerprint);
  const [before, after] = [await fingerprint("NATO"), await fingerprint("OTAN")];
  expect(before).toHaveLength(1);
  expect(after).toEqual(before);
});
