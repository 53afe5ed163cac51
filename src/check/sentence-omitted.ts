import { repeated, unanswered, unmatched } from "./coverage/unmatched.ts";
import { defineCheck } from "./define.ts";

/** Finds sentences of the source that have no counterpart in a block that is otherwise translated. */
export const sentenceOmitted = defineCheck({
  meta: {
    id: "sentence-omitted",
    category: "accuracy/omission",
    severity: "critical",
    stability: "stable",
    summary: "A source sentence has no counterpart in the translation.",
    messages: {
      omitted: "A sentence is not translated: “{text}”",
      repeated: "Stands twice in the source, once in the translation: “{text}”",
    },
    examples: [
      {
        languages: "en>it",
        source:
          "The museum opened in 1891 in Hamburg. ⟦At first the collection was very small, and few visitors found their way to the old harbour of the city.⟧ In 1934 the director, Karl Meyer, bought 212 paintings from London. The museum was closed from 1940 to 1945. It opened again in 1952.",
        target:
          "Il museo aprì nel 1891 ad Amburgo.⟦⟧ Nel 1934 il direttore, Karl Meyer, acquistò 212 dipinti da Londra. Il museo restò chiuso dal 1940 al 1945. Riaprì nel 1952.",
        finds: "omitted",
      },
      {
        languages: "en>de",
        source:
          "The museum opened in 1891 in Hamburg. ⟦At first the collection was very small, and few visitors found their way to the old harbour of the city.⟧ In 1934 the director, Karl Meyer, bought 212 paintings from London. The museum was closed from 1940 to 1945. It opened again in 1952.",
        target:
          "Das Museum wurde 1891 in Hamburg eröffnet.⟦⟧ 1934 kaufte der Direktor, Karl Meyer, 212 Gemälde aus London. Das Museum war von 1940 bis 1945 geschlossen. 1952 wurde es wieder eröffnet.",
        finds: "omitted",
      },
      {
        languages: "en>de",
        source:
          "The museum opened in 1891 in Hamburg. In 1934 the director bought 212 paintings. ⟦In 1934 the director bought 212 paintings.⟧ It was closed from 1940 to 1945.",
        target:
          "Das Museum wurde 1891 in Hamburg eröffnet. 1934 kaufte der Direktor 212 Gemälde.⟦⟧ Von 1940 bis 1945 war es geschlossen.",
        finds: "repeated",
      },
      {
        languages: "en>fr",
        source: "The committee met in Rome on 12 March 2019. It heard the report. The budget was approved.",
        target: "Le comité s'est réuni à Rome le 12 mars 2019. Il a entendu le rapport. Le budget a été approuvé.",
      },
      {
        languages: "en>it",
        source: "The committee met in Rome on 12 March 2019. It heard the report of the treasurer, and it approved the budget.",
        target:
          "Il comitato si è riunito a Roma il 12 marzo 2019. Ha ascoltato la relazione del tesoriere. Poi ha approvato il bilancio.",
      },
    ],
  },
  *bitext(context) {
    yield* unmatched(context, "source", "sentence", "omitted");
    yield* unanswered(context, "source", "omitted");
    for (const draft of repeated(context, "source", "repeated")) yield { ...draft, severity: "minor" };
  },
});
