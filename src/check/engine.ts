import { type Bead, type Before, type Bitext, lacks } from "../core/bead.ts";
import type { Draft, LengthLimits } from "../core/check.ts";
import { byPlace, distinct, type Finding, type Severity, severities } from "../core/finding.ts";
import { fingerprint } from "../core/fingerprint.ts";
import type { Range } from "../core/range.ts";
import type { Checked, Failure, Summary, Weights } from "../core/report.ts";
import { summarize } from "../core/score.ts";
import type { Speller } from "../core/speller.ts";
import { type Linker, linkerOf } from "../lexicon/link.ts";
import type { TermBase } from "../term/term-base.ts";
import { contextOf } from "./context.ts";
import type { Check, CheckContext, Premise } from "./define.ts";

/**
 * What a run makes of one check: `false` or "off" leaves it out, anything else runs it even while it is new. A severity stands for
 * that of all its findings. A confidence keeps the findings that have at least so much. `max`, `ratio` and `unit` are for
 * `length-exceeded`.
 */
export type CheckSetting =
  | boolean
  | "off"
  | Severity
  | (LengthLimits & { readonly severity?: Severity | undefined; readonly minConfidence?: number | undefined });

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
  /** What a finding costs by its severity, in penalty points of the score; default 0, 1, 5 and 25. */
  readonly weights?: Partial<Weights>;
  /** Links the words of the bitext; default: one that learns from the bitext alone. */
  readonly linker?: Linker;
  /** Term bases that the translation is to follow, of both languages. */
  readonly terms?: readonly TermBase[];
  /** Dictionaries for spelling; the one for the language of the target serves. Without it, nothing is said of spelling. */
  readonly spellers?: readonly Speller[];
  /** Words that are to stand in the translation as they do in the source: names of products, commands. Capitals count. */
  readonly keep?: readonly string[];
  /** Both texts as they were before, segmented: `translation-stale` compares them with what they are. */
  readonly before?: Before;
}

const LENGTH = "length-exceeded";

/** What single checks are told. */
function rulesOf({ keep, settings }: CheckOptions): Pick<CheckContext, "keep" | "length"> {
  const setting = settings?.[LENGTH];
  return { ...(keep && keep.length > 0 ? { keep } : {}), ...(typeof setting === "object" ? { length: setting } : {}) };
}

/** A finding is shown from this confidence on: it is more likely right than wrong. */
const CONFIDENT = 0.5;

type Choice = Pick<CheckOptions, "only" | "skip" | "settings" | "all">;

function runs({ id, stability }: { readonly id: string; readonly stability: string }, choice: Choice): boolean {
  if (choice.skip?.includes(id)) return false;
  if (choice.only) return choice.only.includes(id);
  const setting = choice.settings?.[id];
  if (setting === false || setting === "off") return false;
  return setting !== undefined || choice.all || stability === "stable";
}

const chosen = new WeakMap<object, { readonly choice: Choice; readonly checks: readonly unknown[] }>();

/** The checks that run under these options. */
export function selected<C extends { readonly meta: { readonly id: string; readonly stability: string } }>(
  checks: readonly C[],
  { only, skip, settings, all }: CheckOptions,
): readonly C[] {
  const last = chosen.get(checks);
  // A stream asks for the same at every record.
  if (last) {
    const { choice } = last;
    if (choice.only === only && choice.skip === skip && choice.settings === settings && choice.all === all)
      return last.checks as readonly C[];
  }
  const choice = { only, skip, settings, all } as Choice;
  const found = checks.filter(({ meta }) => runs(meta, choice));
  chosen.set(checks, { choice, checks: found });
  return found;
}

/** The severity that a run gives to all findings of a check, and the confidence that they need. */
export function demands(id: string, { settings, minConfidence, all }: CheckOptions): { severity?: Severity; least: number } {
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

const surroundings = new WeakMap<Bead, string>();

/** Stands for the text of a bead: hashed once, since a long one may hold thousands of findings. */
function aroundOf(bead: Bead): string {
  let known = surroundings.get(bead);
  if (known === undefined) {
    const texts = (sentences: Bead["source"]) => sentences.map(({ text }) => text).join("\u0000");
    known = fingerprint(`${texts(bead.source)}\u0000|\u0000${texts(bead.target)}`);
    surroundings.set(bead, known);
  }
  return known;
}

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
    const around = bead ? [aroundOf(bead)] : [];
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

/** The signs of both sides of some beads. */
interface Held {
  readonly source: number;
  readonly target: number;
}

/** True where texts hold what a check asks for. */
function holds({ source, target, either }: Premise, held: Held): boolean {
  if (source !== undefined && (held.source & source) === 0) return false;
  if (target !== undefined && (held.target & target) === 0) return false;
  return either === undefined || ((held.source | held.target) & either) !== 0;
}

const isGiven = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);

