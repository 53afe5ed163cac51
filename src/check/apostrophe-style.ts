import { toRange } from "../core/document.ts";
import { defineCheck } from "./define.ts";
import { type Choice, describe, driftOf } from "./drift.ts";

const BETWEEN_LETTERS = /(?<=\p{L})['’ʼ´`](?=\p{L})/gu;
const WORD = /\p{L}+['’ʼ´`]\p{L}+/gu;

/** The words of a text that hold an apostrophe, all written in one way. */
const apostrophised = (text: string) => (text.match(WORD) ?? []).map((word) => word.replace(/\P{L}/gu, "'"));

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
  *bitext(context) {
    const choices: Choice[] = [];
    for (const bead of context.bitext.beads) {
      // "McDonald's" is copied with the apostrophe it has.
      const names = new Set(bead.source.flatMap(({ text }) => apostrophised(text)));
      for (const sentence of bead.target) {
        for (const match of sentence.text.matchAll(BETWEEN_LETTERS)) {
          const word = sentence.text.slice(0, match.index).match(/\p{L}+$/u)?.[0] ?? "";
          const rest = sentence.text.slice(match.index + 1).match(/^\p{L}+/u)?.[0] ?? "";
          if (names.has(`${word}'${rest}`)) continue;
          choices.push({ style: match[0], range: toRange(sentence, match.index, match.index + 1) });
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
