import { visible } from "./visible.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\u200b": "&#8203;" };

// What would notify people, refer to issues, or become a link or a sign of its own.
const REFERENCE = /@(?=[\w-])|:(?=\/\/|[a-z+-])|\b(?:www(?=\.)|GH-(?=\d)|mailto(?=:)|xmpp(?=:))|!(?=\d)|#(?=\w)/gi;

/** Parts what would be a reference, with a space of no width. */
const parted = (text: string) => visible(text).replace(REFERENCE, (whole) => `${whole}\u200b`);

/** A text as GitHub shows it inside an HTML element: no markup, no mention, no link. */
export function htmlText(text: string): string {
  return parted(text).replace(/[&<>\u200b]/g, (character) => ENTITIES[character] as string);
}

/** A text as GitHub shows it in a line or a table cell of Markdown: no markup, no mention, no link. */
export function markdownText(text: string): string {
  const escaped = parted(text).replace(/[&<>\u200b]|[\\`*_[\]|~#]/g, (character) => ENTITIES[character] ?? `\\${character}`);
  // Two of them would be a formula.
  return /\$[^$]*\$/.test(escaped) ? escaped.replaceAll("$", "<span>$</span>") : escaped;
}
