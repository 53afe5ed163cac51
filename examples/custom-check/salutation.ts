import { check, defineCheck, terminalReport, toRange } from "bitextlint";

/** The house style of a publisher: readers are addressed with "Sie", never with "du". */
const salutation = defineCheck({
  meta: {
    id: "house-salutation",
    category: "linguistic-conventions/grammar",
    severity: "minor",
    stability: "stable",
    summary: "The reader is addressed with “du”.",
    messages: { familiar: "“{word}” addresses the reader with “du”." },
    examples: [
      { languages: "en>de", source: "Press the key.", target: "Drücke ⟦deine⟧ Taste.", finds: "familiar" },
      { languages: "en>de", source: "Press the key.", target: "Drücken Sie die Taste." },
    ],
  },
  // Called for each pair of sentences that the aligner is sure of.
  *bead(bead, context) {
    if (context.target.document.language !== "de") return;
    for (const sentence of bead.target) {
      for (const { text, start, end } of context.target.tokens(sentence)) {
        if (!/^(?:du|dich|dir|deine?[mnrs]?)$/i.test(text)) continue;
        yield {
          messageId: "familiar",
          data: { word: text },
          confidence: 0.9,
          source: bead.source.map(({ range }) => range),
          // Offsets in the sentence lead back to the document, through markup too.
          target: [toRange(sentence, start, end)],
        };
      }
    }
  },
});

const source = "Switch the lamp off before you change the bulb. Let it cool for 10 minutes.";
const target = "Schalte die Lampe aus, bevor du die Birne wechselst. Lassen Sie sie 10 Minuten abkühlen.";

const checked = await check(source, target, { from: "en", to: "de", checks: [salutation] });
console.log(terminalReport({ checked: [checked], tool: { name: "house-style", version: "1.0.0" }, checks: [salutation.meta] }));
