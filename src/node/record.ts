import { align } from "../align/index.ts";
import type { Baseline } from "../core/baseline.ts";
import type { Bead, Bitext } from "../core/bead.ts";
import type { Document } from "../core/document.ts";
import { UserError } from "../core/errors.ts";
import type { Range } from "../core/range.ts";
import { towards } from "../lexicon/knowledge.ts";
import type { Link } from "../lexicon/link.ts";
import { fromSegments } from "../read/segments.ts";
import { alignmentJson, findingJson } from "../report/json.ts";
import { alignTexts, checkBitext, informed, linkerFor, pair, type RunOptions } from "../run.ts";

/** What a record's `source` and `target` are: one aligned pair, or whole documents. */
export type Unit = "segment" | "document";

/** How a stream is checked. */
export interface StreamOptions extends RunOptions {
  /** With the word links of each bead. */
  readonly links?: boolean;
  /** Its findings are left out, whatever file it names. */
  readonly baseline?: Baseline;
  /** Lines that stood before the input: errors give the numbers of lines. */
  readonly linesBefore?: number;
}

/** A line of the stream: a pair of segments, of documents, or of lists of segments. */
export interface StreamRecord {
  readonly id?: unknown;
  readonly source: string | readonly string[];
  readonly target: string | readonly string[];
  readonly sourceLang?: string;
  readonly targetLang?: string;
  /** The lists are pairs, the first with the first and so on. */
  readonly aligned?: boolean;
  /** Graphemes that the translation of a segment may have. */
  readonly maxLength?: number;
}

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((part) => typeof part === "string");

const tags = new Map<string, boolean>();
const MOST = 1000; // tags that are remembered

function isTag(value: unknown): boolean {
  if (typeof value !== "string") return false;
  let known = tags.get(value);
  if (known === undefined) {
    try {
      known = Intl.getCanonicalLocales(value).length === 1;
    } catch {
      known = false;
    }
    if (tags.size < MOST) tags.set(value, known);
  }
  return known;
}

/**
 * Checks the shape of a record.
 * @throws UserError where it is none.
 */
export function readRecord(value: unknown, unit: Unit): StreamRecord {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new UserError({ cause: "the record is not an object" });
  const record = value as Record<string, unknown>;
  for (const side of ["source", "target"] as const) {
    const text = record[side];
    if (typeof text === "string" || (unit === "document" && isList(text))) continue;
    const wanted = unit === "document" ? "a string or an array of strings" : "a string";
    throw new UserError({
      cause: text === undefined ? `the record has no ${side}` : `${side} is not ${wanted}`,
      remedy: `give ${side} as ${wanted}`,
    });
  }
  for (const key of ["sourceLang", "targetLang"] as const) {
    if (record[key] !== undefined && !isTag(record[key]))
      throw new UserError({ cause: `${key} is not a language tag`, remedy: "give one such as en, it or pt-BR" });
  }
  if (record.aligned !== undefined && typeof record.aligned !== "boolean")
    throw new UserError({ cause: "aligned is not true or false", remedy: "give it as one of them, or leave it out" });
  if (record.maxLength !== undefined && !(Number.isFinite(record.maxLength) && (record.maxLength as number) > 0))
    throw new UserError({ cause: "maxLength is not a number above 0", remedy: "give it as one, or leave it out" });
  if (typeof record.source !== typeof record.target) {
    throw new UserError({ cause: "source and target are not of one kind", remedy: "give two strings or two arrays" });
  }
  return record as unknown as StreamRecord;
}

/** The index of the segment that holds an offset. */
function segmentAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A range as one range in each segment that it lies in. */
function perSegment(starts: readonly number[], { start, end }: Range): Range[] {
  const parts: Range[] = [];
  for (let k = segmentAt(starts, start); k < starts.length && (starts[k] as number) < end; k++) {
    const part = { start: Math.max(start, starts[k] as number), end: Math.min(end, (starts[k + 1] ?? Infinity) - 1) };
    if (part.start < part.end) parts.push(part);
  }
  if (parts.length > 0) return parts;
  // Nothing but the ends of empty segments.
  const last = (starts[segmentAt(starts, start) + 1] ?? Infinity) - 1;
  return [{ start: Math.min(start, last), end: Math.min(end, last) }];
}

