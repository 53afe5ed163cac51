import type { Bitext } from "../core/bead.ts";
import type { Document, Sentence } from "../core/document.ts";
import type { Finding } from "../core/finding.ts";
import { LineIndex, type Position, type Range } from "../core/range.ts";
import { visible } from "./visible.ts";

type Side = "source" | "target";

/** Where a finding stands: in the target, or in the source where it has no place there. */
export interface Place {
  readonly side: Side;
  /** The path of the file; the name of the side where it has none. */
  readonly path: string;
  /** Absent where the finding is about the file as a whole. */
  readonly range?: Range;
  readonly start: Position;
  readonly end: Position;
}

/** Tells where the findings of a bitext stand. */
export class Places {
  readonly #bitext: Bitext;
  readonly #lines: Partial<Record<Side, LineIndex>> = {};

  constructor(bitext: Bitext) {
    this.#bitext = bitext;
  }

  /** Line and column of an offset. */
  position(side: Side, offset: number): Position {
    this.#lines[side] ??= new LineIndex(this.#bitext[side].text);
    return this.#lines[side].position(offset);
  }

  /** The first place of a finding, where it has one: in the target if it can be. */
  of(finding: Finding): Place {
    const side = finding.target.length > 0 || finding.source.length === 0 ? "target" : "source";
    return this.at(side, finding[side][0]);
  }

  /** A range as a place. */
  at(side: Side, range: Range | undefined): Place {
    const { start, end } = range ?? { start: 0, end: 0 };
    return {
      side,
      path: this.#bitext[side].path ?? side,
      ...(range ? { range } : {}),
      start: this.position(side, start),
      end: this.position(side, end),
    };
  }
}

/** The last sentence that begins at an offset or before it; the first where none does. */
export function sentenceAt({ sentences }: Document, offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.range.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low];
}

/** Sentences as one text, with a space between two that do not touch in the document. */
export function joined(sentences: readonly Sentence[]): string {
  return sentences
    .map(({ text, range }, k) => (k === 0 || sentences[k - 1]?.range.end === range.start ? text : ` ${text}`))
    .join("");
}

const MOST = 3; // sentences of a finding that stands in many
const BETWEEN = " … ";

/** What a reader needs of one side: the text of the finding's bead, else the sentences that hold its places. */
export function textAround(finding: Finding, side: Side, { beads, ...bitext }: Bitext): string {
  const bead = finding.bead === undefined ? undefined : beads[finding.bead];
  if (bead) return visible(joined(bead[side]));
  const held = new Set(finding[side].flatMap(({ start }) => sentenceAt(bitext[side], start) ?? []));
  const texts = [...held].map(({ text }) => visible(text));
  return `${texts.slice(0, MOST).join(BETWEEN)}${texts.length > MOST ? " …" : ""}`;
}

/** The words that a finding points to on one side. */
export function wordsOf(finding: Finding, side: Side, bitext: Bitext): string {
  const { text } = bitext[side];
  const words = finding[side].map(({ start, end }) => visible(text.slice(start, end))).filter((part) => part !== "");
  return [...new Set(words)].join(BETWEEN);
}

/** A sentence cut around a place in it; each part is on one line and holds nothing that is obeyed. */
export interface Cutout {
  readonly before: string;
  /** Empty where something is missing. */
  readonly mark: string;
  readonly after: string;
}

const LEAD = 0.4; // share of the room for what comes before the mark
const HALF = /^[\udc00-\udfff]|[\ud800-\udbff]$/g; // of a character that the cut went through

/** The sentence that holds a place, cut to some `room`, in UTF-16 units; undefined where there is none. */
export function cutout(document: Document, mark: Range, room: number): Cutout | undefined {
  const sentence = sentenceAt(document, mark.start);
  if (!sentence) return undefined;
  const { text } = document;
  const within = (offset: number) => Math.min(sentence.range.end, Math.max(sentence.range.start, offset));
  const start = within(mark.start);
  const end = Math.min(within(mark.end), start + room);
  const from = Math.max(sentence.range.start, start - Math.floor((room - (end - start)) * LEAD));
  const to = Math.min(sentence.range.end, end + room - (end - from));
  const part = (a: number, b: number) => visible(text.slice(a, b).replace(HALF, ""));
  return {
    before: `${from > sentence.range.start ? "…" : ""}${part(from, start)}`,
    mark: part(start, end),
    after: `${part(end, to)}${to < sentence.range.end ? "…" : ""}`,
  };
}
