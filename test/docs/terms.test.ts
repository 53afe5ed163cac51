import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import * as node from "../../src/node/index.ts";
import { columnOf } from "../../src/term/columns.ts";

const page = readFileSync("docs/guide/terms.md", "utf8");

test("the term base of the guide is read as it says", async () => {
  const [, csv = ""] = /^```csv\n([\s\S]*?)^```$/m.exec(page) ?? [];
  const { languages, entries } = await node.termBaseFromCsv(csv);
  expect(languages).toEqual(["en", "it"]);
  expect(entries).toHaveLength(4);
  expect(entries[0]).toMatchObject({
    note: "a place of conflict",
    languages: [
      { preferred: ["hotspot"], admitted: ["hot spot"], forbidden: [] },
      { preferred: ["focolaio di crisi"], admitted: ["focolaio"], forbidden: ["punto caldo"] },
    ],
  });
  expect(entries[3]?.languages.map(({ language, forbidden }) => [language, forbidden])).toEqual([["it", ["handicappato"]]]);
});

test("the headings of the guide are understood", () => {
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  const headings = rows.flatMap((row) =>
    [...(row.split("|")[1] as string).matchAll(/`([^`]+)`/g)].map(([, name]) => name as string),
  );
  expect(headings.length).toBeGreaterThan(8);
  // Alone it may be Indonesian: what its column holds decides.
  expect(headings.filter((name) => columnOf(name) === undefined)).toEqual([]);
  const same = [...(/^`it:forbidden`.*? say the same/m.exec(page)?.[0] ?? "").matchAll(/`([^`]+)`/g)];
  expect(same).toHaveLength(4);
  for (const [, name = ""] of same) expect(columnOf(name)).toEqual({ field: "forbidden", language: "it" });
});

test("the code of the guide runs and finds what it says", async () => {
  const [, code = ""] = /^```ts\n([\s\S]*?)^```$/m.exec(page) ?? [];
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

test("the functions of the guide are there", () => {
  for (const name of ["termBaseFromTbx", "readTermBase", "align", "checkFiles", "checkBitext", "checkStream"]) {
    expect(page).toContain(`\`${name}\``);
    expect(node).toHaveProperty(name);
  }
});
