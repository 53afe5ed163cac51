import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { categories, checks, severities } from "../../src/index.ts";
import { sections } from "../docs/check-page.ts";
import { findingsOf, unmarked } from "./marked.ts";

const ids = checks.map(({ meta }) => meta.id);
const read = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : "");

test("ids are unique and in kebab-case", () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)+$/.test(id))).toEqual([]);
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
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual(sections);
    expect(page.split(/^## .+$/m).filter((text) => text.trim() === "")).toEqual([]);
    expect(page).toContain(`--skip ${id}`);
  });

  test("fills every placeholder of its messages", async () => {
    for (const { languages, source, target, terms, format, before, keep, length } of meta.examples) {
      const texts = [unmarked(source).text, unmarked(target).text] as const;
      const rules = { ...(keep ? { keep } : {}), ...(length ? { length } : {}) };
      const findings = await findingsOf(id, languages, ...texts, terms, format, [], before, rules);
      for (const { message } of findings) expect(message).not.toContain("{");
    }
  });
});
