import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { build } from "tsup";
import { afterAll } from "vitest";

const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };

/** A folder in which the package is installed as it is now, with what it depends on; gone when the tests of the file are done. */
export async function installed(): Promise<string> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "bitextlint-docs-")));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const own = join(folder, "node_modules", "bitextlint");
  mkdirSync(own, { recursive: true });
  for (const name of Object.keys(dependencies)) {
    const path = join(folder, "node_modules", name);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(resolve("node_modules", name), path, "junction");
  }
  await build({
    config: false,
    entry: { index: "src/index.ts", node: "src/node/index.ts" },
    format: "esm",
    outDir: own,
    target: "node20",
    platform: "neutral",
    external: [/^node:/],
    removeNodeProtocol: false,
    silent: true,
  });
  const exports = { ".": "./index.js", "./node": "./node.js" };
  writeFileSync(join(own, "package.json"), JSON.stringify({ name: "bitextlint", type: "module", sideEffects: false, exports }));
  return folder;
}
