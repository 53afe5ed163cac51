import type { Command } from "commander";
import { selected } from "../check/engine.ts";
import { checks } from "../check/index.ts";
import { LineIndex } from "../core/range.ts";
import type { Checked, ReportInput } from "../core/report.ts";
import { formats } from "../read/index.ts";
import { check, checkBilingual, type RunOptions } from "../run.ts";
import { destination, gather } from "./destination.ts";
import { type KnowledgeOptions, knowledgeFiles, reread } from "./knowledge.ts";
import { addScore, belowLeast, leastScore, type ScoreOptions } from "./least-score.ts";
import { addShared, checkOptions, failing, oneOf, type SharedOptions } from "./options.ts";
import { colourModes, note, paintFor } from "./output.ts";
import { kinds, printReports, together } from "./reports.ts";
import { addSeveral, needsSeveral, type SeveralOptions } from "./several-options.ts";
import { oneFileOf, sides, textOf } from "./sides.ts";
import type { BaselineFlags, Silencer } from "./silence.ts";
import { tool } from "./tool.ts";
import type { Ran } from "./watch.ts";
import type { Latest, Touched } from "./watched.ts";

interface CheckCommandOptions extends SharedOptions, ScoreOptions, SeveralOptions, KnowledgeOptions {
  readonly config?: string;
  readonly bilingual?: boolean;
  readonly report?: string[];
  readonly format?: string;
  readonly color: string;
  readonly quiet?: boolean;
  readonly summary?: boolean;
  readonly updateBaseline?: boolean;
}

/** Adds the command `check`. */
export function addCheck(program: Command): void {
  const command = program
    .command("check", { isDefault: true })
    .description("check a translation against its source")
    .argument(
      "[files...]",
      "SOURCE and TARGET, or one FILE with --bilingual; - reads from stdin (default: the pairs of the config)",
    )
    .option("--bilingual", "one file that holds both versions, one after the other");
  addSeveral(addScore(addShared(command)))
    .option("-r, --report <kind[=file]>", `${kinds.join(", ")}; without a file on stdout (repeatable)`, gather)
    .option("--update-baseline", "write the findings into the baseline; those that are gone are removed from it")
    .option("--format <name>", `${formats.join(" or ")} (default: told by the file's ending)`)
    .option("--color <when>", colourModes.join(", "), "auto")
    .option("--config <file>", "the config (default: the nearest bitextlint.config.json or .ts, where no files are named)")
    .option("--quiet", "print nothing but findings")
    .option("--summary", "on the terminal, a line for each translation and the totals in place of the findings")
    .action(run);
}

async function checked(files: readonly string[], given: CheckCommandOptions, options: RunOptions): Promise<Checked> {
  if (!given.bilingual) {
    const [source, target] = await sides(files);
    return check(source.text, target.text, { ...options, sourcePath: source.path, targetPath: target.path });
  }
  const { text, path } = await textOf(oneFileOf(files));
  const result = await checkBilingual(text, { ...options, path });
  if (!given.quiet) note(parting(result));
  return result;
}

/** Says where a file was parted. */
function parting({ bitext, rest }: Awaited<ReturnType<typeof checkBilingual>>): string {
  const { source, target } = bitext;
  const index = new LineIndex(target.text);
  const line = (offset: number) => index.position(offset).line;
  const stretch = ({ blocks }: typeof source) =>
    `lines ${line(blocks[0]?.range.start ?? 0)}–${line(blocks.at(-1)?.range.end ?? 0)}`;
  const footer = rest ? `; lines ${line(rest.start)}–${line(rest.end)} belong to neither and are left out` : "";
  return `${target.path}: ${source.language} in ${stretch(source)}, ${target.language} in ${stretch(target)}${footer}`;
}

