import { type Bead, type Bitext, lacks } from "../core/bead.ts";
import type { Draft } from "../core/check.ts";
import { type Finding, type Severity, severities } from "../core/finding.ts";
import { fingerprint } from "../core/fingerprint.ts";
import type { Range } from "../core/range.ts";
import type { Checked, Failure } from "../core/report.ts";
import { summarize } from "../core/score.ts";
import { type Linker, linkerOf } from "../lexicon/link.ts";
import type { TermBase } from "../term/term-base.ts";
import { contextOf } from "./context.ts";
import type { Check, CheckContext } from "./define.ts";

/**
 * What a run makes of one check: `false` or "off" leaves it out, anything else runs it even while it is new. A severity stands for
 * that of all its findings. A confidence keeps the findings that have at least so much.
 */
export type CheckSetting =
  | boolean
  | "off"
  | Severity
  | { readonly severity?: Severity | undefined; readonly minConfidence?: number | undefined };

/** Which findings are kept. */
export interface CheckOptions {
  /** Check ids; only these run, new ones too. */
  readonly only?: readonly string[];
  /** Check ids that do not run. */
  readonly skip?: readonly string[];
  /** Also new checks, and findings of a confidence below 0.5. */
  readonly all?: boolean;
  /** Findings of a confidence below this are left out; default 0.5, or 0 with `all`. */
  readonly minConfidence?: number;
  /** What is made of single checks, by id. `only` names a check that runs even where it is off here. */
  readonly settings?: Readonly<Record<string, CheckSetting>>;
  /** Links the words of the bitext; default: one that learns from the bitext alone. */
  readonly linker?: Linker;
  /** Term bases that the translation is to follow, of both languages. */
  readonly terms?: readonly TermBase[];
}

/** A finding is shown from this confidence on: it is more likely right than wrong. */
const CONFIDENT = 0.5;

/** The checks that run under these options. */
export function selected<C extends { readonly meta: { readonly id: string; readonly stability: string } }>(
  checks: readonly C[],
  options: CheckOptions,
): C[] {
  return checks.filter(({ meta }) => {
    if (options.skip?.includes(meta.id)) return false;
    if (options.only) return options.only.includes(meta.id);
    const setting = options.settings?.[meta.id];
    if (setting === false || setting === "off") return false;
    return setting !== undefined || options.all || meta.stability === "stable";
  });
}

/** The severity that a run gives to all findings of a check, and the confidence that they need. */
function demands(id: string, { settings, minConfidence, all }: CheckOptions): { severity?: Severity; least: number } {
  const setting = settings?.[id];
  const named = severities.find((name) => name === setting);
  const { severity = named, minConfidence: least } = typeof setting === "object" ? setting : {};
  return { ...(severity ? { severity } : {}), least: least ?? minConfidence ?? (all ? 0 : CONFIDENT) };
}

/** Fills the `{placeholders}` of a message. */
function fill(message: string, data: Draft["data"]): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(data?.[name] ?? whole));
}

const textOf = (text: string, ranges: readonly Range[]) => ranges.map(({ start, end }) => text.slice(start, end)).join("\n");

/** Makes findings of the drafts of one check. */
function finish(
  check: Check,
  drafts: readonly { draft: Draft; bead?: Bead }[],
  context: CheckContext,
  numbers: ReadonlyMap<Bead, number>,
): Finding[] {
  const { meta } = check;
  const { source, target } = context.bitext;
  return drafts.map(({ draft, bead }) => {
    const data = draft.data ?? {};
    const sourceRanges = draft.source ?? [];
    const targetRanges = draft.target ?? [];
    const number = draft.bead ?? (bead && numbers.get(bead));
    // The words concerned and those around them, never the place: an edit elsewhere in the file changes nothing.
    const around = bead ? [...bead.source, "|", ...bead.target].map((part) => (typeof part === "string" ? part : part.text)) : [];
    const words =
      draft.key === undefined ? [textOf(source.text, sourceRanges), textOf(target.text, targetRanges), ...around] : [draft.key];
    return {
      checkId: meta.id,
      messageId: draft.messageId,
      data,
      message: fill(meta.messages[draft.messageId] ?? draft.messageId, data),
      category: meta.category,
      severity: draft.severity ?? meta.severity,
      confidence: Math.round(draft.confidence * 100) / 100,
      ...(number === undefined ? {} : { bead: number }),
      source: sourceRanges,
      target: targetRanges,
      ...(draft.evidence === undefined ? {} : { evidence: draft.evidence }),
      suggestions: draft.suggestions ?? [],
      fingerprint: fingerprint([meta.id, draft.messageId, ...words].join("\u0000")),
    };
  });
}

/** Two findings that would have the same fingerprint are told apart by their order. */
function distinct(findings: Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, count + 1);
    return count === 0 ? finding : { ...finding, fingerprint: fingerprint(`${finding.fingerprint}#${count}`) };
  });
}

const weight: Record<Severity, number> = { critical: 0, major: 1, minor: 2, neutral: 3 };

/** By place in the target, then in the source, then the graver first. */
function byPlace(a: Finding, b: Finding): number {
  const at = (finding: Finding, side: "source" | "target") => finding[side][0]?.start ?? 0;
  return (
    at(a, "target") - at(b, "target") ||
    at(a, "source") - at(b, "source") ||
    weight[a.severity] - weight[b.severity] ||
    (a.checkId < b.checkId ? -1 : 1)
  );
}

/**
 * Runs checks over an aligned bitext. A check that throws is named among the failures; the others go on.
 * @throws UserError where a term base does not know the two languages.
 */
export function runChecks(bitext: Bitext, checks: readonly Check[], options: CheckOptions = {}): Checked {
  const context = contextOf(bitext, options.linker ?? linkerOf(bitext), options.terms);
  const numbers = new Map<Bead, number>();
  const trusted = bitext.beads.filter((bead, k) => {
    numbers.set(bead, k);
    return context.trusted(bead);
  });
  const findings: Finding[] = [];
  const failures: Failure[] = [];
  for (const check of selected(checks, options)) {
    try {
      const drafts: { draft: Draft; bead?: Bead }[] = [];
      if (check.bead) {
        for (const bead of trusted) for (const draft of check.bead(bead, context)) drafts.push({ draft, bead });
      }
      if (check.bitext) for (const draft of check.bitext(context)) drafts.push({ draft, ...beadOf(bitext, draft) });
      if (drafts.length === 0) continue;
      const { severity, least } = demands(check.meta.id, options);
      const found = finish(check, drafts, context, numbers).filter(({ confidence }) => confidence >= least);
      findings.push(...(severity ? found.map((finding) => ({ ...finding, severity })) : found));
    } catch (error) {
      failures.push({ checkId: check.meta.id, message: error instanceof Error ? error.message : String(error) });
    }
  }
  const kept = distinct(findings.sort(byPlace));
  const untrusted = bitext.beads.filter(
    (bead) => !lacks(bead, "source") && !lacks(bead, "target") && !context.trusted(bead),
  ).length;
  return { bitext, findings: kept, summary: summarize(bitext, kept, untrusted), failures };
}

function beadOf({ beads }: Bitext, draft: Draft): { bead?: Bead } {
  const bead = draft.bead === undefined ? undefined : beads[draft.bead];
  return bead ? { bead } : {};
}
