import type { Command } from "commander";
import { selected } from "../check/engine.ts";
import { checks } from "../check/index.ts";
import { UserError } from "../core/errors.ts";
import { LineIndex } from "../core/range.ts";
import type { Checked, ReportInput } from "../core/report.ts";
import { decode, readText } from "../node/files.ts";
import { formats } from "../read/index.ts";
import { jsonReport } from "../report/json.ts";
import { type TerminalOptions, terminalReport } from "../report/terminal.ts";
import { check, checkBilingual, type RunOptions } from "../run.ts";
import { deliver, destination, gather } from "./destination.ts";
import { addShared, failing, oneOf, runOptions, type SharedOptions } from "./options.ts";
import { colourModes, note, paintFor } from "./output.ts";
import { tool } from "./tool.ts";

interface CheckCommandOptions extends SharedOptions {
  readonly config?: string;
  readonly bilingual?: boolean;
  readonly report?: string[];
  readonly format?: string;
  readonly color: string;
  readonly quiet?: boolean;
}

const kinds = ["terminal", "json", "html"] as const;

/** The reports; a page for people is not loaded where none is asked for. */
const reports: Record<(typeof kinds)[number], (input: ReportInput, options: TerminalOptions) => string | Promise<string>> = {
  terminal: terminalReport,
  json: jsonReport,
  html: async (input) => (await import("../report/html.ts")).htmlReport(input),
};

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
  addShared(command)
    .option("-r, --report <kind[=file]>", `${kinds.join(", ")}; without a file on stdout (repeatable)`, gather)
    .option("--format <name>", `${formats.join(" or ")} (default: told by the file's ending)`)
    .option("--color <when>", colourModes.join(", "), "auto")
    .option("--config <file>", "the config (default: the nearest bitextlint.config.json or .ts, where no files are named)")
    .option("--quiet", "print nothing but findings")
    .action(run);
}

/** The text of a file, or of stdin for "-". */
async function textOf(path: string): Promise<{ text: string; path: string }> {
  if (path !== "-") return { text: await readText(path), path };
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return { text: decode(Buffer.concat(chunks), "stdin"), path: "stdin" };
}

/** The two sides of a pair of paths, of which one may be stdin. */
export async function sides(files: readonly string[]): Promise<[{ text: string; path: string }, { text: string; path: string }]> {
  const [source, target] = files;
  if (source === undefined || target === undefined || files.length > 2) {
    throw new UserError({
      cause: `${files.length} file${files.length === 1 ? " is" : "s are"} named`,
      remedy: "give SOURCE and TARGET, or one FILE with --bilingual",
    });
  }
  if (source === "-" && target === "-")
    throw new UserError({ cause: "stdin cannot be both sides", remedy: "give one of them as a file" });
  return [await textOf(source), await textOf(target)];
}

async function checked(files: readonly string[], given: CheckCommandOptions, options: RunOptions): Promise<Checked> {
  if (!given.bilingual) {
    const [source, target] = await sides(files);
    return check(source.text, target.text, { ...options, sourcePath: source.path, targetPath: target.path });
  }
  const [file, ...more] = files;
  if (file === undefined || more.length > 0)
    throw new UserError({
      cause: `${files.length} files are named with --bilingual`,
      remedy: "give one file that holds both versions",
    });
  const { text, path } = await textOf(file);
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
async function results(files: readonly string[], command: CheckCommandOptions) {
  const wantsConfig = command.config !== undefined || (files.length === 0 && !command.bilingual);
  const settle = wantsConfig ? await import("./settle.ts") : undefined;
  const config = await settle?.configOf(command.config);
  const given = settle && config ? await settle.settled(command, config) : command;
  const options: RunOptions = {
    ...runOptions(given),
    ...(given.format === undefined ? {} : { format: oneOf(given.format, formats, "--format") }),
  };
  // What is wrong on the command line or in the config is said before the work begins.
  const wanted = (given.report ?? ["terminal"]).map((report) => destination(report, kinds));
  const settings = { fails: failing(given.failOn), wanted, ran: selected([...checks, ...(options.checks ?? [])], options) };
  if (config && files.length === 0) {
    const { checkProject } = await import("./project.ts");
    return { ...settings, ...(await checkProject(config, options, command, given.quiet ?? false)) };
  }
  const result = await checked(files, given, options);
  const { source, target } = result.bitext;
  if (!given.quiet && (given.from === undefined || given.to === undefined))
    note(`languages: ${source.language} → ${target.language} (--from and --to override)`);
  return { ...settings, checked: [result], undone: false };
}

async function run(files: string[], given: CheckCommandOptions): Promise<void> {
  const paint = paintFor(oneOf(given.color, colourModes, "--color"));
  const { checked, undone, fails, wanted, ran } = await results(files, given);
  const input: ReportInput = { checked, tool, checks: ran.map(({ meta }) => meta) };
  for (const to of checked.length > 0 ? wanted : []) {
    const { kind, file } = to;
    const columns = process.stdout.columns;
    const options = { ...(columns ? { columns } : {}), ...(file === undefined ? { paint } : {}), quiet: given.quiet ?? false };
    await deliver(to, await reports[kind](input, options));
  }
  const failures = new Map(checked.flatMap((one) => one.failures).map(({ checkId, message }) => [checkId, message]));
  for (const [checkId, message] of failures) note(`the check ${checkId} failed and was left out: ${message}`);
  if (undone || failures.size > 0) process.exitCode = 2;
  else if (checked.some(({ findings }) => findings.some(({ severity }) => fails.includes(severity)))) process.exitCode = 1;
}
