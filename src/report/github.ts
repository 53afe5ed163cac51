import type { Bitext } from "../core/bead.ts";
import { type Finding, type Severity, severities } from "../core/finding.ts";
import type { ReportInput } from "../core/report.ts";
import { isolated, isolatedSentence } from "./excerpt.ts";
import { cutout, Places } from "./place.ts";
import { visible } from "./visible.ts";

const commands: Readonly<Record<Severity, string>> = { critical: "error", major: "error", minor: "warning", neutral: "notice" };

const ROOM = 300; // UTF-16 units of a sentence that is shown with the message

/** A value of a workflow command. */
const data = (text: string) => text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
const property = (text: string) => data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");

/** An annotation has one place: the sentences of both sides go into its message, ⟦…⟧ around the words concerned. */
function sentences(finding: Finding, bitext: Bitext, places: Places): string[] {
  return (["source", "target"] as const).flatMap((side) => {
    const place = finding[side][0];
    const cut = place && cutout(bitext[side], place, ROOM);
    if (!cut) return [];
    const text = isolated(`${cut.before}⟦${cut.mark}⟧${cut.after}`);
    return [`${visible(bitext[side].language)} ${places.position(side, place.start).line}: ${text}`];
  });
}

function annotation(finding: Finding, bitext: Bitext, places: Places): string {
  const { path, start, end } = places.of(finding);
  const where: Record<string, string | number> = { file: visible(path), line: start.line, endLine: end.line };
  // Columns count within one line alone.
  if (start.line === end.line) Object.assign(where, { col: start.column, endColumn: end.column });
  const properties = Object.entries({ ...where, title: visible(finding.checkId) })
    .map(([name, value]) => `${name}=${property(String(value))}`)
    .join(",");
  const lines = [
    isolatedSentence(visible(finding.message)),
    ...sentences(finding, bitext, places),
    ...finding.suggestions.map((suggestion) => `suggestion: ${isolated(visible(suggestion))}`),
  ];
  return `::${commands[finding.severity]} ${properties}::${data(lines.join("\n"))}\n`;
}

/**
 * Annotations of a pull request, as commands of a GitHub workflow. The gravest come first: GitHub shows ten errors, ten warnings
 * and ten notices of a step.
 */
export function githubReport({ checked }: Pick<ReportInput, "checked">): string {
  const all = checked.flatMap(({ bitext, findings }) => {
    const places = new Places(bitext);
    return findings.map((finding) => ({ rank: -severities.indexOf(finding.severity), finding, bitext, places }));
  });
  return all
    .sort((a, b) => a.rank - b.rank)
    .map(({ finding, bitext, places }) => annotation(finding, bitext, places))
    .join("");
}
