import { toRange } from "../core/document.ts";
import { Sign } from "../token/sign.ts";
import { defineCheck } from "./define.ts";
import { type Choice, describeSlip, type Slip, slipOf } from "./drift/drift.ts";
import { type NumberStyle, numberStyles } from "./drift/number-style.ts";

const FEW = 5; // sentences: a shorter text has no style to leave
const DIGIT = /\d/;

/** Two places against one other say little. */
const sureness = ({ majorityCount, change }: Slip) => (change || majorityCount >= 4 ? 0.9 : 0.7);

/** Finds a translation that writes its numbers in several ways. */
export const numberFormatInconsistent = defineCheck({
  meta: {
    id: "number-format-inconsistent",
    category: "locale-conventions/number-format",
    severity: "minor",
    stability: "stable",
    summary: "The translation writes its numbers in several ways.",
    messages: { drift: "Numbers are written in several ways: like “{minority}” × {count}, like “{majority}” × {majorityCount}." },
    examples: [
      {
        languages: "en>it",
        source: "It has 12,000 books. It had 8,500. It buys 15,000. It sold 21,500. It lent 10,250. It lost 11,000.",
        target:
          "Ha 12.000 libri. Ne aveva 8.500. Ne compra 15.000. Ne ha venduti 21.500. Ne ha prestati 10.250. Ne ha persi ⟦11000⟧.",
        finds: "drift",
      },
      {
        languages: "en>fr",
        source: "It rose by 5%. Then it fell by 3%. It rose by 2% again. It fell by 1%. It stayed at 7%.",
        target: "Il a augmenté de 5 %. Puis il a baissé de 3 %. Il a regagné 2 %. Il a baissé de ⟦1%⟧. Il est resté à 7 %.",
        finds: "drift",
      },
      {
        languages: "en>de",
        source:
          "In 2500 BC it had 5000 people. Room 12000 is closed. Version 2.10 is out. It starts at 7.30. It costs 12,000 euros.",
        target:
          "2500 v. Chr. hatte es 5000 Einwohner. Raum A-12000 ist zu. Version 2.10 ist da. Es beginnt um 7.30 Uhr. Es kostet 12.000 Euro.",
      },
      {
        languages: "en>es",
        source:
          "It has 4,500 seats. It cost 12,500 euros. It opened in 1992. It weighs 3,500 tonnes. It holds 25,000 people. It closed.",
        target: "Tiene 4500 asientos. Costó 12 500 euros. Abrió en 1992. Pesa 3500 toneladas. Caben 25 000 personas. Cerró.",
      },
    ],
  },
  premise: { target: Sign.digit, several: true },
  *bitext(context) {
    const { sentences, text } = context.bitext.target;
    if (sentences.length < FEW) return;
    const choices = new Map<NumberStyle["kind"], Choice[]>();
    for (const sentence of sentences) {
      if (!DIGIT.test(sentence.text)) continue;
      for (const { kind, style, start, end } of numberStyles(sentence.text, context.target.language.numbers)) {
        const own = choices.get(kind) ?? [];
        own.push({ style, range: toRange(sentence, start, end) });
        choices.set(kind, own);
      }
    }
    for (const own of choices.values()) {
      const slip = slipOf(own);
      if (!slip) continue;
      yield { messageId: "drift", confidence: sureness(slip), target: slip.places, ...describeSlip(slip, text) };
    }
  },
});
