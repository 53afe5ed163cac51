import type { Sentence } from "../../core/document.ts";
import { counted, escaped } from "./escape.ts";
import { isDoubtful, type Row, type Sheet } from "./model.ts";

const STEPS = 10; // of the score

function shapesOf(rows: readonly Row[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { bead } of rows) {
    const shape = `${bead.source.length}–${bead.target.length}`;
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

function table(caption: string, heads: readonly string[], lines: readonly (readonly [string, number])[]): string {
  const most = Math.max(1, ...lines.map(([, count]) => count));
  const rows = lines.map(
    ([name, count]) =>
      `<tr><th scope="row">${name}</th><td class="num">${count.toLocaleString("en")}</td><td><meter min="0" max="${most}" value="${count}" aria-hidden="true"></meter></td></tr>`,
  );
  const head = heads.map((text) => `<th scope="col">${text}</th>`).join("");
  return `<table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function scoresOf(rows: readonly Row[]): [string, number][] {
  const counts = new Array<number>(STEPS).fill(0);
  for (const { bead } of rows) {
    const step = Math.max(0, Math.min(STEPS - 1, Math.floor(bead.score * STEPS)));
    counts[step] = (counts[step] as number) + 1;
  }
  return counts
    .map((count, step): [string, number] => [`${step * 10}–${(step + 1) * 10} %`, count])
    .filter(([, count]) => count > 0)
    .reverse();
}

/** Text that stands at another place in the translation. */
function movesHtml({ checked, rows }: Sheet): string {
  const moves = checked.bitext.moves ?? [];
  if (moves.length === 0) return "";
  const rowOf = new Map(rows.flatMap((row) => [...row.bead.source, ...row.bead.target].map((one) => [one, row] as const)));
  const link = ([first]: readonly Sentence[]) => {
    const row = first && rowOf.get(first);
    return row ? `<a href="#r${row.id}">row ${row.number}</a>` : "";
  };
  const items = moves.map(
    ({ source, target, score }) =>
      `<li>${link(source)} stands at ${link(target)} in the translation (${Math.round(score * 100)} %)</li>`,
  );
  return `<div><h4>Moved text</h4><ul>${items.join("")}</ul></div>`;
}

/** What the aligner did with each pair of documents; the rows below show it bead by bead. */
export function alignmentHtml(sheets: readonly Sheet[]): string {
  const parts = sheets.map((sheet) => {
    const { summary, bitext } = sheet.checked;
    const doubtful = sheet.rows.filter(({ bead }) => isDoubtful(bead)).length;
    const name = bitext.target.path ?? "the translation";
    const doubt = doubtful > 0 ? `${counted(doubtful, "row")} not trusted` : "all rows with text on both sides are trusted";
    return `<div class="panel"><h3>${escaped(name)}</h3><p class="intro">${counted(summary.beads, "row")}; ${doubt}.</p><div class="stats">${table("Sentences that answer each other", ["Source–translation", "Rows", "Share"], shapesOf(sheet.rows))}${table("How sure the aligner is", ["Score", "Rows", "Share"], scoresOf(sheet.rows))}${movesHtml(sheet)}</div></div>`;
  });
  return `<section id="align" class="view"><h2>Alignment</h2>${parts.join("")}</section>`;
}
