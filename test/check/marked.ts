import { describe, expect, test } from "vitest";
import { check, type Example, type Finding, type Format, parse, type Range, segment, termBaseFromCsv } from "../../src/index.ts";
import { spellerFinder } from "../../src/node/spelling.ts";

/** A text without its ⟦…⟧ marks, and the ranges that they enclosed. */
export function unmarked(marked: string): { readonly text: string; readonly ranges: readonly Range[] } {
  const ranges: Range[] = [];
  let text = "";
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    const inside = /^⟦([^⟧]*)⟧$/.exec(part)?.[1];
    if (inside !== undefined) ranges.push({ start: text.length, end: text.length + inside.length });
    text += inside ?? part;
  }
  return { text, ranges };
}

/** A range written as the text around it: an empty one is moved over the white space before it, so that either side of it is the same place. */
function placed(text: string, { start, end }: Range): string {
  if (start < end) return `${start}–${end} ${text.slice(start, end)}`;
  const at = text.slice(0, start).trimEnd().length;
  return `${at} ⟦⟧`;
}

/** Ranges in a form in which two of them are equal where they mean the same place. */
export const places = (text: string, ranges: readonly Range[]): string[] => ranges.map((range) => placed(text, range));

/** The dictionaries that are installed here; read where a check of spelling runs. */
const spellerFor = spellerFinder({ folders: ["."] });

const read = async (text: string, language: string, format: Format) => segment(await parse(text, { language, format }));

/** Runs one check over plain texts, with a term base as CSV where there is one; findings of every confidence. */
export async function findingsOf(
  id: string,
  languages: string,
  source: string,
  target: string,
  csv?: string,
  format: Format = "text",
  beside: readonly string[] = [],
  before?: string,
  { keep, length }: Pick<Example, "keep" | "length"> = {},
): Promise<readonly Finding[]> {
  const [from = "", to = ""] = languages.split(">");
  const terms = csv === undefined ? [] : [await termBaseFromCsv(csv)];
  const old =
    before === undefined ? undefined : { source: await read(before, from, format), target: await read(target, to, format) };
  const rules = { ...(keep ? { keep } : {}), ...(length ? { settings: { [id]: length } } : {}) };
  const options = {
    from,
    to,
    only: [id, ...beside],
    all: true,
    terms,
    format,
    spellerFor,
    ...(old ? { before: old } : {}),
    ...rules,
  };
  const { findings, failures } = await check(source, target, options);
  if (failures.length > 0) throw new Error(failures.map(({ message }) => message).join("\n"));
  return findings.filter(({ checkId }) => checkId === id);
}

/** One row of a table: languages, source, target, and the messages found; none where the pair is right. */
export type Row = readonly [languages: string, source: string, target: string, ...messageIds: string[]];

/** What a check finds in a marked pair with confidence, and what the marks say it should find. A side without marks is not compared. */
async function compare(id: string, [languages, markedSource, markedTarget, ...messageIds]: Row, csv?: string, format?: Format) {
  const source = unmarked(markedSource);
  const target = unmarked(markedTarget);
  const sure = (await findingsOf(id, languages, source.text, target.text, csv, format)).filter(
    ({ confidence }) => confidence >= 0.5,
  );
  const found = (side: "source" | "target", { text, ranges }: typeof source) =>
    ranges.length > 0 ? sure.flatMap((finding) => places(text, finding[side])) : [];
  return {
    found: { messages: sure.map(({ messageId }) => messageId), source: found("source", source), target: found("target", target) },
    expected: { messages: messageIds, source: places(source.text, source.ranges), target: places(target.text, target.ranges) },
  };
}

/** Makes a test of each row; `csv` is the term base of all of them. */
export function table(id: string, name: string, rows: readonly Row[], csv?: string, format?: Format): void {
  describe(name, () => {
    test.each(rows.map((row) => ({ row, name: `${row[0]} ${row[2]}` })))("$name", async ({ row }) => {
      const { found, expected } = await compare(id, row, csv, format);
      expect(found).toEqual(expected);
    });
  });
}
