import { defineCheck } from "./define.ts";
import { unmatched } from "./unmatched.ts";

/** Finds sentences of the source that have no counterpart in a block that is otherwise translated. */
export const sentenceOmitted = defineCheck({
  meta: {
    id: "sentence-omitted",
    category: "accuracy/omission",
    severity: "critical",
    stability: "stable",
    summary: "A source sentence has no counterpart in the translation.",
    messages: { omitted: "A sentence is not translated: “{text}”" },
    examples: [
      {
        languages: "en>it",
        source:
          "The committee met in Rome on 12 March 2019. ⟦It heard the report of the treasurer.⟧ The budget of 340,000 euros was approved by 14 votes to 3.",
        target:
          "Il comitato si è riunito a Roma il 12 marzo 2019.⟦⟧ Il bilancio di 340.000 euro è stato approvato con 14 voti contro 3.",
        finds: "omitted",
      },
      {
        languages: "en>de",
        source:
          "The museum opened in 1891 in Hamburg. ⟦Its collection was small and its visitors were few in those years.⟧ In 1934 the director, Karl Meyer, bought 212 paintings.",
        target: "Das Museum wurde 1891 in Hamburg eröffnet.⟦⟧ 1934 kaufte der Direktor, Karl Meyer, 212 Gemälde.",
        finds: "omitted",
      },
      {
        languages: "en>fr",
        source: "The committee met in Rome on 12 March 2019. It heard the report. The budget was approved.",
        target: "Le comité s'est réuni à Rome le 12 mars 2019. Il a entendu le rapport. Le budget a été approuvé.",
      },
    ],
  },
  bitext: (context) => unmatched(context, "source", "sentence", "omitted", 0.9),
});
