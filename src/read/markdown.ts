import type { Nodes, Parents, Root } from "mdast";
import type { BlockKind, MarkerStyle } from "../core/document.ts";
import type { Range } from "../core/range.ts";
import { type Draft, hasText } from "./block.ts";
import { clean, type Piece } from "./clean.ts";
import { type Drafts, placed, type Remark, remarksIn } from "./comment.ts";
import { definitionsIn, markupIn } from "./markup.ts";

type Parser = (text: string) => Root;
let parser: Promise<Parser> | undefined;

/** The Markdown parser takes longer to load than a short text takes to check, so only Markdown pays for it. */
function load(): Promise<Parser> {
  parser ??= Promise.all([
    import("mdast-util-from-markdown"),
    import("mdast-util-gfm"),
    import("micromark-extension-gfm"),
    import("mdast-util-frontmatter"),
    import("micromark-extension-frontmatter"),
  ]).then(
    ([{ fromMarkdown }, { gfmFromMarkdown }, { gfm }, { frontmatterFromMarkdown }, { frontmatter }]) =>
      (text) =>
        fromMarkdown(text, {
          extensions: [gfm(), frontmatter(["yaml", "toml"])],
          // Their transforms make nodes without positions.
          mdastExtensions: [
            ...gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
            frontmatterFromMarkdown(["yaml", "toml"]),
          ],
        }),
  );
  return parser;
}

const startOf = (node: Nodes) => node.position?.start.offset ?? 0;
const endOf = (node: Nodes) => node.position?.end.offset ?? 0;
const rangeOf = (node: Nodes): Range => ({ start: startOf(node), end: endOf(node) });

/** One character as Markdown writes it: escaped, as an entity, or as it is. */
const UNIT = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});|[\s\S]/giu;

/** "&amp;amp;" is read as "&amp;": what looks like itself is an entity all the same. */
const AMPERSAND = /^&(?:amp|#0*38|#x0*26);$/i;
/** One character, or the two that a few named entities stand for. */
const CHARACTER = /fj|[\s\S](?:\u0331|\u0333|\u0338|\u200a|\u20d2|\u20e5|\ufe00)?/uy;

/** Text whose source holds escapes or entities, piece by piece. */
function textPieces(document: string, start: number, end: number, value: string): Piece[] {
  const raw = document.slice(start, end);
  if (raw === value) return [{ start, end }];
  const pieces: Piece[] = [];
  let at = 0; // in value
  for (const match of raw.matchAll(UNIT)) {
    const from = start + match.index;
    const to = from + match[0].length;
    const unit = match[0] === "\0" ? "\ufffd" : match[0];
    if (value.startsWith(unit, at) && !AMPERSAND.test(unit)) {
      pieces.push({ start: from, end: to });
      at += unit.length;
    } else if (unit[0] === "\\" || unit[0] === "&") {
      CHARACTER.lastIndex = at;
      const found = CHARACTER.exec(value)?.[0] ?? " ";
      const one = String.fromCodePoint(found.codePointAt(0) as number);
      const text = unit[0] === "\\" || document.startsWith(found.slice(one.length), to) ? one : found;
      pieces.push({ start: from, end: to, text });
      at += text.length;
    } // else: the indent of a further line, which the parser drops
  }
  // Better a place that is too wide than a text that is lost.
  return at === value.length ? pieces : [{ start, end, text: value }];
}

/** Text that stands in its source as it is, or nearly so. */
function within(document: string, start: number, end: number, value: string): Piece[] {
  const at = document.indexOf(value, start);
  return [at < 0 || at >= end ? { start, end, text: value } : { start: at, end: at + value.length }];
}

/** The readable text under a node, in order. */
function pieces(document: string, node: Nodes): Piece[] {
  const start = startOf(node);
  const end = endOf(node);
  switch (node.type) {
    case "text":
      return textPieces(document, start, end, node.value);
    case "inlineCode":
      return within(document, start, end, node.value);
    case "break":
      return [{ start, end, text: " " }];
    case "image":
    case "imageReference":
      return node.alt ? within(document, start, end, node.alt) : [];
    case "html":
    case "footnoteReference":
      return [];
    default:
      return "children" in node ? node.children.flatMap((child) => pieces(document, child)) : [];
  }
}

/** The comments under a node that are for this program. */
function remarks(document: string, node: Nodes): Remark[] {
  if (node.type === "html") return remarksIn(document, rangeOf(node));
  return "children" in node ? node.children.flatMap((child) => remarks(document, child)) : [];
}

/** The blocks of a Markdown text (CommonMark, GFM, front matter). */
export async function readMarkdown(text: string): Promise<Drafts> {
  const parse = await load();
  const drafts: Draft[] = [];
  const units: Range[] = []; // what a comment may stand before: blocks, and tables as a whole
  const said: Remark[] = [];
  const add = (node: Nodes, kind: BlockKind | undefined, extra: Partial<Draft> = {}) => {
    const inside = rangeOf(node);
    const own = remarks(text, node);
    for (const { range, text } of own) said.push({ range, text, inside });
    if (kind !== "cell") units.push(inside);
    const found = pieces(text, node);
    if (found.length === 0) return;
    const markup = markupIn(node, definitions).filter(({ range }) => !own.some((one) => one.range.start === range.start));
    const draft = { ...clean(text, found), ...(kind ? { kind } : {}), ...(markup.length > 0 ? { markup } : {}), ...extra };
    if (hasText(draft)) drafts.push(draft);
  };
  const walk = (node: Nodes, item?: NonNullable<Draft["given"]>): void => {
    switch (node.type) {
      case "heading":
        add(node, "heading", { level: node.depth });
        break;
      case "paragraph":
        add(node, item ? "list-item" : undefined, item ? { given: item } : {});
        break;
      case "tableCell":
        add(node, "cell");
        break;
      case "code":
        units.push(rangeOf(node));
        drafts.push({ range: rangeOf(node), text: text.slice(startOf(node), endOf(node)), kind: "code" });
        break;
      case "html":
        said.push(...remarks(text, node));
        break;
      case "list":
        node.children.forEach((child, k) => {
          const at = startOf(child);
          const marker = /^(?:[-*+]|\d{1,9}[.)])/.exec(text.slice(at, at + 12))?.[0] ?? "-";
          const style: MarkerStyle = node.ordered ? "decimal" : "bullet";
          const values = node.ordered ? [(node.start ?? 1) + k] : [];
          const given = { style, text: marker, values, length: 0, sure: true, at };
          for (const [n, part] of child.children.entries()) walk(part, n === 0 ? given : undefined);
        });
        break;
      default:
        if (node.type === "table") units.push(rangeOf(node));
        if ("children" in node) for (const child of (node as Parents).children) walk(child as Nodes);
    }
  };
  // The parser would leave a byte-order mark uncounted.
  const root = parse(text.replace(/^\ufeff/, " "));
  const definitions = definitionsIn(root);
  walk(root);
  return { drafts, comments: placed(said, units) };
}
