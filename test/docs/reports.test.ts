import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { kinds } from "../../src/cli/reports.ts";
import * as library from "../../src/index.ts";
import { validate } from "../../src/node/config/validate.ts";

const page = readFileSync("docs/guide/reports.md", "utf8");
const blocks = (kind: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, text = ""]) => text);

const [source = "", target = ""] = blocks("text");
const checked = await library.check(source, target, { from: "en", to: "it", sourcePath: "en.txt", targetPath: "it.txt" });
const input = { checked: [checked], tool: { name: "bitextlint", version: "" }, checks: [] };

test("the guide names every kind of report, and no other", () => {
  const named = [...page.matchAll(/^\| `(\w+)` +\|/gm)].map(([, kind]) => kind);
  expect(named.sort()).toEqual([...kinds].sort());
});

test("the reports of the guide are those that its two texts give", () => {
  expect(blocks("text line")).toEqual([library.lineReport(input)]);
  expect(blocks("text github")).toEqual([library.githubReport(input)]);
  expect(blocks("json summary").map((text) => JSON.parse(text))).toEqual([checked.summary]);
});

test("the config of the guide is one", () => {
  const [text = ""] = blocks("json");
  expect(validate(JSON.parse(text), "guide")).toEqual(JSON.parse(text));
});

test("the code of the guide runs and gives what it says", async () => {
  const [code = ""] = blocks("ts");
  const folder = mkdtempSync(join("test", "docs", "run-"));
  try {
    const path = resolve(folder, "example.ts");
    writeFileSync(path, code.replace('"bitextlint"', JSON.stringify(resolve("src/index.ts"))));
    const example = await import(/* @vite-ignore */ pathToFileURL(path).href);
    expect(example.lines).toBe(JSON.parse(/^\/\/ (".*")$/m.exec(code)?.[1] ?? ""));
    expect(example.texts.every((text: string) => text.includes("number-mismatch"))).toBe(true);
    expect(example.workbook).toBeInstanceOf(Uint8Array);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the functions of the guide are there", () => {
  for (const name of ["jsonReport", "htmlReport", "csvReport", "terminalReport", "recurringTerms"]) {
    expect(page).toContain(name);
    expect(library).toHaveProperty(name);
  }
});
