import type { Draft } from "../../core/check.ts";
import type { Document, Sentence } from "../../core/document.ts";
import type { Range } from "../../core/range.ts";
import type { CheckContext } from "../define.ts";

const BREAK = /\n/g;
const TAB = /\t/g;
/** Line breaks and tabs as programs write them; a path of Windows has other backslashes. */
const ESCAPED = /\\[ntr]/g;
const DRIVE = /\b[A-Za-z]:\\/;
/** Where a text may be broken on purpose: a short line, or one that ends in a mark. */
const SHORT = 50;
const ENDED = /[.!?:;…。！？：；)\]>]\s*$/;
/** After these no space follows. */
const WIDE_END = /[\u3000-\u303f\uff00-\uff65]$/;

/** White space around and within one segment. */
interface Spaces {
  readonly before: Range;
  readonly after: Range;
  /** The segment as it stands. */
  readonly raw: string;
}

const known = new WeakMap<Document, readonly Spaces[] | null>();

/** True of a document that is nothing but ready segments, as programs and translation memories hold them: each says what it says alone. */
export const isReady = (document: Document): boolean => segmentsOf(document) !== null;

const all = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0;

/** The segments of a document that is nothing but ready segments, one a line; null of any other. */
function segmentsOf(document: Document): readonly Spaces[] | null {
  let found = known.get(document);
  if (found === undefined) {
    found = readSegments(document);
    known.set(document, found);
  }
  return found;
}

function readSegments({ text, blocks, sentences }: Document): readonly Spaces[] | null {
  const [block] = blocks;
  if (!block || blocks.length > 1 || block.range.start > 0 || block.range.end < text.length) return null;
  const found: Spaces[] = [];
  let from = 0;
  for (let k = 0; k < sentences.length; k++) {
    const { range } = sentences[k] as Sentence;
    const next = sentences[k + 1]?.range.start ?? text.length;
    const gap = text.slice(range.end, next);
    // Of several line breaks between two segments none can be told to be the one that parts them.
    if (k + 1 < sentences.length && gap !== "\n" && !/^[^\n]*\n[^\n]*$/.test(gap)) return null;
    const parted = k + 1 < sentences.length ? range.end + gap.indexOf("\n") : text.length;
    found.push({
      before: { start: from, end: range.start },
      after: { start: range.end, end: parted },
      raw: text.slice(range.start, range.end),
    });
    from = parted + 1;
  }
  return found;
}

/** True where every line but the last is one of its own and no wrapped text. */
const laidOut = (raw: string) =>
  raw
    .split("\n")
    .slice(0, -1)
    .every((line) => line.length < SHORT || ENDED.test(line));

const escapes = (raw: string) => (DRIVE.test(raw) ? 0 : all(ESCAPED, raw));

/** White space at the edges of ready segments, and their line breaks and tabs, where the translation has others than the source. */
export function* segmentSpace({ bitext }: CheckContext): Iterable<Draft<"differs">> {
  const { source, target, beads } = bitext;
  // Most texts hold nothing of the kind.
  if (!/^\s|\s$|[\n\t\\]/.test(source.text) && !/^\s|\s$|[\n\t\\]/.test(target.text)) return;
  const theirs = segmentsOf(source);
  const ours = theirs && segmentsOf(target);
  if (!theirs || !ours) return;
  for (const [bead, { source: from, target: to }] of beads.entries()) {
    const [a, b] = [theirs[from[0]?.index ?? -1], ours[to[0]?.index ?? -1]];
    if (!a || !b || from.length !== 1 || to.length !== 1 || a.raw === "" || b.raw === "") continue;
    for (const side of ["before", "after"] as const) {
      const [left, right] = [source.text.slice(a[side].start, a[side].end), target.text.slice(b[side].start, b[side].end)];
      if (left === right) continue;
      if (side === "after" && left.trim() === "" && !/[\n\t]/.test(left + right) && WIDE_END.test(b.raw)) continue;
      const data = { what: side === "before" ? "white space at the beginning" : "white space at the end" };
      yield { messageId: "differs", data, confidence: 0.7, bead, source: [a[side]], target: [b[side]] };
    }
    const breaks = all(BREAK, a.raw) !== all(BREAK, b.raw) && laidOut(a.raw) && laidOut(b.raw);
    if (breaks || all(TAB, a.raw) !== all(TAB, b.raw) || escapes(a.raw) !== escapes(b.raw)) {
      const ranges = { source: from.map(({ range }) => range), target: to.map(({ range }) => range) };
      yield { messageId: "differs", data: { what: "line breaks or tabs" }, confidence: 0.7, bead, ...ranges };
    }
  }
}
