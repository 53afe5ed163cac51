import { toRange } from "../core/document.ts";
import { defineCheck } from "./define.ts";
import { wrongJoints } from "./text/joint-finder.ts";

/** Finds articles, prepositions and conjunctions in a form that does not go with the next word. */
export const elisionWrong = defineCheck({
  meta: {
    id: "elision-wrong",
    category: "linguistic-conventions/grammar",
    severity: "minor",
    stability: "stable",
    summary: "A small word of the translation has a form that does not go with the next word.",
    messages: { form: "“{words}” should be “{right}”." },
    examples: [
      { languages: "en>it", source: "In honouring the pact", target: "⟦Nel onorare⟧ il patto", finds: "form" },
      { languages: "it>en", source: "Mangiò una mela.", target: "He ate ⟦a apple⟧.", finds: "form" },
      { languages: "en>fr", source: "The tree of the garden", target: "⟦Le arbre⟧ du jardin", finds: "form" },
      { languages: "en>es", source: "Mothers and daughters", target: "Madres ⟦y hijas⟧", finds: "form" },
      { languages: "en>pl", source: "On the other side", target: "⟦Z strony⟧ drugiej", finds: "form" },
      { languages: "en>ru", source: "Together with all friends", target: "Вместе ⟦с всеми⟧ друзьями", finds: "form" },
      { languages: "en>pt", source: "He lives in the old house.", target: "Ele vive ⟦em a⟧ casa velha.", finds: "form" },
      { languages: "it>en", source: "Un'ora all'università", target: "An hour at a university" },
      { languages: "en>es", source: "The story of El Salvador", target: "La historia de El Salvador y hielo" },
      { languages: "en>fr", source: "He promised to do it at eleven.", target: "Il a promis de le faire à la onzième heure." },
    ],
  },
  *bead(bead, context) {
    for (const sentence of bead.target) {
      const { text } = sentence;
      for (const { start, end, right } of wrongJoints(text, context.target.tokens(sentence))) {
        const words = text.slice(start, end);
        // What the source has too is a quotation or a name.
        if (bead.source.some((own) => own.text.includes(words))) continue;
        yield {
          messageId: "form",
          data: { words, right },
          confidence: 0.9,
          source: bead.source.map(({ range }) => range),
          target: [toRange(sentence, start, end)],
          suggestions: [right],
        };
      }
    }
  },
});
