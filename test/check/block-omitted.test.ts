import { expect, test } from "vitest";
import { findingsOf, table } from "./marked.ts";

table("block-omitted", "finds", [
  [
    "en>fr",
    "The committee met in Rome on 12 March 2019. The president, Anna Keller, opened the session.\n\n⟦A long debate followed on the colour of the curtains and the price of the chairs.⟧\n\nThe budget of 340,000 euros was approved by 14 votes to 3.\n\nThe next session will be held in Lisbon in September.",
    "Le comité s'est réuni à Rome le 12 mars 2019. La présidente, Anna Keller, a ouvert la session.⟦⟧\n\nLe budget de 340 000 euros a été approuvé par 14 voix contre 3.\n\nLa prochaine session aura lieu à Lisbonne en septembre.",
    "omitted",
  ],
  [
    "en>ru",
    "You need:\n\n- 500 g of flour\n⟦- two big spoons of sugar and some salt⟧\n- 250 ml of milk\n- 2 eggs",
    "Вам понадобится:\n\n- 500 г муки⟦⟧\n- 250 мл молока\n- 2 яйца",
    "omitted",
  ],
]);

table("block-omitted", "finds nothing in", [
  ["en>es", "You need:\n\n- 500 g of flour\n- 250 ml of milk", "Necesita:\n\n- 500 g de harina\n- 250 ml de leche"],
  ["en>zh", "The museum opened in 1891.\n\nIt holds 212 paintings.", "博物馆于1891年开放。\n\n馆内藏有212幅画。"],
  ["en>it", "One word", "Una parola"],
]);

test("counts the blocks of a run and quotes their first words", async () => {
  const finding = (
    await findingsOf(
      "block-omitted",
      "en>de",
      "You need:\n\n- 500 g of flour\n- two big spoons of sugar\n- some salt from the sea\n- 250 ml of milk\n- 2 eggs",
      "Sie brauchen:\n\n- 500 g Mehl\n- 250 ml Milch\n- 2 Eier",
    )
  )[0];
  expect(finding?.evidence).toBe("2 blocks in a row");
  expect(finding?.data).toEqual({ text: "- two big spoons of sugar - some salt from the sea" });
  expect(finding?.source).toHaveLength(2);
});
