import type { ReportInput } from "../core/report.ts";
import { columns, rowsOf } from "./table.ts";

// A spreadsheet takes a cell that begins so for a formula, full-width signs included. An apostrophe makes it a text.
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

function field(value: string | number): string {
  const text = typeof value === "string" && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The findings as a table, RFC 4180: a header, then a finding a line, commas between. Begins with a byte-order mark, without
 * which Excel takes UTF-8 for another encoding. A text that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function csvReport({ checked }: Pick<ReportInput, "checked">): string {
  const rows = checked.flatMap((one) => rowsOf(one).map(({ cells }) => columns.map((name) => field(cells[name]))));
  return `\ufeff${[[...columns], ...rows].map((row) => `${row.join(",")}\r\n`).join("")}`;
}
