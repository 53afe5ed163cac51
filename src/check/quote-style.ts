import { type Content, toRange } from "../core/document.ts";
import type { Range } from "../core/range.ts";
import { defineCheck } from "./define.ts";
import { type Choice, type Drift, describe, driftOf } from "./drift.ts";

interface Pair {
  readonly close: string;
  readonly style: string;
  /** Quotations within quotations are single: the two levels are not compared. */
  readonly single?: true;
}

/** Styles by their opening mark; the first closing mark that follows ends the quotation. */
const PAIRS: Readonly<Record<string, Pair>> = {
  '"': { close: '"', style: '"…"' },
  "“": { close: '”“"', style: "“…”" },
  "”": { close: "”", style: "”…”" },
  "„": { close: '“”„"', style: "„…“" },
  "«": { close: "»", style: "«…»" },
  "»": { close: "«", style: "»…«" },
  "「": { close: "」", style: "「…」" },
  "‘": { close: "’", style: "‘…’", single: true },
  "‚": { close: "‘’", style: "‚…‘", single: true },
  "'": { close: "'", style: "'…'", single: true },
  "‹": { close: "›", style: "‹…›", single: true },
};
const LETTER = /[\p{L}\p{N}]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff65]/u;
/** Marks that close as often as they open: they open after white space or a bracket alone. */
const BEFORE = /[\s\p{Ps}\p{Pd}\p{Pi}'’/]/u;
const SHY = "\"”»'";

/** True where the mark at `k` may open a quotation. */
function opens(text: string, k: number): boolean {
  const mark = text[k] as string;
  const before = text[k - 1] ?? " ";
  if (!text[k + 1]?.trim() && mark !== "«") return false;
  if (UNSPACED.test(before)) return mark !== "”" && mark !== "»" && mark !== "'";
  return SHY.includes(mark) ? BEFORE.test(before) : !LETTER.test(before);
}

interface Quotation extends Choice {
  readonly single: boolean;
}

/** The outer quotations of a text. Single marks count only where they cannot be apostrophes. */
function quotations(content: Content): Quotation[] {
  const { text } = content;
  const found: Quotation[] = [];
  for (let k = 0; k < text.length; k++) {
    const pair = PAIRS[text[k] as string];
    if (!pair || !opens(text, k)) continue;
    const { close, style, single = false } = pair;
    let end = k + 1;
    while (end < text.length && !(close.includes(text[end] as string) && !(single && LETTER.test(text[end + 1] ?? " ")))) end++;
    if (end >= text.length || end === k + 1) continue;
    // A quotation closed by a mark of another kind is half of either style.
    if (text[end] !== '"' || text[k] === '"') found.push({ style, single, range: toRange(content, k, end + 1) });
    k = end; // quotations inside have a style of their own
  }
  return found;
}

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
