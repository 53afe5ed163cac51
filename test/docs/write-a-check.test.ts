import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

const page = readFileSync("docs/guide/write-a-check.md", "utf8");
const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);

test("the example of the guide runs and finds what it says", async () => {
  expect(blocks).toHaveLength(1);
  const [code = ""] = blocks;
  const folder = mkdtempSync(join("test", "docs", "run-"));
  try {
    const path = resolve(folder, "example.ts");
    writeFileSync(path, code.replace('"bitextlint"', JSON.stringify(resolve("src/index.ts"))));
    const example = await import(/* @vite-ignore */ pathToFileURL(path).href);
    expect(example.messages).toEqual(JSON.parse(/^\/\/ (\[.*\])$/m.exec(code)?.[1] ?? "[]"));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
