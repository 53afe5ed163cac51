import { expect, test } from "vitest";
import { findingsOf, table } from "./marked.ts";

table("number-mismatch", "finds", [
  ["en>zh", "Some ⟦25,000⟧ people fled.", "约⟦2.8万⟧人逃离。", "differs"],
  ["en>es", "It rose to ⟦3.2 billion⟧ euros.", "Subió a ⟦3500 millones⟧ de euros.", "differs"],
  ["en>fr", "It employs ⟦340,000⟧ people.", "Elle emploie ⟦340 00⟧ personnes.", "differs"],
  ["en>de", "It starts at ⟦2:30⟧ p.m.", "Es beginnt um ⟦14.33⟧ Uhr.", "differs"],
  ["en>fr", "It was signed on ⟦4⟧ July 1776.", "Il a été signé le ⟦7⟧ juillet 1776.", "differs"],
  ["en>zh", "It began on ⟦1⟧ January 1777.", "1777年1月⟦4⟧日生效。", "differs"],
  ["en>pl", "⟦Eighty-five⟧ percent of the voters agreed.", "Zgodziło się ⟦88⟧ procent wyborców.", "differs"],

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
  ["en>es", "Tens of billions of dollars were lost.", "Se perdieron decenas de miles de millones de dólares."],
  ["en>ja", "Profit was €1,234.5 million.", "利益は12億3450万ユーロだった。"],
  ["en>zh", "He ran 37.48, a hundredth of a second off the record.", "他跑出37秒48，距纪录仅差百分之一秒。"],
  ["en>pl", "They lost in the quarter-finals.", "Przegrali w ćwierćfinale."],

  ["en>ja", "Winds of 85 mph, a category 1 storm.", "時速137キロの風を伴うカテゴリー1の嵐だった。"],
  ["en>ja", "The 6-foot-6 forward averaged 17.4 minutes a game.", "身長198センチのフォワードは1試合平均17.4分出場した。"],
  ["en>ja", "An earthquake struck in September 2018.", "平成30年9月に地震が起きた。"],
  ["en>zh", "The republic held the vote in 2018.", "民國107年舉行了投票。"],
  ["en>zh", "It opens at half past eight in the evening.", "晚上8点半开门。"],
  ["en>zh", "In the 1990s the market grew by 40 per cent.", "20世纪90年代，市场增长了四成。"],
  ["en>de", "The show starts at half past eight.", "Die Sendung beginnt um halb neun."],
  ["en>es", "The show starts at half past eight.", "El programa empieza a las ocho y media."],
  ["en>fr", "The castle dates from the 12th century.", "Le château date du XIIe siècle."],
  ["en>pt", "The dead number 832, up from 420.", "O número de mortos subiu de 420 para 832."],
  ["en>ru", "Article 14, paragraph 2, of the Regulation applies.", "Применяется пункт 2 статьи 14 Регламента."],
  ["en>zh", "A 12-megapixel camera", "1200万像素摄像头"],
  ["en>pl", "Two 18-year-olds and a 20-year-old were arrested.", "Zatrzymano dwóch osiemnastolatków i dwudziestolatka."],

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
