import type { Content } from "../core/document.ts";
import { toRange } from "../core/document.ts";
import { defineCheck } from "./define.ts";
import { type Choice, describe, driftOf } from "./drift.ts";

/** Styles by their opening mark; the first closing mark that follows ends the quotation. */
const PAIRS: Readonly<Record<string, { readonly close: string; readonly style: string }>> = {
  '"': { close: '"', style: '"…"' },
  "“": { close: "”“", style: "“…”" },
  "”": { close: "”", style: "”…”" },
  "„": { close: "“”„", style: "„…“" },
  "«": { close: "»", style: "«…»" },
  "»": { close: "«", style: "»…«" },
  "‘": { close: "’", style: "‘…’" },
  "‚": { close: "‘’", style: "‚…‘" },
  "'": { close: "'", style: "'…'" },
  "‹": { close: "›", style: "‹…›" },
  "「": { close: "」", style: "「…」" },
};
const LETTER = /[\p{L}\p{N}]/u;

/** The outer quotations of a text. Single marks count only where they cannot be apostrophes. */
export function quotations(content: Content): Choice[] {
  const { text } = content;
  const found: Choice[] = [];
  for (let k = 0; k < text.length; k++) {
    const pair = PAIRS[text[k] as string];
    if (!pair || (k > 0 && LETTER.test(text[k - 1] as string) && text[k] !== "「")) continue;
    if (!text[k + 1]?.trim() && text[k] !== "«") continue;
    const single = pair.close.includes("'") || pair.close.includes("’");
    let end = k + 1;
    while (end < text.length && !(pair.close.includes(text[end] as string) && !(single && LETTER.test(text[end + 1] ?? " "))))
      end++;
    if (end >= text.length || end === k + 1) continue;
    found.push({ style: pair.style, range: toRange(content, k, end + 1) });
    k = end; // quotations inside have a style of their own
  }
  return found;
}

/** The style that a side uses most. */
function usual(choices: readonly Choice[]): string | undefined {
  const drift = driftOf(choices);
  return drift?.majority ?? choices[0]?.style;
}

/** Finds a translation that writes its quotation marks in several ways. */
export const quoteStyle = defineCheck({
  meta: {
    id: "quote-style",
    category: "linguistic-conventions/quotes",
    severity: "minor",
    stability: "stable",
    summary: "The translation mixes styles of quotation marks.",
    messages: { drift: "Quotation marks are {minority} in {count} places, {majority} in the other {majorityCount}." },
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
  *bitext(context) {
    const { beads } = context.bitext;
    const bySentence = (side: "source" | "target") => beads.map((bead) => bead[side].flatMap((sentence) => quotations(sentence)));
    const [sources, targets] = [bySentence("source"), bySentence("target")];
    const theirs = usual(sources.flat());
    const ours = usual(targets.flat());
    // Where the source leaves its own usual style, the translation may follow.
    const choices = targets.flatMap((own, k) =>
      own.filter(({ style }) => style === ours || (sources[k] ?? []).every((other) => other.style === theirs)),
    );
    const drift = driftOf(choices);
    if (!drift) return;
    const confidence = drift.majorityCount >= 2 ? 0.9 : 0.6;
    yield { messageId: "drift", confidence, target: drift.places, ...describe(drift) };
  },
});
