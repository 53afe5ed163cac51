import { lacks, trusted } from "../core/bead.ts";
import type { CheckMeta } from "../core/check.ts";
import type { Comment, Document } from "../core/document.ts";
import { byPlace, distinct, type Finding } from "../core/finding.ts";
import { fingerprint } from "../core/fingerprint.ts";
import type { Range } from "../core/range.ts";
import type { Checked, Suppressed } from "../core/report.ts";
import { type Directive, type Fault, readComment } from "./directive.ts";
import { type Region, regionsAt, regionsOf } from "./region.ts";
import { withFindings } from "./result.ts";

/** What the checks are whose findings comments silence. */
export interface CommentOptions {
  /** The ids of all checks that there are, whether they ran or not. */
  readonly known: readonly string[];
  /** Of a run that reports comments without effect. */
  readonly unused?: CheckMeta | undefined;
  /** Of a run that reports comments that cannot be understood. */
  readonly invalid?: CheckMeta | undefined;
}

type SideName = "source" | "target";

/** One side of a bitext with what its comments say. */
interface Side {
  readonly name: SideName;
  readonly document: Document;
  readonly regions: readonly Region[];
  readonly idle: readonly Directive[];
  readonly faults: readonly Fault[];
}

function sideOf(name: SideName, document: Document, known: readonly string[]): Side {
  const read = (document.comments ?? []).map((comment) => readComment(comment, known));
  const directives = read.flatMap(({ directive }) => directive ?? []);
  return { name, document, ...regionsOf(document, directives), faults: read.flatMap(({ faults }) => faults) };
}

/** The comment that silences a finding: all its places on one side are silenced. */
function silencer(finding: Finding, sides: readonly Side[]): Directive | undefined {
  let by: Directive | undefined;
  for (const { name, document, regions } of sides) {
    const own = regions.filter(({ id }) => id === finding.checkId);
    if (own.length === 0) continue;
    const found = finding[name].map((range) => regionsAt(own, document, range));
    for (const region of found.flat()) region.used = true;
    if (found.length > 0 && found.every((list) => list.length > 0)) by ??= found[0]?.[0]?.directive;
  }
  return by;
}

/** Where nothing was compared: what a comment silences there cannot be told. */
function doubtful({ bitext }: Checked, name: SideName): Range[] {
  const unsure = bitext.beads.filter((bead) => !trusted(bead) && !lacks(bead, "source") && !lacks(bead, "target"));
  return unsure.flatMap((bead) => bead[name].map(({ range }) => range));
}

/** The comments that silence nothing, with the checks that they silence in vain. */
function unusedIn(side: Side, checked: Checked, own: ReadonlySet<string>): Map<Comment, string[]> {
  const unused = new Map<Comment, string[]>();
  const unsure = doubtful(checked, side.name);
  for (const { directive, id, used, start, end } of side.regions) {
    if (used || own.has(id) || checked.ran?.includes(id) === false) continue;
    if (unsure.some((range) => range.start < end && range.end > start)) continue;
    const ids = unused.get(directive.comment);
    if (ids) ids.push(id);
    else unused.set(directive.comment, [id]);
  }
  return unused;
}

interface Said {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly suggestions?: readonly string[];
}

/** A finding about a comment. */
function about(comment: Comment, { name, document }: Side, meta: CheckMeta, said: Said): Finding {
  const { messageId, data = {}, suggestions = [] } = said;
  const { range, next } = comment;
  return {
    checkId: meta.id,
    messageId,
    data,
    message: (meta.messages[messageId] ?? messageId).replace(/\{(\w+)\}/g, (whole, key: string) => data[key] ?? whole),
    category: meta.category,
    severity: meta.severity,
    confidence: 1,
    source: name === "source" ? [range] : [],
    target: name === "target" ? [range] : [],
    suggestions,
    fingerprint: fingerprint(
      [meta.id, messageId, ...Object.values(data), document.text.slice(next.start, next.end)].join("\u0000"),
    ),
  };
}

/** The findings about the comments of one side. */
function* findingsOf(side: Side, checked: Checked, { unused, invalid }: CommentOptions): Iterable<Finding> {
  for (const { comment, messageId, name, nearest } of invalid ? side.faults : []) {
    const data = name === undefined ? {} : { data: { name } };
    const suggestions = nearest === undefined ? [] : [nearest];
    yield about(comment, side, invalid as CheckMeta, { messageId, ...data, suggestions });
  }
  if (!unused) return;
  const own = new Set([unused.id, ...(invalid ? [invalid.id] : [])]);
  for (const [comment, ids] of unusedIn(side, checked, own)) {
    yield about(comment, side, unused, { messageId: "unused", data: { checks: ids.join(", ") } });
  }
  for (const { comment } of side.idle) yield about(comment, side, unused, { messageId: "enable" });
}

/**
 * Leaves out the findings that the comments of either text silence, and adds those about comments that silence nothing or
 * cannot be understood. A finding of many places is left out where all its places on one side are silenced.
 */
export function honourComments(checked: Checked, options: CommentOptions): Checked {
  const { source, target } = checked.bitext;
  if (!source.comments && !target.comments) return checked;
  const sides = [sideOf("source", source, options.known), sideOf("target", target, options.known)];
  const suppressed: Suppressed[] = [];
  const sift = (findings: readonly Finding[]) =>
    findings.filter((finding) => {
      const directive = silencer(finding, sides);
      if (directive) suppressed.push({ finding, by: "comment", reason: directive.reason });
      return directive === undefined;
    });
  const kept = sift(checked.findings);
  // A comment for a finding that is withheld is not without effect: with --all it has one.
  for (const finding of checked.withheld ?? []) silencer(finding, sides);
  const own = sides.flatMap((side) => [...findingsOf(side, checked, options)]);
  return withFindings(checked, [...kept, ...sift(distinct(own.sort(byPlace)))].sort(byPlace), suppressed);
}
