import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkStream, formats, parse } from "../../src/node/index.ts";

const page = readFileSync("docs/guide/formats.md", "utf8");
const block = (kind: string) => new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(page)?.[1] ?? "";
const rowsUnder = (head: string) =>
  (page.slice(page.indexOf(`| ${head} `)).split(/\n(?!\|)/, 1)[0] ?? "")
    .split("\n")
    .slice(2)
    .map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll("`", "")),
    );

test("the guide names every format, and the endings that tell it", async () => {
  const rows = rowsUnder("`--format`");
  expect(rows.map(([name]) => name)).toEqual(formats);
  const [, markdown = []] = rows.map(([, endings = ""]) => endings.match(/\.\w+/g) ?? []);
  expect(markdown).toHaveLength(5);
  for (const ending of [...markdown, ".txt"]) {
    const { blocks } = await parse("# One\n", { path: `a${ending}`, language: "en" });
    expect([ending, blocks[0]?.text]).toEqual([ending, ending === ".txt" ? "# One" : "One"]);
  }
});

test("the plain text of the guide is read as it says", async () => {
  const { blocks } = await parse(block("text"), { language: "en" });
  const read = blocks.map(({ kind, marker, text }) => [kind, marker?.text ?? "", text.slice(marker?.length ?? 0)]);
  expect(read).toEqual(rowsUnder("Kind"));
});

test("the records of the guide are answered", async () => {
  const lines = block("jsonl").trim().split("\n");
  for (const [k, line] of lines.entries()) {
    const input = (async function* () {
      yield new TextEncoder().encode(line);
    })();
    for await (const answer of checkStream(input, k === 0 ? "segment" : "document")) {
      expect(answer.failed).toBe(false);
      expect(JSON.parse(answer.line).findings.map(({ checkId }: { checkId: string }) => checkId)).toContain("number-mismatch");
    }
  }
});
