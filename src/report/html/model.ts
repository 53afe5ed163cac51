import { type Bead, type Bitext, lacks, trusted } from "../../core/bead.ts";
import type { Document, Sentence } from "../../core/document.ts";
import type { Finding } from "../../core/finding.ts";
import type { Range } from "../../core/range.ts";
import type { Checked } from "../../core/report.ts";
import { spanIn } from "./span.ts";

const WIDE = 4; // times as long: a translation is not, a whole sentence beside one of its words is

/** The two sides of a bitext. */
export type Side = "source" | "target";

/** A finding with its number on the page. */
export interface Note {
  readonly id: number;
  readonly finding: Finding;
  /** The rows in which it has marks, in order, with their place among them, from 1. */
  readonly rows: ReadonlyMap<Row, number>;
  /** The row in which each of its ranges begins. */
  readonly rowOf: ReadonlyMap<Range, Row>;
}

/** A stretch of the text of a sentence that a finding is about. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly note: Note;
  /** The place where text is missing. */
  readonly gap: boolean;
  /** Names the surroundings of what the other side points to, not a fault of its own. */
  readonly wide: boolean;
}

/** A bead as the page shows it. */
export interface Row {
  /** Its number on the page. */
  readonly id: number;
  /** Its number in its document, from 1. */
  readonly number: number;
  readonly bead: Bead;
  /** The findings that are told here. */
  readonly notes: Note[];
  /** The findings that are told in another row and have marks here. */
  readonly also: Note[];
  readonly marks: Map<Sentence, Mark[]>;
  /** Findings with a gap on a side of the bead that has no sentence. */
  readonly missing: { readonly side: Side; readonly note: Note }[];
}

/** A checked pair as the page shows it. */
export interface Sheet {
  readonly checked: Checked;
  readonly rows: readonly Row[];
  readonly notes: readonly Note[];
  /** The findings that belong to no row. */
  readonly general: readonly Note[];
}

/** True where a bead has two sides of which the aligner is not sure that they belong together. */
export function isDoubtful(bead: Bead): boolean {
  return !lacks(bead, "source") && !lacks(bead, "target") && !trusted(bead);
}

/** Number of the last sentence that begins at an offset or before it; 0 where none does. */
function lastFrom({ sentences }: Document, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.range.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The sentences that a range touches; for one between two sentences, the one before it. */
function sentencesAt(document: Document, { start, end }: Range): Sentence[] {
  const first = lastFrom(document, start);
  const touched: Sentence[] = [];
  for (let k = first; k < document.sentences.length; k++) {
    const sentence = document.sentences[k] as Sentence;
    if (k > first && sentence.range.start >= end) break;
    if (sentence.range.end > start) touched.push(sentence);
  }
  return touched.length > 0 ? touched : document.sentences.slice(first, first + 1);
}

function rowsBySentence({ beads }: Bitext, rows: readonly Row[]): Map<Sentence, Row> {
  const found = new Map<Sentence, Row>();
  for (const [k, bead] of beads.entries())
    for (const sentence of [...bead.source, ...bead.target]) found.set(sentence, rows[k] as Row);
  return found;
}

const lengthOf = (ranges: readonly Range[]) => ranges.reduce((sum, { start, end }) => sum + end - start, 0);

/** Gives the finding its marks, and tells in which row each range begins and which rows have marks. */
function marked(note: Note, begins: Map<Range, Row>, bitext: Bitext, home: Row | undefined, rowOf: ReadonlyMap<Sentence, Row>) {
  const rows = new Set<Row>();
  for (const side of ["target", "source"] as const) {
    const other = lengthOf(note.finding[side === "source" ? "target" : "source"]);
    for (const range of note.finding[side]) {
      const gap = range.start === range.end;
      const wide = other > 0 && range.end - range.start > WIDE * other;
      // A gap lies in the text beside the sentence that is missing: it is shown where that sentence stands.
      if (gap && home && home.bead[side].length === 0) {
        home.missing.push({ side, note });
        begins.set(range, home);
        rows.add(home);
        continue;
      }
      for (const sentence of sentencesAt(bitext[side], range)) {
        const row = rowOf.get(sentence);
        if (!row) continue;
        const marks = row.marks.get(sentence) ?? [];
        if (marks.length === 0) row.marks.set(sentence, marks);
        marks.push({ ...spanIn(sentence, range), note, gap, wide });
        if (!begins.has(range)) begins.set(range, row);
        rows.add(row);
      }
    }
  }
  return rows;
}

/** Puts the findings of a checked pair into its rows; `ids` are the numbers that the page has given away so far. */
export function sheetOf(checked: Checked, ids: { rows: number; notes: number }): Sheet {
  const { bitext } = checked;
  const rows = bitext.beads.map(
    (bead, k): Row => ({ id: ++ids.rows, number: k + 1, bead, notes: [], also: [], marks: new Map(), missing: [] }),
  );
  const rowOf = rowsBySentence(bitext, rows);
  const notes: Note[] = [];
  const general: Note[] = [];
  for (const finding of checked.findings) {
    const ordered = new Map<Row, number>();
    const begins = new Map<Range, Row>();
    const note: Note = { id: ++ids.notes, finding, rows: ordered, rowOf: begins };
    notes.push(note);
    const own = finding.bead === undefined ? undefined : rows[finding.bead];
    const found = [...marked(note, begins, bitext, own, rowOf)];
    const home = own ?? found[0];
    if (home) home.notes.push(note);
    else general.push(note);
    for (const row of found) if (row !== home) row.also.push(note);
    for (const row of found.sort((a, b) => a.number - b.number)) ordered.set(row, ordered.size + 1);
  }
  return { checked, rows, notes, general };
}
