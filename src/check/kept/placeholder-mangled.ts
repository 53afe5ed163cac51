import { type Sentence, toRange } from "../../core/document.ts";
import type { Range } from "../../core/range.ts";
import type { Placeholder } from "../../token/placeholder.ts";

const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;
const LONGEST = 40;

/** A placeholder that has been written with spaces, full-width characters or other letters' case inside: "% s", "{ 0)", "％s". */
export function mangled(
  { text, syntax }: Placeholder,
  sentences: readonly Sentence[],
): { readonly text: string; readonly range: Range } | undefined {
  if (text.length > LONGEST || syntax === "message" || syntax === "escape") return undefined;
  const letters = [...text.replace(/\s+/g, "")].map((char) => char.replace(SPECIAL, "\\$&"));
  const pattern = new RegExp(`(?<![A-Za-z0-9])${letters.join("\\s?")}(?![A-Za-z0-9])`, "giu");
  for (const sentence of sentences) {
    const plain = sentence.text.normalize("NFKC");
    if (plain.length !== sentence.text.length) continue;
    for (const match of plain.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const written = sentence.text.slice(match.index, end);
      // "100 % s" may be prose: a percentage in front says nothing of a placeholder.
      const prose = /\p{Nd}\s?$/u.test(plain.slice(Math.max(0, match.index - 2), match.index));
      if (written !== text && !prose) return { text: written, range: toRange(sentence, match.index, end) };
    }
  }
  return undefined;
}
