import type { Command } from "commander";
import type { Knowledge } from "../lexicon/knowledge.ts";
import type { TermBase } from "../term/term-base.ts";
import { gather } from "./destination.ts";

/** The files of a command that aligns. */
export interface KnowledgeOptions {
  readonly dictionary?: readonly string[];
  readonly lexicon?: readonly string[];
  readonly terms?: readonly string[];
  /** Those of a config. */
  readonly configured?: readonly string[];
}

/**
 * Adds --terms, --dictionary and --lexicon to a command that aligns. What their files hold is among its options when it runs, as
 * `termBases` and `knowledge`.
 */
export function addKnowledge(command: Command): void {
  command
    .option("--terms <file>", "a term base: CSV with a column for each language, or TBX (repeatable)", gather)
    .option(
      "--dictionary <file>",
      "a dictionary, source to target: .dict.dz or .dict, or pairs parted by tabs (repeatable)",
      gather,
    )
    .option("--lexicon <file>", "a lexicon that bitextlint learn has made (repeatable)", gather)
    .hook("preAction", async (_, acting) => {
      const { dictionary, lexicon, terms } = acting.opts<KnowledgeOptions>();
      if (terms) acting.setOptionValue("termBases", await loadTerms(terms));
      if (dictionary || lexicon) acting.setOptionValue("knowledge", await load(dictionary ?? [], lexicon ?? []));
    });
}

/** The options with what the files of the command line hold now. */
export async function reread<O extends KnowledgeOptions>(given: O): Promise<O> {
  const { dictionary = [], lexicon = [], terms } = given;
  return {
    ...given,
    ...(terms ? { termBases: await loadTerms(terms) } : {}),
    ...(dictionary.length + lexicon.length > 0 ? { knowledge: await load(dictionary, lexicon) } : {}),
  };
}

/** The files that a run knows its words from: those of the command line, and those of the config. */
export const knowledgeFiles = ({ dictionary = [], lexicon = [], terms = [], configured = [] }: KnowledgeOptions) => [
  ...dictionary,
  ...lexicon,
  ...terms,
  ...configured,
];

/** Reads the files. What reads them is loaded only now: most runs need none of it. */
export async function load(dictionaries: readonly string[], lexicons: readonly string[]): Promise<Knowledge[]> {
  const { readDictionary } = await import("../node/dictionary.ts");
  const { readLexicon } = await import("../node/lexicon.ts");
  return Promise.all([...dictionaries.map(readDictionary), ...lexicons.map(readLexicon)]);
}

/** Reads term bases. */
export async function loadTerms(paths: readonly string[]): Promise<TermBase[]> {
  const { readTermBase } = await import("../node/terms.ts");
  return Promise.all(paths.map(readTermBase));
}
