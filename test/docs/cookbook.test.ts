import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "tsup";
import { describe, expect, test } from "vitest";
import { browserOf, hasChromium } from "../support/chromium.ts";
import { installed } from "./package.ts";

const page = readFileSync("docs/guide/cookbook.md", "utf8");
const folder = await installed();

for (const [, name = "", text = ""] of page.matchAll(/^```\w+ (\w+\.\w+)\n([\s\S]*?)^```$/gm)) {
  writeFileSync(join(folder, name), text);
}

// They run in their order: one learns from the memory that another has written.
describe.sequential("the programs of the cookbook", () => {
  const programs = [
    ...page.matchAll(/^## (.+)\n(?:(?!^## )[\s\S])*?^```js\n([\s\S]*?)^```\n\nprints\n\n```text\n([\s\S]*?)^```$/gm),
  ];

  test("are there", () => expect(programs).toHaveLength([...page.matchAll(/^```js$/gm)].length));

  test.each(programs.map(([, title = "", code = "", printed = ""]) => ({ title, code, printed })))(
    "$title",
    async ({ code, printed }) => {
      writeFileSync(join(folder, "program.mjs"), code);
      const { stdout } = await promisify(execFile)(process.execPath, ["program.mjs"], { cwd: folder });
      expect(stdout).toBe(printed);
    },
    60_000,
  );
});

describe.skipIf(!hasChromium)("the page of the cookbook", () => {
  const open = browserOf();

  test("checks a translation, and asks for nothing", async () => {
    const [, code = ""] = /^```js browser\n([\s\S]*?)^```$/m.exec(page) ?? [];
    writeFileSync(join(folder, "page.mjs"), code);
    await build({
      config: false,
      entry: { page: join(folder, "page.mjs") },
      format: "esm",
      outDir: join(folder, "out"),
      platform: "browser",
      target: "es2022",
      noExternal: [/./],
      splitting: false,
      silent: true,
    });
    // In an address: as text, what it holds of HTML would be read as such.
    const script = `data:text/javascript;base64,${readFileSync(join(folder, "out", "page.js"), "base64")}`;
    const {
      page: shown,
      faults,
      requests,
    } = await open(`<meta charset="utf-8"><body><script type="module" src="${script}"></script>`);
    await shown.waitForFunction("document.title !== ''");
    expect(await shown.locator("body").textContent()).toBe("12 in the source is 21 in the translation.");
    expect([faults, requests.filter((url) => !url.startsWith("data:"))]).toEqual([[], []]);
  }, 60_000);
});
