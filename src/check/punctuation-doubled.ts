import { toRange } from "../core/document.ts";
import { defineCheck } from "./define.ts";

/** A mark twice, or two that never follow each other; not three, not before a letter or a digit: "../a", "std::x", "1..5". */
const DOUBLED =
  /(?<=[\p{L}\p{N})\]”’»“"'}])(?:(?:([.,;:])\1|,[.;:]|;[.,:]|:[.,;])(?![.,;:\p{L}\p{N}/\\)*-])|([。，、；：])\2(?![。，、；：]))/gu;
const CALLS = /(?<=[\p{L}\p{N})\]”’»"'])([?!？！])\1+/gu;
/** What most texts do not hold: nothing else is looked at more closely. */
const QUICK = /[.,;:] ?[.,;:]|[。，、；：]{2}|[?？]{2}|[!！]{2}/;

/** Finds marks that stand twice. */
export const punctuationDoubled = defineCheck({
  meta: {
    id: "punctuation-doubled",
    category: "linguistic-conventions/punctuation",
    severity: "minor",
    stability: "stable",
    summary: "A punctuation mark of the translation stands twice, or beside one that it does not go with.",
    messages: { doubled: "“{marks}” stands where one mark belongs." },
    examples: [
      {
        languages: "en>it",
        source: "The fund, which is new, is open.",
        target: "Il fondo⟦,,⟧ che è nuovo, è aperto.",
        finds: "doubled",
      },
      {
        languages: "en>de",
        source: "The fund is open. It is new.",
        target: "Der Fonds ist offen⟦..⟧ Er ist neu.",
        finds: "doubled",
      },
      { languages: "en>zh", source: "The fund, which is new, is open.", target: "基金很新⟦，，⟧已经开放。", finds: "doubled" },
      {
        languages: "en>fr",
        source: "Wait... It is open, etc., as you see.",
        target: "Attendez... C'est ouvert, etc., comme vous voyez.",
      },
      { languages: "en>es", source: "See ../docs and std::vector.", target: "Véase ../docs y std::vector." },
    ],
  },
  *bead(bead) {
    for (const sentence of bead.target) {
      const { text } = sentence;
      if (!QUICK.test(text)) continue;
      for (const match of [...text.matchAll(DOUBLED), ...text.matchAll(CALLS)]) {
        const marks = match[0].trim();
        const own = bead.source.some(
          (theirs) => theirs.text.replace(/\s/g, "").includes(marks.normalize("NFKC")) || theirs.text.includes(marks),
        );
        if (own) continue;
        const start = match.index + match[0].length - match[0].trimStart().length;
        yield {
          messageId: "doubled",
          data: { marks },
          // "!!" is nearly always meant, "??" often.
          confidence: /[!！]/.test(marks) ? 0.4 : /[?？]/.test(marks) ? 0.55 : 0.85,
          source: bead.source.map(({ range }) => range),
          target: [toRange(sentence, start, match.index + match[0].length)],
          suggestions: [marks[0] as string],
        };
      }
    }
  },
});
