import type { Nodes } from "mdast";
import type { Markup, MarkupKind } from "../core/document.ts";

/** Targets of the reference links of a text by their labels. */
export type Definitions = ReadonlyMap<string, string>;

/** The definitions of reference links under a node. */
export function definitionsIn(node: Nodes): Definitions {
  const found = new Map<string, string>();
  const open: Nodes[] = [node];
  for (let own = open.pop(); own; own = open.pop()) {
    if (own.type === "definition") {
      if (!found.has(own.identifier)) found.set(own.identifier, own.url);
    } else if ("children" in own) open.push(...[...own.children].reverse());
  }
  return found;
}

const KINDS: Readonly<Record<string, MarkupKind>> = {
  emphasis: "emphasis",
  strong: "strong",
  delete: "delete",
  inlineCode: "code",
  link: "link",
  linkReference: "link",
  image: "image",
  imageReference: "image",
  html: "html",
};

function targetOf(node: Nodes, definitions: Definitions): string | undefined {
  switch (node.type) {
    case "link":
    case "image":
      return node.url;
    case "linkReference":
    case "imageReference":
      return definitions.get(node.identifier);
    case "inlineCode":
    case "html":
      return node.value;
    default:
      return undefined;
  }
}

/** True where the text of a link is its target: it is read as text already. */
function isBare(node: Nodes): boolean {
  if (node.type !== "link") return false;
  const [only] = node.children;
  return only?.type === "text" && node.url.endsWith(only.value);
}

/** The markup under a node, in order. */
export function markupIn(node: Nodes, definitions: Definitions): Markup[] {
  const found: Markup[] = [];
  const walk = (own: Nodes): void => {
    const kind = KINDS[own.type];
    const [start, end] = [own.position?.start.offset, own.position?.end.offset];
    if (kind && start !== undefined && end !== undefined && !isBare(own)) {
      const value = targetOf(own, definitions);
      found.push({ kind, range: { start, end }, ...(value === undefined ? {} : { value }) });
    }
    if ("children" in own) for (const child of own.children) walk(child);
  };
  walk(node);
  return found;
}
