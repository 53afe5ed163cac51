import type { Command } from "commander";
import type { Unit } from "../node/record.ts";
import { oneOf, runOptions } from "./options.ts";
import { note } from "./output.ts";

interface LearnCommandOptions {
  readonly output: string;
  readonly from?: string;
  readonly to?: string;
  readonly unit: string;
}

/** Adds the command `learn`. */
export function addLearn(program: Command): void {
  program
    .command("learn")
    .description("learn a lexicon from translations, for --lexicon; or merge lexicons into one")
    .argument("<files...>", "TMX, JSON Lines (.jsonl), lexicons, or text and Markdown in pairs: SOURCE TARGET SOURCE TARGET …")
    .requiredOption("-o, --output <file>", "the lexicon to be written")
    .option("--from <tag>", "language of the source (default: told by the files)")
    .option("--to <tag>", "language of the target (default: told by the files)")
    .option("--unit <unit>", "two strings of a record are: segment, an aligned pair; document, two whole texts", "segment")
    .action(run);
}

async function run(files: readonly string[], { output, from, to, unit: given }: LearnCommandOptions): Promise<void> {
  const unit: Unit = oneOf(given, ["segment", "document"], "--unit");
  const tags = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const languages = runOptions({ ...tags, failOn: "never" });
  const { learnLexicon } = await import("../node/learn.ts");
  const { writeLexicon } = await import("../node/lexicon.ts");
  const lexicon = await learnLexicon(files, { ...languages, unit });
  await writeLexicon(output, lexicon);
  note(`${output}: ${lexicon.languages.from} → ${lexicon.languages.to}, ${lexicon.size} words`);
}
