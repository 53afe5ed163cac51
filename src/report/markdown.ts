import { type Category, type Finding, severities } from "../core/finding.ts";
import type { CategoryPenalty, Checked, ReportInput, Summary } from "../core/report.ts";
import { perThousand, totalOf } from "../core/score.ts";
import { htmlText, markdownText } from "./markdown-text.ts";
import { cutout, Places } from "./place.ts";

/** How the Markdown report looks. */
export interface MarkdownOptions {
  /** UTF-16 units that it may have; default 65,536, what GitHub takes as a comment. */
  readonly limit?: number;
}

const LIMIT = 65_536;
const ROOM = 160; // UTF-16 units of a sentence beside a finding

const count = (number: number, noun: string) => `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
const gravestFirst = [...severities].reverse();

const bySeverity = (counts: Summary["bySeverity"]) =>
  gravestFirst.flatMap((severity) => (counts[severity] ? [`${counts[severity]} ${severity}`] : [])).join(", ");

/** Lines that are shown where somebody opens them. */
const folded = (name: string, lines: readonly string[]) => [
  "",
  `<details><summary>${name}</summary>`,
  "",
  ...lines,
  "",
  "</details>",
];

const pathOf = ({ bitext }: Checked) => bitext.target.path ?? "the translation";

/** A table of the translations, with their counts and scores. */
function pairsTable(checked: readonly Checked[], total: Summary): string[] {
  const line = (name: string, { bySeverity, words, score }: Summary) =>
    row([name, ...gravestFirst.map((severity) => bySeverity[severity] ?? 0), words.toLocaleString("en"), score]);
  return [
    row(["Translation", ...gravestFirst, "source words", "score"]),
    row([":--", ...gravestFirst.map(() => "--:"), "--:", "--:"]),
    ...checked.map((one) => line(markdownText(pathOf(one)), one.summary)),
    ...(checked.length > 1 ? [line("**all**", total)] : []),
  ];
}

/** What the categories cost, the dearest first. */
function categoriesTable({ byCategory, words }: Summary): string[] {
  const found = (Object.entries(byCategory) as [Category, CategoryPenalty][]).sort(([, a], [, b]) => b.penalty - a.penalty);
  return folded("Penalty points by category", [
    row(["category", "findings", "points", "per 1,000 words"]),
    row([":--", "--:", "--:", "--:"]),
    ...found.map(([category, { findings, penalty }]) =>
      row([markdownText(category), findings, penalty, perThousand(penalty, words)]),
    ),
  ]);
}

/** The sentence of one side, cut around the words concerned; ‸ is where some are missing. */
function excerpt(finding: Finding, side: "source" | "target", { bitext }: Checked): string {
  const place = finding[side][0];
  const cut = place && cutout(bitext[side], place, ROOM);
  if (!cut) return "";
  const mark = cut.mark === "" ? "‸" : cut.mark;
  return `${markdownText(cut.before)}<b>${markdownText(mark)}</b>${markdownText(cut.after)}`;
}

/** A finding as a line of the table of its translation. */
interface Line {
  readonly rank: number;
  readonly pair: number;
  readonly text: string;
}

function linesOf(one: Checked, pair: number): Line[] {
  const places = new Places(one.bitext);
  return one.findings.map((finding) => {
    const { start } = places.of(finding);
    const { severity, message, suggestions, checkId } = finding;
    const remedy = suggestions.length > 0 ? ` Suggestion: ${suggestions.map(markdownText).join(" or ")}` : "";
    const said = `${markdownText(message)}${remedy}`;
    const cells = [
      severity,
      `${start.line}:${start.column}`,
      said,
      excerpt(finding, "source", one),
      excerpt(finding, "target", one),
      markdownText(checkId),
    ];
    return { rank: severities.indexOf(severity), pair, text: row(cells) };
  });
}

/** The table of the findings of one translation. */
const details = (name: string, lines: readonly string[]) =>
  folded(name, [
    row(["", "place", "finding", "source", "translation", "check"]),
    row([":--", "--:", ":--", ":--", ":--", ":--"]),
    ...lines,
  ]);

const left = (number: number) => ["", `${count(number, "more finding")} left out: the comment would be too long.`];

const sizeOf = (lines: readonly string[]) => lines.reduce((sum, line) => sum + line.length + 1, 0);

const summaryOf = (checked: Checked, shown: number) => {
  const { findings } = checked;
  const some = shown < findings.length ? `, ${shown.toLocaleString("en")} shown` : "";
  return `${htmlText(pathOf(checked))}: ${count(findings.length, "finding")}${some}`;
};

/** Of all findings those that fit, the gravest first; given back in their own order, by translation. */
function fitting(checked: readonly Checked[], room: number): Map<number, string[]> {
  const lines = checked.flatMap(linesOf);
  const chosen = new Set<Line>();
  const opened = new Set<number>();
  let rest = room;
  for (const line of [...lines].sort((a, b) => b.rank - a.rank)) {
    const frame = opened.has(line.pair) ? 0 : sizeOf(details(summaryOf(checked[line.pair] as Checked, 0), []));
    if (line.text.length + 1 + frame > rest) break;
    rest -= line.text.length + 1 + frame;
    opened.add(line.pair);
    chosen.add(line);
  }
  const byPair = new Map<number, string[]>();
  for (const line of lines) if (chosen.has(line)) byPair.set(line.pair, [...(byPair.get(line.pair) ?? []), line.text]);
  return byPair;
}

/**
 * The report for the comment on a pull request: counts and score, then the findings of each translation, folded. Where it would be
 * longer than `limit`, the mildest findings are left out and counted. Nobody is notified by what the texts hold.
 */
export function markdownReport({ checked, tool }: Omit<ReportInput, "checks">, options: MarkdownOptions = {}): string {
  const { limit = LIMIT } = options;
  const total = totalOf(checked.map(({ summary }) => summary));
  const found = checked.reduce((sum, { findings }) => sum + findings.length, 0);
  const failures = checked.flatMap((one) => one.failures);
  const head = [
    `## ${markdownText(tool.name)}: ${found === 0 ? "nothing found" : `${count(found, "finding")} (${bySeverity(total.bySeverity)})`}`,
    "",
    `Score ${total.score}: ${total.perThousandWords} penalty points per 1,000 words of the source. A screening score by a program, not a judgement of the translation.`,
    "",
  ];
  const broken = failures.flatMap(({ checkId, message }) => [
    "",
    `The check ${markdownText(checkId)} failed and was left out: ${markdownText(message)}`,
  ]);
  const tables = [...pairsTable(checked, total), ...(found > 0 ? categoriesTable(total) : [])];
  const framed = sizeOf([...head, ...broken, ...tables, ...left(found)]);
  // Thousands of translations: their table alone would be too long.
  const start = framed < limit ? [...head, ...tables, ...broken] : head;
  const byPair = fitting(checked, limit - sizeOf([...start, ...left(found)]));
  const shown = [...byPair.values()].reduce((sum, lines) => sum + lines.length, 0);
  const body = [...byPair].flatMap(([pair, lines]) => details(summaryOf(checked[pair] as Checked, lines.length), lines));
  return `${[...start, ...body, ...(shown < found ? left(found - shown) : [])].join("\n").trimEnd()}\n`;
}
