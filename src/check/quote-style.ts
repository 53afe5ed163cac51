import type { Range } from "../core/range.ts";
import { Sign } from "../token/sign.ts";
import { defineCheck } from "./define.ts";
import { type Choice, type Drift, describe, driftOf } from "./drift/drift.ts";
import { type Quotation, quotations } from "./drift/quotation.ts";

/** The style that a side uses most. */
const usual = (choices: readonly Choice[]) => driftOf(choices)?.majority ?? choices[0]?.style;

const within = (inner: Range, outer: Range) => outer.start <= inner.start && inner.end <= outer.end;

/** One quotation against another says little; a style kept and left says much. */
function sureness({ majorityCount, share, turn }: Drift): number {
  if (majorityCount < 2) return 0.4;
  return turn || (majorityCount >= 3 && share >= 0.75) ? 0.9 : 0.7;
}

/** Finds a translation that writes its quotation marks in several ways. */
export const quoteStyle = defineCheck({
  meta: {
    id: "quote-style",
    category: "linguistic-conventions/quotes",
    severity: "minor",
    stability: "stable",
    summary: "The translation mixes styles of quotation marks.",
    messages: { drift: "Quotation marks are mixed: {minority} × {count}, {majority} × {majorityCount}." },
    examples: [
      {
        languages: "en>it",
        source: "He said “yes”. She said “no”. They said “never”.",
        target: 'Lui disse «sì». Lei disse «no». Loro dissero ⟦"mai"⟧.',
        finds: "drift",
      },
      {
        languages: "en>de",
        source: "He said “yes”. She said “no”. They said “never”.",
        target: "Er sagte „ja“. Sie sagte „nein“. Sie sagten ⟦»nie«⟧.",
        finds: "drift",
      },
      { languages: "en>fr", source: "He said “yes” and then “no”.", target: "Il dit « oui » puis « non »." },
      { languages: "en>pl", source: "He called it “the ‘new’ plan”.", target: "Nazwał to „«nowym» planem”." },
    ],
  },
  premise: { target: Sign.quote | Sign.apostrophe },
  *bitext(context) {
    const { source, target, beads } = context.bitext;
    const theirs = source.blocks.flatMap(quotations);
    const ours = target.blocks.flatMap(quotations);
    for (const single of [false, true]) {
      const level = (list: readonly Quotation[]) => list.filter((one) => one.single === single);
      const [own, other] = [level(ours), level(theirs)];
      const [mine, yours] = [usual(own), usual(other)];
      // Where the source leaves its own usual style, the translation may follow.
      const free = beads
        .filter((bead) => other.some(({ style, range }) => style !== yours && bead.source.some((s) => within(range, s.range))))
        .flatMap((bead) => bead.target);
      const drift = driftOf(own.filter(({ style, range }) => style === mine || !free.some((s) => within(range, s.range))));
      if (drift) yield { messageId: "drift", confidence: sureness(drift), target: drift.places, ...describe(drift) };
    }
  },
});
