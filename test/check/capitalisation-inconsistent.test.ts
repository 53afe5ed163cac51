import { expect, test } from "vitest";
import { findingsOf, type Row, table } from "./marked.ts";

const FILLER = ["Rain fell.", "Nobody came.", "War broke out.", "We slept."];

/** A text of sentences with others between them: what stands in every sentence is no evidence. */
function text(sentences: readonly string[], filler: readonly string[] = FILLER): string {
  return sentences.flatMap((sentence, k) => [sentence, filler[k % filler.length] ?? ""]).join(" ");
}

const IT = ["È piovuto.", "Nessuno è venuto.", "C’è stata la guerra.", "Dormimmo."];
const FR = ["Il a plu.", "Personne ne vint.", "La guerre éclata.", "Nous dormîmes."];
const DE = ["Es regnete.", "Niemand kam.", "Krieg brach aus.", "Wir schliefen."];

const row = (
  languages: string,
  source: readonly string[],
  target: readonly string[],
  filler: readonly string[],
  ...ids: string[]
): Row => [languages, text(source), text(target, filler), ...ids];

const countries = ["We saw the countries.", "They ask the countries.", "Trade helps the countries.", "He trusts the countries."];
const internet = ["We use the Internet.", "They know the Internet.", "All love the Internet.", "She hates the Internet."];

table("capitalisation-inconsistent", "finds", [
  row(
    "en>it",
    ["We saw the General Assembly.", "Trees grow.", "They asked the General Assembly."],
    ["Vedemmo l’Assemblea Generale.", "Gli alberi crescono.", "Interpellarono l’⟦Assemblea generale⟧."],
    IT,
    "drift",
  ),
  row(
    "en>it",
    [...countries, "She left the countries."],
    ["Vedemmo i Paesi.", "Chiedono ai Paesi.", "Il commercio aiuta i Paesi.", "Ascolta i Paesi.", "Lasciò i ⟦paesi⟧."],
    IT,
    "drift",
  ),
  row(
    "it>en",
    ["Usiamo la rete.", "Conoscono la rete.", "Tutti amano la rete.", "Odia la rete."],
    ["We use the Internet.", "They know the Internet.", "All love the ⟦internet⟧.", "She hates the Internet."],
    FILLER,
    "drift",
  ),
  row(
    "en>fr",
    internet,
    ["Nous vivons d’Internet.", "Ils parlent d’Internet.", "Tous rêvent d’Internet.", "Elle a peur d’⟦internet⟧."],
    FR,
    "drift",
  ),
  row(
    "en>it",
    [
      "We saw the Security Council.",
      "They asked the Security Council.",
      "All love the Security Council.",
      "She left the Security Council.",
    ],
    [
      "Vedemmo il Consiglio di sicurezza.",
      "Interpellarono il Consiglio di sicurezza.",
      "Tutti amano il ⟦Consiglio di Sicurezza⟧.",
      "Lasciò il ⟦Consiglio di Sicurezza⟧.",
    ],
    IT,
    "drift",
  ),
  row(
    "en>de",
    [
      "We saw the United Nations.",
      "They asked the United Nations.",
      "All love the United Nations.",
      "She left the United Nations.",
    ],
    [
      "Wir sahen die Vereinten Nationen.",
      "Man fragte die Vereinten Nationen.",
      "Alle lieben die Vereinten Nationen.",
      "Sie verließ die ⟦vereinten Nationen⟧.",
    ],
    DE,
    "drift",
  ),
]);

table("capitalisation-inconsistent", "finds nothing in", [
  // One against one.
  row("en>it", countries.slice(0, 2), ["Vedemmo i Paesi.", "Chiedono i paesi."], IT),
  // The capital belongs to a name.
  row(
    "en>it",
    [
      "We saw the Republic of Cuba.",
      "He knows the Republic of Cuba.",
      "She loves the republic.",
      "All want the republic.",
      "They left the republic.",
    ],
    [
      "Vedemmo la Repubblica di Cuba.",
      "Conosce la Repubblica di Cuba.",
      "Ama la repubblica.",
      "Tutti vogliono la repubblica.",
      "Lasciarono la repubblica.",
    ],
    IT,
  ),
  // The source makes the same difference.
  row(
    "it>en",
    ["Vediamo lo Stato.", "Serve lo Stato.", "Aiuta lo Stato.", "Ama lo Stato.", "Descrive lo stato."],
    ["We see the State.", "He serves the State.", "She helps the State.", "He loves the State.", "He describes the state."],
    FILLER,
  ),
  // A title before a name.
  row(
    "en>es",
    ["We saw the president.", "They asked the president.", "All love the president.", "She left President Xi."],
    ["Vimos al presidente.", "Preguntaron al presidente.", "Todos quieren al presidente.", "Dejó al Presidente Xi."],
    ["Llovió.", "Nadie vino.", "Hubo guerra.", "Dormimos."],
  ),
  // Heads of sentences, after a colon, in quotation marks.
  row(
    "en>fr",
    ["Peace is good.", "We want the peace.", "They love the peace.", "He has one word: peace.", "She wrote “Peace”."],
    ["Paix et joie.", "Nous voulons la paix.", "Ils aiment la paix.", "Il n’a qu’un mot : Paix.", "Elle écrivit « Paix »."],
    FR,
  ),
  // Nouns have capitals, verbs have none.
  row(
    "en>de",
    ["We like the food.", "They sell the food.", "All love the food.", "We eat at noon."],
    ["Wir mögen das Essen.", "Sie verkaufen das Essen.", "Alle lieben das Essen.", "Wir essen mittags."],
    DE,
  ),
  // A first mention.
  row(
    "fr>en",
    ["On vit un lapin blanc.", "Elle suit le lapin blanc.", "Il aime le lapin blanc.", "On perdit le lapin blanc."],
    ["We saw a white rabbit.", "She follows the White Rabbit.", "He loves the White Rabbit.", "We lost the White Rabbit."],
    FILLER,
  ),
  ["en>ja", "We saw it. Rain fell. They asked. All love it. She left.", "見た。雨が降った。聞いた。愛している。去った。"],
]);

test("names the line from which the text turns", async () => {
  const source = [...countries, ...countries].flatMap((sentence, k) => [sentence, FILLER[k % 4] ?? ""]).join("\n\n");
  const choice = (word: string) => [`Vedemmo i ${word}.`, `Amano i ${word}.`, `Aiuta i ${word}.`, `Ascolta i ${word}.`];
  const target = [...choice("Paesi"), ...choice("paesi")].flatMap((sentence, k) => [sentence, IT[k % 4] ?? ""]).join("\n\n");
  const [finding] = await findingsOf("capitalisation-inconsistent", "en>it", source, target);
  expect(finding?.evidence).toContain("from line 17 on always “paesi”");
  expect(finding?.data).toMatchObject({ count: 4, majorityCount: 4 });
});
