import { type Finding, type Severity, severities } from "../core/finding.ts";
import type { Checked, ReportInput } from "../core/report.ts";
import { Places } from "./place.ts";
import { visible } from "./visible.ts";
import { xmlEscaped } from "./xml.ts";

/** What counts as a failed test. */
export interface JunitOptions {
  /** The severities of findings that fail their check; default major and critical. */
  readonly failing?: readonly Severity[];
}

interface Case {
  readonly name: string;
  readonly outcome: "passed" | "skipped" | "failed" | "error";
  readonly lines: readonly string[];
}

const attributes = (pairs: Readonly<Record<string, string | number>>) =>
  Object.entries(pairs)
    .map(([name, value]) => ` ${name}="${xmlEscaped(visible(String(value)))}"`)
    .join("");

const counted = (number: number) => `${number} finding${number === 1 ? "" : "s"}`;

function said(finding: Finding, places: Places): string {
  const { path, start } = places.of(finding);
  const { severity, message, suggestions } = finding;
  const remedy = suggestions.length > 0 ? ` (suggestion: ${suggestions.map(visible).join(" or ")})` : "";
  return `${visible(path)}:${start.line}:${start.column}: ${severity}: ${visible(message)}${remedy}`;
}

/** One case for each check that ran, and for each that found something all the same. */
function casesOf(
  { bitext, findings, failures, ran: able }: Checked,
  ran: readonly string[],
  failing: readonly Severity[],
): Case[] {
  const places = new Places(bitext);
  const byCheck = new Map<string, Finding[]>(ran.map((id) => [id, []]));
  for (const { checkId } of failures) byCheck.set(checkId, []);
  for (const finding of findings) {
    const own = byCheck.get(finding.checkId);
    if (own) own.push(finding);
    else byCheck.set(finding.checkId, [finding]);
  }
  return [...byCheck].map(([name, own]) => {
    const broken = failures.find(({ checkId }) => checkId === name);
    if (broken) return { name, outcome: "error", lines: [visible(broken.message)] };
    // A check that lacks what it needs (a term base, a dictionary) has found nothing and passed nothing.
    if (own.length === 0 && able && !able.includes(name)) return { name, outcome: "skipped", lines: [] };
    const failed = own.some(({ severity }) => failing.includes(severity));
    return { name, outcome: failed ? "failed" : "passed", lines: own.map((finding) => said(finding, places)) };
  });
}

function caseXml({ name, outcome, lines }: Case, suite: string, file: string): string {
  const head = `    <testcase${attributes({ name, classname: suite, file, time: 0 })}`;
  if (outcome === "skipped") return `${head}><skipped/></testcase>`;
  if (lines.length === 0) return `${head}/>`;
  const text = xmlEscaped(lines.join("\n"));
  const message = lines.length === 1 ? (lines[0] ?? "") : counted(lines.length);
  const inner = {
    passed: `<system-out>${text}</system-out>`,
    failed: `<failure${attributes({ type: name, message })}>${text}</failure>`,
    error: `<error${attributes({ type: name, message })}>${text}</error>`,
  }[outcome];
  return `${head}>\n      ${inner}\n    </testcase>`;
}

/**
 * The report that CI servers show as test results: a suite for each pair, a case for each check. Findings that are milder than
 * those that fail a check stand in its output; a check that had not what it needs is skipped. No times, so that the same input gives the same bytes.
 */
export function junitReport({ checked, checks, tool }: ReportInput, options: JunitOptions = {}): string {
  const { failing = severities.filter((severity) => severity === "major" || severity === "critical") } = options;
  const ran = checks.map(({ id }) => id);
  const suites = checked.map((one) => {
    const { source, target } = one.bitext;
    const file = target.path ?? "target";
    const name = source.path === undefined ? file : `${source.path} → ${file}`;
    return { name, file, cases: casesOf(one, ran, failing) };
  });
  const counts = (cases: readonly Case[]) => ({
    tests: cases.length,
    failures: cases.filter(({ outcome }) => outcome === "failed").length,
    errors: cases.filter(({ outcome }) => outcome === "error").length,
    skipped: cases.filter(({ outcome }) => outcome === "skipped").length,
  });
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: tool.name, ...counts(suites.flatMap(({ cases }) => cases)), time: 0 })}>`,
    ...suites.flatMap(({ name, file, cases }) => [
      `  <testsuite${attributes({ name, ...counts(cases), time: 0 })}>`,
      ...cases.map((one) => caseXml(one, name, file)),
      "  </testsuite>",
    ]),
    "</testsuites>",
  ].join("\n")}\n`;
}
