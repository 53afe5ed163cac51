import type { Marker, Sentence } from "../core/document.ts";
import { defineCheck, type SideContext } from "./define.ts";

/** The marker of the block that a sentence begins, bullets left out. */
function markerOf(side: SideContext, sentence: Sentence | undefined): Marker | undefined {
  if (!sentence || side.document.sentences[sentence.index - 1]?.block === sentence.block) return undefined;
  const { marker } = side.block(sentence);
  return marker && marker.values.length > 0 ? marker : undefined;
}

/** Finds headings and items whose numbers differ between the versions, or that are numbered in one only. */
export const numberingMismatch = defineCheck({
  meta: {
    id: "numbering-mismatch",
    category: "design-and-markup/numbering",
    severity: "minor",
    stability: "stable",
    summary: "A heading or item has another number than its counterpart, or a number on one side only.",
    messages: {
      differs: "“{source}” in the source is “{target}” in the translation.",
      missing: "The number “{source}” is missing.",
      extra: "“{target}” is not numbered in the source.",
    },
    examples: [
      {
        languages: "en>it",
        source:
          "1. Purpose\n\nThe fund supports 27 states.\n\n⟦2.⟧ Scope\n\nThe fund is open until 2030.\n\n3. Costs\n\nThe budget is 340,000 euros.",
        target:
          "1. Scopo\n\nIl fondo sostiene 27 Stati.\n\n⟦4.⟧ Ambito\n\nIl fondo è aperto fino al 2030.\n\n3. Costi\n\nIl bilancio è di 340.000 euro.",
        finds: "differs",
      },
      {
        languages: "en>de",
        source: "1. Open the lid of the box.\n\n2. Take out the 3 filters.\n\n⟦3.⟧ Close the lid after 20 minutes.",
        target:
          "1. Öffnen Sie den Deckel der Box.\n\n2. Entnehmen Sie die 3 Filter.\n\n⟦Schließen Sie den Deckel nach 20 Minuten.⟧",
        finds: "missing",
      },
      {
        languages: "en>fr",
        source:
          "1. Purpose\n\nThe fund supports 27 states of the union and their regions.\n\n⟦Scope⟧\n\nThe fund is open until 2030.",
        target:
          "1. Objet\n\nLe fonds soutient 27 États de l'Union et leurs régions.\n\n⟦2.⟧ Champ\n\nLe fonds est ouvert jusqu'en 2030.",
        finds: "extra",
      },
      {
        languages: "en>zh",
        source: "I. Background\n\nThe talks began in 2014.\n\nII. Principles\n\nThe parties agreed on 5 points.",
        target: "一、背景\n\n会谈始于2014年。\n\n二、原则\n\n各方就5点达成一致。",
      },
      {
        languages: "en>es",
        source: "1. Open the lid of the box.\n\n2. Take out the 3 filters.",
        target: "1. Abra la tapa de la caja.\n\n2. Saque los 3 filtros.",
      },
    ],
  },
  *bitext(context) {
    let shift = 0; // a count that runs ahead by one is reported where it begins to
    for (const [number, bead] of context.bitext.beads.entries()) {
      if (!context.trusted(bead)) continue;
      const [first] = bead.source;
      const [second] = bead.target;
      const source = markerOf(context.source, first);
      const target = markerOf(context.target, second);
      if (!first || !second || (!source && !target)) continue;
      const data = { source: source?.text ?? "", target: target?.text ?? "" };
      if (source && target) {
        const difference = (target.values.at(-1) as number) - (source.values.at(-1) as number);
        if (difference !== shift && difference !== 0) {
          yield {
            messageId: "differs",
            data,
            confidence: 0.9,
            source: [source.range],
            target: [target.range],
            bead: number,
            suggestions: [source.text],
          };
        }
        shift = difference;
        continue;
      }
      // Only where a block answers a block: a merged paragraph loses its number for a good reason.
      const begins = (side: SideContext, sentence: Sentence) =>
        side.document.sentences[sentence.index - 1]?.block !== sentence.block;
      if (!begins(context.source, first) || !begins(context.target, second)) continue;
      // The number is there, and was not taken for one.
      if ((source ? second : first).text.startsWith((source ?? target)?.text ?? "")) continue;
      yield {
        messageId: source ? "missing" : "extra",
        data,
        confidence: 0.75 * bead.score,
        source: [source?.range ?? first.range],
        target: [target?.range ?? second.range],
        bead: number,
      };
    }
  },
});
