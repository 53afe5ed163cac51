import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test, vi } from "vitest";
import { fallback } from "../../src/language/default.ts";
import type * as data from "../../src/language/index.ts";
import type { Language } from "../../src/language/language.ts";

const page = readFileSync("docs/guide/add-a-language.md", "utf8");
const block = (head: string) => page.split(`\`\`\`${head}\n`, 2)[1]?.split("```", 1)[0] ?? "";

const registered = vi.hoisted(() => ({ languages: [] as unknown[] }));

// As if the line were in the list of languages.
vi.mock("../../src/language/index.ts", async (original) => {
  const module = await original<typeof data>();
  const own = () => registered.languages as Language[];
  const languageOf = (tag: string) => own().find((language) => language.tag === tag) ?? module.languageOf(tag);
  return { ...module, languageOf };
});

const files: string[] = [];
afterAll(() => files.forEach((path) => void rmSync(path)));

/** Runs a block of the guide as a file in the place of one of the project. */
async function run(path: string, code: string): Promise<Record<string, unknown>> {
  files.push(path);
  writeFileSync(path, code.replace('"bitextlint"', '"../../src/index.ts"').replaceAll('"./', '"../../src/language/'));
  return import(/* @vite-ignore */ pathToFileURL(resolve(path)).href);
}

test("the guide names every field of a language, and no other", () => {
  const rows = [...page.matchAll(/^\| `(\w+)` /gm)].map(([, name]) => name);
  expect(rows.sort()).toEqual(Object.keys(fallback).sort());
});

test("a language without data behaves as the guide says", async () => {
  const { sentences, found } = await run("test/docs/run-without.ts", block("ts"));
  expect({ sentences, found }).toEqual(JSON.parse(block("json without")));
});

test("the data of the guide change what it says", async () => {
  const { sv } = await run("test/docs/run-sv.ts", block("ts src/language/sv.ts"));
  registered.languages.push(sv);
  const { sentences, found } = await run("test/docs/run-with.ts", block("ts"));
  expect({ sentences, found }).toEqual(JSON.parse(block("json with")));
});
