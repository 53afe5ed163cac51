import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { check, checks, terminalReport } from "../../src/index.ts";

const page = readFileSync("docs/guide/first-check.md", "utf8");
const [source = "", target = "", report = ""] = [...page.matchAll(/^```text\n([\s\S]*?)^```$/gm)].map(([, text]) => text);

test("the report of the guide is the one that its two texts give", async () => {
  const checked = await check(source, target, { sourcePath: "en.txt", targetPath: "it.txt" });
  const input = { checked: [checked], tool: { name: "bitextlint", version: "" }, checks: checks.map(({ meta }) => meta) };
  expect(terminalReport(input)).toBe(report);
});
