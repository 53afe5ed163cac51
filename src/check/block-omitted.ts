import { unmatched } from "./coverage/unmatched.ts";
import { defineCheck } from "./define.ts";

/** Finds paragraphs, items and cells of the source of which nothing is translated. */
export const blockOmitted = defineCheck({
  meta: {
    id: "block-omitted",
    category: "accuracy/omission",
    severity: "critical",
    stability: "stable",
    summary: "A paragraph, item or cell of the source is missing from the translation.",
    messages: {
      omitted: "Not translated: “{text}”",
      ends: "The translation ends here: the last {n} sentences have no counterpart.",
      begins: "The translation begins later: the first {n} sentences have no counterpart.",
    },
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
        languages: "en>it",
        source:
          "The museum opened in 1891 in Hamburg. In 1934 the director, Karl Meyer, bought 212 paintings from London. The museum was closed from 1940 to 1945. ⟦It opened again in 1952 with a new roof. Since then 4,000 people have come every week. The harbour can be seen from its windows. A café was added in 1987.⟧",
        target:
          "Il museo aprì nel 1891 ad Amburgo. Nel 1934 il direttore, Karl Meyer, acquistò 212 dipinti da Londra. Il museo restò chiuso dal 1940 al 1945.⟦⟧",
        finds: "ends",
      },
      {
        languages: "en>de",
        source:
          "⟦A café was added in 1987.⟧\n\n⟦The harbour can be seen from its windows.⟧\n\n⟦Since then 4,000 people have come every week.⟧\n\n⟦Tickets cost 12 euros.⟧\n\nThe museum opened in 1891 in Hamburg.\n\nIn 1934 the director, Karl Meyer, bought 212 paintings from London.\n\nThe museum was closed from 1940 to 1945.",
        target:
          "⟦⟧Das Museum wurde 1891 in Hamburg eröffnet.\n\n1934 kaufte der Direktor, Karl Meyer, 212 Gemälde aus London.\n\nDas Museum war von 1940 bis 1945 geschlossen.",
        finds: "begins",
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
  *bitext(context) {
    yield* unmatched(context, "source", "block", "omitted");
    yield* unmatched(context, "source", "end", "ends");
    yield* unmatched(context, "source", "start", "begins");
  },
});
