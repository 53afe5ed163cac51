import type { Draft } from "../core/check.ts";
import type { Sentence } from "../core/document.ts";
import type { Range } from "../core/range.ts";
import { type CheckContext, defineCheck } from "./define.ts";
import { segmentSpace } from "./text/segment-space.ts";

const NAMES: Readonly<Record<string, string>> = {
  "\u2000": "EN QUAD",
  "\u2001": "EM QUAD",
  "\u2002": "EN SPACE",
  "\u2003": "EM SPACE",
  "\u2004": "THREE-PER-EM SPACE",
  "\u2005": "FOUR-PER-EM SPACE",
  "\u2006": "SIX-PER-EM SPACE",
  "\u2007": "FIGURE SPACE",
  "\u2008": "PUNCTUATION SPACE",
  "\u2009": "THIN SPACE",
  "\u200a": "HAIR SPACE",
  "\u200b": "ZERO WIDTH SPACE",
  "\u202f": "NARROW NO-BREAK SPACE",
  "\u205f": "MEDIUM MATHEMATICAL SPACE",
  "\u2060": "WORD JOINER",
  "\u3000": "IDEOGRAPHIC SPACE",
  "\ufeff": "BYTE ORDER MARK",
};
const ODD = new RegExp(`[${Object.keys(NAMES).join("")}]`, "g");

const ZERO = "\u200b";
/** Scripts whose words are parted, if at all, by spaces of no width. */
const UNSPACED = /[\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}]/u;

const DOUBLE = /(?<=[^\s.!?:]) {2,}(?=\S)/g;
const LAID_OUT = 3; // double spaces in one sentence that lay out columns

/** Double spaces between the words of a translation; after a full stop they are a habit, and where the source has them a layout. */
function* doubles(context: CheckContext): Iterable<Draft<"odd" | "double">> {
  const { source, target, beads } = context.bitext;
  const slices = (text: string, sentence: Sentence) => text.slice(sentence.range.start, sentence.range.end);
  for (const [number, bead] of beads.entries()) {
    for (const sentence of bead.target) {
      const { range, text } = sentence;
      // Single spaces leave a text as long as it stands in the document.
      if (range.end - range.start === text.length) continue;
      const found = [...slices(target.text, sentence).matchAll(DOUBLE)];
      if (found.length === 0 || found.length >= LAID_OUT) continue;
      if (bead.source.some((own) => / {2}/.test(slices(source.text, own)))) continue;
      const places = found.map((match) => ({
        start: range.start + match.index,
        end: range.start + match.index + match[0].length,
      }));
      yield { messageId: "double", data: { count: found.length }, confidence: 0.8, bead: number, target: places };
    }
  }
}

/** The odd characters of sentences by what they are, with their places in the document. */
function oddIn(sentences: readonly Sentence[], text: string, special: string): Map<string, Range[]> {
  const places = new Map<string, Range[]>();
  for (const { range } of sentences) {
    const raw = text.slice(range.start, range.end);
    for (const { 0: character, index } of raw.matchAll(ODD)) {
      if (special.includes(character) || (character === ZERO && UNSPACED.test(raw))) continue;
      const start = range.start + index;
      const own = places.get(character);
      if (own) own.push({ start, end: start + 1 });
      else places.set(character, [{ start, end: start + 1 }]);
    }
  }
  return places;
}

/** Finds unusual white space where an ordinary space belongs. */
export const whitespaceOdd = defineCheck({
  meta: {
    id: "whitespace-odd",
    category: "linguistic-conventions/whitespace",
    severity: "minor",
    stability: "stable",
    summary: "The translation holds unusual or invisible white space.",
    messages: {
      odd: "{name} ({code}) × {count}.",
      double: "Double space × {count}.",
      differs: "Other {what} than in the source.",
    },
    examples: [
      { languages: "en>it", source: "The new fund", target: "Il⟦\u2002⟧nuovo⟦\u2002⟧fondo", finds: "odd" },
      { languages: "en>de", source: "The new fund", target: "Der neue⟦\u200b⟧ Fonds", finds: "odd" },
      { languages: "en>es", source: "The new fund is open.", target: "El nuevo⟦  ⟧fondo está abierto.", finds: "double" },
      { languages: "en>pl", source: "⟦Name\tPrice⟧", target: "⟦Nazwa Cena⟧", finds: "differs" },
      { languages: "en>fr", source: "Is it new?", target: "Est-il nouveau\u202f?" },
      { languages: "en>ja", source: "Chapter one: the fund", target: "第一章\u3000基金" },
    ],
  },
  *bitext(context) {
    const { source, target } = context.bitext;
    const { special } = context.target.language.spacing;
    const places = new Map<string, Range[]>();
    for (const bead of context.bitext.beads) {
      for (const [character, found] of oddIn(bead.target, target.text, special)) {
        const theirs = bead.source.map(({ range }) => source.text.slice(range.start, range.end)).join("");
        // What the source has as often here was put there on purpose.
        if (theirs.split(character).length > found.length) continue;
        const own = places.get(character);
        if (own) own.push(...found);
        else places.set(character, found);
      }
    }
    for (const [character, found] of places) {
      const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
      // A thin space before a number's unit or between its groups is good typography in many houses.
      const confidence = character === "\u2009" || character === "\u202f" ? 0.3 : 0.9;
      yield {
        messageId: "odd",
        data: { name: NAMES[character] ?? "", code, count: found.length },
        confidence,
        target: found,
        key: code,
      };
    }
    yield* doubles(context);
    yield* segmentSpace(context);
  },
});
