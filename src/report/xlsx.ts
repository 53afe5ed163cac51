import type { CellObject, Feature, Row, Sheet } from "write-excel-file/universal";
import { type Category, type Severity, severities } from "../core/finding.ts";
import type { CategoryPenalty, Checked, ReportInput, Summary } from "../core/report.ts";
import { perThousand, totalOf } from "../core/score.ts";
import { type Column, rowsOf } from "./table.ts";
import { visible } from "./visible.ts";
import { timeless } from "./xlsx-zip.ts";

// Decision and remark are the reviser's.
type SheetColumn = Column | "decision" | "remark";

const widths: Readonly<Partial<Record<SheetColumn, number>>> = {
  severity: 10,
  file: 22,
  line: 6,
  source: 48,
  translation: 48,
  finding: 40,
  suggestion: 20,
  decision: 14,
  remark: 30,
  check: 22,
  category: 30,
  confidence: 11,
  evidence: 30,
  "source line": 11,
  "marked in source": 22,
  "marked in translation": 22,
  fingerprint: 18,
};
const shown = Object.keys(widths) as SheetColumn[];

const colours: Readonly<Record<Severity, readonly [text: string, background: string]>> = {
  critical: ["#9C1436", "#FBDFE4"],
  major: ["#A63C06", "#FDE6D6"],
  minor: ["#735700", "#FBF0C6"],
  neutral: ["#2A5B8C", "#E3EDF7"],
};

const LONGEST = 32_000; // characters of a cell; Excel takes 32,767
const base = { alignVertical: "top", wrap: true } as const;

/** A text as a cell keeps it: never a formula, nor one of Excel's own escapes. */
function textCell(text: string): CellObject {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "")}…` : text;
  const plain = cut.replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x");
  // The writer keeps the texts in an object and would find there what every object has.
  return { ...base, type: String, value: plain in {} ? `${plain} ` : plain };
}

const cell = (value: string | number): CellObject =>
  typeof value === "number" ? { ...base, type: Number, value } : textCell(value);

const heading = (text: string): CellObject => ({
  value: text.charAt(0).toUpperCase() + text.slice(1),
  fontWeight: "bold",
  backgroundColor: "#F2EEE5",
  bottomBorderStyle: "thin",
  alignVertical: "top",
  wrap: true,
});

function findingsSheet(checked: readonly Checked[]): Sheet<Blob> {
  const rows = checked.flatMap((one) =>
    rowsOf(one).map(({ finding, cells }): Row => {
      const [textColor, backgroundColor] = colours[finding.severity];
      return shown.map((name) => {
        if (name === "decision" || name === "remark") return { ...base, type: String };
        const made = cell(cells[name]);
        return name === "severity" ? { ...made, fontWeight: "bold", textColor, backgroundColor } : made;
      });
    }),
  );
  return {
    sheet: "Findings",
    data: [shown.map(heading), ...rows],
    columns: shown.map((name) => ({ width: widths[name] ?? 10 })),
    stickyRowsCount: 1,
    orientation: "landscape",
  };
}

const summaryHeads = ["translation", "source", "words", ...[...severities].reverse(), "points per 1,000 words", "score"];

function summaryRow(names: readonly [string, string], { words, bySeverity, perThousandWords, score }: Summary): Row {
  const counts = [...severities].reverse().map((severity) => bySeverity[severity] ?? 0);
  return [...names.map(visible), words, ...counts, perThousandWords, score].map(cell);
}

function summarySheet({ checked, tool }: ReportInput): Sheet<Blob> {
  const total = totalOf(checked.map(({ summary }) => summary));
  const pairs = checked.map(({ bitext: { source, target }, summary }) =>
    summaryRow([target.path ?? "translation", source.path ?? "source"], summary),
  );
  const found = Object.entries(total.byCategory) as [Category, CategoryPenalty][];
  const categories = found.sort(([, a], [, b]) => b.penalty - a.penalty);
  const weights = severities.map((severity) => `${severity} ${total.weights[severity]}`).join(", ");
  return {
    sheet: "Summary",
    data: [
      summaryHeads.map(heading),
      ...pairs,
      ...(pairs.length > 1 ? [summaryRow(["all", ""], total)] : []),
      [],
      ["category", "findings", "points", "points per 1,000 words"].map(heading),
      ...categories.map(
        ([category, { findings, penalty }]): Row =>
          [visible(category), findings, penalty, perThousand(penalty, total.words)].map(cell),
      ),
      [],
      [{ value: `Points of a finding: ${weights}. The score is 100 less the points per 100 words of the source.` }],
      [{ value: "It is a screening score by a program, not a judgement of the translation." }],
      [{ value: visible(`${tool.name} ${tool.version}`) }],
    ],
    columns: [{ width: 34 }, { width: 34 }, ...summaryHeads.slice(2).map(() => ({ width: 12 }))],
    stickyRowsCount: 1,
  };
}

/** A letter for each of the first 26 columns. */
const letter = (column: SheetColumn) => String.fromCharCode(65 + shown.indexOf(column));

/** Arrows in the headings to filter by, and a list of decisions to choose from. */
function choices(rows: number): Feature<Blob> {
  const filter = `<autoFilter ref="A1:${letter("fingerprint")}${rows + 1}"/>`;
  const list = `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="${letter("decision")}2:${letter("decision")}${rows + 1}"><formula1>"false alarm,done"</formula1></dataValidation></dataValidations>`;
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, { sheetIndex }) =>
            sheetIndex === 0 && rows > 0 ? xml.replace("</sheetData>", `</sheetData>${filter}${list}`) : xml,
        },
      },
    },
  };
}

/**
 * The findings as an Excel workbook: a row for each, with columns for the reviser's decision and remark, and a sheet with counts
 * and score. The same input gives the same bytes.
 */
export async function xlsxReport(input: ReportInput): Promise<Uint8Array> {
  const { default: write } = await import("write-excel-file/universal");
  const findings = findingsSheet(input.checked);
  const sheets = [findings, summarySheet(input)];
  const blob = await write(sheets, { features: [choices(findings.data.length - 1)] }).toBlob();
  return timeless(new Uint8Array(await blob.arrayBuffer()));
}
