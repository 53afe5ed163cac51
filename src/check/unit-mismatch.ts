import { agree, dimensionOf, sameUnit } from "../token/units.ts";
import { defineCheck } from "./define.ts";
import { type PlacedNumber, quantitiesOf } from "./number/quantities.ts";

/** What two measures both measure; empty where that cannot be told. */
function measured(a: PlacedNumber, b: PlacedNumber): string {
  if (a.units.length === 0 || b.units.length === 0 || sameUnit(a.units, b.units)) return "";
  const [own, other] = [new Set(a.units.map(dimensionOf)), new Set(b.units.map(dimensionOf))];
  // "Pounds" weigh or pay: what may be either tells nothing.
  return own.size === 1 && other.size === 1 && other.has([...own][0] as string) ? ([...own][0] as string) : "";
}

const valueIn = ({ readings }: PlacedNumber) => (readings[0]?.length === 1 ? readings[0][0] : undefined);

const written = ({ text, unit }: PlacedNumber) => (/^[A-Za-z]{0,2}[$€£¥₽₹]$/.test(unit) ? `${unit}${text}` : `${text} ${unit}`);

const KEPT: Readonly<Record<string, number>> = { money: 0.6, time: 0.7, share: 0.4 };

/** Finds units and currencies that changed while the number did not, and conversions that went wrong. */
export const unitMismatch = defineCheck({
  meta: {
    id: "unit-mismatch",
    category: "accuracy/mistranslation/unit",
    severity: "major",
    stability: "stable",
    summary: "A unit or currency changed without its number, or the conversion is wrong.",
    messages: {
      unit: "The number is the same, the unit is not: {measure} in the source, {other} in the translation.",
      conversion: "{measure} in the source are not {other}.",
    },
    examples: [
      {
        languages: "en>it",
        source: "The road is ⟦50⟧ miles long.",
        target: "La strada è lunga ⟦50⟧ chilometri.",
        finds: "unit",
      },
      {
        languages: "en>de",
        source: "The bag weighs ⟦44⟧ lb.",
        target: "Die Tasche wiegt ⟦35⟧ kg.",
        finds: "conversion",
      },
      { languages: "en>es", source: "It cost ⟦300⟧ euros.", target: "Costó ⟦300⟧ dólares.", finds: "unit" },
      { languages: "en>fr", source: "It is 30 miles away.", target: "C'est à 48 km." },
      { languages: "en>it", source: "It reached 80 °F.", target: "Si sono raggiunti i 27 °C." },
      { languages: "en>pl", source: "He is 6 feet 2 inches tall.", target: "Ma 188 cm wzrostu." },
      { languages: "en>ja", source: "It took 18 months.", target: "1.5年かかった。" },
    ],
  },
  *bead(bead, context) {
    const compared = quantitiesOf(bead, context);
    if (!compared) return;
    const finding = (own: PlacedNumber, other: PlacedNumber, messageId: "unit" | "conversion", confidence: number) => ({
      messageId,
      data: { measure: written(own), other: written(other) },
      confidence,
      source: [own.range],
      target: [other.range],
    });
    for (const [own, other] of compared.pairs) {
      const measure = measured(own, other);
      const [a, b] = [valueIn(own), valueIn(other)];
      if (measure === "" || a === undefined || a !== b || (!own.asks && !other.asks)) continue;
      if (own.clock || other.clock) continue;
      const equal = own.units.some((from) => other.units.some((to) => agree(a, from, a, to)));
      if (!equal) yield finding(own, other, "unit", KEPT[measure] ?? 0.75);
    }
    const [left, right] = compared.open;
    if (left.length !== 1 || right.length !== 1) return;
    const [own, other] = [left[0] as PlacedNumber, right[0] as PlacedNumber];
    const measure = measured(own, other);
    const figures = own.writing === "digits" && other.writing === "digits";
    if (figures && measure !== "" && measure !== "money") yield finding(own, other, "conversion", 0.6);
  },
});
