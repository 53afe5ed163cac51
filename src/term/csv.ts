import { UserError } from "../core/errors.ts";
import { type Column, columnOf } from "./columns.ts";
import {
  isKept,
  type LanguageTerms,
  type RatedTerm,
  rate,
  statusOf,
  type TermBase,
  type TermBaseOptions,
  type TermEntry,
  truth,
} from "./term-base.ts";

/** A row of a table, with the line on which it begins. */
interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

const MARKS = ["\t", ";", ","];
const HEADING = "begin the file with a row of language tags, such as en,it";

/** Complains about one place of the file, or the whole of it. */
type Fault = (cause: string, remedy: string, line?: number) => UserError;

/** The separator: named by Excel's first line "sep=;", or the one that parts the first row into most cells. */
function separatorOf(text: string): { readonly mark: string; readonly skip: number } {
  const said = /^sep=(.)(?:\r\n?|\n)/.exec(text);
  if (said) return { mark: said[1] as string, skip: said[0].length };
  const [head = ""] = text
    .replace(/"[^"]*"/g, "")
    .trimStart()
    .split(/[\r\n]/, 1);
  const count = (mark: string) => head.split(mark).length;
  return { mark: MARKS.reduce((best, mark) => (count(mark) > count(best) ? mark : best)), skip: 0 };
}

async function rowsOf(text: string, fault: Fault): Promise<{ rows: Row[]; mark: string }> {
  // The package's other entry needs Node.
  const { parse } = await import("csv-parse/browser/esm/sync");
  const body = text.replace(/^\ufeff/, "");
  const { mark, skip } = separatorOf(body);
  const rows: Row[] = [];
  let line = skip > 0 ? 2 : 1;
  const first = line - 1;
  try {
    parse(body.slice(skip), {
      delimiter: mark,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      on_record: (cells: string[], { lines }) => {
        rows.push({ cells: cells.map((cell) => cell.trim()), line });
        line = first + lines + 1;
        return null;
      },
    });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== "CSV_QUOTE_NOT_CLOSED") throw fault(`it cannot be read as CSV (${code})`, "write it as CSV anew", line);
    throw fault("a quoted cell is not closed", "close it, and write a quotation mark inside a cell twice", line);
  }
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell !== "")), mark };
}

const NUMBER = /^(?:\d[\d.-]*|[\da-f-]{32,36})$/i;

/** A column of numbers is no language, whatever its heading: "id" is Indonesian, "no" Norwegian. */
const numbers = (rows: readonly Row[], k: number) =>
  rows.some(({ cells }) => cells[k]) && rows.every(({ cells }) => !cells[k] || NUMBER.test(cells[k] as string));

/** What the columns hold, in their order; undefined where one holds nothing for us. */
function columnsOf(head: Row, rows: readonly Row[], fault: Fault): (Column | undefined)[] {
  const columns = head.cells.map((name, k): Column | undefined => {
    const column = columnOf(name);
    if (column && "nearest" in column) {
      throw fault(`the column “${name}” is not understood`, `did you mean “${column.nearest}”?`, head.line);
    }
    return column?.field === "terms" && numbers(rows, k) ? { field: "id" } : column;
  });
  const languages = [...new Set(columns.flatMap((column) => (column?.field === "terms" && column.language) || []))];
  if (languages.length === 0) {
    const cells = head.cells.filter((cell) => cell !== "").slice(0, 3);
    throw fault(`no column is headed by a language: the first row is “${cells.join(", ")}”`, HEADING, head.line);
  }
  const texts = (k: number) => rows.some(({ cells }) => truth(cells[k] ?? "") === undefined);
  return columns.map((column, k) => {
    if (column?.language !== undefined || (column?.field !== "admitted" && !(column?.field === "forbidden" && texts(k))))
      return column;
    // Of two languages the second is the translation, and it is its terms that are ruled.
    const [, language] = languages;
    if (language !== undefined && languages.length === 2) return { field: column.field, language };
    const name = head.cells[k] as string;
    throw fault(
      `the column “${name}” does not say of which language`,
      `name it “${name}:${language ?? languages[0]}”`,
      head.line,
    );
  });
}

/** The terms of a cell. */
const termsIn = (cell: string) =>
  cell
    .split(/[|;\r\n]/)
    .map((term) => term.trim())
    .filter((term) => term !== "");

