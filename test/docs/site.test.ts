import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checks } from "../../src/index.ts";
import { browserOf, hasChromium } from "../support/chromium.ts";

describe.skipIf(!hasChromium)("the site of the documentation", { timeout: 60_000 }, () => {
  const open = browserOf();
  const folder = mkdtempSync(join(tmpdir(), "bitextlint-site-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  // The pages alone: of the reference one file has to do, and what it refers to is not there.
  beforeAll(() => {
    const args = ["--out", folder, "--entryPoints", "src/core/range.ts", "--skipErrorChecking", "--validation", "false"];
    const quiet = ["--treatWarningsAsErrors", "false", "--treatValidationWarningsAsErrors", "false", "--logLevel", "Error"];
    execFileSync(process.execPath, ["node_modules/typedoc/bin/typedoc", ...args, ...quiet], { stdio: "pipe" });
  }, 120_000);

  async function start(name = "index.html") {
    const opened = await open("");
    await opened.page.goto(pathToFileURL(join(folder, name)).href);
    await opened.page.locator("#tsd-nav-container details").first().waitFor({ state: "attached" });
    return opened;
  }

  test("leads to the guides in their order, and to a page for every check", async () => {
    const { page } = await start();
    const names = (group: string) =>
      page.locator(`#tsd-nav-container > li:has(> details > summary:has-text("${group}"))`).locator("a").allTextContents();
    expect((await names("Guides")).slice(0, 4)).toEqual([
      "Guides",
      "A first check",
      "An audit from beginning to end",
      "The HTML report",
    ]);
    expect((await names("Checks")).map((name) => name.trim()).sort()).toEqual(checks.map(({ meta }) => meta.id).sort());
  });

  test("finds guides and checks by words in them, from the disk and without a network", async () => {
    const { page, faults, requests } = await start("documents/quote-style.html");
    expect(await page.locator("h1").first().textContent()).toContain("quote-style");
    await page.keyboard.press("/");
    for (const [words, title] of [
      ["lexicon", "Dictionaries and learned lexicons"],
      ["apostrophe", "apostrophe-style"],
      ["decisions", "The HTML report"],
    ] as const) {
      await page.locator("#tsd-search-input").fill(words);
      await page.locator("#tsd-search-results li", { hasText: title }).first().waitFor();
    }
    // TypeDoc mends its icons itself where a page is opened from the disk.
    expect(faults.filter((fault) => !fault.includes("/icons.svg"))).toEqual([]);
    expect(requests.filter((url) => !/^(?:file|data):/.test(url))).toEqual([]);
  });
});
