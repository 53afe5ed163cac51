import { toRange } from "../core/document.ts";
import { defineCheck } from "./define.ts";

const LABEL = 5; // letters of a word, with its full stop, that is hardly an abbreviation
// Closing quotes and brackets may follow the mark.
const CLOSED = /[\p{Sentence_Terminal}:;…：；‥][\s\p{Pe}\p{Pf}\p{Pi}"'*_]*$/u;
const FULL = /[\p{Sentence_Terminal}…:：;；]["'\p{Pe}\p{Pf}\s]*$/u;
/** What announces or goes on: its place is taken by other marks as well. */
const OPEN = /[:：;；]["'\p{Pe}\p{Pf}\s]*$/u;
/** Scripts that end a sentence with a space. */
const UNMARKED = /[\p{Script=Thai}\p{Script=Lao}]["'\p{Pe}\p{Pf}\s]*$/u;
const TAIL = 8; // closing quotes and brackets after a mark

/** Finds sentences of the translation that end without a mark where the source has one. */
export const endMarkMissing = defineCheck({
  meta: {
    id: "end-mark-missing",
    category: "linguistic-conventions/punctuation",
    severity: "minor",
    stability: "stable",
    summary: "The source sentence ends in a mark, its translation in none.",
    messages: { missing: "The closing mark is missing (source: “{mark}”)." },
    examples: [
      { languages: "en>it", source: "The fund is open⟦.⟧", target: "Il fondo è aperto⟦⟧", finds: "missing" },
      { languages: "en>fr", source: "Is it open⟦?⟧", target: "Est-il ouvert⟦⟧", finds: "missing" },
      { languages: "en>zh", source: "The fund is open.", target: "基金已开放。" },
      { languages: "en>de", source: "Opening hours", target: "Öffnungszeiten" },
    ],
  },
  *bead(bead, context) {
    const source = bead.source.at(-1);
    const target = bead.target.at(-1);
    if (!source || !target || !FULL.test(source.text) || CLOSED.test(target.text)) return;
    if (UNMARKED.test(target.text.slice(-TAIL))) return;
    const mark = /[\p{Sentence_Terminal}…:：;；]+/gu;
    const [last] = [...source.text.matchAll(mark)].slice(-1);
    if (!last) return;
    const { abbreviations } = context.source.language;
    const word = source.text.slice(source.text.lastIndexOf(" ") + 1);
    const lower = word.toLowerCase();
    if (Object.values(abbreviations).some((list) => list.includes(word) || list.includes(lower))) return;
    const words = context.source.tokens(source).filter(({ kind }) => kind === "word").length;
    const { kind } = context.target.block(target);
    const open = OPEN.test(source.text);
    // A short word with a full stop is an abbreviation as often as a sentence.
    const short = words < 3 && last[0] === "." && word.length < LABEL;
    const doubtful = short || kind === "heading" || kind === "cell" || (open && kind === "list-item");
    yield {
      messageId: "missing",
      data: { mark: last[0] },
      confidence: doubtful ? 0.4 : open || words < 3 ? 0.6 : 0.85,
      source: [toRange(source, last.index, last.index + last[0].length)],
      target: [{ start: target.range.end, end: target.range.end }],
    };
  },
});
