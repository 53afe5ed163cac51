import { UserError } from "../core/errors.ts";
import type { Severity } from "../core/finding.ts";
import type { Checked, ReportInput } from "../core/report.ts";
import { writeText } from "../node/files.ts";
import { jsonReport } from "../report/json.ts";
import { type TerminalOptions, terminalReport } from "../report/terminal.ts";
import type { RunOptions } from "../run.ts";
import { type Destination, deliver } from "./destination.ts";

/** What the reports need beside the findings. */
interface View extends TerminalOptions {
  /** The severities that make the command exit with 1. */
  readonly failing: readonly Severity[];
  /** What the run knew of the words. */
  readonly known: Pick<RunOptions, "knowledge" | "terms">;
}

type Made = string | Uint8Array;

async function page(input: ReportInput, { known }: View): Promise<string> {
  const [{ htmlReport }, { recurringTerms }] = [await import("../report/html.ts"), await import("../run/recurring-terms.ts")];
  const checked: Checked[] = [];
  for (const one of input.checked) checked.push({ ...one, terms: await recurringTerms(one.bitext, known) });
  return htmlReport({ ...input, checked });
}

/** The kinds of report. All but the first two are loaded where they are asked for. */
const reports = {
  terminal: terminalReport,
  json: jsonReport,
  html: page,
  sarif: async (input) => (await import("../report/sarif.ts")).sarifReport(input),
  junit: async (input, { failing }) => (await import("../report/junit.ts")).junitReport(input, { failing }),
  github: async (input) => (await import("../report/github.ts")).githubReport(input),
  markdown: async (input) => (await import("../report/markdown.ts")).markdownReport(input),
  csv: async (input) => (await import("../report/csv.ts")).csvReport(input),
  xlsx: async (input) => (await import("../report/xlsx.ts")).xlsxReport(input),
  line: async (input) => (await import("../report/line.ts")).lineReport(input),
} satisfies Record<string, (input: ReportInput, view: View) => Made | Promise<Made>>;

/** A kind of report. */
type ReportKind = keyof typeof reports;

/** The kinds of report, by name. */
export const kinds = Object.keys(reports) as readonly ReportKind[];

// Lines that a log shows one after the other: GitHub reads its own among those that people read.
const inLogs: ReadonlySet<ReportKind> = new Set(["terminal", "line", "github"]);

/**
 * Refuses reports that would get in each other's way.
 * @throws UserError where two go to one place, or a workbook to the screen.
 */
export function together(wanted: readonly Destination<ReportKind>[], onScreen: boolean): void {
  const files = new Set<string>();
  for (const { kind, file } of wanted) {
    if (kind === "xlsx" && file === undefined && onScreen)
      throw new UserError({ path: "--report", cause: "xlsx is no text for a screen", remedy: "give xlsx=FILE" });
    if (file !== undefined && files.has(file))
      throw new UserError({ path: "--report", cause: `two reports go to ${file}`, remedy: "give each a file of its own" });
    if (file !== undefined) files.add(file);
  }
  const printed = wanted.filter(({ file }) => file === undefined).map(({ kind }) => kind);
  const mixed = printed.length > 1 && !printed.every((kind) => inLogs.has(kind));
  if (mixed || new Set(printed).size < printed.length)
    throw new UserError({
      path: "--report",
      cause: `${printed.join(" and ")} would run together on stdout`,
      remedy: `give all but one of them a file, as in ${printed.at(-1)}=FILE`,
    });
}

/** Where a GitHub workflow collects what it shows of a step. */
async function addStepSummary(input: ReportInput): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const { markdownReport } = await import("../report/markdown.ts");
  await writeText(file, markdownReport(input), "a");
}

/** Makes the reports and writes each where it belongs. */
export async function printReports(
  wanted: readonly Destination<ReportKind>[],
  input: ReportInput,
  { paint, ...given }: Omit<View, "columns" | "known">,
  known: View["known"],
): Promise<void> {
  const { columns } = process.stdout;
  for (const to of wanted) {
    // What goes to a file is neither coloured nor cut to this screen.
    const here = to.file === undefined ? { ...(columns ? { columns } : {}), ...(paint ? { paint } : {}) } : {};
    await deliver(to, await reports[to.kind](input, { ...given, ...here, known }));
    if (to.kind === "github") await addStepSummary(input);
  }
}
