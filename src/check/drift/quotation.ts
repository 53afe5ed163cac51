import { type Content, toRange } from "../../core/document.ts";
import type { Choice } from "./drift.ts";

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
const MARK = new RegExp(`[${Object.keys(PAIRS).join("")}]`, "g");
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

/** A quotation: its style, its place, and whether its marks are single. */
export interface Quotation extends Choice {
  readonly single: boolean;
}

/** The outer quotations of a text. Single marks count only where they cannot be apostrophes. */
export function quotations(content: Content): Quotation[] {
  const { text } = content;
  const found: Quotation[] = [];
  const unclosed = new Set<string>(); // marks that nothing closes from here on
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const k = match.index;
    if (unclosed.has(match[0]) || !opens(text, k)) continue;
    const { close, style, single = false } = PAIRS[text[k] as string] as Pair;
    let end = k + 1;
    while (end < text.length && !(close.includes(text[end] as string) && !(single && LETTER.test(text[end + 1] ?? " ")))) end++;
    if (end >= text.length) unclosed.add(match[0]);
    if (end >= text.length || end === k + 1) continue;
    // A quotation closed by a mark of another kind is half of either style.
    if (text[end] !== '"' || text[k] === '"') found.push({ style, single, range: toRange(content, k, end + 1) });
    MARK.lastIndex = end + 1; // quotations inside have a style of their own
  }
  return found;
}
