import { categories, severities } from "../../src/core/finding.ts";

/** A place in a text. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

interface SideReport {
  readonly path: string;
  readonly language: string;
  readonly segments: { readonly start: number; readonly end: number; readonly block: number }[];
}

interface FindingReport {
  readonly checkId: string;
  readonly category: string;
  readonly severity: string;
  readonly confidence: number;
  readonly message: string;
  readonly bead?: number;
  readonly source: Place[];
  readonly target: Place[];
  readonly evidence?: string;
  readonly suggestions: string[];
  readonly fingerprint: string;
}

/** One bitext of the JSON report, as the contract gives it. */
export interface BitextReport {
  readonly source: SideReport;
  readonly target: SideReport;
  readonly beads: { readonly source: number[]; readonly target: number[]; readonly score: number }[];
  readonly findings: FindingReport[];
  readonly summary: {
    readonly beads: number;
    readonly untrusted: number;
    readonly bySeverity: Record<string, number>;
    readonly score: number;
  };
}

/** The JSON report, version 1, as the contract gives it. */
export interface JsonReport {
  readonly version: number;
  readonly tool: { readonly name: string; readonly version: string };
  readonly bitexts: BitextReport[];
}

const isIndex = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const isShare = (value: unknown): boolean => typeof value === "number" && value >= 0 && value <= 1;
const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

function sideFaults(name: string, side: SideReport, text: string | undefined): string[] {
  const faults: string[] = [];
  if (text === undefined) return [`${name}: the path ${side.path} is not one that was given`];
  if (!isText(side.language)) faults.push(`${name}: no language`);
  let [end, block] = [0, 0];
  for (const [k, segment] of side.segments.entries()) {
    const inside = isIndex(segment.start) && isIndex(segment.end) && segment.end <= text.length;
    if (!inside || segment.start < end || segment.end <= segment.start) faults.push(`${name}: segment ${k} is out of order`);
    if (!isIndex(segment.block) || segment.block < block) faults.push(`${name}: the block of segment ${k} is out of order`);
    ({ end, block } = segment);
  }
  return faults;
}

/** Every segment is in exactly one bead, and beads are in order. */
function beadFaults({ source, target, beads }: BitextReport): string[] {
  const faults: string[] = [];
  for (const [name, side] of [["source", source] as const, ["target", target] as const]) {
    const met = beads.flatMap((bead) => bead[name]);
    if (met.join() !== side.segments.map((_, k) => k).join())
      faults.push(`beads: the ${name} segments are not each in one, in order`);
  }
  for (const [k, bead] of beads.entries()) {
    if (bead.source.length + bead.target.length === 0) faults.push(`bead ${k} holds nothing`);
    if (!isShare(bead.score)) faults.push(`bead ${k}: score ${bead.score}`);
  }
  return faults;
}

function placeFaults(name: string, place: Place, text: string): string[] {
  const { start, end, line, column } = place;
  const faults: string[] = [];
  if (!isIndex(start) || !isIndex(end) || end < start || end > text.length) faults.push(`${name}: ${start}–${end} is no range`);
  if (!isIndex(line) || line < 1 || !isIndex(column) || column < 1) faults.push(`${name}: ${line}:${column} is no place`);
  if (Object.keys(place).join() !== "start,end,line,column") faults.push(`${name}: fields ${Object.keys(place)}`);
  return faults;
}

function findingFaults(name: string, finding: FindingReport, beads: number, texts: { source: string; target: string }): string[] {
  const faults: string[] = [];
  const demand = (held: boolean, what: string) => {
    if (!held) faults.push(`${name}: ${what}`);
  };
  demand(/^[a-z]+(?:-[a-z]+)+$/.test(finding.checkId), `checkId ${finding.checkId}`);
  demand((categories as readonly string[]).includes(finding.category), `category ${finding.category}`);
  demand((severities as readonly string[]).includes(finding.severity), `severity ${finding.severity}`);
  demand(isShare(finding.confidence), `confidence ${finding.confidence}`);
  demand(isText(finding.message) && !/\{\w+\}/.test(finding.message), `message ${finding.message}`);
  demand(finding.bead === undefined || (isIndex(finding.bead) && finding.bead < beads), `bead ${finding.bead}`);
  demand(finding.evidence === undefined || isText(finding.evidence), `evidence ${finding.evidence}`);
  demand(Array.isArray(finding.suggestions) && finding.suggestions.every((one) => typeof one === "string"), "suggestions");
  demand(/^[0-9a-f]{16}$/.test(finding.fingerprint), `fingerprint ${finding.fingerprint}`);
  demand(finding.source.length + finding.target.length > 0, "it has no place");
  for (const side of ["source", "target"] as const) {
    for (const place of finding[side]) faults.push(...placeFaults(`${name}.${side}`, place, texts[side]));
  }
  return faults;
}

/** Where a JSON report breaks the contract; `texts` are the texts by path. */
export function contractFaults(report: JsonReport, texts: Readonly<Record<string, string>>): string[] {
  const faults: string[] = [];
  if (report.version !== 1) faults.push(`version ${report.version}`);
  if (!isText(report.tool.name) || !isText(report.tool.version)) faults.push("no tool");
  for (const bitext of report.bitexts) {
    const { source, target, beads, findings, summary } = bitext;
    const [sourceText = "", targetText = ""] = [texts[source.path], texts[target.path]];
    faults.push(...sideFaults("source", source, texts[source.path]), ...sideFaults("target", target, texts[target.path]));
    faults.push(...beadFaults(bitext));
    const both = { source: sourceText, target: targetText };
    for (const [k, finding] of findings.entries()) faults.push(...findingFaults(`finding ${k}`, finding, beads.length, both));
    if (new Set(findings.map(({ fingerprint }) => fingerprint)).size < findings.length)
      faults.push("two findings of one fingerprint");
    const first = findings.map((finding) => finding.target[0]?.start ?? 0);
    if (first.some((start, k) => start < (first[k - 1] ?? 0))) faults.push("findings are not in the order of the target");
    if (summary.beads !== beads.length || !isIndex(summary.untrusted)) faults.push("summary: beads");
    if (!(summary.score >= 0 && summary.score <= 100)) faults.push(`summary: score ${summary.score}`);
  }
  return faults;
}