/** The files named, or the pairs of the config. A config is looked for where no files are named, and read where it is. */
async function results(files: readonly string[], command: CheckCommandOptions, touched?: Touched) {
  const wantsConfig = command.config !== undefined || (files.length === 0 && !command.bilingual);
  const settle = wantsConfig ? await import("./settle.ts") : undefined;
  const config = await settle?.configOf(command.config);
  const given = settle && config ? await settle.settled(command, config) : command;
  const options = checkOptions(given);
  // What is wrong on the command line or in the config is said before the work begins.
  const wanted = (given.report ?? ["terminal"]).map((report) => destination(report, kinds));
  together(wanted, process.stdout.isTTY === true);
  if (command.summary && !wanted.some(({ kind }) => kind === "terminal"))
    note("--summary changes the report terminal alone, which is not asked for");
  const settings = {
    silence: await silencer(given, command.baseline !== undefined),
    fails: failing(given.failOn),
    least: leastScore(given),
    options,
    wanted,
    ran: selected([...checks, ...(options.checks ?? [])], options),
  };
  const knowledge = knowledgeFiles(given);
  const baseline = given.baseline === undefined ? [] : [given.baseline];
  const shared = { ...settings, config: config?.path, knowledge: [...knowledge, ...baseline] };
  if ((config && files.length === 0) || needsSeveral(given)) {
    const { checkSeveral } = await import("./several.ts");
    return { ...shared, ...(await checkSeveral({ files, config, options, command, given, knowledge, touched })) };
  }
  const result = await checked(files, given, options);
  const { source, target } = result.bitext;
  if (!given.quiet && (given.from === undefined || given.to === undefined))
    note(`languages: ${source.language} → ${target.language} (--from and --to override)`);
  return { ...shared, checked: [result], undone: false, roots: [], texts: [], whole: true };
}

/** What leaves out the findings of the baseline; most runs have none, and do not load it. */
async function silencer(given: BaselineFlags, named: boolean): Promise<Silencer | undefined> {
  if (given.baseline === undefined && !given.updateBaseline) return undefined;
  return (await import("./silence.ts")).silencerOf(given, named);
}

/** Checks and reports. While watching, reports on stdout are about what was saved, and those in files about everything. */
async function once(files: readonly string[], given: CheckCommandOptions, latest?: Latest, touched?: Touched): Promise<Ran> {
  const paint = paintFor(oneOf(given.color, colourModes, "--color"));
  const { checked: found, silence, undone, fails, least, options, wanted, ran, ...rest } = await results(files, given, touched);
  const { quiet = false, summary = false } = given;
  const all = latest?.take(found, touched) ?? found;
  const silenced = silence ? await silence(all, quiet) : { checked: all };
  const checked = latest && touched ? latest.just(silenced.checked, found) : silenced.checked;
  const input: ReportInput = { ...silenced, tool, checks: ran.map(({ meta }) => meta) };
  const view = { paint, quiet, summary, failing: fails };
  if (checked.length > 0) {
    const [kept, shown] = [true, false].map((inFile) => wanted.filter(({ file }) => (file !== undefined) === inFile));
    await printReports(shown ?? [], { ...input, checked }, view, options);
    await printReports(kept ?? [], input, view, options);
  } else if (!rest.whole && !undone && !touched) {
    // Nothing has changed: whoever reads the reports of a workflow finds empty ones.
    await printReports(
      wanted.filter(({ kind, file }) => kind !== "terminal" || file !== undefined),
      input,
      view,
      options,
    );
  }
  const failures = new Map(checked.flatMap((one) => one.failures).map(({ checkId, message }) => [checkId, message]));
  for (const [checkId, message] of failures) note(`the check ${checkId} failed and was left out: ${message}`);
  const below = belowLeast(checked, least);
  if (below !== undefined) note(below);
  if (undone || failures.size > 0) process.exitCode = 2;
  else if (below !== undefined || checked.some(({ findings }) => findings.some(({ severity }) => fails.includes(severity))))
    process.exitCode = 1;
  return {
    roots: rest.roots,
    texts: rest.texts,
    settings: [...(rest.config === undefined ? [] : [rest.config]), ...rest.knowledge],
    written: wanted.flatMap(({ file }) => file ?? []),
  };
}

async function run(files: string[], command: CheckCommandOptions): Promise<void> {
  let [own, given]: [readonly string[], CheckCommandOptions] = [files, command];
  if (typeof command.changed === "string") {
    const { givenBack } = await import("./changed.ts");
    const back = givenBack(files, command, process.argv);
    [own, given] = [back.files, { ...command, ...(back.changed === undefined ? {} : { changed: back.changed }) }];
  }
  if (!given.watch) {
    await once(own, given);
    return;
  }
  const { watchPairs } = await import("./watch.ts");
  const again = async (latest: Latest, touched?: Touched) => once(own, touched ? given : await reread(given), latest, touched);
  await watchPairs(again, given.quiet ?? false);
}
