import { defineCheck } from "./define.ts";
import { unmatched } from "./unmatched.ts";

/** Finds sentences of the translation that have no counterpart in a block that otherwise has one. */
export const sentenceAdded = defineCheck({
  meta: {
    id: "sentence-added",
    category: "accuracy/addition",
    severity: "major",
    stability: "stable",
    summary: "A sentence of the translation has no counterpart in the source.",
    messages: { added: "A sentence is not in the source: “{text}”" },
    examples: [
      {
        languages: "en>it",
        source: "The committee met in Rome on 12 March 2019.⟦⟧ The budget of 340,000 euros was approved by 14 votes to 3.",
        target:
          "Il comitato si è riunito a Roma il 12 marzo 2019. ⟦Ha ascoltato la relazione del tesoriere.⟧ Il bilancio di 340.000 euro è stato approvato con 14 voti contro 3.",
        finds: "added",
      },
      {
        languages: "en>es",
        source: "The museum opened in 1891 in Hamburg.⟦⟧ In 1934 the director, Karl Meyer, bought 212 paintings.",
        target:
          "El museo abrió en 1891 en Hamburgo. ⟦Su colección era pequeña y sus visitantes eran pocos en aquellos años.⟧ En 1934 el director, Karl Meyer, compró 212 cuadros.",
        finds: "added",
      },
      {
        languages: "en>fr",
        source: "The committee met in Rome. It heard the report.",
        target: "Le comité s'est réuni à Rome. Il a entendu le rapport.",
      },
    ],
  },
  bitext: (context) => unmatched(context, "target", "sentence", "added", 0.9),
});
