import type { Command } from "commander";
import { summarize } from "../core/score.ts";
import { alignmentReport } from "../report/json.ts";
import { alignTexts } from "../run.ts";
import { sides } from "./check.ts";
import { oneOf, runOptions, type SharedOptions } from "./options.ts";
import { write } from "./output.ts";
import { tool } from "./tool.ts";

/** Adds the command `align`. */
export function addAlign(program: Command): void {
  program
    .command("align")
    .description("align two texts and print the alignment")
    .argument("<files...>", "SOURCE and TARGET; - reads one of them from stdin")
    .option("--from <tag>", "language of the source (default: detected)")
    .option("--to <tag>", "language of the target (default: detected)")
    .option("-r, --report <kind>", "json", "json")
    .action(async (files: string[], given: SharedOptions & { readonly report: string }) => {
      oneOf(given.report, ["json"], "--report");
      const [source, target] = await sides(files);
      const options = { ...runOptions(given), sourcePath: source.path, targetPath: target.path };
      const bitext = await alignTexts(source.text, target.text, options);
      await write(
        alignmentReport({
          checked: [{ bitext, findings: [], failures: [], summary: summarize(bitext, [], 0) }],
          tool,
          checks: [],
        }),
      );
    });
}
