import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { checks } from "../../src/index.ts";
import { checkPage } from "./check-page.ts";
import { measuredRows, tableOf, withTable } from "./check-table.ts";

// What these tests compare, `npm run docs:checks` writes: they are the generator of what the documentation repeats.

const read = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : "");
const metas = checks.map(({ meta }) => meta);
const measured = read("docs/guide/measured-quality.md");
const ENOUGH = 10; // findings: of fewer, the share that is right says nothing

/** The share of the findings shown that were right, for a cell: "97 % of 60". */
function rightOf(cells: readonly string[] = []): string {
  const counts = cells.slice(3, 6).map((cell) => /^(\d+) of (\d+)$/.exec(cell) ?? [0, 0, 0]);
  const [right, all] = [1, 2].map((k) => counts.reduce((sum, count) => sum + Number(count[k]), 0)) as [number, number];
  return all < ENOUGH ? "" : `${Math.round((100 * right) / all)} % of ${all}`;
}

/** A page with the blocks that are said to come from a file as the file is. */
const withFiles = (page: string) =>
  page.replace(
    /^(<!-- from: (\S+) -->\n\n```\w*\n)[\s\S]*?^```$/gm,
    (_, head: string, path: string) => `${head}${read(path).replace(/\n$/, "")}\n\`\`\``,
  );

describe("generated", () => {
  test.each(metas.map((meta) => [meta.id, meta] as const))("the page of %s", async (id, meta) => {
    const path = `docs/checks/${id}.md`;
    await expect(checkPage(meta, read(path))).toMatchFileSnapshot(resolve(path));
  });

  test("the table of docs/checks/README.md", async () => {
    const path = "docs/checks/README.md";
    const rows = metas.map(({ id, severity, summary }) => [`[\`${id}\`](${id}.md)`, severity, summary]);
    const table = tableOf([["Check", "Severity", "What it finds"], ...rows]);
    await expect(withTable(read(path), "Check", table)).toMatchFileSnapshot(resolve(path));
  });

  test("the tables of README.md, and what it shows of the examples", async () => {
    const path = "README.md";
    const shares = measuredRows(measured, "Check");
    const rows = metas.map(({ id, severity, summary }) => [
      `[\`${id}\`](docs/checks/${id}.md)`,
      severity,
      summary,
      rightOf(shares.get(id)),
    ]);
    const faults = [...measuredRows(measured, "Fault")].map(([name, [planted = "", found = ""]]) => [
      name.replaceAll("_", " "),
      `${found} of ${planted}`,
    ]);
    const page = withTable(read(path), "Check", tableOf([["Check", "Severity", "What it finds", "Right"], ...rows], [3]));
    const whole = withTable(page, "Planted fault", tableOf([["Planted fault", "Found"], ...faults], [1]));
    await expect(withFiles(whole)).toMatchFileSnapshot(resolve(path));
  });
});
