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
  "checks",
  "coreVocabulary",
  "defineCheck",
  "defineConfig",
  "detect",
  "formats",
  "htmlReport",
  "jsonReport",
  "languageOf",
  "languages",
  "linkerOf",
  "pair",
  "parse",
  "parseBilingual",
  "segment",
  "severities",
  "termBaseFromCsv",
  "termBaseFromTbx",
  "terminalReport",
  "tmxReport",
  "toRange",
  "tsvReport",
];

const types = [
  "Abbreviations",
  "AlignOptions",
  "Bead",
  "BeadLinks",
  "BilingualOptions",
  "BilingualRunOptions",
  "BilingualText",
  "Bitext",
  "Block",
  "BlockKind",
  "Category",
  "Check",
  "CheckContext",
  "CheckMeta",
  "CheckOptions",
  "CheckSetting",
  "Checked",
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
  "Format",
  "HeadingWords",
  "HtmlInput",
  "Joint",
  "Knowledge",
  "Language",
  "LanguageTerms",
  "Link",
  "LinkWord",
  "Linker",
  "Marker",
  "MarkerStyle",
  "Markup",
  "MarkupKind",
  "Move",
  "NameForms",
  "Negation",
  "NumberForms",
  "NumberToken",
  "Paint",
  "PairOfTexts",
  "ParseOptions",
  "Parted",
  "Position",
  "Punctuation",
  "QuantityWords",
  "QuotePair",
  "Range",
  "ReportInput",
  "RunAllOptions",
  "RunOptions",
  "Sentence",
  "Severity",
  "SideContext",
  "SourceTerm",
  "Spacing",
  "Stability",
  "Stray",
  "Summary",
  "TargetTerm",
  "TermBase",
  "TermBaseOptions",
  "TermContext",
  "TermEntry",
  "TermMatch",
  "TermStatus",
  "TerminalOptions",
  "Token",
  "TokenKind",
  "UserErrorParts",
  "Variants",
  "WordLink",
];

const inNode = [
  "checkBilingualFile",
  "checkFiles",
  "checkStream",
  "learnLexicon",
  "readDictionary",
  "readLexicon",
  "readTermBase",
  "readText",
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
    ).toEqual(["Answer", "LearnOptions", "LearnedLexicon", "StreamOptions", "StreamRecord", "Unit"]);
  });
});

test("the command is reached from neither", () => {
  const reached = sourceFiles("src").filter(({ path }) => !path.startsWith("src/cli/"));
  expect(reached.length).toBeGreaterThan(0);
  expect(reached.flatMap((file) => importsOf(file)).filter((specifier) => specifier.includes("/cli/"))).toEqual([]);
});
