import type { Bead } from "../core/bead.ts";
import { rangesOf } from "./context.ts";
import { defineCheck, type SideContext } from "./define.ts";

/** A mark that may end a sentence, with what closes after it, before white space and the next sentence or at the end; and those of wide scripts. */
const ENDS = /([\p{L}\p{N}\p{M}%)\]”’»"']{1,20})([.?!…])[)\]”’»"']{0,3}(?=$|\s+[^\p{Ll}\s])|[。！？｡]/gu;
const INITIAL = /^\p{Lu}$/u;

/** How many sentences a text has, as far as its marks tell; one at least. */
function count(texts: readonly string[], { language }: SideContext): number {
  const { within, beforeNumber, either } = language.abbreviations;
  const short = new Set([...within, ...beforeNumber, ...either]);
  let sentences = 0;
  for (const text of texts) {
    const body = text.trimEnd();
    let last = 0;
    let own = 0;
    for (const match of body.matchAll(ENDS)) {
      const [whole, before = "", mark] = match;
      const end = match.index + whole.length;
      const word = /[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? "";
      if (end < body.length && mark === "." && (INITIAL.test(word) || /^\p{N}+$/u.test(word) || short.has(`${word}.`))) continue;
      own++;
      last = end;
    }
    if (last < body.length) own++;
    sentences += own;
  }
  return sentences;
}

const textsOf = (bead: Bead, side: "source" | "target") => bead[side].map(({ text }) => text);

/** Finds segments that have more or fewer sentences than their source. */
export const sentenceCount = defineCheck({
  meta: {
    id: "sentence-count",
    category: "accuracy/omission",
    severity: "minor",
    stability: "new",
    summary: "The translation of a segment has more or fewer sentences than the source.",
    messages: { differs: "{source} in the source, {target} in the translation: the number of sentences differs." },
    examples: [
      {
        languages: "en>it",
        source: "⟦Open the lid. Fill the tank. Close the lid.⟧",
        target: "⟦Aprire il coperchio.⟧",
        finds: "differs",
      },
      { languages: "en>zh", source: "⟦Close the lid.⟧", target: "⟦打开盖子。加满水箱。关上盖子。⟧", finds: "differs" },
      {
        languages: "en>de",
        source: "Dr. Smith came at 5 p.m. with J. K. Brown.",
        target: "Dr. Smith kam um 17 Uhr mit J. K. Brown.",
      },
      { languages: "en>fr", source: "He came. She left.", target: "Il est venu et elle est partie." },
    ],
  },
  *bead(bead, { source, target }) {
    const [theirs, ours] = [count(textsOf(bead, "source"), source), count(textsOf(bead, "target"), target)];
    if (theirs === ours) return;
    // Two sentences are made of one, and one of two, in every good translation.
    const confidence = Math.abs(theirs - ours) > 1 ? 0.5 : 0.3;
    const data = { source: theirs, target: ours };
    yield { messageId: "differs", data, confidence, source: rangesOf(bead.source), target: rangesOf(bead.target) };
  },
});
