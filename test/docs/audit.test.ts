import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkBilingual, checkFiles, lineReport, termBaseFromCsv } from "../../src/node/index.ts";

const folder = "examples/courtesy-translation";
const page = readFileSync("docs/guide/audit.md", "utf8");
const blocks = (kind: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, text = ""]) => text);

test("what the guide shows of the report stands in it", () => {
  const report = readFileSync(`${folder}/report.txt`, "utf8");
  const shown = blocks("text");
  expect(shown).toHaveLength(4);
  for (const text of shown) expect(report).toContain(text.trimEnd());
});

test("the file is parted as the guide says", async () => {
  const [, ...lines] = /en in lines (\d+)–(\d+), it in lines (\d+)–(\d+); lines (\d+)/.exec(blocks("text said")[0] ?? "") ?? [];
  const text = readFileSync(`${folder}/gsi-concept-paper.txt`, "utf8");
  const { bitext, rest } = await checkBilingual(text, { only: ["word-repeated"] });
  const lineAt = (offset = 0) => String(text.slice(0, offset).split("\n").length);
  const ends = [bitext.source, bitext.target].flatMap(({ sentences }) => [
    lineAt(sentences[0]?.range.start),
    lineAt(sentences.at(-1)?.range.end),
  ]);
  expect([...ends, lineAt(rest?.start)]).toEqual(lines);
});

test("the term base of the guide finds what it says", async () => {
  const terms = [await termBaseFromCsv(blocks("csv")[0] ?? "")];
  const only = ["term-missing", "term-forbidden"];
  const checked = await checkFiles(`${folder}/gsi.en.txt`, `${folder}/gsi.it.txt`, { terms, only });
  const report = lineReport({ checked: [checked] });
  expect(report.replaceAll(`${folder}/`, "")).toBe(blocks("text terms")[0]);
});
