import { commonest, uncapitalised } from "../term/commonest.ts";
import { type TermDrift, type TermPlace, termDrifts } from "../term/drifts.ts";
import type { TermIndex } from "../term/term-index.ts";
import { defineCheck } from "./define.ts";
import { rangeOfWords, recurring, textOfWords } from "./term/recurring.ts";

const evidence: Readonly<Record<TermDrift["kind"], string>> = {
  swap: "the usual rendering is missing where the term stands, and another word takes its place",
  contrast: "the words around it are rendered alike, the term is not",
  companion: "one word of the rendering stays, the other changes",
};

function textsOf({ text }: TermIndex, places: readonly TermPlace[], side: "source" | "target"): string[] {
  return places.map((place) => textOfWords(text.pairs[place.pair]?.[side] ?? [], place[side]));
}

/** Finds terms that a translation renders in several ways, without a glossary. */
export const termInconsistent = defineCheck({
  meta: {
    id: "term-inconsistent",
    category: "terminology/inconsistent",
    severity: "minor",
    stability: "stable",
    summary: "A term of the source is rendered in several ways.",
    messages: { drift: "“{term}” is rendered “{minority}” × {count}, elsewhere “{majority}” × {majorityCount}." },
    examples: [
      {
        languages: "en>it",
        source:
          "The valve controls the flow of oil. Open the valve slowly before the pump starts. A worn valve must be replaced at once. The pump draws water from the tank. Clean the tank every month. Check the ⟦valve⟧ for leaks. Close the valve after use. The motor drives the pump.",
        target:
          "La valvola regola il flusso dell'olio. Aprire lentamente la valvola prima che la pompa parta. Una valvola usurata deve essere sostituita subito. La pompa aspira l'acqua dal serbatoio. Pulire il serbatoio ogni mese. Controllare che il ⟦rubinetto⟧ non perda. Chiudere la valvola dopo l'uso. Il motore aziona la pompa.",
        finds: "drift",
      },
      {
        languages: "fr>en",
        source:
          "Le logiciel enregistre le fichier sur le disque. Chaque fichier porte un nom et une date. Ouvrez le fichier avec le bouton bleu. Le disque contient 500 photos. Le bouton rouge ferme la fenêtre. Supprimez le ⟦fichier⟧ avant de quitter. Le fichier est copié sur le serveur. Le serveur se trouve à Lyon.",
        target:
          "The software saves the file on the disk. Each file has a name and a date. Open the file with the blue button. The disk contains 500 photos. The red button closes the window. Delete the ⟦folder⟧ before you leave. The file is copied to the server. The server is in Lyon.",
        finds: "drift",
      },
      {
        languages: "en>it",
        source:
          "The valve controls the flow of oil. Open the valve slowly before the pump starts. A worn valve must be replaced at once. The pump draws water from the tank. Clean the tank every month. Check the valve for leaks. Close the valve after use. The motor drives the pump.",
        target:
          "La valvola regola il flusso dell'olio. Aprire lentamente la valvola prima che la pompa parta. Le valvole usurate devono essere sostituite subito. La pompa aspira l'acqua dal serbatoio. Pulire il serbatoio ogni mese. Controllare che non perda. Chiuderla dopo l'uso. Il motore aziona la pompa.",
      },
      {
        languages: "en>de",
        source:
          "The valve controls the flow of oil. Open the valve before the pump starts. A worn valve must be replaced. The pump draws water from the tank. Clean the tank every month. Check the valve for leaks. Close the valve after use. The motor drives the pump.",
        target:
          "Das Ventil regelt den Ölfluss. Öffnen Sie das Ventil, bevor die Pumpe anläuft. Verschlissene Ventile müssen ersetzt werden. Die Pumpe saugt Wasser aus dem Tank. Reinigen Sie den Tank jeden Monat. Prüfen Sie die Ventildichtung auf Lecks. Schließen Sie es nach Gebrauch. Der Motor treibt die Pumpe an.",
      },
    ],
  },
  premise: { several: true },
  *bitext(context) {
    const index = recurring(context);
    if (!index) return;
    const capitals = context.target.language.capitalisedNouns;
    const plain = (text: string) => (capitals ? text : uncapitalised(text));
    for (const drift of termDrifts(index)) {
      const { usual, others, usualCount } = drift;
      const majority = plain(commonest(textsOf(index, usual, "target")));
      const minority = [...new Set(textsOf(index, others, "target").map(plain))];
      const ranges = (side: "source" | "target") =>
        others.map((place) => rangeOfWords(index.text.pairs[place.pair]?.[side] ?? [], place[side]));
      yield {
        messageId: "drift",
        confidence: drift.confidence,
        data: {
          term: uncapitalised(commonest(textsOf(index, [...usual, ...others], "source"))),
          majority,
          minority: minority.join("”, “"),
          count: others.length,
          majorityCount: usualCount,
        },
        source: ranges("source"),
        target: ranges("target"),
        evidence: evidence[drift.kind],
        suggestions: [majority],
        key: index.text.source.forms[drift.family]?.[0] ?? "",
      };
    }
  },
});
