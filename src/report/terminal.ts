import type { Document } from "../core/document.ts";
import { type Finding, type Severity, severities } from "../core/finding.ts";
import { LineIndex, type Range } from "../core/range.ts";
import type { Checked, ReportInput, Summary } from "../core/report.ts";
import { perThousand, totalOf } from "../core/score.ts";
import { excerptOf, isolated, isolatedSentence, printable } from "./excerpt.ts";
import { sentenceAt } from "./place.ts";

/** Paints a text; the identity where there is no colour. */
export interface Paint {
  /** What carries a severity: its name and its marks. */
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
  /** What frames the texts. */
  readonly dim: (text: string) => string;
  /** The place of a finding. */
  readonly bold: (text: string) => string;
}

/** How the terminal report looks. */
export interface TerminalOptions {
  /** Columns; default 100. */
  readonly columns?: number;
  readonly paint?: Paint;
  /** Leaves out the summary where nothing was found. */
  readonly quiet?: boolean;
  /** A line for each pair and the totals, in place of the findings. */
  readonly summary?: boolean;
}

const same = (text: string) => text;
const plain: Paint = { severity: { neutral: same, minor: same, major: same, critical: same }, dim: same, bold: same };

/** What a finding says, fit for one line of a terminal. */
const shown = (text: string) => isolatedSentence(printable(text));

const MOST = 3; // places of one side that are shown

/** One side of a bitext with what the report needs to show it. */
interface Side {
  readonly document: Document;
  readonly lines: LineIndex;
  readonly name: "source" | "target";
}

/** The sentence that holds a place; the line itself where none does. */
function lineAt({ document }: Side, { start, end }: Range): Range {
  const range = sentenceAt(document, start)?.range;
  if (range && range.start <= start && start <= range.end)
    return { start: range.start, end: Math.max(range.end, Math.min(end, range.end)) };
  return { start, end: Math.min(document.text.length, Math.max(end, start)) };
}

/** Which side carries the fault (^) and which its counterpart (~). */
function faultSide({ category }: Finding): "source" | "target" {
  return category.startsWith("accuracy/omission") || category.startsWith("accuracy/mistranslation") ? "source" : "target";
}

function excerpts(finding: Finding, side: Side, margin: number, columns: number, paint: Paint): string[] {
  const ranges = finding[side.name];
  const colour = paint.severity[finding.severity];
  const out: string[] = [];
  for (const range of ranges.slice(0, MOST)) {
    const { line } = side.lines.position(range.start);
    const label = `${side.document.language} ${line}`.padStart(margin);
    const excerpt = excerptOf(side.document.text, lineAt(side, range), range, columns - margin - 5);
    const empty = range.start === range.end;
    const sign = empty || faultSide(finding) === side.name ? "^" : "~";
    const note = empty ? (side.name === "target" ? " missing here" : " nothing here") : "";
    const mark = sign.repeat(Math.max(1, excerpt.width)) + note;
    out.push(`${paint.dim(`${label} │`)} ${excerpt.text}`);
    out.push(`${paint.dim(`${" ".repeat(margin)} │`)} ${" ".repeat(excerpt.indent)}${sign === "^" ? colour(mark) : mark}`);
  }
  if (ranges.length > MOST) out.push(`${" ".repeat(margin)} = and ${ranges.length - MOST} more places in the ${side.name}`);
  return out;
}

function entry(finding: Finding, source: Side, target: Side, columns: number, paint: Paint): string[] {
  const side = finding.target.length > 0 ? target : source;
  const at = side.lines.position((finding[side.name][0] ?? { start: 0 }).start);
  const where = `${printable(side.document.path ?? side.name)}:${at.line}:${at.column}`;
  const last = [...finding.source, ...finding.target].map((range) => range.start);
  const widest = Math.max(source.lines.position(Math.max(0, ...last)).line, target.lines.position(Math.max(0, ...last)).line);
  const margin = 2 + Math.max(source.document.language.length, target.document.language.length) + 1 + String(widest).length;
  const head = `${paint.bold(where)}  ${paint.severity[finding.severity](finding.severity)}  ${shown(finding.message)}  ${paint.dim(finding.checkId)}`;
  const notes = [
    ...(finding.evidence ? [`${" ".repeat(margin)} = ${shown(finding.evidence)}`] : []),
    ...finding.suggestions.map((suggestion) => `${" ".repeat(margin)} = suggestion: ${isolated(printable(suggestion))}`),
  ];
  return [
    head,
    ...excerpts(finding, source, margin, columns, paint),
    ...excerpts(finding, target, margin, columns, paint),
    ...notes,
    "",
  ];
}