interface Prepared {
  readonly bitext: Bitext;
  /** For records of ready segments: where each begins. */
  readonly starts?: { readonly source: readonly number[]; readonly target: readonly number[] };
}

/** A link as the stream writes it: offsets into the record's texts; into its segments, which follow, where it holds lists. */
function flat(starts: Prepared["starts"]): (link: Link) => number[] {
  return ({ source, target, confidence }) => {
    if (!starts) return [source.start, source.end, target.start, target.end, confidence];
    const [i, j] = [segmentAt(starts.source, source.start), segmentAt(starts.target, target.start)];
    const [a, b] = [starts.source[i] as number, starts.target[j] as number];
    return [source.start - a, source.end - a, target.start - b, target.end - b, confidence, i, j];
  };
}

const languageNeeded = (side: string) =>
  new UserError({
    cause: `the ${side} language is not known`,
    remedy: `give ${side}Lang on the record, or --${side === "source" ? "from" : "to"}`,
  });

async function prepare(record: StreamRecord, unit: Unit, options: RunOptions): Promise<Prepared> {
  const { source, target, sourceLang, targetLang, aligned, maxLength } = record;
  const [from, to] = [sourceLang ?? options.from, targetLang ?? options.to];
  if (unit === "document" && typeof source === "string" && typeof target === "string") {
    const languages = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    return { bitext: await alignTexts(source, target, { ...options, ...languages }) };
  }
  if (from === undefined) throw languageNeeded("source");
  if (to === undefined) throw languageNeeded("target");
  const languages = { from, to, ...(maxLength === undefined ? {} : { maxLength }) };
  if (typeof source === "string" || typeof target === "string")
    return { bitext: pair([source as string], [target as string], languages) };
  const [a, b] = [fromSegments(source, from), fromSegments(target, to)];
  const bitext = aligned
    ? pair(source, target, languages)
    : align(a.document, b.document, {
        knowledge: towards((await informed(options, from, to)).knowledge, from, to),
        ...(options.terms ? { terms: options.terms } : {}),
      });
  return { bitext, starts: { source: a.starts, target: b.starts } };
}

/**
 * Answers one record of the stream: its beads and findings, with offsets into the record's own strings.
 * @param silent - tells the fingerprints of findings that are left out
 * @throws UserError where the record cannot be read.
 */
export async function answer(
  value: unknown,
  unit: Unit,
  options: StreamOptions,
  silent: (fingerprint: string) => boolean = () => false,
): Promise<Record<string, unknown>> {
  const record = readRecord(value, unit);
  const { bitext, starts } = await prepare(record, unit, options);
  const known = await informed(options, bitext.source.language, bitext.target.language);
  const linker = linkerFor(bitext, known);
  const { findings: all, failures, suppressed: before = [] } = checkBitext(bitext, { ...known, linker });
  const findings = all.filter(({ fingerprint }) => !silent(fingerprint));
  const suppressed = before.length + all.length - findings.length;
  const { beads } = alignmentJson({ bitext });
  const segments = ({ sentences }: Document) => sentences.map(({ range }) => range);
  const parts = (ranges: readonly Range[], side: "source" | "target") =>
    starts ? ranges.flatMap((range) => perSegment(starts[side], range)) : ranges;
  return {
    ...(record.id === undefined ? {} : { id: record.id }),
    ...(unit === "document" && !starts ? { segments: { source: segments(bitext.source), target: segments(bitext.target) } } : {}),
    beads: options.links
      ? beads.map((bead, k) => ({ ...bead, links: linker.link(bitext.beads[k] as Bead).map(flat(starts)) }))
      : beads,
    findings: findings.map((finding) =>
      findingJson(
        { ...finding, source: parts(finding.source, "source"), target: parts(finding.target, "target") },
        (range, side) => {
          if (!starts) return range;
          const segment = segmentAt(starts[side], range.start);
          const at = starts[side][segment] ?? 0;
          return { segment, start: range.start - at, end: range.end - at };
        },
      ),
    ),
    ...(suppressed > 0 ? { suppressed } : {}),
    ...(failures.length > 0 ? { failures } : {}),
  };
}
