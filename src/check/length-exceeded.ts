import type { Bead } from "../core/bead.ts";
import type { LengthLimits } from "../core/check.ts";
import { rangesOf } from "./context.ts";
import { defineCheck } from "./define.ts";

const LEAST = 10; // of a source that a ratio is measured by: a short label may well be twice as long

let segmenter: Intl.Segmenter | undefined;
const encoder = new TextEncoder();
/** Characters that are one grapheme each whatever stands beside them. */
const PLAIN = /^[ -~\u00a0-\u02ff]*$/;
const PIECE = 1000; // characters counted at a time: the segmenter takes more than linear time

function lengthOf(text: string, unit: LengthLimits["unit"]): number {
  if (unit === "byte") return encoder.encode(text).length;
  if (PLAIN.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter("und", { granularity: "grapheme" });
  let length = 0;
  for (let at = 0; at < text.length; at += PIECE) for (const _ of segmenter.segment(text.slice(at, at + PIECE))) length++;
  return length;
}

const textOf = (bead: Bead, side: "source" | "target") => bead[side].map(({ text }) => text).join(" ");

/** Finds translations that are longer than they may be. */
export const lengthExceeded = defineCheck<"max" | "ratio">({
  meta: {
    id: "length-exceeded",
    category: "design-and-markup/length",
    severity: "major",
    stability: "stable",
    summary: "The translation of a segment is longer than it may be.",
    messages: {
      max: "{length} of at most {max}: {over} too many.",
      ratio: "{length} is {times} times the length of the source, at most {ratio} are allowed.",
    },
    examples: [
      { languages: "en>it", length: { max: 12 }, source: "Save file", target: "⟦Salva il file corrente⟧", finds: "max" },
      {
        languages: "en>ru",
        length: { ratio: 1.5 },
        source: "Save the file now",
        target: "⟦Немедленно сохраните открытый файл⟧",
        finds: "ratio",
      },
      { languages: "en>de", length: { max: 15 }, source: "Save file", target: "Datei speichern" },
      { languages: "en>ja", length: { max: 8 }, source: "Save file", target: "が゙保存する👩‍👩‍👧" },
      { languages: "en>fr", length: { ratio: 1.5 }, source: "Save", target: "Enregistrer" },
    ],
  },
  *bead(bead, { length: limits = {} }) {
    const { max: common, ratio, unit } = limits;
    const max = bead.maxLength ?? common;
    if ((max === undefined && ratio === undefined) || bead.target.length === 0) return;
    const target = textOf(bead, "target");
    const places = { source: rangesOf(bead.source), target: rangesOf(bead.target) };
    // A text has no more graphemes than UTF-16 units, nor more than three bytes for each: most need not be counted.
    if (max !== undefined && (unit === "byte" ? 3 : 1) * target.length > max) {
      const length = lengthOf(target, unit);
      if (length > max) {
        yield { messageId: "max", data: { length, max, over: length - max }, confidence: 1, ...places };
        return;
      }
    }
    if (ratio === undefined) return;
    const [ours, theirs] = [lengthOf(target, unit), lengthOf(textOf(bead, "source"), unit)];
    if (theirs < LEAST || ours <= ratio * theirs) return;
    const times = Math.round((100 * ours) / theirs) / 100;
    yield { messageId: "ratio", data: { length: ours, times, ratio }, confidence: 1, ...places };
  },
});
