import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

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
});