const count = (number: number, noun: string) => `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;

/** " (1 critical, 2 major)" */
function by(counts: Summary["bySeverity"]): string {
  const kinds = [...severities].reverse().filter((severity) => counts[severity]);
  return kinds.length > 0 ? ` (${kinds.map((severity) => `${counts[severity]} ${severity}`).join(", ")})` : "";
}

function countsLine({ bySeverity, beads, untrusted, score, suppressed = 0 }: Summary, where: string): string {
  const findings = Object.values(bySeverity).reduce((sum, number) => sum + number, 0);
  const doubtful = untrusted > 0 ? `, ${untrusted.toLocaleString("en")} not trusted and not checked` : "";
  const silenced = suppressed > 0 ? ` · ${suppressed.toLocaleString("en")} silenced` : "";
  return `${count(findings, "finding")}${by(bySeverity)}${where}${silenced} · ${count(beads, "bead")}${doubtful} · score ${score}`;
}

function closing({ bitext, summary, failures }: Checked): string[] {
  const where = bitext.target.path === undefined ? "" : ` in ${printable(bitext.target.path)}`;
  return [
    countsLine(summary, where),
    ...failures.map(({ checkId, message }) => `The check ${printable(checkId)} failed and was left out: ${printable(message)}`),
  ];
}

/** The last line of a report on several translations. */
function totalLine(checked: readonly Checked[], total: Summary): string {
  const concerned = checked.filter(({ findings }) => findings.length > 0).length;
  const where = ` in ${concerned.toLocaleString("en")} of ${count(checked.length, "translation")}`;
  return countsLine(total, where);
}

/** What each category costs, the dearest first. */
function categoryLines({ byCategory, words }: Summary): string[] {
  const found = Object.entries(byCategory)
    .map(([category, { findings, penalty }]) => ({ category, findings, points: perThousand(penalty, words) }))
    .sort((a, b) => b.points - a.points);
  const width = Math.max(...found.map(({ category }) => category.length));
  const lines = found.map(
    ({ category, findings, points }) =>
      `${points.toFixed(1).padStart(8)}  ${printable(category).padEnd(width)}  ${count(findings, "finding")}`,
  );
  return found.length === 0 ? [] : ["", "Penalty points per 1,000 words of the source, by category:", ...lines];
}

const MEANING =
  "The score is 100 less the penalty points per 100 words of the source: for screening, not a judgement of the translation.";

function summaryReport(checked: readonly Checked[], quiet: boolean): string {
  const total = totalOf(checked.map(({ summary }) => summary));
  const shown = checked.filter(({ findings, failures }) => !quiet || findings.length > 0 || failures.length > 0);
  if (shown.length === 0) return "";
  const totals = checked.length > 1 ? ["", totalLine(checked, total)] : [];
  const meaning = quiet ? [] : ["", MEANING];
  return `${[...shown.flatMap(closing), ...totals, ...categoryLines(total), ...meaning].join("\n")}\n`;
}

/** The report for people at a terminal: each finding with both sides, the source above, the target below. */
export function terminalReport({ checked }: ReportInput, options: TerminalOptions = {}): string {
  const { columns = 100, paint = plain, quiet = false, summary = false } = options;
  if (summary) return summaryReport(checked, quiet);
  const out: string[] = [];
  const several = checked.length > 1;
  for (const one of checked) {
    const source: Side = { document: one.bitext.source, lines: new LineIndex(one.bitext.source.text), name: "source" };
    const target: Side = { document: one.bitext.target, lines: new LineIndex(one.bitext.target.text), name: "target" };
    for (const finding of one.findings) out.push(...entry(finding, source, target, Math.max(40, columns), paint));
    const worthALine = one.findings.length > 0 || one.failures.length > 0;
    // Of many translations, those without a finding are in the last line alone.
    if (worthALine || (!quiet && !several)) out.push(...closing(one), ...(several ? [""] : []));
  }
  if (several && (!quiet || out.length > 0)) out.push(totalLine(checked, totalOf(checked.map((one) => one.summary))));
  const first = checked.flatMap(({ findings }) => findings)[0];
  if (first && !quiet) out.push(`Run \`bitextlint explain ${first.checkId}\` for the reason and how to turn it off.`);
  return out.length === 0 ? "" : `${out.join("\n")}\n`;
}
