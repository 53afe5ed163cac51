import { defineCheck } from "./define.ts";
import { type Choice, describe, driftOf } from "./drift/drift.ts";

/** Finds a translation that puts a space after some of its item numbers and none after others. */
export const markerSpacing = defineCheck({
  meta: {
    id: "marker-spacing",
    category: "linguistic-conventions/whitespace",
    severity: "minor",
    stability: "stable",
    summary: "Some numbers of headings or items are followed by a space, others are not.",
    messages: { drift: "Item numbers are followed by {minority} × {count}, by {majority} × {majorityCount}." },
    examples: [
      {
        languages: "en>it",
        source: "1. Open the lid.\n\n2. Take out the filter.\n\n3. Close the lid.",
        target: "1. Aprire il coperchio.\n\n⟦2.⟧Togliere il filtro.\n\n3. Chiudere il coperchio.",
        finds: "drift",
      },
      {
        languages: "en>de",
        source: "1. Open the lid.\n\n2. Take out the filter.\n\n3. Close the lid.",
        target: "1.Öffnen Sie den Deckel.\n\n⟦2.⟧ Nehmen Sie den Filter heraus.\n\n3.Schließen Sie den Deckel.",
        finds: "drift",
      },
      { languages: "en>zh", source: "1. Open it.\n\n2. Close it.", target: "1.打开它。\n\n2.关上它。" },
      {
        languages: "en>fr",
        source: "1. Open the lid.\n\n2. Take out the filter.",
        target: "1. Ouvrez le couvercle.\n\n2. Retirez le filtre.",
      },
    ],
  },
  premise: { several: true },
  *bitext(context) {
    const byStyle = new Map<string, Choice[]>();
    for (const { marker, text } of context.bitext.target.blocks) {
      if (!marker || marker.values.length === 0 || marker.length === 0 || marker.length === text.length) continue;
      const style = marker.length > marker.text.length ? "a space" : "no space";
      byStyle.set(marker.style, [...(byStyle.get(marker.style) ?? []), { style, range: marker.range }]);
    }
    for (const [style, choices] of byStyle) {
      const drift = driftOf(choices);
      if (!drift) continue;
      const { key, ...said } = describe(drift);
      yield { messageId: "drift", confidence: 0.9, target: drift.places, ...said, key: `${style} ${key}` };
    }
  },
});
