import { describe, expect, test } from "vitest";
import { commandGlobals, defaultExports, fileFaults } from "./support/house-rules.ts";
import { importsOf } from "./support/imports.ts";
import { languageComparisons } from "./support/language-comparisons.ts";
import { roomFaults, roomOf } from "./support/rooms.ts";
import { type SourceFile, sourceFile, sourceFiles } from "./support/source-file.ts";

const files = sourceFiles("src");
const tags = new Set(["de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "zh"]);
const faultsOf = (rule: (file: SourceFile) => string[]) => files.flatMap(rule);

describe("src", () => {
  test("is there", () => expect(files.length).toBeGreaterThan(0));
  test("imports only from the left", () => expect(faultsOf(roomFaults)).toEqual([]));
  test("has short files with telling kebab-case names", () => expect(faultsOf(fileFaults)).toEqual([]));
  test("has no default exports", () => expect(faultsOf(defaultExports)).toEqual([]));
  test("touches process and console in cli alone", () => expect(faultsOf(commandGlobals)).toEqual([]));

  test("knows languages by their data, not by their name", () => {
    expect(faultsOf((file) => languageComparisons(file, tags))).toEqual([]);
  });

  test("every language with data is one that the rule above looks for", () => {
    const language = /^src\/language\/([a-z]{2,3})(?:-[a-z]+)?\.ts$/;
    const withData = files.flatMap(({ path }) => language.exec(path)?.[1] ?? []);
    expect(withData.filter((tag) => !tags.has(tag))).toEqual([]);
  });
});

describe("importsOf", () => {
  test.each([
    ['import { a } from "./x.ts"', "./x.ts"],
    ['import "./x.ts"', "./x.ts"],
    ['import type { A } from "./x.ts"', "./x.ts"],
    ['import { type A } from "./x.ts"', "./x.ts"],
    ['import * as a from "./x.ts"', "./x.ts"],
    ['import a = require("./x.ts")', "./x.ts"],
    ['export * from "./x.ts"', "./x.ts"],
    ['export type { A } from "./x.ts"', "./x.ts"],
    ['async () => (await import("./x.ts")).a', "./x.ts"],
    ["const a = import(`./x.ts`)", "./x.ts"],
    ['type A = import("./x.ts").A', "./x.ts"],
    ['const a = require("./x.ts")', "./x.ts"],
    ["const a = import(name)", "${name}"],
  ])("%s", (text, specifier) => expect(importsOf(sourceFile("src/run.ts", text))).toEqual([specifier]));

  test.each(['// import "./x.ts"', "const a = 'import \"./x.ts\"'", "export const a = 1", "const url = import.meta.url"])(
    "finds none in %s",
    (text) => expect(importsOf(sourceFile("src/run.ts", text))).toEqual([]),
  );
});

describe("roomFaults", () => {
  const faults = (path: string, specifier: string) => roomFaults(sourceFile(path, `import { a } from "${specifier}";`));

  test.each([
    ["src/core/bead.ts", "../language/index.ts"],
    ["src/read/text.ts", "../segment/segment.ts"],
    ["src/segment/segment.ts", "../token/tokens.ts"],
    ["src/lexicon/prior.ts", "../term/base.ts"],
    ["src/align/score.ts", "../check/index.ts"],
    ["src/check/index.ts", "../run.ts"],
    ["src/check/index.ts", "../report/json.ts"],
    ["src/run.ts", "./index.ts"],
    ["src/index.ts", "./node/index.ts"],
    ["src/node/index.ts", "../cli/main.ts"],
    ["src/report/json.ts", "../check/index.ts"],
    ["src/suppress/baseline.ts", "../language/index.ts"],
    ["src/run.ts", "node:fs"],
    ["src/run.ts", "fs/promises"],
    ["src/core/bead.ts", "../../test/support/demand.ts"],
    ["src/odds/ends.ts", "../core/bead.ts"],
    ["src/odds.ts", "./core/bead.ts"],
  ])("%s must not import %s", (path, specifier) => expect(faults(path, specifier)).toHaveLength(1));

  test.each([
    ["src/core/bead.ts", "./range.ts"],
    ["src/language/it.ts", "../core/range.ts"],
    ["src/token/numbers.ts", "../language/index.ts"],
    ["src/align/deep/score.ts", "../../lexicon/prior.ts"],
    ["src/check/index.ts", "../align/align.ts"],
    ["src/run.ts", "./report/json.ts"],
    ["src/index.ts", "./run.ts"],
    ["src/report/json.ts", "../core/finding.ts"],
    ["src/node/index.ts", "../index.ts"],
    ["src/node/index.ts", "node:fs"],
    ["src/cli/main.ts", "../index.ts"],
    ["src/token/language.ts", "franc"],
    ["src/cli/main.ts", "../../package.json"],
  ])("%s may import %s", (path, specifier) => expect(faults(path, specifier)).toEqual([]));

  test("names the file and the import", () => {
    expect(faults("src/core/bead.ts", "../align/align.ts")).toEqual([
      'src/core/bead.ts: import of "../align/align.ts": core may not import align',
    ]);
  });

  test("takes a file in src itself for a room", () => expect(roomOf("src/run.ts")).toBe("run"));
});

describe("fileFaults", () => {
  const long = "a;\n".repeat(301);

  test.each([
    ["src/check/index.ts", long],
    ["src/check/numberMismatch.ts", ""],
    ["src/Check/index.ts", ""],
    ["src/core/utils.ts", ""],
    ["src/core/text-helper.ts", ""],
    ["src/helpers/text.ts", ""],
    ["src/node/worker-manager.ts", ""],
  ])("finds a fault in %s", (path, text) => expect(fileFaults(sourceFile(path, text))).toHaveLength(1));

  test.each([
    ["src/check/index.ts", "a;\n".repeat(300)],
    ["src/language/it.ts", long],
    ["src/check/number-mismatch.ts", ""],
  ])("finds none in %s", (path, text) => expect(fileFaults(sourceFile(path, text))).toEqual([]));
});

describe("defaultExports", () => {
  test.each(["export default 1", "export default function a() {}", "export default class {}", "export { a as default }"])(
    "%s",
    (text) => expect(defaultExports(sourceFile("src/run.ts", text))).toHaveLength(1),
  );

  test.each(["export const a = 1", "switch (a) { default: b() }", 'import { default as a } from "./a.ts"'])(
    "none in %s",
    (text) => expect(defaultExports(sourceFile("src/run.ts", text))).toEqual([]),
  );
});

describe("commandGlobals", () => {
  test.each([
    "console.log(1)",
    "const { env } = process",
    "globalThis.process.exit()",
    "const a = { process }",
    "type A = process.B",
  ])("%s", (text) => expect(commandGlobals(sourceFile("src/run.ts", text))).toHaveLength(1));

  test.each(["a.process()", "const a = { process: 1 }", "interface A { console: string }", "// process", 'a("process")'])(
    "none in %s",
    (text) => expect(commandGlobals(sourceFile("src/run.ts", text))).toEqual([]),
  );

  test("none in cli", () => expect(commandGlobals(sourceFile("src/cli/main.ts", "console.log(process.argv)"))).toEqual([]));
});

describe("languageComparisons", () => {
  const faults = (text: string, path = "src/check/a.ts") => languageComparisons(sourceFile(path, text), tags);

  test.each([
    'language === "it"',
    '"it" !== document.language',
    'tag == "pt-BR"',
    'tag.startsWith("zh")',
    'tag.startsWith("zh-")',
    'language === "ko"',
    'context.source.locale === "tr"',
    '["ja", "zh"].includes(tag)',
    'new Set(["ja", "zh"]).has(tag)',
    'switch (tag) { case "it": a() }',
  ])("%s", (text) => expect(faults(text)).toHaveLength(1));

  test.each([
    "source.language === target.language",
    'language === "und"',
    'language === ""',
    'element.tag === "tr"',
    'kind === "cell"',
    'text.startsWith("#")',
    'languageOf("en").numbers',
  ])("none in %s", (text) => expect(faults(text)).toEqual([]));

  test("none in the data of the languages", () => expect(faults('tag === "it"', "src/language/index.ts")).toEqual([]));
});
