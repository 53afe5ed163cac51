import { access } from "node:fs/promises";
import { Command, CommanderError } from "commander";
import { closest, distance } from "fastest-levenshtein";
import { UserError } from "../core/errors.ts";
import { addAlign } from "./align.ts";
import { addCheck } from "./check.ts";
import { addExplain } from "./explain.ts";
import { addInit } from "./init.ts";
import { addKnowledge } from "./knowledge.ts";
import { addLearn } from "./learn.ts";
import { oneOf } from "./options.ts";
import { note } from "./output.ts";
import { addStream } from "./stream.ts";
import { tool } from "./tool.ts";

const EXAMPLES = `
Examples:
  bitextlint en.txt it.txt                          check a translation
  bitextlint check --bilingual paper.txt            one file that holds both versions
  bitextlint init                                   a config for the texts of this folder
  bitextlint check                                  every pair that the config names
  bitextlint check en.md it.md -r json=report.json  a report for other programs
  bitextlint align en.txt it.txt                    the alignment alone, as JSON
  bitextlint stream --unit segment < pairs.jsonl    pairs of segments, one a line
  bitextlint learn memory.tmx -o en-it.lexicon      words for --lexicon, learned from translations
  bitextlint explain number-mismatch                what a check finds

Exit code: 0 nothing at or above --fail-on, 1 findings, 2 the job was not done.`;

/** The whole command line. */
function program(): Command {
  const root = new Command(tool.name)
    .description("Checks a translation against its source.")
    .version(tool.version)
    .addHelpText("afterAll", EXAMPLES)
    .showSuggestionAfterError();
  addCheck(root);
  addAlign(root);
  addStream(root);
  for (const aligning of root.commands) addKnowledge(aligning);
  addLearn(root);
  addExplain(root);
  addInit(root);
  for (const command of [root, ...root.commands]) {
    command.exitOverride().configureOutput({ outputError: () => undefined });
  }
  return root;
}

const TYPOS = 2; // letters in which a word may differ from a command and still be meant for it

/** Complains of a first word that is a command misspelt: without this it would be taken for a file. */
async function refuseMisspelt([first = "", second]: readonly string[], commands: readonly string[]): Promise<void> {
  if (first === "help" && second !== undefined) oneOf(second, commands, "help");
  if (!/^[a-z]+$/i.test(first) || commands.includes(first)) return;
  if (distance(first, closest(first, [...commands])) > TYPOS) return;
  const exists = await access(first).then(
    () => true,
    () => false,
  );
  if (!exists) oneOf(first, commands, "command");
}

/** Runs the command line and sets the exit code: 2 with one line on stderr where the job could not be done. */
async function main(argv: readonly string[]): Promise<void> {
  // A reader that has seen enough (head, a pager) is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    note(`stdout: it cannot be written (${error.code ?? error.message}); check where it leads`);
    process.exit(2);
  });
  try {
    const root = program();
    await refuseMisspelt(argv.slice(2), [...root.commands.map((command) => command.name()), "help"]);
    await root.parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return;
      note(`${error.message.replace(/^error: /, "").replace(/\s*\n\s*/g, " ")}; see bitextlint --help`);
    } else if (error instanceof UserError) note(error.message);
    else if ((error as NodeJS.ErrnoException).code === "EPIPE") return;
    else
      note(
        `something went wrong that should not have: ${error instanceof Error ? error.message : String(error)}; please report it with the texts that show it`,
      );
    process.exitCode = 2;
  }
}

await main(process.argv);
