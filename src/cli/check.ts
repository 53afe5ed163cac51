import type { Command } from "commander";
import { selected } from "../check/engine.ts";
import { checks } from "../check/index.ts";
import { UserError } from "../core/errors.ts";
import { LineIndex } from "../core/range.ts";
import type { Checked, ReportInput } from "../core/report.ts";
import { decode, readText } from "../node/files.ts";
import { formats } from "../read/index.ts";
import { jsonReport } from "../report/json.ts";
import { terminalReport } from "../report/terminal.ts";
import { check, checkBilingual, type RunOptions } from "../run.ts";
import { deliver, destination, gather } from "./destination.ts";
import { addShared, failing, oneOf, runOptions, type SharedOptions } from "./options.ts";
import { colourModes, note, paintFor } from "./output.ts";
import { tool } from "./tool.ts";

interface CheckCommandOptions extends SharedOptions {
  readonly bilingual?: boolean;
  readonly report?: string[];
  readonly format?: string;
  readonly color: string;
  readonly quiet?: boolean;
}

const kinds = ["terminal", "json"] as const;

/** Adds the command `check`. */
export function addCheck(program: Command): void {
  const command = program
    .command("check", { isDefault: true })
    .description("check a translation against its source")
    .argument("<files...>", "SOURCE and TARGET, or one FILE with --bilingual; - reads from stdin")
    .option("--bilingual", "one file that holds both versions, one after the other");
  addShared(command)
    .option("-r, --report <kind[=file]>", `${kinds.join(" or ")}; without a file on stdout (repeatable)`, gather)
    .option("--format <name>", `${formats.join(" or ")} (default: told by the file's ending)`)
    .option("--color <when>", colourModes.join(", "), "auto")
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

async function checked(files: readonly string[], given: CheckCommandOptions): Promise<Checked> {
  const options: RunOptions = {
    ...runOptions(given),
    ...(given.format === undefined ? {} : { format: oneOf(given.format, formats, "--format") }),
  };
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

async function run(files: string[], given: CheckCommandOptions): Promise<void> {
  const fails = failing(given.failOn);
  const paint = paintFor(oneOf(given.color, colourModes, "--color"));
  const reports = (given.report ?? ["terminal"]).map((report) => destination(report, kinds));
  const result = await checked(files, given);
  const { source, target } = result.bitext;
  if (!given.quiet && (given.from === undefined || given.to === undefined))
    note(`languages: ${source.language} → ${target.language} (--from and --to override)`);
  const ran = selected(checks, runOptions(given)).map(({ meta }) => meta);
  const input: ReportInput = { checked: [result], tool, checks: ran };
  for (const to of reports) {
    const { kind, file } = to;
    const columns = process.stdout.columns;
    const options = { ...(columns ? { columns } : {}), ...(file === undefined ? { paint } : {}), quiet: given.quiet ?? false };
    const text = kind === "json" ? jsonReport(input) : terminalReport(input, options);
    await deliver(to, text);
  }
  for (const { checkId, message } of result.failures) note(`the check ${checkId} failed and was left out: ${message}`);
  if (result.failures.length > 0) process.exitCode = 2;
  else if (result.findings.some(({ severity }) => fails.includes(severity))) process.exitCode = 1;
}
