import type { Command } from "commander";
import { note } from "./output.ts";

/** Adds the command `init`. */
export function addInit(program: Command): void {
  program
    .command("init")
    .description("write a config for the texts of this folder")
    .option("--force", "write it anew where there is one")
    .action(async ({ force = false }: { readonly force?: boolean }) => {
      const { writeConfig } = await import("../node/init/init.ts");
      const { name, pairs } = await writeConfig(process.cwd(), force);
      const found = `${pairs.length} pair${pairs.length === 1 ? "" : "s"} of texts; see whether they are right, then run bitextlint check`;
      note(`${name}: ${pairs.length > 0 ? found : "no texts look like versions of each other; name yours in it"}`);
    });
}
