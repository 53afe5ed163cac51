import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { categories, checks, severities } from "../../src/index.ts";
import { findingsOf, unmarked } from "./marked.ts";

const sections = ["What it finds", "Why it matters", "Examples", "Options", "When to turn it off", "Known misses", "Precision"];
const ids = checks.map(({ meta }) => meta.id);
const read = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : "");
const index = read("docs/checks/README.md");

test("ids are unique and in kebab-case", () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)+$/.test(id))).toEqual([]);
});

test("the index of the documentation lists the checks in their order, with severity and summary", () => {
  const rows = [...index.matchAll(/^\| \[`([\w-]+)`\]\(\1\.md\) *\| (\w+) *\| (.+?) *\|$/gm)].map(([, ...cells]) => cells);
  expect(rows).toEqual(checks.map(({ meta }) => [meta.id, meta.severity, meta.summary]));
});

test("no page is left of a check that is gone", () => {
  const pages = readdirSync("docs/checks").filter((name) => name !== "README.md");
  expect(pages.sort()).toEqual(ids.map((id) => `${id}.md`).sort());
});

describe.each(checks.map(({ meta }) => [meta.id, meta] as const))("%s", (id, meta) => {
  const page = read(`docs/checks/${id}.md`);

  test("is a check, a test and a page", () => {
    expect(
      [`src/check/${id}.ts`, `test/check/${id}.test.ts`, `docs/checks/${id}.md`].filter((path) => !existsSync(path)),
    ).toEqual([]);
  });

  test("has a category and a severity of the contract, and one sentence that says what it finds", () => {
    expect(categories).toContain(meta.category);
    expect(severities).toContain(meta.severity);
    expect(meta.summary).toMatch(/^[A-Z].*\.$/);
  });

  test("has a page with every section, in order, none of them empty", () => {
    expect(page.split("\n")[0]).toBe(`# ${id}`);
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual(sections);
    expect(page.split(/^## .+$/m).filter((text) => text.trim() === "")).toEqual([]);
    expect(page).toContain(meta.summary);
    expect(page).toContain(`\`${meta.category}\``);
    expect(page).toContain(`--skip ${id}`);
  });

  test("has a page that shows every example as the check has it", () => {
    for (const { source, target, terms = "" } of meta.examples) {
      for (const text of [source, target, terms]) expect(page).toContain(text.replace(/\n+/g, " ¶ "));
    }
  });

  test("fills every placeholder of its messages", async () => {
    for (const { languages, source, target, terms, format } of meta.examples) {
      for (const { message } of await findingsOf(id, languages, unmarked(source).text, unmarked(target).text, terms, format)) {
        expect(message).not.toContain("{");
      }
    }
  });
});
