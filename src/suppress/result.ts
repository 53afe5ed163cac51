import type { Finding } from "../core/finding.ts";
import type { Checked, Suppressed } from "../core/report.ts";
import { summarize } from "../core/score.ts";

/** A checked pair with other findings, and with more of them silenced. */
export function withFindings(checked: Checked, findings: readonly Finding[], more: readonly Suppressed[]): Checked {
  const { bitext, summary, suppressed: before = [] } = checked;
  const suppressed = [...before, ...more];
  return {
    ...checked,
    findings,
    summary: {
      ...summarize(bitext, findings, summary.untrusted, summary.weights),
      ...(suppressed.length > 0 ? { suppressed: suppressed.length } : {}),
    },
    ...(suppressed.length > 0 ? { suppressed } : {}),
  };
}
