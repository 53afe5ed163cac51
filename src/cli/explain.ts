import type { Command } from "commander";
import { checks } from "../check/index.ts";
import { oneOf } from "./options.ts";
import { write } from "./output.ts";

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

function page(id: string): string {
  const known = checks.map(({ meta }) => meta.id);
  const found = checks.find(({ meta }) => meta.id === oneOf(id, known, "explain"));
  if (!found) return "";
  const { meta } = found;
  const indent = (text: string) => text.replace(/\n+/g, " ¶ ");
  const examples = meta.examples.map(({ languages, terms, before, source, target, finds }) =>
    [
      `  ${finds ? "✗" : "✓"} ${languages}${finds ? `  ${finds}` : ""}`,
      ...(terms === undefined ? [] : [`      --terms ${indent(terms)}`]),
      ...(before === undefined ? [] : [`      --changed, before: ${indent(before)}`]),
      `      ${indent(source)}`,
      `      ${indent(target)}`,
    ].join("\n"),
  );
  return `${[
    `${meta.id} — ${meta.summary}`,
    "",
    `category   ${meta.category}`,
    `severity   ${meta.severity}`,
    `stability  ${meta.stability}`,
    "",
    "Messages",
    ...Object.entries(meta.messages).map(([name, message]) => `  ${name}: ${message}`),
    "",
    "Examples (⟦…⟧ marks what is found)",
    ...examples,
    "",
    `Turn it off with --skip ${meta.id}`,
  ].join("\n")}\n`;
}
