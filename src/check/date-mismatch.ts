import { renamed } from "../token/date.ts";
import { defineCheck } from "./define.ts";
import { type Compared, type PlacedDate, type PlacedNumber, type QuantitySide, quantitiesOf } from "./number/quantities.ts";

/** The numbers in digits of a side that answer none of the other's. */
const spare = ({ source, target, pairs }: Compared, side: 0 | 1) =>
  (side === 0 ? source : target).numbers.filter((own) => own.writing === "digits" && !pairs.some((pair) => pair[side] === own));

/** The months and days of a side that nothing on the other side answers, the sure ones first. */
function openDates(own: QuantitySide, other: QuantitySide, spare: readonly PlacedNumber[]): PlacedDate[] {
  const free = [...other.dates];
  const left = own.dates.filter((date) => {
    const at = free.findIndex(({ kind, value }) => kind === date.kind && value === date.value);
    if (at >= 0) free.splice(at, 1);
    return at < 0;
  });
  if (left.length === 0) return left;
  // A month may be a number of the other side ("31.12."), and may be named once more here than there.
  const known = (date: PlacedDate) =>
    other.dates.some(({ kind, value }) => kind === date.kind && value === date.value) ||
    (date.kind === "month" && spare.some(({ readings }) => readings.some((list) => list.includes(date.value))));
  return left
    .filter((date) => !known(date) && (date.asks || (date.kind === "month" && date.start > 0)))
    .sort((a, b) => Number(b.asks) - Number(a.asks));
}

/** "March" may be a month, "march" and "maja" only where the other side has a sure one. */
const named = ({ asks, text }: PlacedDate) => asks || /^\p{Lu}/u.test(text);

/** How sure a pair is: `alone`, no other month or day is left over. */
const sureness = (alone: boolean, { kind }: PlacedDate) => (alone ? (kind === "month" ? 0.9 : 0.85) : 0.7);

/** Finds months and days of the week that differ. */
export const dateMismatch = defineCheck({
  meta: {
    id: "date-mismatch",
    category: "accuracy/mistranslation/date",
    severity: "major",
    stability: "stable",
    summary: "The translation names another month or day of the week than the source.",
    messages: {
      month: "The month “{date}” in the source is “{other}” in the translation.",
      weekday: "The day “{date}” in the source is “{other}” in the translation.",
    },
    examples: [
      {
        languages: "en>it",
        source: "The law came into force on 1 ⟦October⟧ 2019.",
        target: "La legge è entrata in vigore il 1º ⟦aprile⟧ 2019.",
        finds: "month",
      },
      {
        languages: "en>pl",
        source: "They met again in ⟦June⟧.",
        target: "Spotkali się ponownie w ⟦lipcu⟧.",
        finds: "month",
      },
      {
        languages: "en>de",
        source: "The vote is on ⟦Tuesday⟧.",
        target: "Die Abstimmung ist am ⟦Donnerstag⟧.",
        finds: "weekday",
      },
      { languages: "en>ja", source: "It opened on 5 December 2022.", target: "2022年12月5日に開館した。" },
      { languages: "en>fr", source: "You may march on 3 May.", target: "Vous pouvez défiler le 03/05." },
      { languages: "en>ru", source: "It was a cold Friday in January.", target: "Это была холодная январская пятница." },
    ],
  },
  *bead(bead, context) {
    const compared = quantitiesOf(bead, context);
    if (!compared || compared.source.dates.length === 0 || compared.target.dates.length === 0) return;
    const source = openDates(compared.source, compared.target, spare(compared, 1));
    const target = openDates(compared.target, compared.source, spare(compared, 0));
    for (const kind of ["month", "weekday"] as const) {
      const [left, right] = [source.filter((date) => date.kind === kind), target.filter((date) => date.kind === kind)];
      for (let k = 0; k < Math.min(left.length, right.length); k++) {
        const [own, other] = [left[k] as PlacedDate, right[k] as PlacedDate];
        if (!named(own) && !named(other)) continue;
        yield {
          messageId: kind,
          data: { date: own.text, other: other.text },
          confidence: own.asks && other.asks ? sureness(left.length === 1 && right.length === 1, own) : 0.55,
          source: [own.range],
          target: [other.range],
          suggestions: renamed(other, own.value, context.target.language),
        };
      }
    }
  },
});
