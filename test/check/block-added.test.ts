import { expect, test } from "vitest";
import { findingsOf, table } from "./marked.ts";

const session = "The committee met in Rome on 12 March 2019. The president, Anna Keller, opened the session.";
const budget = "The budget of 340,000 euros was approved by 14 votes to 3.";
const next = "The next session will be held in Lisbon in September.";

table("block-added", "finds", [
  [
    "en>fr",
    `${session}⟦⟧\n\n${budget}\n\n${next}`,
    "Le comité s'est réuni à Rome le 12 mars 2019. La présidente, Anna Keller, a ouvert la session.\n\n⟦Un long débat a suivi sur la couleur des rideaux et sur le prix des chaises.⟧\n\nLe budget de 340 000 euros a été approuvé par 14 voix contre 3.\n\nLa prochaine session aura lieu à Lisbonne en septembre.",
    "added",
  ],
  [
    "en>pl",
    "You need:\n\n- 500 g of flour⟦⟧\n- 250 ml of milk\n- 2 eggs",
    "Potrzebujesz:\n\n- 500 g mąki\n⟦- trochę soli i dwie duże łyżki cukru⟧\n- 250 ml mleka\n- 2 jajka",
    "added",
  ],
]);

table("block-added", "finds nothing in", [
  [
    "en>de",
    `${budget}\n\n${next}`,
    "Der Haushalt von 340.000 Euro wurde mit 14 gegen 3 Stimmen gebilligt.\n\nDie nächste Sitzung findet im September in Lissabon statt.",
  ],
  ["en>zh", "You need:\n\n- 500 g of flour\n- 250 ml of milk", "您需要：\n\n- 500克面粉\n- 250毫升牛奶"],
  ["en>it", "One word", "Una parola"],
]);

test("a number without words is a minor matter", async () => {
  const [source, target] = [
    "You need:\n\n- 500 g of flour\n- 250 ml of milk",
    "Sie brauchen:\n\n- 500 g Mehl\n- 17\n- 250 ml Milch",
  ];
  const [finding] = await findingsOf("block-added", "en>de", source, target);
  expect(finding?.severity).toBe("minor");
});
