import type { Command } from "commander";
import type { Knowledge } from "../lexicon/knowledge.ts";
import { gather } from "./destination.ts";

interface KnowledgeOptions {
  readonly dictionary?: readonly string[];
  readonly lexicon?: readonly string[];
}

/** Adds --dictionary and --lexicon to a command that aligns. What their files hold is among its options when it runs, as `knowledge`. */
export function addKnowledge(command: Command): void {
  command
    .option(
      "--dictionary <file>",
      "a dictionary, source to target: .dict.dz or .dict, or pairs parted by tabs (repeatable)",
      gather,
    )
    .option("--lexicon <file>", "a lexicon that bitextlint learn has made (repeatable)", gather)
    .hook("preAction", async (_, acting) => {
      const { dictionary, lexicon } = acting.opts<KnowledgeOptions>();
      if (dictionary || lexicon) acting.setOptionValue("knowledge", await load(dictionary ?? [], lexicon ?? []));
    });
}

/** Reads the files. What reads them is loaded only now: most runs need none of it. */
async function load(dictionaries: readonly string[], lexicons: readonly string[]): Promise<Knowledge[]> {
  const { readDictionary } = await import("../node/dictionary.ts");
  const { readLexicon } = await import("../node/lexicon.ts");
  return Promise.all([...dictionaries.map(readDictionary), ...lexicons.map(readLexicon)]);
}
