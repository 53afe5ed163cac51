import type { Block, Document, Sentence } from "../../core/document.ts";
import { alsoHtml, cardHtml } from "./card.ts";
import { attribute, counted, directionOf, escaped, languageName } from "./escape.ts";
import { markedText, markHtml } from "./marks.ts";
import { isDoubtful, type Row, type Sheet, type Side } from "./model.ts";

const CHUNK = 40; // rows of one table: a browser lays out a table as a whole, and only those in sight
const FEW = 2; // rows that are not worth folding

/** True where a row has something to show. */
const busy = (row: Row) => row.notes.length > 0 || row.also.length > 0;

const blockOf = ({ blocks }: Document, sentence: Sentence | undefined): Block | undefined => sentence && blocks[sentence.block];

/** The block that a side of a row begins. */
function begun(document: Document, [first]: readonly Sentence[]): Block | undefined {
  const block = blockOf(document, first);
  return block?.sentences[0] === first ? block : undefined;
}

/** The text of one side of a row, with its marks; the numbers that the format wrote are put before it. */
function textHtml(row: Row, document: Document, side: Side): string {
  return row.bead[side]
    .map((sentence, k, all) => {
      const before = all[k - 1];
      const between =
        before === undefined
          ? ""
          : before.block !== sentence.block
            ? '<br class="b">'
            : before.range.end === sentence.range.start
              ? ""
              : " ";
      const marker = begun(document, [sentence])?.marker;
      const number = marker?.length === 0 ? `<span class="no">${escaped(marker.text)}</span> ` : "";
      return `${between}${number}${markedText(sentence, row.marks.get(sentence))}`;
    })
    .join("");
}

/** The depth at which a heading is shown, 1 to 4; undefined for what is none. */
function depthOf(block: Block | undefined): number | undefined {
  if (block?.kind !== "heading") return undefined;
  return Math.min(4, block.level ?? Math.max(2, block.marker?.values.length ?? 2));
}

function cellHtml(row: Row, document: Document, side: Side): string {
  const sentences = row.bead[side];
  const { language } = document;
  const direction = directionOf(language);
  const dir = direction === "ltr" ? "" : ` dir="${direction}"`;
  if (sentences.length === 0) {
    const notes = row.missing.filter((gap) => gap.side === side).map(({ note }) => note);
    const text = side === "target" ? "nothing in the translation" : "nothing in the source";
    return `<td class="nil">${notes.length > 0 ? markHtml([...new Set(notes)], text) : `<span>${text}</span>`}</td>`;
  }
  const block = begun(document, sentences);
  const depth = depthOf(block);
  const kind = depth ? ` class="h h${depth}"` : block?.kind === "list-item" ? ' class="li"' : "";
  const text = textHtml(row, document, side);
  return `<td${attribute("lang", language)}${dir}${kind}>${depth ? `<h3>${text}</h3>` : text}</td>`;
}

function rowHtml(row: Row, { checked }: Sheet): string {
  const { source, target } = checked.bitext;
  const { bead } = row;
  const first = begun(source, bead.source) ?? begun(target, bead.target);
  const classes = [
    ...(first ? ["p"] : []),
    ...(isDoubtful(bead) ? ["low"] : []),
    ...(bead.source.length === 1 && bead.target.length === 1 ? [] : ["uneven"]),
  ].join(" ");
  const notes = [...row.notes.map((note) => cardHtml(note, checked)), ...row.also.map((note) => alsoHtml(note, row))].join("");
  const score = `<small title="how sure the aligner is">${Math.round(bead.score * 100)} %</small>`;
  return `<tr id="r${row.id}"${attribute("class", classes)}><th scope="row">${row.number}${score}</th>${cellHtml(row, source, "source")}${cellHtml(row, target, "target")}${notes === "" ? "" : `<td class="c">${notes}</td>`}</tr>`;
}

/** How high a table may be: until it comes into sight, a browser takes our word for it. */
const sizeOf = (rows: number) => (rows <= 3 ? "low" : rows <= 12 ? "mid" : "tall");

/** Tables of some rows, each with its headings. */
function tables(rows: readonly Row[], sheet: Sheet): string {
  const { source, target } = sheet.checked.bitext;
  const head = ["Row", `Source, ${languageName(source.language)}`, `Translation, ${languageName(target.language)}`, "Findings"]
    .map((text) => `<th scope="col"><span class="vh">${escaped(text)}</span></th>`)
    .join("");
  const out: string[] = [];
  for (let from = 0; from < rows.length; from += CHUNK) {
    const part = rows.slice(from, from + CHUNK);
    const name = `Rows ${part[0]?.number} to ${part.at(-1)?.number}`;
    out.push(
      `<div class="part ${sizeOf(part.length)}"><table aria-label="${name}"><colgroup><col class="n"><col><col><col class="c"></colgroup><thead><tr>${head}</tr></thead><tbody>`,
      ...part.map((row) => rowHtml(row, sheet)),
      "</tbody></table></div>",
    );
  }
  return out.join("\n");
}

/** Which rows are shown at first: those with something to show, and the heading above each. */
function shownRows({ rows, checked }: Sheet): boolean[] {
  const shown = rows.map(busy);
  let heading: number | undefined;
  for (const [k, { bead }] of rows.entries()) {
    const { source, target } = checked.bitext;
    if (depthOf(begun(source, bead.source)) ?? depthOf(begun(target, bead.target))) heading = k;
    if (shown[k] && heading !== undefined) {
      shown[heading] = true;
      heading = undefined;
    }
  }
  return shown;
}

/** All rows of a sheet. Runs of rows about which nothing is said are folded, unless `unfolded` is set. */
export function rowsHtml(sheet: Sheet, unfolded = false): string {
  const { rows } = sheet;
  const shown = unfolded ? rows.map(() => true) : shownRows(sheet);
  const out: string[] = [];
  let pending: Row[] = [];
  const flush = () => {
    if (pending.length > 0) out.push(tables(pending, sheet));
    pending = [];
  };
  for (let from = 0; from < rows.length; ) {
    let to = from;
    while (to < rows.length && shown[to] === shown[from]) to++;
    const run = rows.slice(from, to);
    if (shown[from] || run.length <= FEW) pending.push(...run);
    else {
      flush();
      out.push(
        `<details class="fold"><summary><span>${counted(run.length, "row")} without findings</span></summary>${tables(run, sheet)}</details>`,
      );
    }
    from = to;
  }
  flush();
  return out.join("\n");
}