interface Found {
  readonly draft: Draft;
  readonly bead?: Bead;
}

/** What is told of a bitext before the checks look at it. */
interface Scene {
  readonly context: CheckContext;
  readonly numbers: Map<Bead, number>;
  /** The beads that are compared, with the signs of each. */
  readonly trusted: Bead[];
  readonly held: Held[];
  /** The signs of the whole. */
  readonly whole: Held;
}

function sceneOf(context: CheckContext): Scene {
  const numbers = new Map<Bead, number>();
  const trusted: Bead[] = [];
  const held: Held[] = [];
  let [source, target] = [0, 0];
  context.bitext.beads.forEach((bead, k) => {
    numbers.set(bead, k);
    const own = { source: context.signs("source", bead.source), target: context.signs("target", bead.target) };
    source |= own.source;
    target |= own.target;
    if (!context.trusted(bead)) return;
    trusted.push(bead);
    held.push(own);
  });
  return { context, numbers, trusted, held, whole: { source, target } };
}

function append(drafts: Iterable<Draft>, bead: Bead, into: Found[]): void {
  for (const draft of drafts) into.push({ draft, bead });
}

/** What a check yields; nothing, without a look, where the texts do not hold what it asks for. */
function draftsOf(check: Check, { context, trusted, held, whole }: Scene): readonly Found[] {
  const { premise } = check;
  const { bitext } = context;
  if (premise && (!holds(premise, whole) || (premise.several && bitext.beads.length < 2))) return [];
  const found: Found[] = [];
  if (check.bead) {
    for (let k = 0; k < trusted.length; k++) {
      const bead = trusted[k] as Bead;
      if (!premise || holds(premise, held[k] as Held)) append(check.bead(bead, context), bead, found);
    }
  }
  if (check.bitext) for (const draft of check.bitext(context)) found.push({ draft, ...beadOf(bitext, draft) });
  return found;
}

/**
 * Runs checks over an aligned bitext. A check that throws is named among the failures; the others go on.
 * @throws UserError where a term base does not know the two languages.
 */
export function runChecks(bitext: Bitext, checks: readonly Check[], options: CheckOptions = {}): Checked {
  const context = contextOf(
    bitext,
    options.linker ?? linkerOf(bitext),
    options.terms,
    options.spellers,
    options.before,
    rulesOf(options),
  );
  const scene = sceneOf(context);
  const findings: Finding[] = [];
  const failures: Failure[] = [];
  const leasts = new Map<string, number>();
  const ran: string[] = [];
  for (const check of selected(checks, options)) {
    const { id, needs } = check.meta;
    if (needs !== undefined && !isGiven(options[needs])) continue;
    try {
      const drafts = draftsOf(check, scene);
      ran.push(id);
      if (drafts.length === 0) continue;
      const { severity, least } = demands(id, options);
      leasts.set(id, least);
      const found = finish(check, drafts, context, scene.numbers);
      findings.push(...(severity ? found.map((finding) => ({ ...finding, severity })) : found));
    } catch (error) {
      failures.push({ checkId: id, message: error instanceof Error ? error.message : String(error) });
    }
  }
  const kept: Finding[] = [];
  const withheld: Finding[] = [];
  // Those withheld have fingerprints too: the others must not have new ones where more is shown.
  for (const finding of distinct(findings.sort(byPlace)))
    (finding.confidence >= (leasts.get(finding.checkId) ?? 0) ? kept : withheld).push(finding);
  let summary: Summary | undefined;
  return {
    bitext,
    findings: kept,
    // Counting words costs as much as many a check, and a stream of pairs asks for no summary.
    get summary() {
      const doubted = (bead: Bead) => !lacks(bead, "source") && !lacks(bead, "target") && !context.trusted(bead);
      summary ??= summarize(bitext, kept, bitext.beads.filter(doubted).length, options.weights);
      return summary;
    },
    failures,
    ran,
    ...(withheld.length > 0 ? { withheld } : {}),
  };
}

function beadOf({ beads }: Bitext, draft: Draft): { bead?: Bead } {
  const bead = draft.bead === undefined ? undefined : beads[draft.bead];
  return bead ? { bead } : {};
}
