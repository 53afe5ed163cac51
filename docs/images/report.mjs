// Takes the picture of the HTML report that README.md shows: npm run build && node docs/images/report.mjs
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const texts = ["gsi.en.txt", "gsi.it.txt"].map((name) => join("examples/courtesy-translation", name));
const command = process.env.BITEXTLINT ?? "dist/cli.js";
const executablePath = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path));
const folder = mkdtempSync(join(tmpdir(), "bitextlint-picture-"));
const report = join(folder, "report.html");

try {
  execFileSync(process.execPath, [command, ...texts, "--fail-on", "never", "--quiet", "--report", `html=${report}`]);
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width: 1200, height: 780 }, colorScheme: "light" });
  await page.goto(pathToFileURL(report).href);
  // A page of the paper with faults of several kinds.
  const row = page.locator("tr", { hasText: "including but not limited to" }).first();
  await row.evaluate((element) => {
    element.scrollIntoView({ block: "start" });
    scrollBy(0, -310);
  });
  await page.waitForTimeout(500);
  await page.screenshot({ path: "docs/images/report.png" });
  await browser.close();
} finally {
  rmSync(folder, { recursive: true });
}
