import type { Comment, Document } from "../core/document.ts";
import { UserError } from "../core/errors.ts";
import type { Range } from "../core/range.ts";
import { detect } from "../language/detect.ts";
import { partDrafts } from "./bilingual.ts";
import { type Draft, toBlocks } from "./block.ts";
import type { Drafts } from "./comment.ts";
import { readMarkdown } from "./markdown.ts";
import { readPlain } from "./plain.ts";

/** The formats that can be read. */
export const formats = ["text", "markdown"] as const;

/** A format that can be read. */
export type Format = (typeof formats)[number];

/** How to read a text. */
export interface ParseOptions {
  /** Default: told by the ending of `path`, else plain text. */
  readonly format?: Format;
  /** BCP 47 tag; default: detected. */
  readonly language?: string;
  /** Named in reports and errors. */
  readonly path?: string;
}

/** How to read a file that holds both versions. */
export interface BilingualOptions extends Omit<ParseOptions, "language"> {
  /** BCP 47 tag of the first version; default: detected. */
  readonly from?: string;
  /** BCP 47 tag of the second version; default: detected. */
  readonly to?: string;
}

/** Both versions of a file that holds one after the other; offsets of both count in the one file. */
export interface Parted {
  readonly source: Document;
  readonly target: Document;
  /** What follows the translation and is no part of it: a page's footer. */
  readonly rest?: Range;
}

/** The format that the ending of a file's name tells. */
function formatOf(path: string | undefined): Format {
  return /\.(?:md|mdx|markdown|mdown|mkd)$/i.test(path ?? "") ? "markdown" : "text";
}

/** A text without its byte-order mark, its blocks in draft, and its comments. */
async function read(text: string, { path, format = formatOf(path) }: ParseOptions): Promise<Drafts & { readonly text: string }> {
  const own = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const found = format === "markdown" ? await readMarkdown(own) : readPlain(own);
  if (found.drafts.some((draft) => draft.kind !== "code")) return { text: own, ...found };
  throw new UserError({ ...at(path), cause: "it holds no text", remedy: "give a file with sentences in it" });
}

const at = (path: string | undefined) => (path === undefined ? {} : { path });
const saying = (comments: readonly Comment[]) => (comments.length > 0 ? { comments } : {});

const SAMPLE = 40; // blocks are enough to tell a language

/**
 * Reads a text into blocks: headings, paragraphs, items, cells and code, with their markers. Offsets count in `text` without a
 * byte-order mark.
 * @throws UserError where the text is empty, or its language is not given and cannot be told.
 */
export async function parse(text: string, options: ParseOptions = {}): Promise<Document> {
  const { path, language } = options;
  const { text: own, drafts, comments } = await read(text, options);
  const prose = drafts.filter((draft) => draft.kind !== "code").slice(0, SAMPLE);
  return {
    ...at(path),
    language: language ?? (await detect(prose.map((draft) => draft.text).join("\n"), path)),
    text: own,
    blocks: toBlocks(drafts),
    sentences: [],
    ...saying(comments),
  };
}

/**
 * Reads a file that holds both versions, one after the other, and parts it by the language of its blocks.
 * @throws UserError where two languages one after the other cannot be found.
 */
export async function parseBilingual(text: string, options: BilingualOptions = {}): Promise<Parted> {
  const { path } = options;
  const { text: own, drafts, comments } = await read(text, options);
  const { from, to, middle, end } = await partDrafts(drafts, options);
  const document = (language: string, part: Draft[], said: readonly Comment[]) => ({
    ...at(path),
    language,
    text: own,
    blocks: toBlocks(part),
    sentences: [],
    ...saying(said),
  });
  const rest = drafts[end];
  const edge = drafts[middle]?.range.start ?? own.length;
  const isSource = ({ next }: Comment) => next.end <= edge;
  return {
    source: document(from, drafts.slice(0, middle), comments.filter(isSource)),
    target: document(
      to,
      drafts.slice(middle, end),
      comments.filter((comment) => !isSource(comment)),
    ),
    ...(rest ? { rest: { start: rest.range.start, end: (drafts.at(-1) ?? rest).range.end } } : {}),
  };
}
