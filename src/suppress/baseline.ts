import { type Baseline, type BaselineEntry, excerptOf } from "../core/baseline.ts";
import type { Finding } from "../core/finding.ts";
import type { Checked, Suppressed } from "../core/report.ts";
import { withFindings } from "./result.ts";

/** How the paths of a baseline are to be understood. */
export interface BaselineOptions {
  /** What the baseline calls the translations, in the order of the checked pairs; default: their own paths. */
  readonly paths?: readonly (string | undefined)[];
  /** False for a file that is gone: its entries then hold for the same words elsewhere. Default: all files are there. */
  readonly exists?: (path: string) => boolean;
}

/** What is left when a baseline has been heard. */
export interface Silenced {
  readonly checked: readonly Checked[];
  /** Entries of what was checked and is no longer found. */
  readonly stale: readonly BaselineEntry[];
  /** Entries that say “done”, and whose findings are still there. */
  readonly undone: readonly BaselineEntry[];
}

const keyOf = (path: string | undefined, fingerprint: string) => `${path ?? ""}\u0000${fingerprint}`;

/** Says of each finding which entry it has, and of each entry what has become of it. */
interface Matched {
  readonly entryOf: ReadonlyMap<Finding, BaselineEntry>;
  readonly used: ReadonlySet<BaselineEntry>;
  /** Entries whose findings should have been found and were not. */
  readonly over: ReadonlySet<BaselineEntry>;
}

const namesOf = (checked: readonly Checked[], { paths }: BaselineOptions) =>
  checked.map(({ bitext }, k) => (paths ? paths[k] : bitext.target.path));

/** What ran over each file; the same one may be checked against several sources. */
function ranOver(checked: readonly Checked[], names: readonly (string | undefined)[]) {
  const ran = new Map<string, (readonly string[] | undefined)[]>();
  for (const [k, one] of checked.entries()) {
    const name = names[k];
    if (name !== undefined) ran.set(name, [...(ran.get(name) ?? []), one.ran]);
  }
  return ran;
}

/** The entries of files that are gone: neither checked nor there. */
function goneFrom(
  entries: readonly BaselineEntry[],
  ran: ReadonlyMap<string, unknown>,
  { exists = () => true }: BaselineOptions,
) {
  const gone = new Map<string, boolean>();
  const isGone = (path: string) => {
    if (!gone.has(path)) gone.set(path, !ran.has(path) && !exists(path));
    return gone.get(path) === true;
  };
  return new Set(entries.filter(({ path }) => path !== undefined && isGone(path)));
}

function match(checked: readonly Checked[], { findings: entries }: Baseline, options: BaselineOptions): Matched {
  const names = namesOf(checked, options);
  const ran = ranOver(checked, names);
  const gone = goneFrom(entries, ran, options);
  const listed = new Map<string, BaselineEntry>();
  const moved = new Map<string, BaselineEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry.path, entry.fingerprint);
    if (gone.has(entry)) moved.set(entry.fingerprint, [...(moved.get(entry.fingerprint) ?? []), entry]);
    else if (!listed.has(key)) listed.set(key, entry);
  }
  const entryOf = new Map<Finding, BaselineEntry>();
  for (const [k, { findings, withheld = [] }] of checked.entries()) {
    for (const finding of [...findings, ...withheld]) {
      const { fingerprint } = finding;
      const own = listed.get(keyOf(names[k], fingerprint)) ?? listed.get(keyOf(undefined, fingerprint));
      // One entry of a file that is gone holds for one finding: two copies of a text are two faults.
      const entry = own ?? moved.get(fingerprint)?.shift();
      if (entry) entryOf.set(finding, entry);
    }
  }
  const used = new Set(entryOf.values());
  const over = entries.filter((entry) => {
    if (used.has(entry) || entry.path === undefined) return false;
    const looked = ran.get(entry.path) ?? [];
    return gone.has(entry) || looked.some((ids) => ids === undefined || ids.includes(entry.checkId));
  });
  return { entryOf, used, over: new Set(over) };
}

const isDone = ({ decision }: BaselineEntry) => decision === "done";

/**
 * Leaves out the findings that a baseline lists. A finding is known by its words and those around it, never by its place or its
 * number: a new one is not hidden behind one that has been mended.
 */
export function suppress(checked: readonly Checked[], baseline: Baseline, options: BaselineOptions = {}): Silenced {
  const { entryOf, over } = match(checked, baseline, options);
  const undone = new Set<BaselineEntry>();
  const left = checked.map((one) => {
    const suppressed: Suppressed[] = [];
    const kept = one.findings.filter((finding) => {
      const entry = entryOf.get(finding);
      if (!entry) return true;
      if (isDone(entry)) undone.add(entry);
      else suppressed.push({ finding, by: "baseline", reason: entry.reason ?? "" });
      return isDone(entry);
    });
    return suppressed.length > 0 ? withFindings(one, kept, suppressed) : one;
  });
  return { checked: left, stale: [...over].filter((entry) => !isDone(entry)), undone: [...undone] };
}

/** A finding as a baseline lists it, with what an earlier entry said of it. */
function listing(
  finding: Finding,
  { bitext }: Checked,
  path: string | undefined,
  before: BaselineEntry | undefined,
): BaselineEntry {
  const { decision, reason = "", ...rest } = before ?? {};
  return {
    ...rest,
    fingerprint: finding.fingerprint,
    checkId: finding.checkId,
    ...(path === undefined ? {} : { path }),
    message: finding.message,
    excerpt: excerptOf(bitext, finding),
    reason: decision === "done" && reason === decision ? "" : reason,
    ...(decision === undefined || decision === "done" ? {} : { decision }),
  };
}

/**
 * A baseline that lists all findings of a run. Reasons stay; entries of files and checks that had no part in the run stay as
 * they are; entries of what is no longer found go.
 */
export function updateBaseline(
  checked: readonly Checked[],
  before: Baseline | undefined,
  options: BaselineOptions = {},
): Baseline {
  const old: Baseline = before ?? { version: 1, findings: [] };
  const { entryOf, used, over } = match(checked, old, options);
  const names = namesOf(checked, options);
  const withheld = new Set(checked.flatMap((one) => one.withheld ?? []).map((finding) => entryOf.get(finding)));
  const entries = new Map<string, BaselineEntry>();
  const add = (entry: BaselineEntry) => {
    const key = keyOf(entry.path, entry.fingerprint);
    if (!entries.get(key)?.reason) entries.set(key, entry);
  };
  for (const [k, one] of checked.entries())
    for (const finding of one.findings) add(listing(finding, one, names[k], entryOf.get(finding)));
  for (const entry of old.findings) if (withheld.has(entry) || !(used.has(entry) || over.has(entry))) add(entry);
  return { version: 1, findings: [...entries.values()] };
}

/** The findings that a baseline silences, in whatever file: the records of a stream have no paths. */
export function fingerprintsIn({ findings }: Baseline): ReadonlySet<string> {
  return new Set(findings.filter((entry) => !isDone(entry)).map(({ fingerprint }) => fingerprint));
}
