import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as node from "../../src/node/index.ts";

const page = readFileSync("docs/guide/dictionaries.md", "utf8");

test("the list of the guide is read as it says", async () => {
  const [, list = ""] = /^ {2}```text\n([\s\S]*?)^ {2}```$/m.exec(page) ?? [];
  const folder = mkdtempSync(join(tmpdir(), "bitextlint-guide-"));
  const path = join(folder, "words.tsv");
  writeFileSync(path, list.replace(/^ {2}/gm, ""));
  const known = await node.readDictionary(path);
  rmSync(folder, { recursive: true });
  expect([...(known.get("lid")?.keys() ?? [])]).toEqual(["coperch", "tappo"]);
  expect([...(known.get("box")?.keys() ?? [])]).toEqual(["scatola", "cassa"]);
});

test("the functions of the guide are there", () => {
  const [, names = ""] = /^import \{ (.*) \} from "bitextlint\/node";$/m.exec(page) ?? [];
  expect(names).not.toBe("");
  for (const name of names.split(", ")) expect(node).toHaveProperty(name);
});
