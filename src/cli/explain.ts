import type { Command } from "commander";
import { checks } from "../check/index.ts";
import type { CheckMeta, Example } from "../core/check.ts";
import { oneOf } from "./options.ts";
import { write } from "./output.ts";
import { tool } from "./tool.ts";

/** Adds the command `explain`. */
export function addExplain(program: Command): void {
  program
    .command("explain")
    .description("say what a check finds, with examples; without a name, list the checks")
    .argument("[check]", "a check's name")
    .action((id?: string) => write(id === undefined ? list() : page(id)));
}

function list(): string {
  const width = Math.max(...checks.map(({ meta }) => meta.id.length));
  return `${checks.map(({ meta }) => `${meta.id.padEnd(width)}  ${meta.severity.padEnd(8)}  ${meta.summary}`).join("\n")}\n`;
}

/** How a run gives a check what it needs. */
const NEEDS: Readonly<Record<NonNullable<CheckMeta["needs"]>, string>> = {
  terms: "a term base: --terms FILE",
  spellers: "a dictionary for spelling: --spelling LANGUAGE=FILE, or a package such as dictionary-it",
  before: "the texts as they were: --changed or --staged",
  keep: 'words to keep: "keep" in the config',
};

const indent = (text: string) => text.replace(/\n+/g, " ¶ ");

function exampleLines({ languages, terms, before, keep, length, beside, source, target, finds }: Example): string {
  return [
    `  ${finds ? "✗" : "✓"} ${languages}${finds ? `  ${finds}` : ""}`,
    ...(terms === undefined ? [] : [`      --terms ${indent(terms)}`]),
    ...(before === undefined ? [] : [`      --changed, before: ${indent(before)}`]),
    ...(keep === undefined ? [] : [`      "keep": ${JSON.stringify(keep)}`]),
    ...(length === undefined ? [] : [`      ${JSON.stringify(length)}`]),
    ...(beside === undefined ? [] : [`      with ${beside.join(", ")}`]),
    `      ${indent(source)}`,
    `      ${indent(target)}`,
  ].join("\n");
}

/** What can be set in the config. */
function optionLines({ id, severity, examples }: CheckMeta): string[] {
  const other = severity === "minor" ? "major" : "minor";
  const settings = [
    ["false", "leaves it out"],
    [JSON.stringify(other), "another severity"],
    ['{ "minConfidence": 0.8 }', "only what is so sure"],
    ...(examples.some(({ length }) => length)
      ? [['{ "max": 40, "ratio": 1.5, "unit": "grapheme" }', "how long a segment may be"]]
      : []),
  ] as const;
  const width = Math.max(...settings.map(([value = ""]) => value.length));
  return settings.map(([value = "", meaning]) => `  "checks": { "${id}": ${`${value} }`.padEnd(width + 2)}  ${meaning}`);
}

function page(id: string): string {
  const known = checks.map(({ meta }) => meta.id);
  const found = checks.find(({ meta }) => meta.id === oneOf(id, known, "explain"));
  if (!found) return "";
  const { meta } = found;
  return `${[
    `${meta.id} — ${meta.summary}`,
    "",
    `category   ${meta.category}`,
    `severity   ${meta.severity}`,
    `stability  ${meta.stability}${meta.stability === "new" ? `: runs with --all or --only ${meta.id}` : ""}`,
    ...(meta.needs === undefined ? [] : [`needs      ${NEEDS[meta.needs]}`]),
    ...("pages" in tool ? [`page       ${tool.pages}${meta.id}.md`] : []),
    "",
    "Messages",
    ...Object.entries(meta.messages).map(([name, message]) => `  ${name}: ${message}`),
    "",
    "Examples (⟦…⟧ marks what is found)",
    ...meta.examples.map(exampleLines),
    "",
    "In the config",
    ...optionLines(meta),
    "",
    `Turn it off with --skip ${meta.id}`,
  ].join("\n")}\n`;
}
