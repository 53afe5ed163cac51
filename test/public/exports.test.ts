import { describe, expect, test } from "vitest";
import * as main from "../../src/index.ts";
import * as node from "../../src/node/index.ts";
import { importsOf } from "../support/imports.ts";
import { sourceFile, sourceFiles } from "../support/source-file.ts";

const library = [
  "LineIndex",
  "UserError",
  "align",
  "categories",
  "check",
  "checkAll",
  "checkBilingual",
  "checkBitext",
  "checkPool",
  "checks",
  "coreVocabulary",
  "csvReport",
  "defineCheck",
  "defineConfig",
  "detect",
  "formats",
  "githubReport",
  "htmlReport",
  "jsonReport",
  "junitReport",
  "languageOf",
  "languages",
  "lineReport",
  "linkerOf",
  "markdownReport",
  "pair",
  "parse",
  "parseBilingual",
  "readBaseline",
  "recurringTerms",
  "sarifReport",
  "segment",
  "severities",
  "suppress",
  "termBaseFromCsv",
  "termBaseFromTbx",
  "terminalReport",
  "tmxReport",
  "toRange",
  "tsvReport",
  "updateBaseline",
  "writeBaseline",
  "xlsxReport",
];

const types = [
  "Abbreviations",
  "AlignOptions",
  "AnyPair",
  "Baseline",
  "BaselineEntry",
  "BaselineInUse",
  "BaselineOptions",
  "Bead",
  "BeadLinks",
  "Before",
  "BilingualOptions",
  "BilingualRunOptions",
  "BilingualText",
  "Bitext",
  "Block",
  "BlockKind",
  "Category",
  "CategoryPenalty",
  "Check",
  "CheckContext",
  "CheckMeta",
  "CheckOptions",
  "CheckSetting",
  "Checked",
  "Comment",
  "Config",
  "ConfigBilingual",
  "ConfigPair",
  "ConfigTexts",
  "Content",
  "Data",
  "DateOrder",
  "Document",
  "Draft",
  "Example",
  "Failure",
  "Finding",
  "Force",
  "Format",
  "HeadingWords",
  "HtmlInput",
  "Joint",
  "JunitOptions",
  "Knowledge",
  "Language",
  "LanguageTerms",
  "LengthLimits",
  "Link",
  "LinkWord",
  "Linker",
  "MarkdownOptions",
  "Marker",
  "MarkerStyle",
  "Markup",
  "MarkupKind",
  "Modality",
  "Move",
  "NameForms",
  "Negation",
  "NumberForms",
  "NumberToken",
  "Paint",
  "PairOfTexts",
  "PairOptions",
  "ParseOptions",
  "Parted",
  "PoolResult",
  "PoolTask",
  "PoolThreads",
  "Position",
  "Premise",
  "Punctuation",
  "QuantityWords",
  "QuotePair",
  "Range",
  "RecurringTerm",
  "ReportInput",
  "ResultCache",
  "RunAllOptions",
  "RunOptions",
  "Sentence",
  "Severity",
  "SideContext",
  "Silenced",
  "SourceTerm",
  "Spacing",
  "Speller",
  "Stability",
  "Stray",
  "Summary",
  "Suppressed",
  "TargetTerm",
  "TermBase",
  "TermBaseOptions",
  "TermContext",
  "TermEntry",
  "TermMatch",
  "TermPlace",
  "TermRendering",
  "TermStatus",
  "TerminalOptions",
  "Token",
  "TokenKind",
  "UserErrorParts",
  "Variants",
  "Weights",
  "WordLink",
];

const inNode = [
  "checkBilingualFile",
  "checkFiles",
  "checkStream",
  "learnLexicon",
  "readBaselineFile",
  "readDictionary",
  "readHunspell",
  "readLexicon",
  "readTermBase",
  "readText",
  "spellerFinder",
  "writeBaselineFile",
  "writeLexicon",
];

/** The names after `export`, types included, of an index that re-exports by name. */
function namesOf(path: string): string[] {
  const { text } = sourceFiles("src").find((file) => file.path === path) ?? sourceFile(path, "");
  const lists = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, list = ""]) => list.split(","));
  return lists.map((name) => name.replace(/^\s*type\s/, "").trim()).filter((name) => name !== "");
}

describe("the entry “.”", () => {
  test("exports these values, and no other", () => expect(Object.keys(main).sort()).toEqual(library));

  test("exports these types, and no other", () => {
    const values = new Set(library);
    expect(
      namesOf("src/index.ts")
        .filter((name) => !values.has(name))
        .sort(),
    ).toEqual(types);
  });
});

describe("the entry “./node”", () => {
  test("exports what “.” does and the files and streams", () => {
    expect(Object.keys(node).sort()).toEqual([...library, ...inNode].sort());
  });

  test("has the very same functions as “.”", () => {
    const own: Record<string, unknown> = { ...node };
    for (const [name, value] of Object.entries(main)) expect(own[name]).toBe(value);
  });

  test("exports these types of its own", () => {
    expect(
      namesOf("src/node/index.ts")
        .filter((name) => !inNode.includes(name))
        .sort(),
    ).toEqual([
      "Answer",
      "Hunspell",
      "LearnOptions",
      "LearnedLexicon",
      "SpellingOptions",
      "StreamOptions",
      "StreamRecord",
      "Unit",
    ]);
  });
});

test("the command is reached from neither", () => {
  const reached = sourceFiles("src").filter(({ path }) => !path.startsWith("src/cli/"));
  expect(reached.length).toBeGreaterThan(0);
  expect(reached.flatMap((file) => importsOf(file)).filter((specifier) => specifier.includes("/cli/"))).toEqual([]);
});
