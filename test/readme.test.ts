import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test, vi } from "vitest";
import { validate } from "../src/node/config/validate.ts";

/** The languages of the code blocks in the section with a heading, in order. */
function blocksUnder(heading: string, markdown: string): string[] {
  const languages: string[] = [];
  let inSection = false;
  let inBlock = false;
  for (const line of markdown.split("\n")) {
    const fence = /^```(\w*)/.exec(line);
    if (fence !== null) {
      if (!inBlock && inSection) languages.push(fence[1] ?? "");
      inBlock = !inBlock;
    } else if (!inBlock && /^#{1,2} /.test(line)) inSection = line.replace(/^#+ /, "").trim() === heading;
  }
  return languages;
}

describe("blocksUnder", () => {
  test("gives the blocks of one section, and takes no comment for a heading", () => {
    const markdown =
      "# A\n```ts\n```\n## Quick start\n```sh\n# Usage\n```\ntext\n```sh\n```\n### More\n```js\n```\n## B\n```sh\n```\n";
    expect(blocksUnder("Quick start", markdown)).toEqual(["sh", "sh", "js"]);
  });
});

describe("README.md", () => {
  const readme = existsSync("README.md") ? readFileSync("README.md", "utf8") : "";

  test("begins its quick start with two sh blocks: the use, then the tests, which .ci/run runs", () => {
    const [first, second, third] = blocksUnder("Quick start", readme);
    expect([first, second]).toEqual(["sh", "sh"]);
    expect(third).not.toBe("sh");
  });

  test("has no sh block before them", () => {
    const before = readme.split(/^#+ Quick start$/m, 1)[0] ?? "";
    expect(before).not.toContain("```sh");
  });

  test("prints what the examples print", () => {
    const outputs = [...readme.matchAll(/<!-- from: (\S+) -->\n\n```\w*\n([\s\S]*?)^```$/gm)];
    expect(outputs).not.toHaveLength(0);
    for (const [, path = "", text] of outputs) expect(text).toBe(readFileSync(path, "utf8"));
  });

  test("shows a config that is one", () => {
    const [, text = ""] = /^```json\n([\s\S]*?)^```$/m.exec(readme) ?? [];
    expect(validate(JSON.parse(text), "README.md")).toEqual(JSON.parse(text));
  });

  test("shows code that runs and prints what it says", async () => {
    const [code = ""] = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block]) => block);
    const said = /\/\/ (\w+ .* [\d.]+)$/m.exec(code)?.[1];
    const path = "test/readme-example.ts";
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    writeFileSync(path, code.replace('"bitextlint"', JSON.stringify(resolve("src/index.ts"))));
    try {
      const { report } = await import(/* @vite-ignore */ pathToFileURL(resolve(path)).href);
      expect(log.mock.calls.map((words) => words.join(" "))).toEqual([said]);
      expect(report).toContain("1 finding");
    } finally {
      rmSync(path);
      log.mockRestore();
    }
  });
});
