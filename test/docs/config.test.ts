import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as library from "../../src/index.ts";
import { schema } from "../../src/node/config/schema.ts";
import { validate } from "../../src/node/config/validate.ts";

const page = readFileSync("docs/guide/config.md", "utf8");

test("the config of the guide is one", () => {
  const [, text = ""] = /^```json\n([\s\S]*?)^```$/m.exec(page) ?? [];
  const config = JSON.parse(text);
  expect(validate(config, "guide")).toEqual(config);
});

test("the guide names every setting, and no other", () => {
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  const named = rows.flatMap((row) => [...(row.split("|")[1] as string).matchAll(/`(\w+)`/g)].map(([, name]) => name as string));
  const known = Object.keys(schema.entries).filter((name) => name !== "$schema");
  expect(named.sort()).toEqual(known.sort());
});

test("what the guide imports is there", () => {
  for (const name of ["defineConfig", "defineCheck", "checkAll"]) expect(library).toHaveProperty(name);
});
