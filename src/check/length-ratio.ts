import type { Bead } from "../core/bead.ts";
import { rangesOf } from "./context.ts";
import { usualSpread } from "./coverage/usual.ts";
import { type CheckContext, defineCheck } from "./define.ts";

const FEW = 8; // beads from which a text's own ratio is learned
const SHORT = 20; // characters of both sides together: a label may have any length
const WIDE = 3.5; // standard deviations from which a length is out of range
const WIDER = 5;

const sizeOf = (bead: Bead, side: "source" | "target") =>
  bead[side].reduce((sum, { text }) => sum + text.replace(/\s+/gu, "").length, 0);

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** What is usual in these texts: the logarithm of target to source, and how much wider than elsewhere it scatters. */
function usualOf(
  sizes: readonly (readonly [number, number])[],
  { source, target }: CheckContext,
): { centre: number; factor: number } {
  const expected = Math.log(target.language.expansion / source.language.expansion);
  if (sizes.length < FEW) return { centre: expected, factor: 1 };
  const logs = sizes.map(([a, b]) => Math.log(b / a));
  const centre = median(logs);
  const scatter = median(sizes.map(([a], k) => Math.abs((logs[k] as number) - centre) / usualSpread(a))) * 1.4826;
  return { centre, factor: Math.max(1, scatter) };
}

/** Finds segments that are much longer or shorter than the texts lead to expect. */
export const lengthRatio = defineCheck({
  meta: {
    id: "length-ratio",
    category: "design-and-markup/length",
    severity: "minor",
    stability: "new",
    summary: "The translation of a segment is much longer or shorter than the two texts lead to expect.",
    messages: {
      short: "{target} characters for {source}: about {expected} are usual here.",
      long: "{target} characters for {source}, where about {expected} are usual here.",
    },
    examples: [
      {
        languages: "en>it",
        source:
          "⟦The committee examined the report of the working group, heard the experts, and asked for more time to study the annexes.⟧",
        target: "⟦Il comitato ha esaminato tutto.⟧",
        finds: "short",
      },
      {
        languages: "en>de",
        source: "⟦The committee examined the report.⟧",
        target:
          "⟦Der Ausschuss prüfte den Bericht, nachdem er in den vorangegangenen Wochen alle Sachverständigen angehört und sich mit den Anhängen befasst hatte.⟧",
        finds: "long",
      },
      {
        languages: "en>zh",
        source: "The committee examined the report of the working group.",
        target: "委员会审议了工作组的报告。",
      },
      { languages: "en>fr", source: "No.", target: "Bien sûr que non." },
    ],
  },
  *bitext(context) {
    const { beads } = context.bitext;
    const compared = beads.flatMap((bead, number) => {
      const [a, b] = [sizeOf(bead, "source"), sizeOf(bead, "target")];
      return context.trusted(bead) && a > 0 && b > 0 ? [{ bead, number, a, b }] : [];
    });
    const { centre, factor } = usualOf(
      compared.map(({ a, b }) => [a, b] as const),
      context,
    );
    for (const { bead, number, a, b } of compared) {
      if (a + b < SHORT) continue;
      const away = (Math.log(b / a) - centre) / (factor * usualSpread(a));
      if (Math.abs(away) < WIDE) continue;
      yield {
        messageId: away < 0 ? "short" : "long",
        data: { source: a, target: b, expected: Math.round(a * Math.exp(centre)) },
        confidence: Math.abs(away) > WIDER ? 0.6 : 0.5,
        source: rangesOf(bead.source),
        target: rangesOf(bead.target),
        bead: number,
      };
    }
  },
});
