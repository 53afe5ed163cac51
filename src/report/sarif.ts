import type {
  ArtifactLocation,
  Location,
  Log,
  Notification,
  PhysicalLocation,
  ReportingConfiguration,
  ReportingDescriptor,
  Result,
} from "sarif";
import type { CheckMeta } from "../core/check.ts";
import type { Finding, Severity } from "../core/finding.ts";
import type { Checked, ReportInput } from "../core/report.ts";
import { type Place, Places } from "./place.ts";
import { visible } from "./visible.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

type Level = NonNullable<ReportingConfiguration["level"]>;

const levels: Readonly<Record<Severity, Level>> = { critical: "error", major: "error", minor: "warning", neutral: "note" };

// "[a](b)" in a message is a link for whoever shows it.
const plain = (text: string) => visible(text).replaceAll("](", "] (");

/** A path as a URI: relative where the path is. */
function uriOf(path: string): string {
  const parts = path
    .replace(/\p{Cs}/gu, "\ufffd")
    .replaceAll("\\", "/")
    .split("/")
    .map(encodeURIComponent);
  if (parts[0] === "") return `file://${parts.join("/")}`;
  return /^[A-Za-z]:[\\/]/.test(path) ? `file:///${path[0]}:/${parts.slice(1).join("/")}` : parts.join("/");
}

function physical(place: Place, text: string): PhysicalLocation {
  const artifactLocation: ArtifactLocation = { uri: uriOf(place.path) };
  const { range, start, end } = place;
  if (!range) return { artifactLocation };
  const words = visible(text.slice(range.start, range.end));
  return {
    artifactLocation,
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: range.start,
      charLength: range.end - range.start,
      ...(words === "" ? {} : { snippet: { text: words } }),
    },
  };
}

/** The target place first; then those of the source, then further ones of the target. */
function locations(finding: Finding, { bitext }: Checked, places: Places) {
  const at = (place: Place): Location => ({ physicalLocation: physical(place, bitext[place.side].text) });
  const first = places.of(finding);
  const related = (["source", "target"] as const).flatMap((side) =>
    finding[side].slice(side === first.side ? 1 : 0).map((range) => ({ ...at(places.at(side, range)), message: { text: side } })),
  );
  return {
    locations: [at(first)],
    ...(related.length > 0 ? { relatedLocations: related.map((location, k) => ({ id: k + 1, ...location })) } : {}),
  };
}

function resultOf(finding: Finding, checked: Checked, places: Places, ruleIndex: number): Result {
  const { checkId, severity, message, confidence, category, evidence, suggestions, fingerprint } = finding;
  return {
    ruleId: visible(checkId),
    ruleIndex,
    level: levels[severity],
    message: { text: plain(message) },
    ...locations(finding, checked, places),
    partialFingerprints: { "bitextlint/v1": visible(fingerprint) },
    properties: {
      severity,
      confidence,
      category: visible(category),
      ...(evidence === undefined ? {} : { evidence: visible(evidence) }),
      ...(suggestions.length > 0 ? { suggestions: suggestions.map(visible) } : {}),
    },
  };
}

function ruleOf(
  { id, severity, category, summary }: Pick<CheckMeta, "id" | "severity" | "category" | "summary">,
  pages?: string,
) {
  const text = plain(summary);
  return {
    id: visible(id),
    shortDescription: { text },
    ...(pages === undefined ? {} : { helpUri: `${pages}${encodeURIComponent(visible(id))}.md` }),
    help: { text: `${text} \`bitextlint explain ${visible(id)}\` shows examples.` },
    defaultConfiguration: { level: levels[severity] },
    properties: { severity, category: visible(category), tags: category.split("/").map(visible) },
  } satisfies ReportingDescriptor;
}

/** The rules of the run: the checks that ran, and any other that found something. */
function rulesOf({ checked, checks, tool }: ReportInput) {
  const rules = new Map(checks.map((meta) => [meta.id, ruleOf(meta, tool.pages)]));
  for (const { findings, suppressed = [] } of checked) {
    for (const { checkId, severity, category } of [...findings, ...suppressed.map(({ finding }) => finding)]) {
      if (!rules.has(checkId)) rules.set(checkId, ruleOf({ id: checkId, severity, category, summary: checkId }, undefined));
    }
  }
  return rules;
}

/**
 * SARIF 2.1.0, for code scanning and editors: one run with a rule for each check. Critical and major findings are errors, minor
 * ones warnings, neutral ones notes. Findings that are silenced are results with a suppression. The same input gives the same bytes.
 */
export function sarifReport(input: ReportInput): string {
  const { checked, tool } = input;
  const rules = rulesOf(input);
  const numbers = new Map([...rules.keys()].map((id, k) => [id, k]));
  const results = checked.flatMap((one) => {
    const places = new Places(one.bitext);
    const result = (finding: Finding) => resultOf(finding, one, places, numbers.get(finding.checkId) ?? -1);
    return [
      ...one.findings.map(result),
      ...(one.suppressed ?? []).map(
        ({ finding, by, reason }): Result => ({
          ...result(finding),
          suppressions: [
            { kind: by === "comment" ? "inSource" : "external", ...(reason === "" ? {} : { justification: visible(reason) }) },
          ],
        }),
      ),
    ];
  });
  const broken = checked.flatMap(({ failures }) =>
    failures.map(
      ({ checkId, message }): Notification => ({
        level: "error",
        message: { text: plain(`The check ${checkId} failed and was left out: ${message}`) },
      }),
    ),
  );
  const log: Log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: tool.name, version: tool.version, rules: [...rules.values()] } },
        columnKind: "utf16CodeUnits",
        invocations: [
          { executionSuccessful: broken.length === 0, ...(broken.length > 0 ? { toolExecutionNotifications: broken } : {}) },
        ],
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
