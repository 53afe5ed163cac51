import type { Range } from "../core/range.ts";

/** An inline tag or an entity; its range counts in the text given. */
export interface Tag extends Range {
  readonly text: string;
  /** In lower case but for names with a colon. An entity has its own text. */
  readonly name: string;
  readonly kind: "open" | "close" | "empty" | "entity";
  /** The attributes that a translation keeps. */
  readonly attributes: ReadonlyMap<string, string>;
}

const ANY = /<[\p{L}/\p{Nd}]|&[\p{L}#]|[{\p{Nd}][>}]|\[\/?[a-z]/iu;
const OPENING = /[<&{[]/g;
const TAG = /<(\/?)([A-Za-z][\w:.-]{0,60}|\d{1,3})((?:\s[^<>]{0,600})?)>|<(\/?)([A-Za-z][\w:.-]{0,60}|\d{1,3})\/>/y;
const NUMBERED = /\{(\d{1,3})>|<(\d{1,3})\}/y;
const BRACKETED = /\[(\/?)(b|i|u|s|url|img|quote|code|color|size|list)(=[^\s[\]]{1,200})?\]/y;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d.-]{1,40});/iy;
const ATTRIBUTE = /\s+([\w:@.-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y;

const set = (names: string) => new Set(names.split(" "));

/** Tags without an end. */
const VOID = set("br hr img wbr input meta link col area source track embed");
/** Names that are tags wherever they stand in angle brackets; another one is so only with a partner or with attributes. */
const INLINE = set(
  "a b i u s q em strong br hr img p span sub sup small big kbd samp tt pre div li ul ol h1 h2 h3 h4 h5 h6 abbr dfn wbr ruby rt rp tr td th dl dt dd blockquote strike nobr",
);
/** What a program or a link depends on; titles, alternative texts and labels are translated. */
const KEPT = set("href src id name ref for rid rel action cite xlink:href srcset data keyref conref conkeyref");
const BARE = set(
  "disabled checked selected readonly required hidden download async defer controls autoplay loop muted open nowrap",
);

const none: ReadonlyMap<string, string> = new Map();

function attributesOf(raw: string): ReadonlyMap<string, string> | undefined {
  if (raw.trim() === "") return none;
  const kept = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  let at = 0;
  for (let match = ATTRIBUTE.exec(raw); match; match = ATTRIBUTE.exec(raw)) {
    const name = (match[1] as string).toLowerCase();
    const value = match[2] ?? match[3] ?? match[4];
    if (value === undefined && !BARE.has(name)) return undefined;
    if (KEPT.has(name)) kept.set(name, value ?? "");
    at = ATTRIBUTE.lastIndex;
  }
  return /^\s*$/.test(raw.slice(at)) ? kept : undefined;
}

function tagAt(text: string, start: number): (Tag & { readonly sure: boolean }) | undefined {
  TAG.lastIndex = start;
  const match = TAG.exec(text);
  if (!match) return undefined;
  const written = (match[2] ?? match[5]) as string;
  const closing = (match[1] ?? match[4]) !== "";
  let inner = match[3] ?? "";
  const empty = match[5] !== undefined || inner.endsWith("/");
  if (inner.endsWith("/")) inner = inner.slice(0, -1);
  const attributes = attributesOf(inner);
  if (!attributes) return undefined;
  const name = written.includes(":") ? written : written.toLowerCase();
  const kind = empty || VOID.has(name) ? "empty" : closing ? "close" : "open";
  // "<cannot open>" is a remark; only tags that are known have attributes without a value.
  const known = INLINE.has(name) || (VOID.has(name) && inner.trim() !== "");
  const sure = known || inner.includes("=") || empty || name.includes(":") || /^\d/.test(name);
  return { text: match[0], start, end: start + match[0].length, name, kind, attributes, sure };
}

function bracketAt(text: string, start: number): Tag | undefined {
  NUMBERED.lastIndex = start;
  const numbered = NUMBERED.exec(text);
  if (numbered) {
    const [raw, open, close] = numbered;
    return {
      text: raw,
      start,
      end: start + raw.length,
      name: `{${open ?? close}}`,
      kind: open === undefined ? "close" : "open",
      attributes: none,
    };
  }
  if (text[start] !== "[") return undefined;
  BRACKETED.lastIndex = start;
  const match = BRACKETED.exec(text);
  if (!match) return undefined;
  const [raw, slash, name, value] = match;
  const kind = slash ? "close" : "open";
  const attributes = value === undefined ? none : new Map([["value", value.slice(1)]]);
  return { text: raw, start, end: start + raw.length, name: `[${name}]`, kind, attributes };
}

/**
 * The inline tags of HTML, XML and translation tools in a text, and its entities, in order. `<word>` alone, which a reader is to
 * replace, and "a < b" are none.
 */
export function tagsIn(text: string): Tag[] {
  if (!ANY.test(text)) return [];
  const found: (Tag & { readonly sure?: boolean })[] = [];
  OPENING.lastIndex = 0;
  for (let next = OPENING.exec(text); next; next = OPENING.exec(text)) {
    const start = next.index;
    const tag =
      (next[0] === "<" ? tagAt(text, start) : undefined) ?? (next[0] === "&" ? entityAt(text, start) : bracketAt(text, start));
    if (!tag) continue;
    found.push(tag);
    OPENING.lastIndex = tag.end;
  }
  const opened = new Set(found.flatMap(({ kind, name }) => (kind === "open" ? [name] : [])));
  const closed = new Set(found.flatMap(({ kind, name }) => (kind === "close" ? [name] : [])));
  const alone = ({ name }: Tag) => !(opened.has(name) && closed.has(name));
  const bracketed = ({ name }: Tag) => name[0] === "[";
  return found
    .filter((tag) => !((tag.sure === false || bracketed(tag)) && alone(tag)))
    .map(({ text: own, start, end, name, kind, attributes }) => ({ text: own, start, end, name, kind, attributes }));
}

function entityAt(text: string, start: number): Tag | undefined {
  ENTITY.lastIndex = start;
  const match = ENTITY.exec(text);
  if (!match) return undefined;
  return { text: match[0], start, end: start + match[0].length, name: match[0], kind: "entity", attributes: none };
}
