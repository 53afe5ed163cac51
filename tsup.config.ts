import { rm, writeFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";
import { configJsonSchema } from "./src/node/config/json-schema.ts";

const library = { index: "src/index.ts", node: "src/node/index.ts" };

const shared: Options = {
  target: "node20",
  // The library runs in a browser too: nothing of Node is put in for it.
  platform: "neutral",
  external: [/^node:/],
  // Of all its kinds of comparison one is used: bundled it is one small function, loaded from its package thirty files.
  noExternal: ["diff"],
  // A bare "fs" in place of "node:fs" would be harder to tell from a package.
  removeNodeProtocol: false,
  // What is imported lazily stays a file of its own, so that the command starts fast.
  splitting: true,
  // Language data as it is written: escaped, Cyrillic takes six bytes a letter, which have to be read at every start.
  esbuildOptions(options) {
    options.charset = "utf8";
  },
};

/** Makes the file of the command one that a shell can run; its chunks are left as they are. */
const hashbang: NonNullable<Options["plugins"]>[number] = {
  name: "hashbang",
  renderChunk(code, info) {
    if (info.type !== "chunk" || info.entryPoint !== "src/cli/main.ts") return undefined;
    info.mode = 0o755;
    return { code: code.startsWith("#!") ? code : `#!/usr/bin/env node\n${code}` };
  },
};

/** Writes the JSON Schema of the config beside the code. */
const onSuccess = () => writeFile("dist/config.schema.json", `${JSON.stringify(configJsonSchema(), null, 2)}\n`);

export default defineConfig(async () => {
  // Both passes write to dist at the same time: with tsup's own `clean`, one could delete what the other wrote.
  await rm("dist", { recursive: true, force: true });
  return [
    {
      ...shared,
      entry: {
        ...library,
        cli: "src/cli/main.ts",
        "stream-worker": "src/cli/stream-worker.ts",
        "pool-worker": "src/cli/pool-worker.ts",
      },
      format: "esm",
      dts: { entry: library },
      plugins: [hashbang],
      onSuccess,
    },
    // Rollup (`treeshake`) leaves `import("franc")` as it is; esbuild's CJS chunks would come from sucrase, which rewrites
    // it to `require` and lowers the syntax.
    { ...shared, entry: library, format: "cjs", dts: { entry: library }, treeshake: true },
  ];
});
