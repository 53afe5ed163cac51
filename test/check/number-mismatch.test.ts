import { expect, test } from "vitest";
import { findingsOf, table } from "./marked.ts";

table("number-mismatch", "finds", [
  ["en>it", "It rose by ⟦8.7⟧% in 1998.", "Nel 1998 è salito del ⟦7,8⟧%.", "differs"],
  ["en>de", "They sold ⟦384⟧ cars.", "Sie verkauften ⟦394⟧ Autos.", "differs"],
  ["en>fr", "They sold ⟦25,000⟧ cars.", "Ils ont vendu ⟦2 500⟧ voitures.", "differs"],
  ["en>es", "They sold ⟦12,345⟧ cars.", "Vendieron ⟦12.354⟧ coches.", "differs"],
  ["en>pl", "In ⟦2021⟧ they met in Rome.", "W ⟦2012⟧ roku spotkali się w Rzymie.", "differs"],
  ["en>it", "More than ⟦25,000⟧ came.", "Sono venuti in più di ⟦25.00⟧.", "differs"],
  ["en>de", "More than ⟦1,100⟧ came.", "Mehr als ⟦1,100⟧ kamen.", "format"],
  ["en>ru", "The case of ⟦1987⟧ was closed.", "Дело было закрыто.⟦⟧", "missing"],
  ["en>it", "It came back.⟦⟧", "È tornato nel ⟦1987⟧.", "extra"],
  ["en>ja", "It has ⟦47⟧ rooms.", "部屋は ⟦41⟧ 室ある。", "differs"],
]);

table("number-mismatch", "finds nothing in", [
  ["en>it", "It has 12,345.6 units.", "Ha 12.345,6 unità."],
  ["en>de", "It has 12,345.6 units.", "Es hat 12.345,6 Einheiten."],
  ["en>fr", "It has 12,345.6 units.", "Il a 12 345,6 unités."],
  ["en>de", "The 76th session.", "Die 76. Sitzung."],
  ["en>ja", "The 76th session of 2019.", "第76回会議、2019年。"],
  ["en>zh", "It was founded in 1949.", "成立于1949年。"],
  ["en>it", "The music of the 1960s.", "La musica degli anni '60."],
  ["en>de", "The war of 1950-53.", "Der Krieg von 1950 bis 1953."],
  ["en>es", "It began at 5.30pm.", "Empezó a las 17:30."],
  ["en>it", "It began at 0230 UTC.", "È iniziato alle 02:30 UTC."],
  ["en>fr", "It is 30 miles away.", "C'est à 48 km."],
  ["en>it", "It was 80 degrees.", "C'erano 27 gradi."],
  ["en>it", "He is 31 years old.", "È trentunenne."],
  ["en>it", "He has three dogs.", "Ha 3 cani."],
  ["en>de", "The F125 frigate.", "Die Fregatte F-125."],
  ["en>it", "A negative of 36 by 24 mm.", "Un negativo 36x24 mm."],
  ["en>it", "On 31/12/2022 it closed.", "Il 31.12.2022 ha chiuso."],
  ["en>it", "Version 2.100 is out.", "È uscita la versione 2.100."],
  ["en>it", "It measures 24½ inches.", "Misura 24,5 pollici."],
  ["en>zh", "It is worth £1.5 million.", "价值达到 150万英镑。"],
  ["en>it", "No number at all.", "Nessun numero."],
]);

test("suggests the number as the other language writes it", async () => {
  const [finding] = await findingsOf("number-mismatch", "en>it", "It cost 1,234.50 euros.", "Costava 1.243,50 euro.");
  expect(finding?.suggestions).toEqual(["1.234,50"]);
  expect(finding?.message).toBe("1,234.50 in the source is 1.243,50 in the translation.");
});

test("doubts numbers that may have been written as words", async () => {
  const findings = await findingsOf(
    "number-mismatch",
    "en>it",
    "He is 31 and has 5,000 euros.",
    "Ha i suoi anni e qualche soldo.",
  );
  expect(findings.map(({ messageId, confidence }) => [messageId, confidence < 0.5])).toEqual([
    ["missing", true],
    ["missing", true],
  ]);
});
