import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bitextlint, temporaryFolder } from "../../test/cli/command.ts";

const cwd = import.meta.dirname;
const folder = temporaryFolder();
const files = { sarif: "report.sarif", junit: "report.xml", markdown: "comment.txt", csv: "report.csv", line: "report.txt" };
const checks = ["number-mismatch", "sentence-omitted", "word-repeated", "quote-style"];

test("the reports are what the command writes", async () => {
  const wanted = Object.entries(files).flatMap(([kind, name]) => ["-r", `${kind}=${join(folder, name)}`]);
  const only = checks.flatMap((id) => ["--only", id]);
  const { code } = await bitextlint(["en.txt", "it.txt", ...only, ...wanted], { cwd });
  expect(code).toBe(1);
  for (const name of Object.values(files)) {
    const text = readFileSync(join(folder, name), "utf8");
    await expect(text).toMatchFileSnapshot(name);
    for (const id of checks.slice(0, 3)) expect(text).toContain(id);
  }
});
