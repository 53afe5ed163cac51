import { unmatched } from "./coverage/unmatched.ts";
import { defineCheck } from "./define.ts";

/** Finds paragraphs, items and cells of the translation of which nothing stands in the source. */
export const blockAdded = defineCheck({
  meta: {
    id: "block-added",
    category: "accuracy/addition",
    severity: "major",
    stability: "stable",
    summary: "A paragraph, item or cell of the translation is not in the source.",
    messages: {
      added: "Not in the source: “{text}”",
      ends: "The source ends here: the last {n} sentences of the translation have no counterpart.",
      begins: "The source begins later: the first {n} sentences of the translation have no counterpart.",
    },
    examples: [
      {
        languages: "en>it",
        source:
          "The committee met in Rome on 12 March 2019.⟦⟧\n\nThe budget of 340,000 euros was approved by 14 votes to 3.\n\nThe next session will be held in Lisbon in September.",
        target:
          "Il comitato si è riunito a Roma il 12 marzo 2019.\n\n⟦Ha ascoltato la relazione del tesoriere, che ha parlato per un'ora intera.⟧\n\nIl bilancio di 340.000 euro è stato approvato con 14 voti contro 3.\n\nLa prossima sessione si terrà a Lisbona in settembre.",
        finds: "added",
      },
      {
        languages: "en>de",
        source: "You need:\n\n- 500 g of flour⟦⟧\n- 250 ml of milk",
        target: "Sie brauchen:\n\n- 500 g Mehl\n⟦- zwei Löffel Zucker und etwas Salz⟧\n- 250 ml Milch",
        finds: "added",
      },
      {
        languages: "en>it",
        source:
          "The museum opened in 1891 in Hamburg. In 1934 the director, Karl Meyer, bought 212 paintings from London. The museum was closed from 1940 to 1945.⟦⟧",
        target:
          "Il museo aprì nel 1891 ad Amburgo. Nel 1934 il direttore, Karl Meyer, acquistò 212 dipinti da Londra. Il museo restò chiuso dal 1940 al 1945. ⟦Riaprì nel 1952 con un tetto nuovo. Da allora sono venute 4.000 persone ogni settimana. Dalle finestre si vede il porto. Un caffè fu aggiunto nel 1987.⟧",
        finds: "ends",
      },
      {
        languages: "en>de",
        source:
          "⟦⟧The museum opened in 1891 in Hamburg.\n\nIn 1934 the director, Karl Meyer, bought 212 paintings from London.\n\nThe museum was closed from 1940 to 1945.",
        target:
          "⟦Ein Café kam 1987 hinzu.⟧\n\n⟦Von den Fenstern sieht man den Hafen.⟧\n\n⟦Seither kommen jede Woche 4.000 Menschen.⟧\n\n⟦Der Eintritt kostet 12 Euro.⟧\n\nDas Museum wurde 1891 in Hamburg eröffnet.\n\n1934 kaufte der Direktor, Karl Meyer, 212 Gemälde aus London.\n\nDas Museum war von 1940 bis 1945 geschlossen.",
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
    yield* unmatched(context, "target", "block", "added");
    yield* unmatched(context, "target", "end", "ends");
    yield* unmatched(context, "target", "start", "begins");
  },
});
