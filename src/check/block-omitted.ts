import { defineCheck } from "./define.ts";
import { unmatched } from "./unmatched.ts";

/** Finds paragraphs, items and cells of the source of which nothing is translated. */
export const blockOmitted = defineCheck({
  meta: {
    id: "block-omitted",
    category: "accuracy/omission",
    severity: "critical",
    stability: "stable",
    summary: "A paragraph, item or cell of the source is missing from the translation.",
    messages: { omitted: "Not translated: “{text}”" },
    examples: [
      {
        languages: "en>it",
        source:
          "The committee met in Rome on 12 March 2019. The president, Anna Keller, opened the session.\n\n⟦It heard the report of the treasurer, who spoke for a whole hour.⟧\n\nThe budget of 340,000 euros was approved by 14 votes to 3.\n\nThe next session will be held in Lisbon in September.",
        target:
          "Il comitato si è riunito a Roma il 12 marzo 2019. La presidente, Anna Keller, ha aperto la sessione.⟦⟧\n\nIl bilancio di 340.000 euro è stato approvato con 14 voti contro 3.\n\nLa prossima sessione si terrà a Lisbona in settembre.",
        finds: "omitted",
      },
      {
        languages: "en>de",
        source: "You need:\n\n- 500 g of flour\n⟦- two spoons of sugar and some salt⟧\n- 250 ml of milk",
        target: "Sie brauchen:\n\n- 500 g Mehl⟦⟧\n- 250 ml Milch",
        finds: "omitted",
      },
      {
        languages: "en>fr",
        source: "The committee met in Rome on 12 March 2019. It heard the report.\n\nThe budget was approved.",
        target: "Le comité s'est réuni à Rome le 12 mars 2019. Il a entendu le rapport.\n\nLe budget a été approuvé.",
      },
      {
        languages: "en>ja",
        source: "The museum opened in 1891.\n\nIt holds 212 paintings.",
        target: "美術館は1891年に開館した。\n\n212点の絵画を所蔵している。",
      },
    ],
  },
  bitext: (context) => unmatched(context, "source", "block", "omitted", 0.95),
});
