import { repeated, unanswered, unmatched } from "./coverage/unmatched.ts";
import { defineCheck } from "./define.ts";

/** Finds sentences of the translation that have no counterpart in a block that otherwise has one. */
export const sentenceAdded = defineCheck({
  meta: {
    id: "sentence-added",
    category: "accuracy/addition",
    severity: "major",
    stability: "stable",
    summary: "A sentence of the translation has no counterpart in the source.",
    messages: {
      added: "A sentence is not in the source: “{text}”",
      repeated: "Stands twice in the translation, once in the source: “{text}”",
    },
    examples: [
      {
        languages: "en>it",
        source:
          "The museum opened in 1891 in Hamburg.⟦⟧ In 1934 the director, Karl Meyer, bought 212 paintings from London. The museum was closed from 1940 to 1945. It opened again in 1952.",
        target:
          "Il museo aprì nel 1891 ad Amburgo. ⟦All'inizio la collezione era molto piccola e pochi visitatori giungevano fino al vecchio porto della città.⟧ Nel 1934 il direttore, Karl Meyer, acquistò 212 dipinti da Londra. Il museo restò chiuso dal 1940 al 1945. Riaprì nel 1952.",
        finds: "added",
      },
      {
        languages: "en>es",
        source:
          "The museum opened in 1891 in Hamburg.⟦⟧ In 1934 the director, Karl Meyer, bought 212 paintings from London. The museum was closed from 1940 to 1945. It opened again in 1952.",
        target:
          "El museo abrió en 1891 en Hamburgo. ⟦Al principio la colección era muy pequeña y pocos visitantes llegaban hasta el viejo puerto de la ciudad.⟧ En 1934 el director, Karl Meyer, compró 212 cuadros de Londres. El museo estuvo cerrado de 1940 a 1945. Volvió a abrir en 1952.",
        finds: "added",
      },
      {
        languages: "en>de",
        source:
          "The museum opened in 1891 in Hamburg.⟦⟧ In 1934 the director, Karl Meyer, bought 212 paintings from London. The museum was closed from 1940 to 1945. It opened again in 1952.",
        target:
          "Das Museum wurde 1891 in Hamburg eröffnet. ⟦Am Anfang war die Sammlung sehr klein, und nur wenige Besucher fanden den Weg zum alten Hafen der Stadt.⟧ 1934 kaufte der Direktor, Karl Meyer, 212 Gemälde aus London. Das Museum war von 1940 bis 1945 geschlossen. 1952 wurde es wieder eröffnet.",
        finds: "added",
      },
      {
        languages: "en>zh",
        source:
          "The museum opened in 1891 in Hamburg. In 1934 the director bought 212 paintings.⟦⟧ It was closed from 1940 to 1945.",
        target: "博物馆于1891年在汉堡开放。1934年，馆长购买了212幅画。⟦1934年，馆长购买了212幅画。⟧博物馆于1940年至1945年关闭。",
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
    yield* unmatched(context, "target", "sentence", "added");
    yield* unanswered(context, "target", "added");
    yield* repeated(context, "target", "repeated");
  },
});
