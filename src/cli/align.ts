import type { Command } from "commander";
import type { Search } from "../align/explain.ts";
import { explainBead } from "../align/explain.ts";
import type { Alignment } from "../align/index.ts";
import type { Bitext } from "../core/bead.ts";
import { UserError } from "../core/errors.ts";
import type { ReportInput } from "../core/report.ts";
import { summarize } from "../core/score.ts";
import { alignmentReport } from "../report/json.ts";
import { tmxReport } from "../report/tmx.ts";
import { tsvReport } from "../report/tsv.ts";
import { alignmentOf } from "../run.ts";
import { beadPage } from "./bead-page.ts";
import { deliver, destination, gather } from "./destination.ts";
import { runOptions, type SharedOptions } from "./options.ts";
import { write } from "./output.ts";
import { sides } from "./sides.ts";
import { tool } from "./tool.ts";

interface AlignCommandOptions extends SharedOptions {
  readonly report?: readonly string[];
  readonly explainBead?: string;
  readonly nullPrior?: string;
}

const html = async (input: ReportInput) => (await import("../report/html.ts")).htmlReport(input);
const reports = { json: alignmentReport, tsv: tsvReport, tmx: tmxReport, html };
const kinds = Object.keys(reports) as (keyof typeof reports)[];

/** Adds the command `align`. */
export function addAlign(program: Command): void {
  program
    .command("align")
    .description("align two texts and print the alignment")
    .argument("<files...>", "SOURCE and TARGET; - reads one of them from stdin")
    .option("--from <tag>", "language of the source (default: detected)")
    .option("--to <tag>", "language of the target (default: detected)")
    .option("-r, --report <kind[=file]>", `${kinds.join(", ")}; without a file on stdout (repeatable)`, gather)
    .option("--explain-bead <number>", "instead of a report: why this bead is what it is; the first is 0")
    .option("--null-prior <odds>", "odds of a sentence without counterpart: above 1 finds more of them, below 1 fewer", "1")
    .action(run);
}

async function run(files: readonly string[], given: AlignCommandOptions): Promise<void> {
  const asked = (given.report ?? ["json"]).map((report) => destination(report, kinds));
  const number = given.explainBead === undefined ? undefined : wholeNumber(given.explainBead);
  if (number !== undefined && given.report) {
    throw new UserError({ path: "--explain-bead", cause: "it takes the place of a report", remedy: "leave out --report" });
  }
  const nullPrior = odds(given.nullPrior ?? "1");
  const [source, target] = await sides(files);
  const options = { ...runOptions(given), nullPrior, sourcePath: source.path, targetPath: target.path };
  const alignment = await alignmentOf(source.text, target.text, options);
  if (number !== undefined) return write(pageOf(alignment, number));
  const bitext = alignment.bitexts[0] as Bitext;
  const input: ReportInput = {
    checked: [{ bitext, findings: [], failures: [], summary: summarize(bitext, [], 0) }],
    tool,
    checks: [],
  };
  for (const to of asked) await deliver(to, await reports[to.kind](input));
}

function pageOf({ bitexts, searches }: Alignment, number: number): string {
  const [bitext, search] = [bitexts[0] as Bitext, searches[0] as Search];
  const last = bitext.beads.length - 1;
  if (number > last) {
    throw new UserError({
      path: "--explain-bead",
      cause: `there is no bead ${number}`,
      remedy: last < 0 ? "give texts with sentences in them" : `the last one is ${last}`,
    });
  }
  return beadPage(bitext, explainBead(bitext, search, number));
}

function wholeNumber(value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UserError({
    path: "--explain-bead",
    cause: `“${value}” is not the number of a bead`,
    remedy: "give one as the reports count them, from 0",
  });
}

function odds(value: string): number {
  const number = value.trim() === "" ? Number.NaN : Number(value);
  if (Number.isFinite(number) && number > 0) return number;
  throw new UserError({ path: "--null-prior", cause: `“${value}” is not a number above 0`, remedy: "give one such as 3 or 0.5" });
}
