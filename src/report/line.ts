import type { ReportInput } from "../core/report.ts";
import { isolatedSentence } from "./excerpt.ts";
import { Places } from "./place.ts";
import { visible } from "./visible.ts";

/** A finding a line, for editors and grep: `path:line:column: severity check message`. */
export function lineReport({ checked }: Pick<ReportInput, "checked">): string {
  const lines = checked.flatMap(({ bitext, findings }) => {
    const places = new Places(bitext);
    return findings.map((finding) => {
      const { path, start } = places.of(finding);
      const { severity, checkId, message } = finding;
      return `${visible(path)}:${start.line}:${start.column}: ${severity} ${visible(checkId)} ${isolatedSentence(visible(message))}\n`;
    });
  });
  return lines.join("");
}
