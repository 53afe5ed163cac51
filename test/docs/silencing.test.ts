import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as library from "../../src/index.ts";
import { validate } from "../../src/node/config/validate.ts";
import * as node from "../../src/node/index.ts";
import { words } from "../../src/suppress/directive.ts";

const page = readFileSync("docs/guide/silencing.md", "utf8");
const [config = "", baseline = ""] = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);

/** The first cells of the rows of a table, by a part of its head. */
function cellsUnder(head: string): string[] {
  const rows = page.slice(page.indexOf(`| ${head}`)).split(/\n(?!\|)/)[0] ?? "";
  return [...rows.matchAll(/^\| `(.*?)` *\|/gm)].map(([, cell = ""]) => cell);
}

describe("the guide", () => {
  test("shows a baseline as it is written", () => {
    expect(library.writeBaseline(library.readBaseline(baseline))).toBe(baseline);
  });

  test("says what each field is for", () => {
    expect(cellsUnder("Field")).toEqual(Object.keys(library.readBaseline(baseline).findings[0] ?? {}));
  });

  test("shows a config that names it", () =>
    expect(validate(JSON.parse(config), "guide").baseline).toBe("bitextlint-baseline.json"));

  test("names every comment, and no other", () => {
    expect(cellsUnder("Comment").map((cell) => /bitextlint-([\w-]+)/.exec(cell)?.[1])).toEqual([...words]);
  });

  test("shows a comment that silences what stands under it", async () => {
    const [, text = ""] = /^```markdown\n([\s\S]*?)^```$/m.exec(page) ?? [];
    const options = { from: "en", to: "it", format: "markdown" } as const;
    const { findings, suppressed = [] } = await library.check("# The book of 1996\n", text, options);
    expect([findings, suppressed.map(({ reason }) => reason)]).toEqual([[], ["the year of the translated edition"]]);
  });

  test("shows a program that runs", async () => {
    const [, code = ""] = /^```ts\n([\s\S]*?)^```$/m.exec(page) ?? [];
    const names =
      /import \{([^}]*)\}/
        .exec(code)?.[1]
        ?.split(",")
        .map((name) => name.trim()) ?? [];
    for (const name of names) expect(library).toHaveProperty(name);
    for (const name of ["readBaselineFile", "writeBaselineFile"]) expect(node).toHaveProperty(name);
    const body = code.replace(/^import.*$/m, "");
    const run = new Function(
      "library",
      "source",
      "target",
      "text",
      `const { ${names} } = library; return (async () => { ${body}; return { left, updated }; })()`,
    );
    const { left, updated } = await run(
      library,
      "It has 212 rooms, and it is open today.",
      "Ha 221 sale, e oggi è aperto.",
      baseline,
    );
    expect(left[0].findings).toHaveLength(1);
    expect(library.readBaseline(updated).findings.map(({ path }) => path)).toEqual(["docs/it/museum.md", "it.md"]);
  });
});
