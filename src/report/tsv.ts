import type { Bead } from "../core/bead.ts";
import type { Sentence } from "../core/document.ts";
import type { ReportInput } from "../core/report.ts";

const COLUMNS = ["bead", "score", "source", "target", "source text", "target text"];
const BETWEEN = " ¶ ";

/** A text that stays in its field: line ends, tabs and other controls are spaces. */
const field = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");

const indexes = (sentences: readonly Sentence[]) => sentences.map(({ index }) => index).join(",");

const texts = (sentences: readonly Sentence[]) => sentences.map(({ text }) => field(text)).join(BETWEEN);

const row = ({ source, target, score }: Bead, number: number) =>
  [number, score, indexes(source), indexes(target), texts(source), texts(target)].join("\t");

/**
 * The alignment as a table for spreadsheets and shells: a header, then a bead a line. Beads and segments count from 0, as in the
 * JSON report; the segments of one side are parted by " ¶ ". The beads of each further pair follow and count from 0 again.
 */
export function tsvReport({ checked }: Pick<ReportInput, "checked">): string {
  const rows = checked.flatMap(({ bitext }) => bitext.beads.map(row));
  return `${[COLUMNS.join("\t"), ...rows].join("\n")}\n`;
}
