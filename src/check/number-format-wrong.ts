import type { NumberForms } from "../language/index.ts";
import { Sign } from "../token/sign.ts";
import { defineCheck } from "./define.ts";
import { type PlacedNumber, quantitiesOf } from "./number/quantities.ts";

const SEVERAL = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})+$/;
const BOTH = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*([.,])\d+$/;
const FORMAT = /%[-+#0 ']{0,3}$/;
const TIME = /^(?:[01]?\d|2[0-4])[.:][0-5]\d$/;
const DECIMAL = /^\d+([.,])(?:\d{1,2}|\d{4,})$/;

/** How sure it is that a number, whose value is beyond doubt, has the marks of another language; 0 where it has not. */
function sureness({ text, units, scale, clock }: PlacedNumber, { decimal, group }: NumberForms): number {
  const figures = text.match(/^[\d.,]+/)?.[0] ?? "";
  const both = BOTH.exec(figures);
  if (both && both[1] !== both[2]) return decimal.includes(both[2] as string) ? 0 : 0.85;
  const several = SEVERAL.exec(figures)?.[1];
  if (several !== undefined) return group.includes(several) || !decimal.includes(several) ? 0 : 0.85;
  const mark = DECIMAL.exec(figures)?.[1];
  if (mark === undefined || decimal.includes(mark) || clock) return 0;
  if (units.includes("h") && TIME.test(figures)) return 0;
  // "3.5" alone may be a version or a section.
  return units.length > 0 || scale > 1 ? 0.8 : 0.3;
}

/** The number with the marks that the language wants. */
function localised(text: string, { decimal, group }: NumberForms): string[] {
  const last = Math.max(text.lastIndexOf("."), text.lastIndexOf(","));
  const fraction = !SEVERAL.test(text.match(/^[\d.,]+/)?.[0] ?? "");
  return [text.replace(/[.,]/g, (_mark, at: number) => (fraction && at === last ? (decimal[0] ?? ".") : (group[0] ?? "")))];
}

/** Finds numbers written with the decimal and group marks of another language. */
export const numberFormatWrong = defineCheck({
  meta: {
    id: "number-format-wrong",
    category: "locale-conventions/number-format",
    severity: "minor",
    stability: "stable",
    summary: "A number of the translation has the decimal or group marks of another language.",
    messages: { format: "{number} is not how the language of the translation writes this number." },
    examples: [
      { languages: "en>it", source: "It rose by 3.5%.", target: "È salito del ⟦3.5⟧%.", finds: "format" },
      {
        languages: "en>de",
        source: "It has 1,234,567 inhabitants.",
        target: "Es hat ⟦1,234,567⟧ Einwohner.",
        finds: "format",
      },
      { languages: "en>fr", source: "It cost 1,234.50 euros.", target: "Il a coûté ⟦1,234.50⟧ euros.", finds: "format" },
      { languages: "en>it", source: "See version 3.5 at 7.30.", target: "Si veda la versione 3.5 alle 7.30." },
      { languages: "en>es", source: "It measures 2.5 km.", target: "Mide 2,5 km." },
      { languages: "en>ja", source: "It has 1,234.5 units.", target: "1,234.5個ある。" },
    ],
  },
  premise: { target: Sign.digit },
  *bead(bead, context) {
    const compared = quantitiesOf(bead, context);
    if (!compared) return;
    const forms = context.target.language.numbers;
    for (const [own, other] of compared.pairs) {
      if (other.writing !== "digits" || own.writing !== "digits" || own.readings[0]?.[0] !== other.readings[0]?.[0]) continue;
      // "%#5.1f": part of a placeholder.
      if (FORMAT.test(context.bitext.target.text.slice(Math.max(0, other.range.start - 4), other.range.start))) continue;
      const confidence = own.clock && TIME.test(other.text) ? 0 : sureness(other, forms);
      if (confidence === 0) continue;
      const suggestions = localised(other.text, forms);
      yield { messageId: "format", data: { number: other.text }, confidence, target: [other.range], suggestions };
    }
  },
});
