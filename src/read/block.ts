import type { Block, BlockKind, Content, Markup } from "../core/document.ts";
import { type Candidate, candidates, resolve, toMarker } from "./marker.ts";

const TERMINAL = /[\p{Sentence_Terminal}:;,…：；，、][\p{Pe}\p{Pf}"'”’»]*$/u;
// A line all in brackets is a note about the text, not its title.
const BRACKETED = /^[\p{Ps}].*[\p{Pe}]$/u;
const WORD = /[\p{L}\p{N}]/u;
const LETTER = /\p{L}/u;
const LOWER = /^\p{Ll}/u;

/** A block before its neighbours are known; `kind` is given where the format tells it. */
export interface Draft extends Content {
  readonly kind?: BlockKind;
  readonly level?: number;
  readonly markup?: readonly Markup[];
  /** A marker that the format itself wrote: Markdown's "3." before an item. */
  readonly given?: Candidate & { readonly at: number };
}

/** True where a content holds something that can be translated. */
export function hasText(content: Content): boolean {
  return WORD.test(content.text);
}

/** Short, without a closing mark, not going on from something: what a title looks like in plain text. */
function isTitle(text: string, length: number): boolean {
  const body = text.slice(length);
  const limit = /^\p{Lo}/u.test(body) ? 40 : 100;
  return (
    body.length > 0 &&
    body.length <= limit &&
    !TERMINAL.test(body) &&
    !BRACKETED.test(body) &&
    !LOWER.test(body) &&
    LETTER.test(body)
  );
}

/** Finds the markers and tells headings, items and paragraphs apart. */
export function toBlocks(drafts: readonly Draft[]): Block[] {
  const heads = drafts.map((draft) => {
    const options = draft.kind === "code" || draft.kind === "cell" || draft.given ? [] : candidates(draft.text);
    return { options, title: isTitle(draft.text, options[0]?.length ?? 0) };
  });
  const chosen = resolve(heads);
  return drafts.map((draft, at) => {
    const { given, kind, level, ...content } = draft;
    const candidate = given ?? chosen[at];
    const marker = given
      ? {
          style: given.style,
          text: given.text,
          values: given.values,
          range: { start: given.at, end: given.at + given.text.length },
          length: 0,
        }
      : candidate && toMarker(content, candidate);
    const before = chosen[at - 1]?.style;
    const after = chosen[at + 1]?.style;
    return {
      ...content,
      kind: kind ?? kindOf(heads[at]?.title ?? false, marker?.style, before, after, at === drafts.length - 1),
      ...(marker ? { marker } : {}),
      ...(level === undefined ? {} : { level }),
      sentences: [],
    };
  });
}

/** The kind of a block of plain text, told by its shape and by the markers around it. */
function kindOf(title: boolean, style?: string, before?: string, after?: string, last = false): BlockKind {
  if (style === "bullet" || style === "circled") return "list-item";
  if (!style) return title && !last ? "heading" : "paragraph";
  // Short items that follow each other are a list; a numbered short line with text under it is a heading.
  if (title) return style === before || style === after ? "list-item" : "heading";
  return style === "article" || style === "section" || style === "chapter" || style === "part" || style === "annex"
    ? "paragraph"
    : "list-item";
}
