import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { helpHtml } from "../../src/report/html/controls.ts";

test("the guide names the keys that the page names", () => {
  const page = readFileSync("docs/guide/html-report.md", "utf8");
  const inGuide = [...page.matchAll(/^\| (`.*?)\s*\|/gm)].map(([, cell = ""]) => cell.replaceAll("`", ""));
  const onPage = [...helpHtml.matchAll(/<dt>(.*?)<\/dt>/g)].map(([, cell = ""]) => cell.replace(/<\/?kbd>/g, ""));
  expect(inGuide).toEqual(onPage);
});
