import type { BlockKind, Document } from "../core/document.ts";
import { termsOf, type Vocabulary } from "../lexicon/terms.ts";

/** One side of an alignment as numbers: all that the search needs, by sentence. */
export interface Side {
  readonly size: number;
  /** Visible characters; a character of a script that does not part its words counts as it is. */
  readonly lengths: Float64Array;
  /** Term numbers of sentence k: `terms` from `starts[k]` to `starts[k + 1]`. */
  readonly starts: Int32Array;
  readonly terms: Int32Array;
  /** 1 where the sentence begins a block. */
  readonly begins: Uint8Array;
  /** 0 heading, 1 item or cell, 2 running text; of the sentence's block. */
  readonly kinds: Uint8Array;
  /** The last number of the block's marker where the sentence begins a numbered block, else 0. */
  readonly markers: Int32Array;
  /** 1 where the sentence is all of a short block: a title, a date line, a note. Such lines are often in one version only. */
  readonly alone: Uint8Array;
  /** Share of sentences that begin a block, of each kind, and of blocks that are numbered. */
  readonly shares: { readonly begin: number; readonly kind: readonly number[]; readonly numbered: number };
}

const SHORT = 60; // characters

const KINDS: Readonly<Record<BlockKind, number>> = { heading: 0, "list-item": 1, cell: 1, paragraph: 2, code: 2 };

/** Numbers the words of a document and notes its structure. */
export function sideOf(document: Document, vocabulary: Vocabulary): Side {
  const { sentences, blocks } = document;
  const size = sentences.length;
  const lengths = new Float64Array(size);
  const starts = new Int32Array(size + 1);
  const begins = new Uint8Array(size);
  const kinds = new Uint8Array(size);
  const markers = new Int32Array(size);
  const alone = new Uint8Array(size);
  const terms: number[] = [];
  let last = -1;
  for (const { index, block, text } of sentences) {
    lengths[index] = text.replace(/\s+/g, "").length;
    const own = blocks[block];
    const marker = own?.marker;
    const first = block !== last;
    last = block;
    begins[index] = first ? 1 : 0;
    kinds[index] = KINDS[own?.kind ?? "paragraph"];
    alone[index] = blocks.length > 1 && own?.sentences.length === 1 && text.length <= SHORT ? 1 : 0;
    markers[index] = first ? (marker?.values.at(-1) ?? 0) : 0;
    // A marker is structure, not a number to be matched.
    for (const term of termsOf(first && marker ? text.slice(marker.length) : text)) terms.push(vocabulary.number(term));
    starts[index + 1] = terms.length;
  }
  const share = (of: Uint8Array, value: number) => (of.reduce((sum, k) => sum + (k === value ? 1 : 0), 0) + 0.5) / (size + 1.5);
  const numbered =
    (markers.reduce((sum, marker) => sum + (marker > 0 ? 1 : 0), 0) + 0.5) / (begins.reduce((sum, begin) => sum + begin, 0) + 1);
  const shares = { begin: share(begins, 1), kind: [share(kinds, 0), share(kinds, 1), share(kinds, 2)], numbered };
  return { size, lengths, starts, terms: Int32Array.from(terms), begins, kinds, markers, alone, shares };
}
