import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { explainBead, type Search } from "../../src/align/explain.ts";
import { beadPage } from "../../src/cli/bead-page.ts";
import type { Bitext } from "../../src/core/bead.ts";
import { summarize } from "../../src/core/score.ts";
import { tsvReport } from "../../src/report/tsv.ts";
import { alignmentOf } from "../../src/run.ts";

const page = readFileSync("docs/guide/alignment.md", "utf8");
const [source = "", target = "", table = "", bead = ""] = [...page.matchAll(/^```text\n([\s\S]*?)^```$/gm)].map(
  ([, text]) => text,
);
const { bitexts, searches } = await alignmentOf(source, target, { sourcePath: "en.txt", targetPath: "it.txt" });
const [bitext, search] = [bitexts[0] as Bitext, searches[0] as Search];

// Every change of the aligner moves the figures a little: the guide shows what they look like.
const withoutFigures = (text: string) => text.replace(/[+-]?\d+\.\d+|·/g, "#").replace(/ +/g, " ");

test("the table of the guide is the one that its two texts give", () => {
  const checked = [{ bitext, findings: [], failures: [], summary: summarize(bitext, [], 0) }];
  expect(withoutFigures(tsvReport({ checked }))).toBe(withoutFigures(table));
});

test("the page of the bead has the parts that the guide shows, and the guide speaks of each", () => {
  const lines = (text: string) => withoutFigures(text).split("\n");
  const own = lines(beadPage(bitext, explainBead(bitext, search, 0)));
  const rows = own.filter((line) => /^ [a-z ,]+ #/.test(line)).map((line) => line.replace(/ #.*/, "").trim());
  expect(rows.length).toBeGreaterThan(6);
  for (const row of rows) expect(bead).toContain(row);
  for (const row of rows.filter((name) => !["together", "source words, given the target words"].includes(name)))
    expect(page).toContain(`**${row}**`);
  expect(lines(bead).slice(1, 7)).toEqual(own.slice(1, 7));
});
