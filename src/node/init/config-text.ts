import type { FoundPair } from "./versions.ts";

const EXAMPLE: readonly FoundPair[] = [{ source: "docs/en/*.md", target: "docs/it/*.md", from: "en", to: "it" }];

/** The text of a new config, with comments on what else it may say. */
export function configText(found: readonly FoundPair[], language: "ts" | "json"): string {
  const json = language === "json";
  const key = (name: string) => (json ? JSON.stringify(name) : name);
  const pairs = (found.length > 0 ? found : EXAMPLE).map((pair) => {
    const fields = Object.entries(pair).map(([name, value]) => `${key(name)}: ${JSON.stringify(value)}`);
    return `    { ${fields.join(", ")} }`;
  });
  const body = [
    "  // The texts. * stands for any name and ** for any folders, the same on both sides. Paths are relative to this file.",
    `  ${key("pairs")}: [`,
    `${pairs.join(",\n")}${json ? "" : ","}`,
    "  ],",
    "",
    "  // Term bases (CSV or TBX), dictionaries, and lexicons that bitextlint learn has made.",
    `  // ${key("terms")}: "terms.csv",`,
    `  // ${key("dictionaries")}: ["en-it.tsv"],`,
    "",
    "  // Checks that are left out, or have another severity. bitextlint explain lists them.",
    `  // ${key("checks")}: { "quote-style": false, "number-mismatch": "critical" },`,
    "",
    "  // Where the reports go: to the terminal, and into files.",
    `  // ${key("reports")}: ["terminal", "html=report.html"],`,
    "",
    "  // Exit with 1 from this severity on: neutral, minor, major, critical or never.",
    `  ${key("failOn")}: "major"${json ? "" : ","}`,
  ];
  const lines = json
    ? ["{", '  "$schema": "./node_modules/bitextlint/dist/config.schema.json",', "", ...body, "}"]
    : ['import { defineConfig } from "bitextlint";', "", "export default defineConfig({", ...body, "});"];
  return `${lines.join("\n")}\n`;
}
