import { type Block, type Document, type Sentence, slice } from "../core/document.ts";
import type { Range } from "../core/range.ts";
import { languageOf } from "../language/index.ts";
import type { Language } from "../language/language.ts";
import { boundaries } from "./boundaries.ts";
import { confirm } from "./second-opinion.ts";

/** The sentences of one block of text as trimmed ranges; none of them ends before index `marker`. */
async function rangesOf(text: string, language: Language, marker: number): Promise<Range[]> {
  const found = boundaries(text, language);
  const cuts = language.scripts.includes("Jpan") ? await confirm(text, found) : found;
  const ranges: Range[] = [];
  let start = 0;
  for (const cut of [...cuts, text.length]) {
    // What follows the number of an item is never cut off from it.
    if (cut <= marker && cut < text.length) continue;
    const piece = text.slice(start, cut);
    const trimmed = piece.trim();
    const first = start + piece.length - piece.trimStart().length;
    if (trimmed !== "") ranges.push({ start: first, end: first + trimmed.length });
    start = cut;
  }
  return ranges;
}

async function sentencesOf(block: Block, blockIndex: number, firstIndex: number, language: Language): Promise<Sentence[]> {
  if (block.kind === "code") return [];
  const ranges = await rangesOf(block.text, language, block.marker?.length ?? 0);
  return ranges.map(({ start, end }, k) => ({ ...slice(block, start, end), index: firstIndex + k, block: blockIndex }));
}

/**
 * Fills in the sentences of a document and of its blocks. Headings, items and cells go through the same rules as paragraphs and
 * mostly come out as one sentence each; code and blank blocks have none.
 */
export async function segment(document: Document): Promise<Document> {
  const language = languageOf(document.language);
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (const [index, block] of document.blocks.entries()) {
    const found = await sentencesOf(block, index, sentences.length, language);
    for (const sentence of found) sentences.push(sentence);
    blocks.push({ ...block, sentences: found });
  }
  return { ...document, blocks, sentences };
}

/**
 * The sentences of a plain text as ranges of UTF-16 offsets, trimmed, ascending. A blank line always ends a sentence.
 * `language` is a BCP 47 tag; an unknown one gets rules that hold for most languages.
 */
export async function segmentText(text: string, language: string): Promise<Range[]> {
  return rangesOf(text, languageOf(language), 0);
}
