import type { Bead } from "../core/bead.ts";
import { type Sentence, toRange } from "../core/document.ts";
import type { Range } from "../core/range.ts";
import { type CheckContext, defineCheck } from "./define.ts";
import { untranslated } from "./segment-untranslated.ts";
import { foreignRuns, otherLetters } from "./untranslated/foreign-run.ts";
import { sharedRuns, sharesWords } from "./untranslated/shared-run.ts";
import { weigh } from "./untranslated/span-evidence.ts";

const SENTENCE = 0.5; // from this confidence on the sentence as a whole is reported, not its parts

interface Found {
  readonly text: string;
  readonly confidence: number;
  readonly evidence: string;
  readonly source: Range[];
  readonly target: Range[];
}

/** The runs of one sentence that were left in the source language. */
function leftIn(sentence: Sentence, bead: Bead, context: CheckContext): Found[] {
  const { text } = sentence;
  if (otherLetters(context)) {
    return foreignRuns(sentence, bead, context).map(({ start, end, confidence }) => {
      const piece = text.slice(start, end);
      const source = bead.source.flatMap((own) => {
        const at = own.text.indexOf(piece);
        return at < 0 ? [] : [toRange(own, at, at + piece.length)];
      });
      const target = [toRange(sentence, start, end)];
      return { text: piece, confidence, evidence: "letters that the translation does not use", source, target };
    });
  }
  // Capitals alone are names, which only other places of the text can tell from titles.
  if (context.bitext.beads.length === 1 && !sharesWords(sentence, bead, context)) return [];
  return sharedRuns(sentence, bead, context).flatMap((run) => {
    const weight = weigh(run, sentence, bead, context);
    if (!weight) return [];
    const { start, end, source, ...rest } = weight;
    return [{ ...rest, text: text.slice(start, end), source: [source], target: [toRange(sentence, start, end)] }];
  });
}

/** Finds clauses and titles of the translation that are still in the source language. */
export const spanUntranslated = defineCheck({
  meta: {
    id: "span-untranslated",
    category: "accuracy/untranslated",
    severity: "major",
    stability: "stable",
    summary: "A clause or title inside a translated sentence is still in the source language.",
    messages: { untranslated: "“{text}” is not translated." },
    examples: [
      {
        languages: "en>it",
        source: "The bridge was closed for two years ⟦because of the heavy traffic⟧.",
        target: "Il ponte rimase chiuso per due anni ⟦because of the heavy traffic⟧.",
        finds: "untranslated",
      },
      {
        languages: "de>fr",
        source: "Der Rat tagte in Genf und ⟦hat sich mit der neuen Ordnung befasst⟧.",
        target: "Le conseil s'est réuni à Genève et ⟦hat sich mit der neuen Ordnung befasst⟧.",
        finds: "untranslated",
      },
      {
        languages: "en>zh",
        source: "The delegates met in the old town hall ⟦with all of their advisers⟧.",
        target: "代表们在老市政厅开会⟦with all of their advisers⟧。",
        finds: "untranslated",
      },
      {
        languages: "ru>en",
        source: "Совет одобрил план, ⟦несмотря на возражения⟧ мэра.",
        target: "The council approved the plan ⟦несмотря на возражения⟧ of the mayor.",
        finds: "untranslated",
      },
      {
        languages: "en>it",
        source: "She wrote for the New York Times and the Wall Street Journal.",
        target: "Ha scritto per il New York Times e per il Wall Street Journal.",
      },
      {
        languages: "en>de",
        source: "He called it “the best of all possible worlds”.",
        target: "Er nannte es „the best of all possible worlds“.",
      },
    ],
  },
  *bead(bead, context) {
    const found = new Map<string, Found>();
    for (const sentence of bead.target) {
      const left = leftIn(sentence, bead, context);
      if (left.length === 0 || untranslated(sentence, bead, context) >= SENTENCE) continue;
      for (const one of left) {
        const key = one.text.toLowerCase();
        const before = found.get(key);
        if (before) before.target.push(...one.target);
        else found.set(key, one);
      }
    }
    for (const { text, confidence, evidence, source, target } of found.values()) {
      yield { messageId: "untranslated", data: { text }, confidence, evidence, source, target };
    }
  },
});