/** The entry of a row. */
function entryOf({ cells }: Row, columns: readonly (Column | undefined)[]): TermEntry | undefined {
  const cell = (field: Column["field"], language?: string) => {
    const at = columns.findIndex((column) => column?.field === field && column.language === language);
    return at < 0 ? "" : (cells[at] ?? "");
  };
  const texts = (language?: string) => ({
    ...(cell("pos", language) ? { partOfSpeech: cell("pos", language) } : {}),
    ...(cell("definition", language) ? { definition: cell("definition", language) } : {}),
    ...(cell("note", language) ? { note: cell("note", language) } : {}),
  });
  const tags = [...new Set(columns.flatMap((column) => column?.language ?? []))];
  const whole = truth(cell("forbidden")) ? "forbidden" : statusOf(cell("status"));
  const kept = truth(cell("keep")) === true || isKept(cell("status")) || isKept(cell("keep"));
  const languages: LanguageTerms[] = [];
  tags.forEach((language, k) => {
    const own = truth(cell("forbidden", language)) ? "forbidden" : statusOf(cell("status", language));
    // The status of a row is that of its translations: the first language is what they are translations of.
    const status = own ?? (k > 0 ? whole : undefined);
    const terms: RatedTerm[] = columns.flatMap((column, c) => {
      const list = column?.language === language ? termsIn(cells[c] ?? "") : [];
      if (column?.field === "terms") return list.map((text) => (status === undefined ? { text } : { text, status }));
      if (column?.field === "admitted") return list.map((text) => ({ text, status: "admitted" as const }));
      if (column?.field !== "forbidden" || truth(cells[c] ?? "") !== undefined) return [];
      return list.map((text) => ({ text, status: "forbidden" as const }));
    });
    // Of several terms in a cell the first is preferred, whatever the row says of them together.
    const rated = rate(status === "preferred" ? demoted(terms) : terms);
    if (terms.length > 0) languages.push({ language, ...rated, ...texts(language) });
  });
  const [first] = languages;
  if (first === undefined) return undefined;
  const id = cell("id");
  if (kept) return { ...(id ? { id } : {}), ...keptIn(tags, first), caseSensitive: true, ...texts() };
  return { ...(id ? { id } : {}), languages, caseSensitive: truth(cell("case")) ?? false, ...texts() };
}

/** A term that stays as it is in every language of the table. */
const keptIn = (tags: readonly string[], { preferred, admitted }: LanguageTerms): Pick<TermEntry, "languages"> => ({
  languages: tags.map((language) => ({ language, preferred, admitted, forbidden: [] })),
});

const demoted = (terms: readonly RatedTerm[]): RatedTerm[] => {
  const first = terms.findIndex(({ status }) => status === "preferred");
  return terms.map((term, k) => (term.status === "preferred" && k !== first ? { ...term, status: "admitted" } : term));
};

/**
 * Reads a term base from CSV: a row of headings, then a concept on each row. A column headed by a BCP 47 tag holds the terms of that
 * language, parted by "|" or ";", the first of them preferred; the columns that may stand beside them are in the guide.
 * @throws UserError where it is no such table, with the line.
 */
export async function termBaseFromCsv(text: string, { path }: TermBaseOptions = {}): Promise<TermBase> {
  const fault: Fault = (cause, remedy, line) => {
    const place =
      path === undefined ? (line === undefined ? undefined : `line ${line}`) : line === undefined ? path : `${path}:${line}`;
    return new UserError({ ...(place === undefined ? {} : { path: place }), cause, remedy });
  };
  const { rows, mark } = await rowsOf(text, fault);
  const [head, ...body] = rows;
  if (!head) throw fault("it is empty", HEADING);
  const columns = columnsOf(head, body, fault);
  const entries = body.flatMap((row) => {
    if (row.cells.slice(columns.length).some((cell) => cell !== "")) {
      const more = `the row has ${row.cells.length} cells, and ${columns.length} have a heading`;
      throw fault(
        more,
        `put a cell that holds “${mark === "\t" ? "tab" : mark}” into quotation marks, or name the column`,
        row.line,
      );
    }
    return entryOf(row, columns) ?? [];
  });
  if (entries.length === 0) throw fault("it holds no terms", "write a concept on each row below the headings");
  const languages = [...new Set(columns.flatMap((column) => column?.language ?? []))];
  return { ...(path === undefined ? {} : { path }), languages, entries };
}
