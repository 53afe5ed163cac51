import type { Bead } from "../core/bead.ts";
import { type Sentence, toRange } from "../core/document.ts";
import type { Range } from "../core/range.ts";
import { UNSPACED } from "../token/tokenize.ts";
import { type CheckContext, defineCheck } from "./define.ts";
import { besides } from "./kept/kept.ts";

type Message = "missing" | "changed";

const PART = new RegExp(`(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}]`, "u"); // of a word; scripts without spaces part nothing
const FORM = 3; // letters of an ending

/** Where a word stands in a text by itself; `lower` compares without regard to capitals. */
function placesOf(text: string, word: string, lower = false): Range[] {
  const places: Range[] = [];
  const [hay, needle] = lower ? [text.toLowerCase(), word.toLowerCase()] : [text, word];
  // A few capitals change the length of a text in lower case: then no offset would be right.
  if (hay.length !== text.length) return places;
  for (let start = hay.indexOf(needle); start >= 0; start = hay.indexOf(needle, start + 1)) {
    const end = start + needle.length;
    const apart = (at: number, inner: number) => !PART.test(text[at] ?? " ") || !PART.test(text[inner] ?? " ");
    if (apart(start - 1, start) && apart(end, end - 1)) places.push({ start, end });
  }
  return places;
}

const inSentences = (sentences: readonly Sentence[], word: string, lower?: boolean): Range[] =>
  sentences.flatMap((sentence) => placesOf(sentence.text, word, lower).map(({ start, end }) => toRange(sentence, start, end)));

/** The place of the word in another form: with other capitals, or with an ending of the language. */
function changed(sentences: readonly Sentence[], word: string): { readonly range: Range; readonly ending: boolean } | undefined {
  const [other] = inSentences(sentences, word, true);
  if (other) return { range: other, ending: false };
  for (const sentence of sentences) {
    const start = sentence.text.indexOf(word);
    if (start < 0 || PART.test(sentence.text[start - 1] ?? " ")) continue;
    const ending = /^['’]?\p{Ll}+/u.exec(sentence.text.slice(start + word.length, start + word.length + 2 * FORM))?.[0] ?? "";
    if (ending === "" || ending.length > FORM) continue;
    return { range: toRange(sentence, start, start + word.length + ending.length), ending: true };
  }
  return undefined;
}

/** The words of the list that stand in the source of a bead; of those within one another the longest. */
function kept({ source }: Bead, words: readonly string[]): { word: string; places: Range[] }[] {
  const found = words.map((word) => ({ word, places: inSentences(source, word) })).filter(({ places }) => places.length > 0);
  const within = (inner: Range, outer: Range) => outer.start <= inner.start && inner.end <= outer.end;
  return found.flatMap(({ word, places }) => {
    const longer = found.filter((other) => other.word.length > word.length && other.word.includes(word));
    const own = places.filter((place) => !longer.some((other) => other.places.some((outer) => within(place, outer))));
    return own.length > 0 ? [{ word, places: own }] : [];
  });
}

const lists = new WeakMap<readonly string[], readonly string[]>();

/** The list without what is empty or stands in it twice. */
function listOf({ keep = [] }: CheckContext): readonly string[] {
  const own = lists.get(keep) ?? [...new Set(keep.map((word) => word.trim()).filter((word) => word !== ""))];
  lists.set(keep, own);
  return own;
}

/** Finds words that must stand as they are, and do not stand in the translation. */
export const keptWordMissing = defineCheck<Message>({
  meta: {
    id: "kept-word-missing",
    category: "terminology/term-base",
    severity: "major",
    stability: "stable",
    needs: "keep",
    summary: "A word that must not be translated is missing from the translation, or changed in it.",
    messages: {
      missing: "“{word}” is to be kept as it is, and is not in the translation.",
      changed: "“{word}” is to be kept as it is, and is “{other}” in the translation.",
    },
    examples: [
      {
        languages: "en>it",
        keep: ["Silver Gate"],
        source: "Open ⟦Silver Gate⟧ and wait.",
        target: "Aprire la Porta d'Argento e attendere.⟦⟧",
        finds: "missing",
      },
      {
        languages: "en>de",
        keep: ["npmGuard"],
        source: "Start ⟦npmGuard⟧ first.",
        target: "Starten Sie zuerst ⟦NPMGuard⟧.",
        finds: "changed",
      },
      {
        languages: "en>ja",
        keep: ["Silver Gate"],
        source: "Open Silver Gate and wait.",
        target: "Silver Gateを開いて待ちます。",
      },
      {
        languages: "en>fr",
        keep: ["Gate", "Silver Gate"],
        source: "Silver Gate is closed; the gate is not.",
        target: "Silver Gate est fermé ; le portail ne l'est pas.",
      },
    ],
  },
  *bead(bead, context) {
    const words = listOf(context);
    if (words.length === 0) return;
    for (const { word, places } of kept(bead, words)) {
      if (inSentences(bead.target, word).length > 0 || besides(context, bead, "target", word)) continue;
      const other = changed(bead.target, word);
      if (other) {
        const text = context.bitext.target.text.slice(other.range.start, other.range.end);
        const confidence = other.ending ? 0.4 : 0.9;
        const data = { word, other: text };
        yield { messageId: "changed", data, confidence, source: places, target: [other.range], suggestions: [word] };
      } else {
        const target = [context.gap("target", bead)];
        yield { messageId: "missing", data: { word }, confidence: 0.9, source: places, target, suggestions: [word] };
      }
    }
  },
});
