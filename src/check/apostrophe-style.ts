import { toRange } from "../core/document.ts";
import { Sign } from "../token/sign.ts";
import { defineCheck } from "./define.ts";
import { type Choice, describe, driftOf } from "./drift/drift.ts";

const APOSTROPHE = /['’ʼ´`]/g;
const LETTER = /\p{L}/u;

/** The apostrophes between letters of a text, with the words around them: "O'Hagan" is O and Hagan. */
function apostrophes(text: string): { readonly index: number; readonly mark: string; readonly word: string }[] {
  return [...text.matchAll(APOSTROPHE)].flatMap(({ 0: mark, index }) => {
    let start = index;
    while (start > 0 && LETTER.test(text[start - 1] as string)) start--;
    let end = index + 1;
    while (end < text.length && LETTER.test(text[end] as string)) end++;
    if (start === index || end === index + 1) return [];
    return [{ index, mark, word: `${text.slice(start, index)}'${text.slice(index + 1, end)}` }];
  });
}

/** Finds a translation that writes its apostrophes in two ways. */
export const apostropheStyle = defineCheck({
  meta: {
    id: "apostrophe-style",
    category: "linguistic-conventions/apostrophe",
    severity: "minor",
    stability: "stable",
    summary: "The translation mixes typographic and typewriter apostrophes.",
    messages: { drift: "Apostrophes are mixed: “{minority}” × {count}, “{majority}” × {majorityCount}." },
    examples: [
      {
        languages: "en>it",
        source: "The air of the town and the water of the lake are good. The island is near.",
        target: "L’aria della città e l’acqua del lago sono buone. L⟦'⟧isola è vicina.",
        finds: "drift",
      },
      {
        languages: "en>fr",
        source: "The tree of the garden is old. The school is near.",
        target: "L'arbre d'un jardin est vieux. L⟦’⟧école est proche.",
        finds: "drift",
      },
      { languages: "en>it", source: "The air and the water are good.", target: "L'aria e l'acqua sono buone." },
      {
        languages: "en>es",
        source: "The queen of England wrote to O'Donnell about Sant'Angelo and d'Artagnan.",
        target: "La reina de Inglaterra escribió a O'Donnell sobre Sant'Angelo y d'Artagnan.",
      },
      {
        languages: "en>it",
        source: "The soup of the day at McDonald's and the air of the lake are good.",
        target: "La zuppa del giorno di McDonald's e l’aria del lago sono buone.",
      },
    ],
  },
  premise: { target: Sign.apostrophe },
  *bitext(context) {
    const choices: Choice[] = [];
    for (const bead of context.bitext.beads) {
      // "McDonald's" is copied with the apostrophe it has.
      const names = new Set(bead.source.flatMap(({ text }) => apostrophes(text).map(({ word }) => word)));
      for (const sentence of bead.target) {
        for (const { index, mark, word } of apostrophes(sentence.text)) {
          if (!names.has(word)) choices.push({ style: mark, range: toRange(sentence, index, index + 1) });
        }
      }
    }
    const drift = driftOf(choices);
    if (drift)
      yield {
        messageId: "drift",
        confidence: drift.share > 0.6 || drift.turn ? 0.95 : 0.9,
        target: drift.places,
        ...describe(drift),
      };
  },
});
